#include "ui/pages/privacy/privacycard.h"

#include "app/services/privacy/retention.h"
#include "ui/pages/safety/factrow.h"
#include "ui/style/tokens.h"
#include "ui/text/deadlinetext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

app::Result<PrivacyFacts> privacyFacts(app::Session& session)
{
    const auto consents = app::consentCounts(session);
    const auto withdrawals = app::withdrawalCounts(session);
    const auto breaches = app::breachCounts(session);
    const auto years = app::retentionYears(session);
    const auto over = app::overTime(session);
    if (!consents || !withdrawals)
        return consents ? withdrawals.error() : consents.error();
    if (!breaches || !years)
        return breaches ? years.error() : breaches.error();
    if (!over)
        return over.error();
    return PrivacyFacts{*consents, *withdrawals, *breaches, *years, over->size()};
}

PrivacyCard::PrivacyCard(QWidget* parent) : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Personal data of the people (UU 27/2022)"), this);
    outer->addWidget(card);
    m_consents = addFact(PrivacyTopic::Consents, tr("Consents"), "privacyConsents",
                         "clipboard-list"_L1, card);
    m_withdrawals = addFact(PrivacyTopic::Withdrawals, tr("Consents that were withdrawn"),
                            "privacyWithdrawals", "hourglass"_L1, card);
    m_breaches = addFact(PrivacyTopic::Breaches, tr("Breaches of personal data"), "privacyBreaches",
                         "shield-off"_L1, card);
    m_retention = addFact(PrivacyTopic::Retention, tr("How long data is kept"), "privacyRetention",
                          "archive"_L1, card);
}

FactRow* PrivacyCard::addFact(PrivacyTopic topic, const QString& title, const char* name,
                              QLatin1StringView icon, QWidget* card)
{
    auto* button =
        makeButton(ButtonKind::Secondary, QLatin1StringView(name), tr("Open"), icon, card);
    button->setAccessibleName(u"%1: %2"_s.arg(title, tr("Open")));
    auto* row = new FactRow(title, button, card);
    static_cast<Card*>(card)->body()->addWidget(row);
    connect(button, &QPushButton::clicked, this, [this, topic] { emit asked(topic); });
    return row;
}

void PrivacyCard::show(const PrivacyFacts& facts, const QDateTime& now)
{
    m_consents->tell(Tone::Neutral,
                     tr("Given: %1. Not asked yet: %2. Withdrawn: %3.")
                         .arg(number(facts.consents.given), number(facts.consents.missing),
                              number(facts.consents.withdrawn)));
    const app::WithdrawalCounts& withdrawn = facts.withdrawals;
    m_withdrawals->tell(withdrawn.overdue > 0 ? Tone::Danger
                        : withdrawn.open > 0  ? Tone::Warning
                                              : Tone::Success,
                        withdrawn.open == 0
                            ? tr("Nothing is to be done.")
                            : tr("%n to be dealt with: %1.", nullptr, int(withdrawn.open))
                                  .arg(remainingText(withdrawn.due, now)));
    m_breaches->tell(facts.breaches.overdue > 0 ? Tone::Danger
                     : facts.breaches.open > 0  ? Tone::Warning
                                                : Tone::Success,
                     facts.breaches.open == 0
                         ? tr("None is open.")
                         : tr("%n open: tell the people and the agency in writing.", nullptr,
                              int(facts.breaches.open)));
    m_retention->tell(
        facts.overTime > 0 ? Tone::Warning : Tone::Neutral,
        facts.retentionYears == 0 ? tr("No limit is set.")
        : facts.overTime > 0
            ? tr("%n person(s) are over the time: look at them.", nullptr, int(facts.overTime))
            : tr("%n year(s). Nobody is over the time.", nullptr, facts.retentionYears));
}

} // namespace ui
