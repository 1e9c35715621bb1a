/// One message in the place where it belongs; stays until its cause is gone and clear() is called.
#pragma once

#include "app/base/error.h"
#include "ui/style/palette.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class IconLabel;

class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent);

    void tell(Tone tone, const QString& text);
    /// With one thing to do about it.
    void tell(Tone tone, const QString& text, const QString& label, std::function<void()> action);
    /// The sentence for `error` in red; clears for Cancelled.
    void tell(const app::Error& error);
    void clear();
    QString text() const;

private:
    IconLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_run;
};

} // namespace ui
