#include "app/services/importpreview.h"

#include "app/services/importaccount.h"
#include "app/services/importlikeness.h"
#include "app/store/register.h"

#include <QDataStream>
#include <QIODevice>

namespace app {

namespace {

constexpr auto kStreamVersion = QDataStream::Qt_6_4;

QString shownText(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QString::number(qlonglong(*number));
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

RowOutcome outcomeOf(Judgement::What what)
{
    switch (what) {
    case Judgement::What::Changed:
        return RowOutcome::Changed;
    case Judgement::What::Unchanged:
        return RowOutcome::Unchanged;
    case Judgement::What::New:
    case Judgement::What::BroughtBack:
        break;
    }
    return RowOutcome::New;
}

void put(QDataStream& out, const PreviewRow& row)
{
    out << row.heading << quint32(row.changes.size());
    for (const auto& change : row.changes)
        out << quint8(change.field) << change.from << change.to;
    out << bool(row.alike);
    if (row.alike)
        out << quint8(row.alike->likeness) << row.alike->worker.uuid() << qint32(row.alike->row)
            << row.alike->name;
    out << row.warnings << row.unknown;
}

void get(QDataStream& in, PreviewRow& row)
{
    quint32 changes = 0;
    in >> row.heading >> changes;
    for (quint32 i = 0; i < changes && in.status() == QDataStream::Ok; ++i) {
        quint8 field = 0;
        PreviewRow::FieldChange change;
        in >> field >> change.from >> change.to;
        change.field = static_cast<WorkerField>(field);
        row.changes << change;
    }
    bool isAlike = false;
    in >> isAlike;
    if (isAlike) {
        quint8 likeness = 0;
        QUuid worker;
        qint32 number = 0;
        QString name;
        in >> likeness >> worker >> number >> name;
        row.alike =
            PreviewRow::Alike{static_cast<Likeness>(likeness), WorkerId(worker), number, name};
    }
    in >> row.warnings >> row.unknown;
}

} // namespace

/// Packs row after row.
class Previewing {
public:
    Previewing(ImportAccount& account, ImportJudge& judge, ImportLikeness& likeness)
        : m_account(account), m_judge(judge), m_likeness(likeness)
    {
    }

    Result<void> take(ResidentRow&& row)
    {
        PreviewRow shown;
        shown.number = row.number;
        shown.name = row.worker.name;
        std::uint8_t reason = 0;
        if (m_account.leaves(row)) {
            shown.outcome = row.skipped ? RowOutcome::Skipped : RowOutcome::SetAside;
            reason = row.skipped ? std::uint8_t(*row.skipped) : std::uint8_t(row.setAside->problem);
            if (row.setAside)
                shown.heading = row.setAside->field;
        } else if (const auto judged = judge(row, shown); !judged) {
            return judged;
        }
        pack(shown, reason);
        return {};
    }

    ImportPreview finished(const PassedOver& passedOver)
    {
        m_preview.m_report = m_account.finished(passedOver);
        return std::move(m_preview);
    }

private:
    Result<void> judge(const ResidentRow& row, PreviewRow& shown)
    {
        const auto judged = m_judge.judge(row.worker);
        if (!judged)
            return judged.error();
        m_account.count(judged->what);
        shown.outcome = outcomeOf(judged->what);
        for (const RowWarning warning : row.warnings)
            shown.warnings << wordOf(warning);
        for (const ResidentRow::Unknown& one : row.unknown)
            shown.unknown << one.text;
        if (shown.outcome == RowOutcome::Changed) {
            for (std::size_t i = 0; i < judged->taken.size(); ++i) {
                if (judged->taken[i])
                    shown.changes.append({static_cast<WorkerField>(i),
                                          shownText(judged->stored->values[i]),
                                          shownText(judged->values[i])});
            }
        }
        if (judged->what != Judgement::What::New)
            return {};
        const auto alike = m_likeness.of(row.number, row.worker);
        if (!alike)
            return alike.error();
        if (*alike)
            shown.alike = PreviewRow::Alike{(*alike)->likeness, (*alike)->worker, (*alike)->row,
                                            (*alike)->name};
        return {};
    }

    void pack(const PreviewRow& shown, std::uint8_t reason)
    {
        ImportPreview::Line line;
        line.at = m_preview.m_text.size();
        line.number = shown.number;
        line.outcome = std::uint8_t(shown.outcome);
        line.reason = reason;
        line.isAlike = shown.alike.has_value();
        line.isWarned = !shown.warnings.isEmpty() || !shown.unknown.isEmpty();
        m_preview.m_alike += line.isAlike ? 1 : 0;
        const QByteArray name = shown.name.toUtf8();
        line.name = std::uint32_t(name.size());
        m_preview.m_text += name;
        if (line.isAlike || line.isWarned || !shown.changes.isEmpty() || !shown.heading.isEmpty()) {
            QByteArray detail;
            QDataStream out(&detail, QIODevice::WriteOnly);
            out.setVersion(kStreamVersion);
            put(out, shown);
            line.detail = std::uint32_t(detail.size());
            m_preview.m_text += detail;
        }
        m_preview.m_lines.push_back(line);
    }

    ImportAccount& m_account;
    ImportJudge& m_judge;
    ImportLikeness& m_likeness;
    ImportPreview m_preview;
};

QString ImportPreview::reasonOf(const Line& line) const
{
    const auto outcome = static_cast<RowOutcome>(line.outcome);
    if (outcome == RowOutcome::Skipped)
        return wordOf(static_cast<SkipReason>(line.reason));
    return outcome == RowOutcome::SetAside ? QString(wordOf(static_cast<RowProblem>(line.reason)))
                                           : QString();
}

PreviewRow ImportPreview::row(qsizetype at) const
{
    const Line& line = m_lines[std::size_t(at)];
    PreviewRow row;
    row.number = line.number;
    row.outcome = static_cast<RowOutcome>(line.outcome);
    row.reason = reasonOf(line);
    row.name = QString::fromUtf8(QByteArrayView(m_text).sliced(line.at, line.name));
    if (line.detail > 0) {
        const QByteArray detail = m_text.mid(line.at + line.name, line.detail);
        QDataStream in(detail);
        in.setVersion(kStreamVersion);
        get(in, row);
    }
    return row;
}

std::vector<int> ImportPreview::positions(const Wanted& wanted) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const bool isWanted = (!wanted.outcome || std::uint8_t(*wanted.outcome) == line.outcome) &&
                              (wanted.reason.isEmpty() || reasonOf(line) == wanted.reason) &&
                              (!wanted.onlyAlike || line.isAlike) &&
                              (!wanted.onlyWarned || line.isWarned);
        if (isWanted)
            found.push_back(int(i));
    }
    return found;
}

Result<ImportPreview> previewImport(Session& session, const QString& path,
                                    const ImportOptions& options, JobContext& context)
{
    const auto reading = readingFor(session, path, options, context);
    if (!reading)
        return reading.error();
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    auto judge = ImportJudge::create(connection, session.scope());
    if (!judge)
        return judge.error();
    ImportLikeness likeness(connection, judge->niks());
    ImportAccount account(reading->sheet);
    Previewing previewing(account, *judge, likeness);
    const auto read = readBeside(
        *reading, [&](ResidentRow&& row) { return previewing.take(std::move(row)); }, context);
    if (!read)
        return read.error();
    return previewing.finished(*read);
}

} // namespace app
