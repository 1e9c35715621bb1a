/// The recovery envelope: sealed for the office in a village, opened at the office for a village (guarding/envelope.h).
#pragma once

#include "app/services/guarding/envelope.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;
class MessageBar;

class EnvelopeCard final : public QWidget {
    Q_OBJECT

public:
    EnvelopeCard(Desk& desk, QWidget* parent);

    void refresh();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void show(const app::EnvelopeStanding& standing);
    void seal();
    void open(const QString& path);
    void showCode(const app::OpenedEnvelope& opened);

    Desk& m_desk;
    QLabel* m_standing;
    QPushButton* m_seal;
    QPushButton* m_open;
    MessageBar* m_message;
    QLabel* m_code;
};

} // namespace ui
