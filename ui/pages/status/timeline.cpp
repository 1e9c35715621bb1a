#include "ui/pages/status/timeline.h"

#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// What fits on a page; the whole history is the log's business.
constexpr int kShown = 40;

struct Entry {
    QDate day;
    QDateTime at; ///< orders entries of one day
    QString text;
};

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

/// One entry per moment and author: a save touches many fields at once.
QList<Entry> entriesOf(const QList<app::HistoryLine>& history)
{
    QList<Entry> entries;
    for (qsizetype i = 0; i < history.size();) {
        const app::HistoryLine& first = history[i];
        QStringList fields;
        bool isNew = true;
        bool isRecorded = false;
        for (; i < history.size() && history[i].at == first.at && history[i].author == first.author;
             ++i) {
            if (history[i].field == "evidence"_L1)
                continue;
            fields += labelForFieldName(history[i].field);
            isNew = isNew && history[i].from.isEmpty();
            isRecorded =
                isRecorded || (history[i].field == "stage"_L1 && history[i].to == "recorded"_L1);
        }
        if (fields.isEmpty())
            continue;
        const QString who = first.author.isEmpty() ? first.device : first.author;
        QString text = Timeline::tr("Changed by %1: %2").arg(who, fields.join(u", "_s));
        if (isRecorded)
            text = Timeline::tr("Recorded by %1").arg(who);
        else if (isNew && fields.size() > 3)
            text = Timeline::tr("Came with a residents' list (%1)").arg(who);
        entries.append({first.at.toLocalTime().date(), first.at, text});
    }
    return entries;
}

} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"statusTimeline"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kSpaceL);
    m_grid->setVerticalSpacing(kSpaceXs);
    m_grid->setColumnStretch(1, 1);
}

void Timeline::show(const QList<app::Evidence>& evidence, const QList<app::HistoryLine>& history)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<Entry> entries = entriesOf(history);
    for (const app::Evidence& one : evidence)
        entries.append({QDate::fromString(one.asOf, Qt::ISODate), {}, evidenceText(one)});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.day != b.day ? a.day > b.day : a.at > b.at;
    });
    int row = 0;
    for (const Entry& entry : entries.first(std::min<qsizetype>(entries.size(), kShown))) {
        QLabel* when = makeLabel(TextRole::Muted, day(entry.day), this);
        when->setWordWrap(false);
        m_grid->addWidget(when, row, 0, Qt::AlignTop);
        m_grid->addWidget(makeLabel(TextRole::Body, entry.text, this), row, 1);
        ++row;
    }
    if (row == 0)
        m_grid->addWidget(
            makeLabel(TextRole::Muted, tr("Nothing has been written down yet."), this), 0, 0, 1, 2);
}

} // namespace ui
