/// Which column of a foreign list holds what: a choice for each field, with a value from the file beside it.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace ui {

class ColumnChooser final : public QWidget {
    Q_OBJECT

public:
    struct Field {
        QString word; ///< for objectNames
        QString label;
    };
    /// The choices are called <prefix>Column_<word>, the values <prefix>Sample_<word>.
    ColumnChooser(const QString& prefix, const std::vector<Field>& fields, QWidget* parent);

    /// `columns` hold a position from 0 for each field, -1 = not in the file.
    void show(const std::vector<QString>& headings, const std::vector<QString>& samples,
              const std::vector<int>& columns);
    /// From 1; 0 = not in the file.
    int columnOf(std::size_t field) const;
    void focus(std::size_t field);
    /// "NIK, Name …": the fields that have a column.
    QString summary() const;

signals:
    /// By the person.
    void changed();

private:
    struct Line {
        QString label;
        QComboBox* box = nullptr;
        QLabel* sample = nullptr;
    };
    void addLine(const QString& prefix, const Field& field, QGridLayout* grid);
    void showSample(const Line& line);

    std::vector<Line> m_lines;
    std::vector<QString> m_samples;
};

} // namespace ui
