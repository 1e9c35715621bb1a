/// A line that groups digits while they are typed: "3515 1220 0478 0001", "1.500.000".
#pragma once

#include <QLineEdit>

namespace ui {

class GroupedEdit final : public QLineEdit {
    Q_OBJECT

public:
    enum class Grouping {
        Fours,    ///< from the left, with spaces: numbers that are read out
        Thousands ///< from the right, with dots: rupiah
    };

    explicit GroupedEdit(Grouping grouping, QWidget* parent = nullptr);

    /// What is typed, digits only.
    QString digits() const;
    /// Takes any text; what is no digit is dropped. Does not emit textEdited.
    void setDigits(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void regroup();
    QString grouped(const QString& digits) const;

    Grouping m_grouping;
};

} // namespace ui
