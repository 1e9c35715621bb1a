#include "tests/support/formatsamples.h"

#include "app/base/safefile.h"
#include "app/services/erasing.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/backups.h"
#include "app/services/registration.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QDir>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

void must(bool isDone, const char* what)
{
    if (!isDone)
        qFatal("%s", what);
}

void copyTo(const QString& folder, const QString& name, const QString& file)
{
    QFile::remove(folder + u'/' + name);
    must(QFile::copy(file, folder + u'/' + name), "copy");
}

/// The first with an heir and a picture, and what the branch answered about the second.
void recordPeople(TestRegister& village)
{
    const QList<Worker> people = formatPeople();
    Registration first{people.first(), {}, {}};
    Heir heir;
    heir.name = u"Sumiati"_s;
    heir.relation = u"spouse"_s;
    heir.phone = u"081234567899"_s;
    first.heirs << heir;
    const auto photo = keepPhoto(*village, u"identity_card"_s, "no picture, but kept like one");
    must(bool(photo), "photo");
    first.photos << *photo;
    const auto saved = recordRegistration(*village, first, Warnings::Confirmed);
    must(saved && std::holds_alternative<Saved>(*saved), "first");
    village.recorded(people[1]);
    village.recorded(people[3]);
}

} // namespace

QList<Worker> formatPeople()
{
    return {
        aWorker().withNik(nikNumber(1)).named(u"Slamet \"Pak Met\" Widodo"_s).built(),
        aWorker().withNik(nikNumber(2)).named(u"Siti Désa Rahayu"_s).withPhone({}).built(),
        aWorker().withNik(nikNumber(3)).named(u"Hidup Kedua"_s).built(),
        aWorker().withNik(nikNumber(4)).named(u"Sudah Dihapus"_s).built(),
    };
}

void writeFormats(const QString& folder)
{
    must(QDir().mkpath(folder), "folder");
    VillageAndOffice pair;
    TestRegister second({.scope = kVillage, .role = {}, .device = u"Laptop Dua"_s, .seed = 13});
    introduce(pair.office, kRegency, second, kVillage);
    recordPeople(pair.village);
    JobContext context;
    must(bool(backUp(*pair.village, folder + u"/backup.jbackup"_s, context)), "backup");
    must(pair.toOffice().ok, "first batch");

    // A second life after a restore, introduced by the first.
    pair.village.clock.pass(60'000);
    auto again = restore(folder + u"/backup.jbackup"_s, pair.village.path(u"baru"_s), passphrase(),
                         pair.village.environment());
    must(bool(again), "restore");
    must(bool(recordWorker(**again, formatPeople()[2], Warnings::Confirmed)), "third");
    const auto sent = exportBatch(**again, u"office"_s, pair.village.path({}),
                                  BatchContent::Unconfirmed, context);
    must(sent && take(pair.office, sent->file).ok, "second batch");
    must(bool(exportCard(**again, folder + u"/card.jcard"_s)), "card");

    pair.office.clock.pass(120'000);
    const auto known = workersWithNik(*pair.office, nikNumber(2));
    const Evidence answer = evidence()
                                .from(u"branch"_s)
                                .on(u"2026-11-20"_s)
                                .paidUntil(u"2026-12"_s)
                                .saying(u"active"_s)
                                .built();
    must(known && recordEvidence(*pair.office, known->first().id, answer), "evidence");
    const auto erased = workersWithNik(*pair.office, nikNumber(4));
    must(erased && eraseWorker(*pair.office, erased->first().id, u"request"_s), "erasure");
    must(bool(exportCard(*pair.office, folder + u"/office.jcard"_s)), "office's card");
    copyTo(folder, u"batch.jbatch"_s, send(pair.office, fingerprint(second)));
    must(bool(writeFileSafely(folder + u"/receiver.keys"_s, second.session().keys().encoded())),
         "keys");
}

} // namespace app::test
