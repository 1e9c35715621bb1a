#include "ui/pages/sync/trustcard.h"

#include "app/domain/region.h"
#include "app/services/batches.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/simpletable.h"

#include <QFileInfo>
#include <QLineEdit>

namespace ui {

using namespace Qt::Literals::StringLiterals;

TrustCard::TrustCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this))
{
    auto* card = new Card(tr("Cards"), this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    card->body()->addWidget(makeLabel(
        TextRole::Muted,
        tr("A card tells others which device this is. Exchange cards once, then compare the digits "
           "over the phone: only then are files accepted."),
        card));
    card->body()->addWidget(ownPart());
    card->body()->addWidget(acceptPart());
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    card->body()->addWidget(listPart());
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
}

QWidget* TrustCard::ownPart()
{
    auto* part = new QWidget(this);
    m_fingerprint = makeLabel(TextRole::Section, {}, part);
    m_fingerprint->setObjectName(u"cardFingerprint"_s);
    m_fingerprint->setProperty("role", u"code"_s);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPushButton* save =
        makeButton(ButtonKind::Secondary, "cardExport"_L1, tr("Save my card"), "id-card"_L1, part);
    QPushButton* take = makeButton(ButtonKind::Secondary, "cardAccept"_L1, tr("Accept a card…"),
                                   "user-check"_L1, part);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceXs);
    words->addWidget(makeLabel(TextRole::Label, tr("Digits of this device"), part));
    words->addWidget(m_fingerprint);
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    line->addLayout(words, 1);
    line->addWidget(save, 0, Qt::AlignBottom);
    line->addWidget(take, 0, Qt::AlignBottom);
    connect(save, &QPushButton::clicked, this, &TrustCard::exportOwn);
    connect(take, &QPushButton::clicked, this, &TrustCard::chooseCard);
    return part;
}

QWidget* TrustCard::acceptPart()
{
    auto* part = new QFrame(this);
    part->setProperty("tone", u"accent"_s);
    m_acceptPart = part;
    m_acceptWho = makeLabel(TextRole::Section, {}, part);
    m_acceptWho->setObjectName(u"cardWho"_s);
    m_acceptDigits = makeLabel(
        TextRole::Muted,
        tr("Call the owner and let them read out the digits of their device. Type what you hear."),
        part);
    m_digits = new QLineEdit(part);
    m_digits->setObjectName(u"cardDigits"_s);
    m_scope = new QLineEdit(part);
    m_scope->setObjectName(u"cardScope"_s);
    m_digitsRow = new FieldRow(tr("Digits read out over the phone"), m_digits, part);
    m_scopeRow = new FieldRow(tr("Area this device may write in"), m_scope, part);
    m_welcome = makeButton(ButtonKind::Primary, "cardWelcome"_L1,
                           tr("Accept and make a full file for it"), "file-plus"_L1, part);
    m_acceptOnly = makeButton(ButtonKind::Primary, "cardAcceptNow"_L1, tr("Accept this card"),
                              "check"_L1, part);
    QPushButton* leave =
        makeButton(ButtonKind::Quiet, "cardAcceptCancel"_L1, tr("Cancel"), {}, part);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(kSpaceM);
    fields->addWidget(m_digitsRow, 1);
    fields->addWidget(m_scopeRow, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(m_welcome);
    buttons->addWidget(m_acceptOnly);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(m_acceptWho);
    column->addWidget(m_acceptDigits);
    column->addLayout(fields);
    column->addLayout(buttons);
    part->hide();
    const auto usual = [this] { accept(m_welcome->isHidden() ? Then::Nothing : Then::Welcome); };
    connect(m_welcome, &QPushButton::clicked, this, [this] { accept(Then::Welcome); });
    connect(m_acceptOnly, &QPushButton::clicked, this, [this] { accept(Then::Nothing); });
    connect(leave, &QPushButton::clicked, this, [this] {
        closeAccept();
        emit finished();
    });
    connect(m_digits, &QLineEdit::returnPressed, this, usual);
    connect(m_scope, &QLineEdit::returnPressed, this, usual);
    connect(m_digits, &QLineEdit::textEdited, m_digitsRow, &FieldRow::clear);
    connect(m_scope, &QLineEdit::textEdited, m_scopeRow, &FieldRow::clear);
    return part;
}

QWidget* TrustCard::listPart()
{
    auto* part = new QWidget(this);
    m_table = new SimpleTable("cardList"_L1, tr("Accepted cards"),
                              {tr("Device"), tr("Area"), tr("Digits"), tr("Accepted"), tr("State")},
                              part);
    m_none = makeLabel(TextRole::Muted, tr("No card was accepted yet."), part);
    m_revoke = makeButton(ButtonKind::Danger, "cardRevoke"_L1, tr("Revoke the chosen card"),
                          "user-x"_L1, part);
    m_revoke->setEnabled(false);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_none);
    column->addWidget(m_table);
    column->addWidget(m_revoke, 0, Qt::AlignLeft);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const int row = m_table->currentRow();
        m_revoke->setEnabled(row >= 0 && row < m_cards.size() && !m_cards.at(row).revoked);
    });
    connect(m_revoke, &QPushButton::clicked, this, &TrustCard::askRevoke);
    return part;
}

void TrustCard::refresh()
{
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return app::cards(session); },
        [this](const app::Result<QList<app::KnownCard>>& cards) {
            if (cards)
                showCards(*cards);
        });
    if (!m_fingerprint->text().isEmpty())
        return;
    // Slow to compute on purpose (card.h), and never changes.
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return app::ownCard(session); },
        [this](const app::Result<app::KnownCard>& own) {
            if (own)
                m_fingerprint->setText(own->fingerprint);
        });
}

void TrustCard::showCards(const QList<app::KnownCard>& cards)
{
    m_cards.clear();
    QList<QStringList> rows;
    for (const app::KnownCard& one : cards) {
        if (one.own)
            continue;
        m_cards.append(one);
        rows.append({tr("%1 · %2").arg(one.card.deviceName, one.card.officer), one.acceptedScope,
                     one.fingerprint, day(one.acceptedAt.toLocalTime().date()),
                     one.revoked ? tr("Revoked") : tr("Accepted")});
    }
    m_table->setRows(rows);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool revoked = m_cards.at(row).revoked;
        m_table->setRowIcon(row, icon(revoked ? "user-x"_L1 : "user-check"_L1,
                                      revoked ? Ink::Danger : Ink::Success));
    }
    m_table->setVisible(!rows.isEmpty());
    m_revoke->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
}

void TrustCard::chooseCard()
{
    m_desk.dialogs().openFile(this, tr("Which card?"), {tr("Cards"), u"*.jcard"_s},
                              [this](const QString& path) { inspect(path); });
}

void TrustCard::exportOwn()
{
    const QString suggested = u"%1.jcard"_s.arg(m_desk.session().scope());
    m_desk.dialogs().saveFile(
        this, tr("Save my card"), {tr("Cards"), u"*.jcard"_s}, suggested,
        [this](const QString& path) {
            m_desk.run(
                this,
                [path](app::Session& session, app::JobContext&) {
                    return app::exportCard(session, path);
                },
                [this, path](const app::Result<app::KnownCard>& own) {
                    if (!own)
                        return m_message->tell(own.error());
                    m_message->tell(
                        Tone::Success,
                        tr("Saved: %1. Send it to the office, then read out the digits %2.")
                            .arg(QFileInfo(path).fileName(), own->fingerprint));
                });
        });
}

void TrustCard::inspect(const QString& path, Welcome welcome)
{
    m_message->clear();
    m_isInspecting = true;
    m_desk.run(
        this, [path](app::Session&, app::JobContext&) { return app::inspectCard(path); },
        [this, path, welcome](const app::Result<app::KnownCard>& found) {
            if (!found) {
                m_isInspecting = false;
                m_message->tell(found.error());
                return emit finished();
            }
            m_path = path;
            m_folder = QFileInfo(path).absolutePath();
            // A laptop of ours or of a village below has nothing yet: it gets all of it at once.
            const bool isBelow = welcome == Welcome::Offered &&
                                 app::covers(m_desk.session().scope(), found->card.scope);
            m_welcome->setVisible(isBelow);
            m_acceptOnly->setText(isBelow ? tr("Only accept") : tr("Accept this card"));
            const app::Region area = m_desk.session().reference().regions.find(found->card.scope);
            m_acceptWho->setText(tr("%1 · %2, %3 (%4)")
                                     .arg(found->card.deviceName, found->card.officer, area.name,
                                          found->card.scope));
            m_scope->setText(found->card.scope);
            m_digits->clear();
            m_acceptPart->show();
            m_digits->setFocus(Qt::OtherFocusReason);
            reveal(m_acceptPart);
        });
}

void TrustCard::accept(Then then)
{
    m_desk.run(
        this,
        [path = m_path, scope = m_scope->text().trimmed(),
         digits = m_digits->text()](app::Session& session, app::JobContext&) {
            return app::acceptCard(session, path, scope, digits);
        },
        [this, then](const app::Result<app::KnownCard>& card) {
            if (card)
                return accepted(*card, then);
            const app::ErrorCode code = card.error().code;
            if (code == app::ErrorCode::FingerprintDiffers)
                return m_digitsRow->showProblem(
                    tr("Not the digits of this card. Ask the owner to read them out again; if "
                       "they still differ, do not accept it."));
            if (code == app::ErrorCode::OutOfScope)
                return m_scopeRow->showProblem(
                    tr("This area is neither inside ours nor above it."));
            m_message->tell(card.error());
        });
}

void TrustCard::accepted(const app::KnownCard& card, Then then)
{
    closeAccept();
    m_message->tell(Tone::Success,
                    tr("%1 is accepted for %2.").arg(card.card.deviceName, card.acceptedScope));
    m_desk.announce({{"card"}, {}});
    if (then == Then::Welcome)
        welcome(card);
    emit finished();
}

void TrustCard::welcome(const app::KnownCard& card)
{
    m_progress->start(tr("Writing and checking…"));
    m_job = m_desk.run(
        this,
        [fingerprint = card.fingerprint, folder = m_folder](app::Session& session,
                                                            app::JobContext& context) {
            return app::welcomeDevice(session, fingerprint, folder, context);
        },
        [this, name = card.card.deviceName](const app::Result<app::BatchWritten>& written) {
            m_progress->finish();
            if (!written)
                return m_message->tell(written.error());
            m_message->tell(Tone::Success,
                            tr("%1 is accepted. Our card and a full file for it are written and "
                               "checked. Safe to unplug: choose this folder there.")
                                .arg(name));
            m_desk.announce({{"batch"}, {}});
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void TrustCard::closeAccept()
{
    m_isInspecting = false;
    m_path.clear();
    m_digitsRow->clear();
    m_scopeRow->clear();
    m_acceptPart->hide();
}

void TrustCard::askRevoke()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_cards.size())
        return;
    const app::KnownCard& chosen = m_cards.at(row);
    m_desk.dialogs().ask(
        this,
        {tr("Revoke this card?"),
         tr("Files that %1 makes from now on are refused here. What was taken before stays.")
             .arg(chosen.card.deviceName),
         tr("Revoke"), true},
        [this, fingerprint = chosen.fingerprint] { revoke(fingerprint); });
}

void TrustCard::revoke(const QString& fingerprint)
{
    m_desk.run(
        this,
        [fingerprint](app::Session& session, app::JobContext&) {
            return app::revokeCard(session, fingerprint);
        },
        [this](const app::Result<void>& revoked) {
            if (!revoked)
                return m_message->tell(revoked.error());
            m_message->tell(Tone::Info, tr("The card is revoked."));
            m_desk.announce({{"card"}, {}});
        });
}

} // namespace ui
