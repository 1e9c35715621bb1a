#include "app/services/batchphotos.h"
#include "app/services/erasing.h"
#include "app/services/guarding/checking.h"
#include "app/services/registration.h"
#include "app/services/undoing.h"
#include "app/sync/batchwriter.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/registerdump.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

/// Pictures follow the changes, up to a size per file; the changes never wait for them, and what is missing is asked for.
class TestBatchPhotos : public QObject {
    Q_OBJECT

private slots:
    void init() { m_pair = std::make_unique<VillageAndOffice>(); }
    void cleanup() { m_pair.reset(); }

    void aPictureTravelsWithItsRecord()
    {
        const Photo photo = pictured(1, 40'000);
        const BatchTaken taken = m_pair->toOffice();
        QVERIFY(taken.ok);
        QCOMPARE(taken.photos, 1);
        QCOMPARE(bytesAt(office(), photo), bytesAt(village(), photo));
        JobContext context;
        QVERIFY(checkRegister(*office(), context)->ok);
    }

    void theChangesNeverWaitForPictures()
    {
        VERIFY_DONE(setPhotoLimit(*village(), 0));
        const Photo photo = pictured(1, 40'000);
        const BatchTaken taken = m_pair->toOffice();
        QVERIFY(taken.ok);
        QCOMPARE(taken.photos, 0);
        QCOMPARE(office().count("photo"), 1);
        QVERIFY(bytesAt(office(), photo).isEmpty());
        QCOMPARE(*photosAwaited(*office()), 1);
    }

    void theOldestGoFirstUpToTheSize()
    {
        VERIFY_DONE(setPhotoLimit(*village(), 100'000));
        const QList<Photo> photos{pictured(1, 60'000), pictured(2, 50'000), pictured(3, 30'000)};
        const BatchWritten written = sent(village(), u"office"_s);
        QCOMPARE(written.photos, 2); // the third still fits beside the first
        QCOMPARE(written.photosLeft, 1);
        QVERIFY(take(office(), written.file).ok);
        QVERIFY(!bytesAt(office(), photos[0]).isEmpty());
        QVERIFY(bytesAt(office(), photos[1]).isEmpty());
        QVERIFY(!bytesAt(office(), photos[2]).isEmpty());
    }

    void aReturnBatchAsksForTheMissingOnes()
    {
        VERIFY_DONE(setPhotoLimit(*village(), 100'000));
        const Photo first = pictured(1, 60'000);
        const Photo second = pictured(2, 60'000);
        QVERIFY(m_pair->toOffice().ok);
        QVERIFY(bytesAt(office(), second).isEmpty());
        QVERIFY(m_pair->toVillage().ok);
        const BatchWritten next = sent(village(), u"office"_s);
        QCOMPARE(next.changes, 0); // all of them were confirmed
        QCOMPARE(next.photos, 1);
        const BatchTaken taken = take(office(), next.file);
        QVERIFY(taken.ok);
        QCOMPARE(taken.photos, 1);
        QCOMPARE(bytesAt(office(), second).size(), 60'000);
        QCOMPARE(*photosAwaited(*office()), 0);
        // Answered, it is not sent again.
        QVERIFY(m_pair->toVillage().ok);
        QCOMPARE(sent(village(), u"office"_s).photos, 0);
        QVERIFY(!bytesAt(office(), first).isEmpty());
    }

    void aLostFileCostsNoPicture()
    {
        const Photo photo = pictured(1, 40'000);
        QVERIFY(QFile::remove(sent(village(), u"office"_s).file));
        QCOMPARE(m_pair->toOffice().photos, 1);
        QCOMPARE(bytesAt(office(), photo).size(), 40'000);
    }

    void aNewLaptopGetsThemAll()
    {
        const Photo photo = pictured(1, 40'000);
        QVERIFY(m_pair->toOffice().ok);
        TestRegister fresh({.scope = kVillage, .role = {}, .device = u"Baru"_s, .seed = 44});
        introduce(fresh, kVillage, village(), kVillage);
        const QString file = send(village(), fingerprint(fresh), BatchContent::Everything);
        const BatchTaken taken = take(fresh, file);
        QVERIFY(taken.ok);
        QCOMPARE(taken.photos, 1);
        QCOMPARE(bytesAt(fresh, photo).size(), 40'000);
    }

    void nobodyIsSentWhatTheyMayNotSee()
    {
        // The office asks for, and gets, what lies below it; a village asking for a neighbour's picture gets nothing.
        const Photo photo = pictured(1, 40'000);
        QVERIFY(m_pair->toOffice().ok);
        TestRegister other(
            {.scope = u"35.15.12.2010"_s, .role = {}, .device = u"Lain"_s, .seed = 45});
        introduce(office(), kRegency, other, u"35.15.12.2010"_s);
        const Origin origin = other.session().keys().origin();
        VERIFY_DONE(Peers(office().connection()).setWanted(origin, {photo.digest}));
        QCOMPARE(sent(office(), fingerprint(other)).photos, 0);
        VERIFY_DONE(Peers(office().connection())
                        .setWanted(village().session().keys().origin(), {photo.digest}));
        QCOMPARE(sent(office(), fingerprint(village())).photos, 1);
    }

    void everybodyIsAskedForTheirOwn()
    {
        VERIFY_DONE(setPhotoLimit(*village(), 0));
        const Photo photo = pictured(1, 40'000);
        QVERIFY(m_pair->toOffice().ok);
        const auto asked = [this](const QString& area) {
            PeerRow peer;
            peer.scope = area;
            return *photosToAskFor(office().connection(), peer);
        };
        // Its own village, the areas above it, and not what only begins alike.
        for (const char* area : {"35.15.12.2004", "35.15.12", "35.15", "35"})
            QCOMPARE(asked(QString::fromLatin1(area)), QStringList{photo.digest});
        for (const char* area : {"35.15.12.2005", "35.15.1", "35.15.12.200", "35.16", "3"})
            QCOMPARE(asked(QString::fromLatin1(area)), QStringList());
    }

    void whatNoRecordNamesIsNotKept()
    {
        QVERIFY(m_pair->toOffice().ok);
        const QString file = forged({{photoDigest("junk"), "junk"}});
        const BatchTaken taken = take(office(), file);
        QVERIFY(taken.ok);
        QCOMPARE(taken.photos, 0);
        QCOMPARE(office().count("content"), 0);
    }

    void otherBytesThanItsDigestSaysAreRefused()
    {
        const Photo photo = pictured(1, 40'000);
        VERIFY_DONE(setPhotoLimit(*village(), 0));
        QVERIFY(m_pair->toOffice().ok);
        const QStringList before = dumpOf(office());
        const BatchTaken taken = take(office(), forged({{photo.digest, "another face"}}));
        QVERIFY(!taken.ok);
        QCOMPARE(taken.reason->code, ErrorCode::FileDamaged);
        QCOMPARE(difference(before, dumpOf(office())), QString());
    }

    void aMergeUndoneTakesItsPicturesAlong()
    {
        const Photo photo = pictured(1, 40'000);
        QVERIFY(m_pair->toOffice().ok);
        QCOMPARE(office().count("content"), 1);
        JobContext context;
        VERIFY_DONE(undoLastMerge(*office(), context));
        QCOMPARE(office().count("content"), 0);
        const BatchTaken again = m_pair->toOffice();
        QCOMPARE(again.photos, 1);
        QCOMPARE(bytesAt(office(), photo).size(), 40'000);
    }

    void anErasureTakesThePictureFromEveryCopy()
    {
        const Photo photo = pictured(1, 40'000);
        QVERIFY(m_pair->toOffice().ok);
        VERIFY_DONE(eraseWorker(*village(), WorkerId(QUuid(photo.worker)), u"request"_s));
        QCOMPARE(village().count("content"), 0);
        QVERIFY(m_pair->toOffice().ok);
        QCOMPARE(office().count("content"), 0);
        QCOMPARE(*photosAwaited(*office()), 0);
        // Brought once more by somebody who did not hear of it, it stays away.
        QCOMPARE(take(office(), forged({{photo.digest, QByteArray(40'000, '\x01')}})).photos, 0);
        QCOMPARE(office().count("content"), 0);
    }

    void theSizeIsKeptAndChecked()
    {
        QCOMPARE(*photoLimit(*village()), kDefaultPhotoLimit);
        VERIFY_REFUSED(setPhotoLimit(*village(), -1), ErrorCode::Invalid);
        VERIFY_REFUSED(setPhotoLimit(*village(), kMaxPhotoLimit + 1), ErrorCode::Invalid);
        VERIFY_DONE(setPhotoLimit(*village(), 12'000'000));
        village().reopen();
        QCOMPARE(*photoLimit(*village()), 12'000'000);
    }

    void aPictureOverTheLargestIsRefused()
    {
        VERIFY_REFUSED(
            keepPhoto(*village(), u"identity_card"_s, QByteArray(kMaxPhotoBytes + 1, 'x')),
            ErrorCode::Invalid);
    }

private:
    TestRegister& village() { return m_pair->village; }
    TestRegister& office() { return m_pair->office; }

    /// A worker with one picture of so many bytes, each its own.
    Photo pictured(int serial, qsizetype size)
    {
        const auto photo =
            keepPhoto(*village(), u"identity_card"_s, QByteArray(size, char(serial)));
        const auto saved = recordRegistration(
            *village(), {aWorker().withNik(nikNumber(serial)).built(), {}, {*photo}},
            Warnings::Confirmed);
        const WorkerId id = std::get<Saved>(*saved).worker.id;
        village().clock.pass(1000);
        return registrationOf(*village(), id)->photos.first();
    }
    static QByteArray bytesAt(TestRegister& where, const Photo& photo)
    {
        return *photoBytes(*where, photo);
    }
    static BatchWritten sent(TestRegister& from, const QString& to)
    {
        JobContext context;
        return *exportBatch(*from, to, from.path({}), BatchContent::Unconfirmed, context);
    }

    /// A file without changes, as the village's device would write it, with these pictures.
    QString forged(QList<BatchPhoto> photos)
    {
        BatchHeader header;
        header.id = QUuid::createUuid();
        header.number = 50;
        header.sender = ownCard(*village())->card;
        header.scope = kVillage;
        const QString file = village().path(u"forged.jbatch"_s);
        const DeviceKeys& receiver = office().session().keys();
        JobContext context;
        const auto written = writeBatch(
            file, header, {{receiver.origin(), receiver.publicKeys().box}},
            village().session().keys(),
            {[] { return Result<std::optional<Change>>(std::nullopt); },
             {},
             [&photos]() -> Result<std::optional<BatchPhoto>> {
                 return photos.isEmpty() ? std::nullopt : std::optional(photos.takeFirst());
             }},
            context);
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        return file;
    }

    std::unique_ptr<VillageAndOffice> m_pair;
};

TEST_SUITE(TestBatchPhotos)
#include "tst_batchphotos.moc"
