#include "ui/pages/sync/chainscard.h"

#include "ui/shell/desk.h"
#include "ui/shell/savetable.h"
#include "ui/style/icon.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/simpletable.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From then on silence is worth a call.
constexpr int kLongSilence = 14;

QString whoIs(const app::Chain& chain)
{
    return chain.village.isEmpty() ? chain.device : u"%1 · %2"_s.arg(chain.village, chain.device);
}

QString lastOf(const app::Chain& chain)
{
    if (chain.lastReceived == 0)
        return ChainsCard::tr("nothing yet");
    return ChainsCard::tr("no. %1, %2").arg(number(chain.lastReceived), age(chain.silentDays));
}

QString answersOf(const app::Chain& chain)
{
    const app::ReceiptFigures& figures = chain.receipts;
    if (chain.isAbove || figures.answered() == 0)
        return ChainsCard::tr("—");
    return ChainsCard::tr("%1 = %2 taken + %3 same + %4 refused")
        .arg(number(figures.answered()), number(figures.taken), number(figures.same),
             number(figures.refused));
}

QString notesOn(const app::Chain& chain)
{
    QStringList notes;
    if (chain.isRevoked)
        notes << ChainsCard::tr("Card revoked.");
    if (chain.trouble)
        notes << ChainsCard::tr("Last file set aside: %1")
                     .arg(textFor(app::Error{*chain.trouble, {}}));
    else if (chain.lastReceived == 0)
        notes << ChainsCard::tr("No file has come yet.");
    else if (chain.silentDays >= kLongSilence)
        notes << ChainsCard::tr("Silent for long: a call may help.");
    if (chain.missing > 0)
        notes << ChainsCard::tr("%Ln file(s) never came; later ones cover them.", nullptr,
                                int(chain.missing));
    if (chain.repeats > 0)
        notes << ChainsCard::tr("%Ln file(s) came again, without effect.", nullptr,
                                int(chain.repeats));
    if (chain.rolledBack > 0)
        notes << ChainsCard::tr("Set back to an older state %Ln time(s): ask for a full file.",
                                nullptr, int(chain.rolledBack));
    if (!chain.isConfirmed)
        notes << ChainsCard::tr("Our no. %1 of %2 is not answered yet.")
                     .arg(number(chain.lastSent), day(chain.sentAt.toLocalTime().date()));
    return notes.isEmpty() ? ChainsCard::tr("In order.") : notes.join(u' ');
}

bool isInOrder(const app::Chain& chain)
{
    return !chain.isRevoked && !chain.trouble && chain.rolledBack == 0 && chain.lastReceived > 0 &&
           chain.silentDays < kLongSilence;
}

} // namespace

ChainsCard::ChainsCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_isOffice(app::regionLevel(desk.session().scope()) != app::RegionLevel::Village),
      m_none(makeLabel(TextRole::Muted, tr("No card was accepted yet."), this)),
      m_table(new SimpleTable("syncChains"_L1, tr("Files from each device"),
                              {m_isOffice ? tr("Village and device") : tr("Device"),
                               tr("Last file"), tr("Records"), tr("Notes")},
                              this))
{
    auto* card = new Card(m_isOffice ? tr("Villages") : tr("Who we exchange with"), this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_table);
    m_save = makeSaveTable(
        desk, "chainsSave"_L1, [this] { return textTableOf(*m_table); }, this);
    card->body()->addWidget(m_save, 0, Qt::AlignLeft);
    m_table->hide();
    m_save->hide();
}

void ChainsCard::refresh()
{
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return app::chains(session); },
        [this](const app::Result<QList<app::Chain>>& chains) {
            if (chains)
                show(*chains);
        });
}

void ChainsCard::show(const QList<app::Chain>& chains)
{
    QList<QStringList> rows;
    for (const app::Chain& chain : chains)
        rows.append({whoIs(chain), lastOf(chain), answersOf(chain), notesOn(chain)});
    m_table->setRows(rows);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool good = isInOrder(chains[row]);
        m_table->setRowIcon(row, icon(good ? "circle-check"_L1 : "circle-alert"_L1,
                                      good ? Ink::Success : Ink::Warning));
    }
    m_table->setVisible(!rows.isEmpty());
    m_save->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
}

} // namespace ui
