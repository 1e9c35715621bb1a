#include "tests/support/longlife.h"

#include "app/services/batches.h"
#include "app/services/branchlists.h"
#include "app/services/cards.h"
#include "app/services/erasing.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/backupkeeping.h"
#include "app/services/guarding/tidying.h"
#include "app/services/importing.h"
#include "app/services/imports.h"
#include "app/services/joining.h"
#include "app/services/lookalikes.h"
#include "app/services/registration.h"
#include "app/services/undoing.h"
#include "tests/support/opensidsheet.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

// Newcomers have numbers of another district, so that they are nobody's who is here.
constexpr QLatin1StringView kElsewhere{"35.07.01.2001"};
constexpr std::int64_t kMinuteMs = 60'000;
constexpr int kMonthsAYear = 12;

void must(const Result<void>& result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().detail));
}

template <typename T>
T must(Result<T> result)
{
    must(result ? Result<void>() : Result<void>(result.error()));
    return std::move(*result);
}

} // namespace

LongLife::LongLife(FakeClock& clock, QString folder, unsigned seed, const PackingSizes& sizes)
    : m_clock(clock),
      m_folder(std::move(folder)),
      m_sizes(sizes),
      m_random(seed),
      m_newcomers(QString(kElsewhere), clock.today(), seed)
{
    QDir().mkpath(m_folder);
}

void LongLife::month(Session& village, Session& office)
{
    ++m_months;
    const QDate today = m_clock.today();
    m_clock.moveTo(QDate(today.year(), today.month(), 1).addMonths(1));
    m_keys = must(listWorkers(village, {}, WorkerOrder::Newest));
    receiveNewcomers(village);
    edit(village, 20);
    hearFromBranch(village);
    handOver(village);
    // Once a year each: a list that stays, and one that was the wrong one.
    if (m_months % kMonthsAYear == 3 || m_months % kMonthsAYear == 9)
        takeList(village);
    exchange(village, office);
    decideDoubles(village);
    erase(village);
    JobContext context;
    for (Session* session : {&village, &office})
        must(tidyUp(*session, context, m_sizes));
    if (m_months % 3 == 0) {
        must(backUpHere(village, context));
        must(thinOutBackups(village));
    }
}

QList<WorkerId> LongLife::some(Session& session, int perMille)
{
    const auto count = std::max<qsizetype>(1, m_keys.size() * perMille / 1000);
    QList<std::int64_t> keys;
    for (qsizetype i = 0; i < count; ++i)
        keys << m_keys.at(qsizetype(any(std::uint64_t(m_keys.size()))));
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return must(idsFor(session, keys));
}

void LongLife::receiveNewcomers(Session& village)
{
    const auto count = std::max<qsizetype>(1, m_keys.size() / 300);
    for (qsizetype i = 0; i < count;) {
        Worker one = m_newcomers.next().worker;
        if (one.stage == u"candidate")
            continue;
        one.scope = village.scope();
        one.stage.clear();
        m_clock.pass(kMinuteMs);
        Heir heir;
        heir.name = u"Ahli Waris %1"_s.arg(i);
        heir.relation = u"child"_s;
        const auto saved =
            must(recordRegistration(village, {one, {heir}, {}}, Warnings::Confirmed));
        m_done.newcomers += std::holds_alternative<Saved>(saved) ? 1 : 0;
        ++i;
    }
}

void LongLife::edit(Session& session, int perMille)
{
    for (const WorkerId& id : some(session, perMille)) {
        Registration one = must(registrationOf(session, id));
        const QString number = QString::number(any(10'000'000));
        switch (any(4)) {
        case 0:
            one.worker.phone = u"0812"_s + number.rightJustified(8, u'1');
            one.worker.phoneOwner = u"own"_s;
            break;
        case 1:
            one.worker.address = u"Jalan Kenanga %1"_s.arg(any(200));
            break;
        case 2:
            one.worker.income = 1'000'000 + 10'000 * std::int64_t(any(300));
            break;
        default:
            one.worker.note = u"Dikunjungi %1"_s.arg(m_clock.today().toString(Qt::ISODate));
        }
        m_clock.pass(kMinuteMs);
        const bool isRecorded = one.worker.stage != u"candidate";
        if (isRecorded) {
            const auto saved = must(recordRegistration(session, one, Warnings::Confirmed));
            (std::holds_alternative<Saved>(saved) ? m_done.edits : m_done.refusedEdits) += 1;
            continue;
        }
        // Of somebody nobody has visited yet, only what is known is set.
        QByteArray line = R"({"id":")" + id.text().toLatin1() + R"(","address":")" +
                          one.worker.address.toUtf8() + R"(","note":")" + one.worker.note.toUtf8() +
                          "\"}\n";
        QBuffer lines(&line);
        lines.open(QIODevice::ReadOnly);
        JobContext context;
        m_done.edits += must(addWorkers(session, lines, context)).updated;
    }
}

void LongLife::hearFromBranch(Session& village)
{
    Evidence said;
    said.source = u"branch"_s;
    said.asOf = m_clock.today().toString(Qt::ISODate);
    said.coveredUntil = m_clock.today().addMonths(int(any(4))).toString(u"yyyy-MM"_s);
    JobContext context;
    const auto done = must(recordEvidenceForMany(village, some(village, 100), said, context));
    if (const auto* many = std::get_if<ManyEvidenced>(&done))
        m_done.evidence += many->workers;
}

void LongLife::handOver(Session& village)
{
    JobContext context;
    const QString file = m_folder + u"/daftar.xlsx"_s;
    const BranchChoice choice{{}, m_keys.first(std::min<qsizetype>(m_keys.size(), 2000))};
    const BranchLayout layout = must(branchLayouts(village)).first();
    const auto written =
        must(writeBranchList(village, choice, {file, TableFormat::Xlsx, layout}, context));
    if (written.id != 0)
        m_done.handedOver +=
            must(handOverList(village, written.id, m_clock.today(), context)).workers;
    QFile::remove(file);
}

void LongLife::takeList(Session& village)
{
    const bool isWrongOne = m_months % kMonthsAYear == 9;
    const QString file = m_folder + u"/warga.xlsx"_s;
    tests::OpenSidSheet sheet;
    sheet.people = int(std::max<qsizetype>(4, m_keys.size() / 20));
    sheet.seed = isWrongOne ? std::uint64_t(1000 + m_months) : 1; // the same people every year
    sheet.village = village.scope();
    tests::writeOpenSidSheet(file, sheet);
    JobContext context;
    const auto report = must(importResidents(village, file, {}, context));
    ++m_done.imports;
    QFile::remove(file);
    if (!isWrongOne || report.number == 0)
        return;
    must(undoImport(village, report.number, context));
    ++m_done.undone;
}

void LongLife::exchange(Session& village, Session& office)
{
    const auto carry = [this](Session& from, const QString& to, Session& into) {
        JobContext context;
        const QString file =
            must(exportBatch(from, to, m_folder, BatchContent::Unconfirmed, context)).file;
        const auto taken = must(importBatches(into, {file}, context));
        if (taken.size() != 1 || !taken.first().ok)
            qFatal("a batch is not taken: %s", qPrintable(taken.first().reason->detail));
        ++m_done.batches;
        return file;
    };
    QFile::remove(carry(village, u"office"_s, office));
    // The office answers, and mends something itself.
    edit(office, 2);
    const QString answer = carry(office, must(ownCard(village)).fingerprint, village);
    if (m_months % 6 == 0)
        takeBackMerge(village, answer);
    QFile::remove(answer);
}

void LongLife::takeBackMerge(Session& village, const QString& file)
{
    JobContext context;
    const auto last = must(lastMerge(village));
    if (!last || !last->canBeUndone())
        return;
    must(undoLastMerge(village, context));
    ++m_done.undone;
    must(importBatches(village, {file}, context));
}

void LongLife::decideDoubles(Session& village)
{
    constexpr int kAMonth = 30;
    for (const Lookalike& pair : must(lookalikes(village, kAMonth))) {
        m_clock.pass(kMinuteMs);
        must(keepApart(village, pair.one.id, pair.other.id));
        ++m_done.decided;
    }
}

void LongLife::erase(Session& village)
{
    JobContext context;
    const auto gone = some(village, 0);
    m_done.erased += must(eraseWorkers(village, gone, erasureReasons().first(), context)).people;
}

} // namespace app::test
