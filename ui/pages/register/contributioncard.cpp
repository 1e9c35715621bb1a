#include "ui/pages/register/contributioncard.h"

#include "app/domain/workerquote.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pointlist.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ContributionCard::ContributionCard(const app::Reference& reference, QWidget* parent)
    : QWidget(parent),
      m_reference(reference),
      m_card(new Card(this)),
      m_who(makeLabel(TextRole::Section, {}, this)),
      m_total(makeLabel(TextRole::Big, {}, this)),
      m_totalNote(makeLabel(TextRole::Muted, {}, this)),
      m_amountsArea(new QWidget(this)),
      m_amounts(new QGridLayout(m_amountsArea)),
      m_discount(makeLabel(TextRole::Success, {}, this)),
      m_unsure(makeLabel(TextRole::Warning, {}, this)),
      m_protects(new PointList(this)),
      m_sourceToggle(makeButton(ButtonKind::Link, "contributionSourceToggle"_L1,
                                tr("Where these figures come from"), {}, this)),
      m_source(makeLabel(TextRole::Small, {}, this)),
      m_missing(makeLabel(TextRole::Small, {}, this))
{
    m_total->setObjectName(u"contributionTotal"_s);
    m_discount->setObjectName(u"contributionDiscount"_s);
    m_unsure->setObjectName(u"contributionUnsure"_s);
    m_protects->setObjectName(u"contributionProtects"_s);
    m_missing->setObjectName(u"contributionMissing"_s);
    m_source->setObjectName(u"contributionSource"_s);
    m_amounts->setContentsMargins(0, 0, 0, 0);
    m_amounts->setVerticalSpacing(0);
    m_amounts->setColumnStretch(0, 1);
    m_sourceToggle->setCheckable(true);
    connect(m_sourceToggle, &QPushButton::toggled, m_source, &QWidget::setVisible);
    m_source->hide();

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    QVBoxLayout* body = m_card->body();
    body->setSpacing(kSpaceS);
    for (QWidget* part : std::initializer_list<QWidget*>{m_who, m_missing, m_total, m_totalNote,
                                                         m_amountsArea, m_discount, m_unsure,
                                                         m_protects, m_sourceToggle, m_source})
        body->addWidget(part);
    body->setAlignment(m_sourceToggle, Qt::AlignLeft);
    auto* tell = makeButton(ButtonKind::Secondary, "contributionShow"_L1, tr("Show to the worker"),
                            "eye"_L1, m_card);
    body->addWidget(tell);
    connect(tell, &QPushButton::clicked, this, &ContributionCard::showAsked);
    body->addStretch();
}

void ContributionCard::show(const app::Worker& worker, const QList<app::FieldProblem>& problems,
                            QDate today)
{
    showWho(worker, today);
    showMissing(problems);
    const auto request = app::quoteRequestFor(worker, app::Month::of(today));
    if (!request)
        showNoQuote(tr("Fill in income and sector to see the contribution."));
    else if (!m_reference.contributions.problemsOf(*request).isEmpty())
        showNoQuote(tr("There is no contribution for what is filled in so far."));
    else
        showQuote(m_reference.contributions.quote(*request), *request);
    showProtection(worker.programmes ? static_cast<int>(*worker.programmes) : 2,
                   app::Month::of(today));
    updateGeometry();
}

void ContributionCard::showWho(const app::Worker& worker, QDate today)
{
    const QDate born = QDate::fromString(worker.birthDate, Qt::ISODate);
    const bool hadBirthday =
        born.isValid() && (today.month() > born.month() ||
                           (today.month() == born.month() && today.day() >= born.day()));
    const int years = born.isValid() ? today.year() - born.year() - (hadBirthday ? 0 : 1) : -1;
    const QString name = worker.name.isEmpty() ? tr("New worker") : shownName(worker.name);
    m_who->setText(years < 0 ? name : tr("%1, %2 years old").arg(name, number(years)));
}

void ContributionCard::showQuote(const app::Quote& quote, const app::QuoteRequest& request)
{
    m_total->setText(rupiah(quote.total));
    m_total->show();
    const QString runs = runsText(quote);
    m_totalNote->setText(request.months == 1
                             ? tr("for %1").arg(monthText(request.first))
                             : tr("for %n month(s)", nullptr, request.months) + u'\n' + runs);
    clearLayout(*m_amounts);
    addAmount(tr("Basis, band %1").arg(quote.band), rupiah(quote.basis));
    addAmount(programmeFor(u"jkk"_s), rupiah(quote.jkk));
    addAmount(programmeFor(u"jkm"_s), rupiah(quote.jkm));
    if (request.programmes == 3)
        addAmount(programmeFor(u"jht"_s), rupiah(quote.jht));
    if (quote.discount > 0)
        addAmount(tr("Discount"), tr("−%1").arg(rupiah(quote.discount)));
    m_amountsArea->show();
    m_discount->setVisible(quote.discount > 0);
    if (quote.discount > 0)
        m_discount->setText(
            tr("Discount for the contribution months %1 (PP 50/2025).").arg(discountSpan(quote)));
    m_unsure->setVisible(quote.discountUnsure);
    m_unsure->setText(tr("Not certain: whether the discount holds for this payer. Counted without "
                         "it; ask the branch."));
    m_sourceToggle->show();
    showSources(quote);
    m_sourceToggle->setToolTip(quote.source);
    m_source->setVisible(m_sourceToggle->isChecked());
}

void ContributionCard::showNoQuote(const QString& why)
{
    m_total->hide();
    m_totalNote->setText(why);
    for (QWidget* part : std::initializer_list<QWidget*>{m_amountsArea, m_discount, m_unsure,
                                                         m_sourceToggle, m_source})
        part->hide();
}

void ContributionCard::showSources(const app::Quote& quote)
{
    QStringList lines;
    for (const app::Ground& ground : quote.grounds)
        lines += sourceLine(figureFor(ground.figure), ground.source, ground.certainty);
    for (const char* id : {"jkm-total", "jkm-early", "scholarship-total"})
        if (const app::Benefit* benefit = m_reference.benefits.find(QString::fromLatin1(id)))
            lines += sourceLine(rupiah(benefit->amount), benefit->source, benefit->certainty);
    m_source->setText(lines.join(u'\n'));
}

void ContributionCard::showProtection(int programmes, app::Month first)
{
    QList<PointList::Point> points;
    const auto now = [&points](const QString& text) {
        points.append({"shield-check"_L1, Ink::Success, text});
    };
    const auto later = [&points](const QString& text) {
        points.append({"hourglass"_L1, Ink::Warning, text});
    };
    now(tr("Accident at work: treatment until healed, without a ceiling."));
    const app::Benefit* early = m_reference.benefits.find(u"jkm-early"_s);
    if (early)
        now(tr("Death: %1 for the heirs at first.").arg(rupiah(early->amount)));
    if (programmes == 3)
        now(tr("Old age: what was paid in, with its yield."));
    if (const app::Benefit* full = m_reference.benefits.find(u"jkm-total"_s))
        later(tr("Death: %1 after %n month(s) of membership, about %2.", nullptr, full->afterMonths)
                  .arg(rupiah(full->amount), monthText(first.plus(full->afterMonths))));
    if (const app::Benefit* school = m_reference.benefits.find(u"scholarship-total"_s))
        later(tr("Scholarship for two children, up to %1: after %n year(s) of contributions, about "
                 "%2.",
                 nullptr, school->afterMonths / 12)
                  .arg(rupiah(school->amount), monthText(first.plus(school->afterMonths))));
    points.append({"info"_L1, Ink::Muted,
                   tr("All of it only once the contribution is paid. From which day exactly is not "
                      "certain: ask the branch.")});
    m_protects->setPoints(points);
}

void ContributionCard::showMissing(const QList<app::FieldProblem>& problems)
{
    QStringList missing;
    for (const app::FieldProblem& problem : problems)
        if (problem.problem == app::Problem::Missing ||
            problem.problem == app::Problem::ConsentMissing)
            missing += labelFor(problem.field);
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(tr("Still missing: %1").arg(missing.join(u", "_s)));
}

void ContributionCard::addAmount(const QString& what, const QString& amount)
{
    const int row = m_amounts->rowCount();
    m_amounts->addWidget(makeLabel(TextRole::Small, what, m_amountsArea), row, 0);
    QLabel* figure = makeLabel(TextRole::Body, amount, m_amountsArea);
    figure->setWordWrap(false);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_amounts->addWidget(figure, row, 1);
}

} // namespace ui
