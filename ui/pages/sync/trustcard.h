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
class SimpleTable;

class TrustCard final : public QWidget {
    Q_OBJECT

public:
    TrustCard(Desk& desk, QWidget* parent);

    void refresh();
    /// Asks for the file of a card to accept.
    void chooseCard();

private:
    QWidget* ownPart();
    QWidget* acceptPart();
    QWidget* listPart();
    void exportOwn();
    void inspect(const QString& path);
    void accept();
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
    QString m_path; // of the card being accepted
    QList<app::KnownCard> m_cards;
};

} // namespace ui
