#include "ui/pages/status/timeline.h"

#include "app/domain/photo.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/text/recordtext.h"
#include "ui/text/statustext.h"
#include "ui/text/visittext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// What is looked at; the rest is one press away.
constexpr qsizetype kShown = 12;
/// More changes than this at once are a list that came in, not an edit to be read field by field.
constexpr qsizetype kMostFields = 12;

using Entry = Timeline::Entry;

QString stateText(const QString& state)
{
    if (state == "active"_L1)
        return Timeline::tr("active");
    if (state == "inactive"_L1)
        return Timeline::tr("not active");
    if (state == "rejected"_L1)
        return Timeline::tr("rejected");
    if (state == "not_registered"_L1)
        return Timeline::tr("not registered");
    return state;
}

QString evidenceText(const app::Evidence& evidence)
{
    QStringList said;
    if (!evidence.state.isEmpty())
        said += stateText(evidence.state);
    if (const app::Month until = app::Month::fromText(evidence.coveredUntil); until.isValid())
        said += Timeline::tr("paid until %1").arg(month(until.year, until.month));
    if (!evidence.memberNumber.isEmpty())
        said += Timeline::tr("member number %1").arg(evidence.memberNumber);
    if (!evidence.note.isEmpty())
        said += evidence.note;
    return Timeline::tr("Evidence, %1: %2").arg(sourceFor(evidence.source), said.join(u", "_s));
}

/// What a record that hangs on the worker said, or says now, in one sentence.
QString recordText(const app::RecordKind& kind, const app::Values& values,
                   const app::OccupationTable& occupations)
{
    const QString said = &kind == &app::visitKind() ? visitSummary(app::visitFrom(values))
                                                    : shownRecord(kind, values, occupations);
    return said.isEmpty() ? titleFor(kind) : Timeline::tr("%1: %2").arg(titleFor(kind), said);
}

/// "Address: “Jalan Melati 4”, was “Jalan Mawar 1”".
QString changeText(const app::HistoryLine& line, const app::OccupationTable& occupations)
{
    const app::RecordKind* kind = app::recordKind(line.field);
    const bool hasFields = !line.before.empty() || !line.after.empty();
    if (kind && hasFields && kind != &app::photoKind() && kind != &app::attendanceKind()) {
        if (line.after.empty())
            return Timeline::tr("%1 (taken off)").arg(recordText(*kind, line.before, occupations));
        return recordText(*kind, line.after, occupations);
    }
    const QString label = labelForFieldName(line.field);
    const auto shown = [&](const QString& text) {
        return line.field == "photo"_L1 ? photoFor(text)
                                        : shownValue(line.field, text, occupations);
    };
    if (line.from.isEmpty())
        return Timeline::tr("%1: “%2”").arg(label, shown(line.to));
    if (line.to.isEmpty())
        return Timeline::tr("%1: taken away, was “%2”").arg(label, shown(line.from));
    return Timeline::tr("%1: “%2”, was “%3”").arg(label, shown(line.to), shown(line.from));
}

/// What was done in one moment by one person: a save touches many fields at once.
struct Save {
    const app::HistoryLine* first = nullptr;
    QStringList changes;
    bool isNew = true;
    bool isRecorded = false;
    bool isOpening = false; ///< the record begins here
};

QString textOf(const Save& save)
{
    const QString who = save.first->author.isEmpty() ? save.first->device : save.first->author;
    if (save.isRecorded && save.isOpening)
        return Timeline::tr("Recorded by %1").arg(who);
    if (save.isNew && save.isOpening)
        return Timeline::tr("Came with a residents' list (%1)").arg(who);
    if (save.isRecorded)
        return Timeline::tr("Recorded by %1").arg(who) + u'\n' + save.changes.join(u'\n');
    if (save.changes.size() > kMostFields)
        return Timeline::tr("Changed by %1: %n field(s)", nullptr,
                            static_cast<int>(save.changes.size()))
            .arg(who);
    return Timeline::tr("Changed by %1").arg(who) + u'\n' + save.changes.join(u'\n');
}

QList<Entry> entriesOf(const QList<app::HistoryLine>& history,
                       const app::OccupationTable& occupations)
{
    QList<Entry> entries;
    for (qsizetype i = 0; i < history.size();) {
        Save save;
        save.first = &history[i];
        for (; i < history.size() && history[i].at == save.first->at &&
               history[i].author == save.first->author;
             ++i) {
            const app::HistoryLine& line = history[i];
            if (line.field == "evidence"_L1)
                continue;
            save.changes += changeText(line, occupations);
            save.isNew = save.isNew && line.from.isEmpty();
            save.isRecorded =
                save.isRecorded || (line.field == "stage"_L1 && line.to == "recorded"_L1);
            save.isOpening = save.isOpening || (line.field == "stage"_L1 && line.from.isEmpty());
        }
        if (!save.changes.isEmpty())
            entries.append({save.first->at.toLocalTime().date(), save.first->at, textOf(save)});
    }
    return entries;
}

} // namespace

Timeline::Timeline(const app::OccupationTable& occupations, QWidget* parent)
    : QWidget(parent),
      m_occupations(occupations),
      m_grid(new QGridLayout),
      m_more(makeButton(ButtonKind::Link, "statusTimelineMore"_L1, {}, {}, this))
{
    setObjectName(u"statusTimeline"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kSpaceL);
    m_grid->setVerticalSpacing(kSpaceS);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isWhole = true;
        showEntries();
    });
}

void Timeline::show(const QList<app::Evidence>& evidence, const QList<app::HistoryLine>& history)
{
    m_entries = entriesOf(history, m_occupations);
    for (const app::Evidence& one : evidence)
        m_entries.append({QDate::fromString(one.asOf, Qt::ISODate), {}, evidenceText(one)});
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return a.day != b.day ? a.day > b.day : a.at > b.at;
    });
    m_isWhole = false;
    showEntries();
}

void Timeline::showEntries()
{
    clearLayout(*m_grid);
    const qsizetype shown = m_isWhole ? m_entries.size() : std::min(m_entries.size(), kShown);
    for (qsizetype row = 0; row < shown; ++row) {
        const Entry& entry = m_entries[row];
        QLabel* when = makeLabel(TextRole::Muted, day(entry.day), this);
        when->setWordWrap(false);
        const int at = static_cast<int>(row);
        m_grid->addWidget(when, at, 0, Qt::AlignTop);
        m_grid->addWidget(makeLabel(TextRole::Body, entry.text, this), at, 1);
    }
    if (shown == 0)
        m_grid->addWidget(
            makeLabel(TextRole::Muted, tr("Nothing has been written down yet."), this), 0, 0, 1, 2);
    m_more->setText(tr("Show everything (%1)").arg(number(m_entries.size())));
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(shown < m_entries.size());
}

} // namespace ui
