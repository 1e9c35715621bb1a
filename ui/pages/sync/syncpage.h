/// Sinkron: files for the office out, files from others in, what waits, whom we trust, what needs deciding.
#pragma once

#include "ui/shell/page.h"

namespace ui {

class ConflictsCard;
class DeliveriesCard;
class Desk;
class Preferences;
class ReceiveCard;
class ScrollPage;
class SendCard;
class TrustCard;

class SyncPage final : public Page {
    Q_OBJECT

public:
    SyncPage(Desk& desk, Preferences& preferences, QWidget* parent);

    QString title() const override;
    void shown() override;
    /// "conflicts" brings that card into view.
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;

private:
    ScrollPage* m_scroll;
    SendCard* m_send;
    ReceiveCard* m_receive;
    DeliveriesCard* m_deliveries;
    TrustCard* m_trust;
    ConflictsCard* m_conflicts;
};

} // namespace ui
