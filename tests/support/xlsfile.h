/// Writes old workbooks (BIFF8 in a compound file) byte by byte.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace tests {

enum class CellOrder { ByRow, ByColumn };

class XlsFile {
public:
    explicit XlsFile(bool isFrom1904 = false) : m_isFrom1904(isFrom1904) {}

    void startSheet(const QString& name, CellOrder order = CellOrder::ByRow);
    /// Rows and columns from 0.
    void addText(int row, int column, const QString& text);
    void addNumber(int row, int column, double number);
    void addDay(int row, int column, double serial);
    void addFormula(int row, int column, double result);
    void addFormula(int row, int column, const QString& result);
    void addError(int row, int column);
    void addBlank(int row, int column);
    /// A record of the workbook that a password asks for.
    void protect() { m_isProtected = true; }

    QByteArray bytes() const;

private:
    struct Cell {
        int row = 0;
        int column = 0;
        QByteArray records;
    };
    struct Sheet {
        QString name;
        CellOrder order = CellOrder::ByRow;
        std::vector<Cell> cells;
    };

    void add(int row, int column, quint16 type, quint16 style, const QByteArray& rest,
             const QByteArray& after = {});
    QByteArray workbook() const;
    QByteArray globals(const std::vector<qsizetype>& starts) const;
    QByteArray sharedTexts() const;

    std::vector<Sheet> m_sheets;
    QStringList m_texts;
    bool m_isFrom1904;
    bool m_isProtected = false;
};

struct OleStream {
    QString name;
    QByteArray bytes;
};
/// A compound file with these streams, each in sectors of 512 bytes.
QByteArray compoundFile(const std::vector<OleStream>& streams);

} // namespace tests
