/// Sinkron: files for the office out, files from others in, what waits, whom we trust, what needs deciding.
#pragma once

#include "app/services/arrivals.h"
#include "ui/shell/page.h"

namespace ui {

class ApprovalCard;
class ChainsCard;
class DecisionsCard;
class DeliveriesCard;
class Desk;
class DriveWatch;
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
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;

private:
    /// Sorts what was brought: cards are accepted first, then batches are taken, then answers are read.
    void take(const QStringList& paths);
    void goOn();

    Desk& m_desk;
    DriveWatch* m_drives;
    ScrollPage* m_scroll;
    ApprovalCard* m_approval;
    SendCard* m_send;
    ReceiveCard* m_receive;
    DeliveriesCard* m_deliveries;
    TrustCard* m_trust;
    ChainsCard* m_chains;
    DecisionsCard* m_decisions;
    app::Arrivals m_waiting; ///< what is still to be done of what was brought
};

} // namespace ui
