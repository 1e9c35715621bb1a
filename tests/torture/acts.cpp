#include "tests/torture/acts.h"

#include "app/services/batches.h"
#include "app/services/cards.h"
#include "app/services/drafts.h"
#include "app/services/erasing.h"
#include "app/services/everything.h"
#include "app/services/evidencing.h"
#include "app/services/exporting.h"
#include "app/services/guarding/backups.h"
#include "app/services/guarding/checking.h"
#include "app/services/guarding/repairing.h"
#include "app/services/guarding/tidying.h"
#include "app/services/importing.h"
#include "app/services/imports.h"
#include "app/services/joining.h"
#include "app/services/lookalikes.h"
#include "app/services/registration.h"
#include "app/services/undoing.h"
#include "app/store/packedlog.h"
#include "app/store/register.h"
#include "tests/support/builders.h"
#include "tests/support/oldregister.h"
#include "tests/support/testregister.h"
#include "tests/torture/acting.h"
#include "tests/torture/fieldacts.h"

#include <QBuffer>
#include <QDir>

#include <array>

namespace torture {

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of a registration: what it objects to is a mistake of the act itself, unless the laptop believes to be in 2010, where
/// every consent lies in the future.
Result<void> recorded(const Stage& stage,
                      const Result<std::variant<Saved, QList<FieldProblem>>>& answer)
{
    const bool isNow = stage.clock.today().year() >= 2026;
    if (answer && isNow && !std::holds_alternative<Saved>(*answer))
        qFatal("an act is refused: %s",
               qPrintable(wordsOf(std::get<QList<FieldProblem>>(*answer)).join(u' ')));
    return done(answer);
}

Worker newWorker(Stage& stage)
{
    const int serial = 1000 + stage.step;
    return aWorker().withNik(nikNumber(serial)).named(u"Warga %1"_s.arg(serial)).built();
}

Result<void> recordOne(Stage& stage)
{
    return recorded(stage, recordWorker(stage.village(), newWorker(stage), Warnings::Confirmed));
}

Result<void> edit(Stage& stage)
{
    auto found = someWorker(stage);
    if (!found || !*found)
        return done(found);
    (*found)->address = u"Jalan Cempaka %1"_s.arg(stage.step);
    return recorded(stage, recordWorker(stage.village(), **found, Warnings::Confirmed));
}

Result<void> recordWithPhoto(Stage& stage)
{
    const QByteArray picture =
        "\xff\xd8\xff" + QByteArray(9000, char('a' + stage.step)) + QByteArray::number(stage.step);
    const auto photo = keepPhoto(stage.village(), u"identity_card"_s, picture);
    if (!photo)
        return photo.error();
    Worker one = newWorker(stage);
    one.nik = nikNumber(2000 + stage.step);
    return recorded(stage,
                    recordRegistration(stage.village(), {one, {}, {*photo}}, Warnings::Confirmed));
}

Result<void> draft(Stage& stage)
{
    const QUuid id(u"00000000-0000-4000-8000-00000000000%1"_s.arg(stage.step % 3));
    return keepDraft(stage.village(),
                     {id, QDateTime::fromMSecsSinceEpoch(stage.clock.nowMs()), newWorker(stage)});
}

Result<void> addLines(Stage& stage)
{
    QByteArray lines;
    for (int i = 0; i < 4; ++i)
        lines += R"({"nik":")" + nikNumber(3000 + stage.step * 10 + i).toLatin1() +
                 R"(","name":"Warga Baris","birth_date":"1978-04-12","sex":"M"})" + '\n';
    QBuffer buffer(&lines);
    buffer.open(QIODevice::ReadOnly);
    JobContext context;
    return done(addWorkers(stage.village(), buffer, context));
}

Result<void> import(Stage& stage)
{
    JobContext context;
    const QString list = stage.path(u"lists/residents-%1.csv"_s.arg(1 + stage.step % 3));
    return done(importResidents(stage.village(), list, {}, context));
}

Result<void> undoLastImport(Stage& stage)
{
    const auto past = pastImports(stage.village());
    if (!past)
        return past.error();
    JobContext context;
    for (const PastImport& one : *past) {
        if (!one.undoneAt.isValid())
            return done(undoImport(stage.village(), one.number, context));
    }
    return {};
}

Result<void> addEvidence(Stage& stage)
{
    const auto found = someWorker(stage);
    if (!found || !*found)
        return done(found);
    const auto said = evidence().from(u"jmo"_s).on(u"2026-11-20"_s).paidUntil(u"2026-12"_s).built();
    return done(recordEvidence(stage.village(), (*found)->id, said));
}

Result<void> join(Stage& stage)
{
    const auto ids = recordedWorkers(stage);
    if (!ids || ids->size() < 3)
        return done(ids);
    return done(joinWorkers(stage.village(), {ids->first(), ids->at(1), {}}));
}

Result<void> erase(Stage& stage)
{
    const auto found = someWorker(stage);
    if (!found || !*found)
        return done(found);
    return done(eraseWorker(stage.village(), (*found)->id, erasureReasons().first()));
}

Result<void> sendTo(Stage& stage, Session& from, const QString& to)
{
    JobContext context;
    const auto written =
        exportBatch(from, to, stage.path(u"stick"_s), BatchContent::Unconfirmed, context);
    if (!written)
        return written.error();
    stage.made << written->file;
    return {};
}

Result<void> sendToOffice(Stage& stage)
{
    return sendTo(stage, stage.village(), u"office"_s);
}

Result<void> sendToVillage(Stage& stage)
{
    const auto card = ownCard(stage.village());
    return card ? sendTo(stage, stage.office(), card->fingerprint) : card.error();
}

/// All that lies on the stick; what is not meant for this register is passed over.
Result<void> takeFromStick(Session& into, Stage& stage)
{
    JobContext context;
    const QUuid action = newAction(into);
    Result<void> outcome;
    bool isAnyTaken = false;
    for (const BatchFile& file : batchFilesIn({stage.path(u"stick"_s)})) {
        const auto taken = importBatch(into, file, action, context);
        if (!taken)
            return taken.error();
        if (*taken && (*taken)->reason)
            outcome = *(*taken)->reason;
        isAnyTaken = isAnyTaken || (*taken && (*taken)->outcome() == BatchTaken::Outcome::Taken);
        stage.between();
    }
    // Each file is whole or not at all: one that was taken stays, whatever befell the others, and the search for doubles.
    if (!isAnyTaken)
        return outcome;
    const auto found = findLookalikes(into, context);
    return found ? Result<void>() : Result<void>();
}

Result<void> takeAtOffice(Stage& stage)
{
    return takeFromStick(stage.office(), stage);
}

Result<void> takeAtVillage(Stage& stage)
{
    return takeFromStick(stage.village(), stage);
}

Result<void> undoMerge(Stage& stage)
{
    const auto last = lastMerge(stage.office());
    if (!last)
        return last.error();
    if (!*last || !(*last)->canBeUndone())
        return {};
    JobContext context;
    return done(undoLastMerge(stage.office(), context));
}

Result<void> backUpToStick(Stage& stage)
{
    JobContext context;
    const QString file = stage.named(u"stick/village-%1.jbackup"_s);
    stage.made << file;
    return done(backUp(stage.village(), file, context));
}

Result<void> backUpBeside(Stage& stage)
{
    JobContext context;
    const auto written = backUpHere(stage.village(), context);
    if (!written)
        return written.error();
    stage.made << written->file;
    return {};
}

Result<void> restoreOther(Stage& stage)
{
    const QString folder = stage.named(u"restored-%1"_s);
    stage.made << folder + u"/register.db"_s << folder + u"/keys.json"_s;
    return done(restore(stage.path(u"lists/start.jbackup"_s), folder, app::test::passphrase(),
                        stage.villageEnvironment()));
}

Result<void> create(Stage& stage)
{
    NewRegister wanted;
    wanted.directory = stage.named(u"new-%1"_s);
    wanted.scope = kVillage;
    wanted.officer = u"Sri Lestari"_s;
    wanted.cost = KeyCost::light();
    stage.made << wanted.directory + u"/register.db"_s << wanted.directory + u"/keys.json"_s;
    return done(createRegister(wanted, app::test::passphrase(), stage.villageEnvironment()));
}

Result<void> changePassphrase(Stage& stage)
{
    const QString file = stage.path(u"village/keys.json"_s);
    auto keySlots = KeySlots::load(file);
    if (!keySlots)
        return keySlots.error();
    ++stage.passphraseNumber;
    auto changed = keySlots->changePassphrase(stage.village().user().id, stage.passphrase(),
                                              stage.village().registerKey(), KeyCost::light());
    if (changed)
        changed = keySlots->save(file);
    if (!changed)
        --stage.passphraseNumber;
    return changed;
}

Result<void> lock(Stage& stage)
{
    stage.closeVillage();
    return stage.openVillage();
}

Result<void> exportLists(Stage& stage)
{
    JobContext context;
    const QString table = stage.named(u"stick/list-%1.csv"_s);
    const QString lines = stage.named(u"stick/list-%1.jsonl"_s);
    const auto one = exportWorkers(stage.village(), ExportFormat::Csv, table, {}, context);
    if (!one)
        return one.error();
    stage.made << table << lines;
    return done(exportWorkers(stage.village(), ExportFormat::JsonLines, lines, {}, context));
}

Result<void> exportTable(Stage& stage)
{
    const QString file = stage.named(u"stick/table-%1.xlsx"_s);
    stage.made << file;
    const TextTable table{u"Warga"_s, {u"NIK"_s, u"Nama"_s}, {{nikNumber(1), u"Warga 1"_s}}};
    return done(exportRows(stage.village(), table, file));
}

Result<void> exportAll(Stage& stage)
{
    JobContext context;
    const QString folder = stage.named(u"stick/all-%1"_s);
    for (const char* name : {"README.txt", "schema.json", "history.jsonl", "records/worker.csv"})
        stage.made << folder + u'/' + QLatin1StringView(name);
    return done(exportEverything(stage.village(), folder, context));
}

Result<void> exportOwnCard(Stage& stage)
{
    const QString file = stage.named(u"stick/laptop-%1.jcard"_s);
    stage.made << file;
    return done(exportCard(stage.village(), file));
}

Result<void> check(Stage& stage)
{
    JobContext context;
    const auto report = checkRegister(stage.village(), context);
    if (report && !report->ok)
        return Error{ErrorCode::StorageFailed, report->problems.join(u';')};
    return done(report);
}

Result<void> migrateOld(Stage& stage)
{
    return done(Register::open(stage.path(u"old/register.db"_s), tests::OldRegister::oldKey(),
                               Opening::First));
}

/// As after damage: whether there is any makes no difference to what it does.
Result<void> pack(Stage& stage)
{
    JobContext context;
    return done(tidyUp(stage.village(), context, {.kept = 1, .each = 4}));
}

Result<void> repair(Stage& stage)
{
    stage.closeVillage();
    JobContext context;
    const auto repaired = repairRegister(stage.path(u"village"_s), stage.passphrase(),
                                         stage.villageEnvironment(), context);
    if (repaired)
        stage.made << repaired->keptAside;
    const auto opened = stage.openVillage();
    return repaired ? opened : repaired.error();
}

constexpr std::array kActs{
    Act{"record", recordOne},
    Act{"edit", edit},
    Act{"record-with-photo", recordWithPhoto},
    Act{"draft", draft},
    Act{"add-lines", addLines},
    Act{"import", import},
    Act{"undo-import", undoLastImport},
    Act{"evidence", addEvidence},
    Act{"visit", visit},
    Act{"meet", meet},
    Act{"pay", pay},
    Act{"agree", agree},
    Act{"choose-by-hand", chooseByHand},
    Act{"approve", approve},
    Act{"take-approval-back", takeApprovalBack},
    Act{"pay-sponsored", paySponsored},
    Act{"follow-case", followCase},
    Act{"tick-paper", tickPaper},
    Act{"fulfil-duty", fulfilDuty},
    Act{"join", join},
    Act{"erase", erase},
    Act{"send-to-office", sendToOffice},
    Act{"send-to-village", sendToVillage},
    Act{"take-at-office", takeAtOffice},
    Act{"take-at-village", takeAtVillage},
    Act{"undo-merge", undoMerge},
    Act{"backup-to-stick", backUpToStick},
    Act{"backup-beside", backUpBeside},
    Act{"restore", restoreOther},
    Act{"create", create},
    Act{"change-passphrase", changePassphrase},
    Act{"lock", lock},
    Act{"export-lists", exportLists},
    Act{"export-table", exportTable},
    Act{"export-everything", exportAll},
    Act{"export-card", exportOwnCard},
    Act{"check", check},
    Act{"pack", pack},
    Act{"repair", repair},
    Act{"migrate", migrateOld},
};

} // namespace

std::span<const Act> acts()
{
    return kActs;
}

const Act* actNamed(const QString& name)
{
    for (const Act& act : kActs) {
        if (QLatin1StringView(act.name) == name)
            return &act;
    }
    return nullptr;
}

} // namespace torture
