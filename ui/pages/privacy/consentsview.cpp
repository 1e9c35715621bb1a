#include "ui/pages/privacy/consentsview.h"

#include "app/domain/nik.h"
#include "app/domain/workerproblems.h"
#include "app/services/exporting.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::ConsentFilter;
using app::WorkerField;

namespace {

// What is looked through; all of them are in the table that is saved.
constexpr qsizetype kShown = 300;

QString standingText(ConsentFilter::Standing standing)
{
    switch (standing) {
    case ConsentFilter::Standing::Given:
        return ConsentsView::tr("Given");
    case ConsentFilter::Standing::Withdrawn:
        return ConsentsView::tr("Withdrawn");
    case ConsentFilter::Standing::Missing:
    case ConsentFilter::Standing::Any:
        break;
    }
    return ConsentsView::tr("Not asked yet");
}

QStringList heads()
{
    return {labelFor(WorkerField::Name), ConsentsView::tr("NIK"),
            ConsentsView::tr("Consent"), labelFor(WorkerField::ConsentDate),
            ConsentsView::tr("How"),     ConsentsView::tr("Before whom"),
            ConsentsView::tr("Text of"), ConsentsView::tr("Withdrawn on")};
}

QString shownField(const app::Worker& worker, WorkerField field)
{
    // A consent has no occupation.
    static const app::OccupationTable none;
    return shownValue(field, app::valuesOf(worker)[static_cast<std::size_t>(field)], none);
}

QStringList cellsOf(const app::ConsentLine& line, const QString& nik)
{
    const app::Worker& who = line.worker;
    QString before = who.consentOfficer;
    if (!who.consentWitness.isEmpty())
        before = ConsentsView::tr("%1, witness %2").arg(before, who.consentWitness);
    return {shownName(who.name),
            nik,
            standingText(line.standing),
            shownField(who, WorkerField::ConsentDate),
            shownField(who, WorkerField::ConsentMethod),
            before,
            who.consentText,
            shownField(who, WorkerField::ConsentWithdrawn)};
}

} // namespace

ConsentsView::ConsentsView(Desk& desk, QWidget* parent)
    : PrivacyView(desk, tr("Register of consents"),
                  tr("Who agreed to be recorded, when, before whom and how; and who took it back "
                     "(UU 27/2022)."),
                  parent),
      m_method(new QComboBox(this)),
      m_officer(new QComboBox(this)),
      m_edition(new QComboBox(this))
{
    m_standing = new ChipBar(ChipBar::Choice::One, this);
    m_more = makeLabel(TextRole::Muted, {}, this);
    m_table = new SimpleTable("consentsTable"_L1, tr("Register of consents"), heads(), this);
    m_standing->setObjectName(u"consentsStanding"_s);
    m_standing->addChip(u"any"_s, tr("All"));
    m_standing->addChip(u"given"_s, tr("Given"));
    m_standing->addChip(u"withdrawn"_s, tr("Withdrawn"));
    m_standing->addChip(u"missing"_s, tr("Not asked yet"));
    m_standing->setChecked({u"given"_s});
    m_method->setObjectName(u"consentsMethod"_s);
    m_officer->setObjectName(u"consentsOfficer"_s);
    m_edition->setObjectName(u"consentsEdition"_s);
    m_method->addItem(tr("Any"), QString());
    for (const QString& word : app::wordsFor(WorkerField::ConsentMethod))
        m_method->addItem(wordFor(WorkerField::ConsentMethod, word), word);
    m_more->setObjectName(u"consentsMore"_s);
    auto* save = makeButton(ButtonKind::Secondary, "consentsSave"_L1, tr("Save all as a table…"),
                            "download"_L1, this);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(kSpaceM);
    fields->addWidget(new FieldRow(tr("How"), m_method, this), 1);
    fields->addWidget(new FieldRow(tr("Before whom"), m_officer, this), 1);
    fields->addWidget(new FieldRow(tr("Text of"), m_edition, this), 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_more, 1);
    foot->addWidget(save);
    auto* card = new Card(this);
    card->body()->addWidget(m_standing);
    card->body()->addLayout(fields);
    card->body()->addWidget(m_table);
    card->body()->addLayout(foot);
    body()->addWidget(card);
    body()->addStretch(1);
    connect(m_standing, &ChipBar::changed, this, &ConsentsView::refresh);
    for (QComboBox* box : {m_method, m_officer, m_edition})
        connect(box, &QComboBox::activated, this, &ConsentsView::refresh);
    connect(save, &QPushButton::clicked, this, &ConsentsView::save);
}

app::ConsentFilter ConsentsView::filter() const
{
    app::ConsentFilter filter;
    const QHash<QString, ConsentFilter::Standing> standings{
        {u"given"_s, ConsentFilter::Standing::Given},
        {u"withdrawn"_s, ConsentFilter::Standing::Withdrawn},
        {u"missing"_s, ConsentFilter::Standing::Missing}};
    filter.standing = standings.value(m_standing->checked().value(0), ConsentFilter::Standing::Any);
    filter.method = m_method->currentData().toString();
    filter.officer = m_officer->currentData().toString();
    filter.edition = m_edition->currentData().toString();
    return filter;
}

void ConsentsView::refresh()
{
    struct Read {
        QList<app::ConsentLine> lines;
        app::ConsentCounts counts;
        app::ConsentChoices choices;
    };
    desk().run(
        this,
        [wanted = filter()](app::Session& session, app::JobContext& context) -> app::Result<Read> {
            auto lines = app::consents(session, wanted, kShown, context);
            auto counts = app::consentCounts(session);
            auto choices = app::consentChoices(session);
            if (!lines || !counts)
                return lines ? counts.error() : lines.error();
            if (!choices)
                return choices.error();
            return Read{*std::move(lines), *counts, *std::move(choices)};
        },
        [this](const app::Result<Read>& read) {
            if (!read)
                return message()->tell(read.error());
            message()->clear();
            show(read->lines, read->counts, read->choices);
        });
}

void ConsentsView::show(const QList<app::ConsentLine>& lines, const app::ConsentCounts& counts,
                        const app::ConsentChoices& choices)
{
    m_standing->setText(u"given"_s, tr("Given: %1").arg(number(counts.given)));
    m_standing->setText(u"withdrawn"_s, tr("Withdrawn: %1").arg(number(counts.withdrawn)));
    m_standing->setText(u"missing"_s, tr("Not asked yet: %1").arg(number(counts.missing)));
    choose(m_officer, choices.officers);
    choose(m_edition, choices.editions);
    QList<QStringList> rows;
    rows.reserve(lines.size());
    for (const app::ConsentLine& line : lines)
        rows << cellsOf(line, grouped(app::maskedNik(line.worker.nik)));
    m_table->setRows(rows);
    m_more->setText(rows.isEmpty()          ? tr("Nobody here fits that.")
                    : rows.size() == kShown ? tr("The newest %1 are shown; the table that is saved "
                                                 "holds all.")
                                                  .arg(number(kShown))
                                            : tr("%n person(s)", nullptr, int(rows.size())));
}

void ConsentsView::choose(QComboBox* box, const QStringList& values)
{
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(tr("Any"), QString());
    for (const QString& value : values)
        box->addItem(value, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void ConsentsView::save()
{
    desk().dialogs().saveFile(this, tr("Save the register of consents"),
                              {tr("Table"), u"*.xlsx *.csv"_s}, tr("consents") + u".xlsx"_s,
                              [this](const QString& path) { write(path); });
}

void ConsentsView::write(const QString& path)
{
    desk().run(
        this,
        [wanted = filter(), path, name = tr("Consents"), headings = heads()](
            app::Session& session, app::JobContext& context) -> app::Result<app::Exported> {
            const auto lines = app::consents(session, wanted, std::nullopt, context);
            if (!lines)
                return lines.error();
            app::TextTable table{name, headings, {}};
            for (const app::ConsentLine& line : *lines)
                table.rows << cellsOf(line, line.worker.nik);
            return app::exportRows(session, table, path);
        },
        [this, path](const app::Result<app::Exported>& saved) {
            if (!saved)
                return message()->tell(saved.error());
            message()->tell(Tone::Success, tr("%1 row(s) saved in %2. The file is not encrypted.",
                                              nullptr, int(saved->rows))
                                               .arg(number(saved->rows), path));
        });
}

} // namespace ui
