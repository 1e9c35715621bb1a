/// A radio button whose words wrap: QRadioButton's own would make a narrow page wider than its window.
#pragma once

#include <QWidget>

class QRadioButton;

namespace ui {

class WrappedRadio final : public QWidget {
    Q_OBJECT

public:
    /// The button bears the objectName and the accessible name; a click on the words is one on it.
    WrappedRadio(const QString& objectName, const QString& text, const QString& accessibleName,
                 QWidget* parent);

    QRadioButton* button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRadioButton* m_button;
};

} // namespace ui
