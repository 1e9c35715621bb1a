/// A message with several ways on: quiet buttons at its right.
#pragma once

#include "ui/style/palette.h"

#include <QFrame>
#include <QLatin1StringView>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class ActionBar final : public QFrame {
    Q_OBJECT

public:
    ActionBar(Tone tone, QLatin1StringView icon, QLatin1StringView objectName, QWidget* parent);

    void setText(const QString& text);
    QString text() const;
    QPushButton* addButton(QLatin1StringView objectName, const QString& text,
                           QLatin1StringView icon);

private:
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace ui
