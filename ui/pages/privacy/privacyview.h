/// A part of Data saya about the personal-data law: filled when it is shown, with a way back.
#pragma once

#include "app/base/error.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Desk;
class MessageBar;
class ScrollPage;

enum class PrivacyTopic { Consents, Withdrawals, Breaches, Retention };

class PrivacyView : public QWidget {
    Q_OBJECT

public:
    /// Reads what it shows.
    virtual void refresh() = 0;

signals:
    void left();

protected:
    PrivacyView(Desk& desk, const QString& title, const QString& subtitle, QWidget* parent);

    Desk& desk() { return m_desk; }
    QVBoxLayout* body();
    ScrollPage* scroll() { return m_scroll; }
    MessageBar* message() { return m_message; }

private:
    Desk& m_desk;
    ScrollPage* m_scroll;
    MessageBar* m_message;
};

/// One of them, ready to be shown.
PrivacyView* makePrivacyView(PrivacyTopic topic, Desk& desk, QWidget* parent);

} // namespace ui
