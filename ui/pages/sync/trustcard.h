/// Cards: this device's own with its fingerprint, and those of others, accepted by comparing digits.
#pragma once

#include "app/services/cards.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Desk;
class FieldRow;
class MessageBar;
class ProgressPanel;
class SimpleTable;

class TrustCard final : public QWidget {
    Q_OBJECT

public:
    TrustCard(Desk& desk, QWidget* parent);

    void refresh();
    /// Asks for the file of a card to accept.
    void chooseCard();
    /// What a device that is accepted is given at once, when it is ours or below: our card and a full file, unless it
    /// brought a file for us.
    enum class Welcome { Offered, NotNeeded };
    /// Shows whose card it is and asks for the digits.
    void inspect(const QString& path, Welcome welcome = Welcome::Offered);
    /// Somebody is asked about a card, or it is being looked at.
    bool isInspecting() const { return m_isInspecting; }

signals:
    /// A card was accepted, or left: whoever brought it can go on.
    void finished();

private:
    QWidget* ownPart();
    QWidget* acceptPart();
    QWidget* listPart();
    void exportOwn();
    enum class Then { Nothing, Welcome };
    void accept(Then then);
    void accepted(const app::KnownCard& card, Then then);
    void welcome(const app::KnownCard& card);
    void closeAccept();
    void askRevoke();
    void revoke(const QString& fingerprint);
    void showCards(const QList<app::KnownCard>& cards);

    Desk& m_desk;
    QLabel* m_fingerprint = nullptr;
    QWidget* m_acceptPart = nullptr;
    QLabel* m_acceptWho = nullptr;
    QLabel* m_acceptDigits = nullptr;
    QLineEdit* m_digits = nullptr;
    QLineEdit* m_scope = nullptr;
    FieldRow* m_digitsRow = nullptr;
    FieldRow* m_scopeRow = nullptr;
    SimpleTable* m_table = nullptr;
    QLabel* m_none = nullptr;
    QPushButton* m_revoke = nullptr;
    MessageBar* m_message;
    QPushButton* m_welcome = nullptr;
    QPushButton* m_acceptOnly = nullptr;
    ProgressPanel* m_progress;
    JobHandle m_job;
    bool m_isInspecting = false;
    QString m_path;   // of the card being accepted
    QString m_folder; // where it lay
    QList<app::KnownCard> m_cards;
};

} // namespace ui
