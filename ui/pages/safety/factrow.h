/// One fact about the safety of the data: how it stands, in colour, icon and words, and the button that does something about it.
#pragma once

#include "ui/style/palette.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class IconLabel;

class FactRow final : public QWidget {
    Q_OBJECT

public:
    /// Without `button` there is nothing to press.
    FactRow(const QString& title, QPushButton* button, QWidget* parent);

    void tell(Tone tone, const QString& text);
    QString text() const;
    Tone tone() const { return m_tone; }
    QPushButton* button() const { return m_button; }

private:
    Tone m_tone = Tone::Neutral;
    IconLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace ui
