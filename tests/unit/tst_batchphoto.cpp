#include "app/sync/batchphoto.h"
#include "app/sync/changeline.h"
#include "tests/runner/suite.h"

#include <QTest>

using app::BatchPhoto;
using app::ErrorCode;
using app::PhotoLines;
using namespace Qt::Literals::StringLiterals;

/// The lines behind the changes: what is asked for, and pictures.
class TestBatchPhoto : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_wanted.clear();
        m_photos.clear();
    }

    void aPictureComesBackWhole_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("one byte") << qsizetype(1);
        QTest::newRow("one piece") << qsizetype(512 * 1024);
        QTest::newRow("a byte more") << qsizetype(512 * 1024 + 1);
        QTest::newRow("the largest") << app::kMaxPhotoBytes;
    }
    void aPictureComesBackWhole()
    {
        QFETCH(const qsizetype, size);
        const BatchPhoto photo = photoOf(QByteArray(size, '\xA7'));
        PhotoLines lines = taking();
        const QList<QByteArray> encoded = app::encodePhotoLines(photo);
        for (const QByteArray& line : encoded) {
            QVERIFY(line.size() < app::kMaxLine);
            QVERIFY(!line.contains('\n'));
            QVERIFY(lines.take(line));
        }
        QVERIFY(lines.areComplete());
        QCOMPARE(m_photos.size(), 1);
        QCOMPARE(m_photos[0].digest, photo.digest);
        QVERIFY(m_photos[0].bytes == photo.bytes);
    }

    void whatIsAskedForComesInOrder()
    {
        PhotoLines lines = taking();
        const QStringList asked{app::photoDigest("a"), app::photoDigest("b")};
        for (const QString& digest : asked)
            QVERIFY(lines.take(app::encodeWantedLine(digest)));
        QCOMPARE(m_wanted, asked);
    }

    void whatIsNoneIsRefused_data()
    {
        const QByteArray digest = app::photoDigest("bytes").toLatin1();
        const QByteArray b = QByteArray("bytes").toBase64();
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("nothing") << QByteArrayList{""};
        QTest::newRow("a change") << QByteArrayList{R"({"s":0,"n":1})"};
        QTest::newRow("a wish for a path") << QByteArrayList{R"({"want":"../../keys.json"})"};
        QTest::newRow("upper case") << QByteArrayList{"{\"want\":\"" + digest.toUpper() + "\"}"};
        QTest::newRow("other bytes")
            << QByteArrayList{"{\"photo\":\"" + digest + "\",\"b\":\"AAAA\"}"};
        QTest::newRow("no base64")
            << QByteArrayList{"{\"photo\":\"" + digest + "\",\"b\":\"?" + b + "\"}"};
        QTest::newRow("another picture in between") << QByteArrayList{
            "{\"photo\":\"" + digest + "\",\"b\":\"Ynl0\",\"more\":true}",
            "{\"photo\":\"" + app::photoDigest("x").toLatin1() + "\",\"b\":\"eA==\"}"};
        QTest::newRow("a wish in between")
            << QByteArrayList{"{\"photo\":\"" + digest + "\",\"b\":\"Ynl0\",\"more\":true}",
                              app::encodeWantedLine(app::photoDigest("x"))};
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(const QByteArrayList, lines);
        PhotoLines taken = taking();
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            QVERIFY(taken.take(lines[i]));
        const auto last = taken.take(lines.last());
        QVERIFY(!last);
        QCOMPARE(last.error().code, ErrorCode::FileDamaged);
        QVERIFY(m_photos.isEmpty());
        QVERIFY(m_wanted.isEmpty());
    }

    void aPictureWithoutAnEndIsKnown()
    {
        PhotoLines lines = taking();
        const auto encoded = app::encodePhotoLines(photoOf(QByteArray(600 * 1024, 'x')));
        QCOMPARE(encoded.size(), 2);
        QVERIFY(lines.take(encoded[0]));
        QVERIFY(!lines.areComplete());
        QVERIFY(m_photos.isEmpty());
    }

    void noPictureGrowsWithoutEnd()
    {
        PhotoLines lines = taking();
        const QByteArray piece =
            app::encodePhotoLines(photoOf(QByteArray(600 * 1024, 'x'))).first();
        int taken = 0;
        while (lines.take(piece))
            ++taken;
        QCOMPARE(taken, int(app::kMaxPhotoBytes / (512 * 1024)));
    }

    void nobodyAsksForMoreThanIsHeard()
    {
        PhotoLines lines = taking();
        const QByteArray line = app::encodeWantedLine(app::photoDigest("a"));
        for (qsizetype i = 0; i < app::kMaxWanted; ++i)
            QVERIFY(lines.take(line));
        QVERIFY(!lines.take(line));
    }

private:
    static BatchPhoto photoOf(const QByteArray& bytes) { return {app::photoDigest(bytes), bytes}; }
    PhotoLines taking()
    {
        return {[this](const QString& digest) -> app::Result<void> {
                    m_wanted << digest;
                    return {};
                },
                [this](const BatchPhoto& photo) -> app::Result<void> {
                    m_photos << photo;
                    return {};
                }};
    }

    QStringList m_wanted;
    QList<BatchPhoto> m_photos;
};

TEST_SUITE(TestBatchPhoto)
#include "tst_batchphoto.moc"
