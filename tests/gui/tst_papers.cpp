/// The five papers as whoever holds them reads them: everything on them that must be, nothing that must not.
#include "app/domain/nik.h"
#include "app/domain/receiptcode.h"
#include "app/services/evidencing.h"
#include "app/services/listing.h"
#include "app/services/outreach/gatherings.h"
#include "app/services/outreach/visits.h"
#include "app/services/papersettings.h"
#include "app/services/privacy/handouts.h"
#include "tests/gui/paperreading.h"
#include "tests/runner/suite.h"
#include "ui/print/painting.h"
#include "ui/shell/language.h"
#include "ui/text/text.h"

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using app::PaperKind;

namespace {

const QString kNik = u"3515121204780001"_s;
const QString kMasked = u"3515********0001"_s;

constexpr PaperKind kAll[] = {PaperKind::Receipt, PaperKind::DataSheet, PaperKind::VisitingList,
                              PaperKind::DecreeList, PaperKind::StatusList};

bool isMasked(PaperKind kind)
{
    return kind != PaperKind::DataSheet && kind != PaperKind::DecreeList;
}

QString nikOf(int serial)
{
    return u"351512120478%1"_s.arg(serial, 4, 10, QLatin1Char('0'));
}

QString onlyDigits(QString text)
{
    return text.remove(u' ');
}

/// Signs left out: between digits and capitals Inter draws them by glyphs that no reader of a PDF gives back.
QString plain(QString text)
{
    return text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
}

/// A drawn line, as a signature is kept.
QByteArray drawnSignature()
{
    QImage image(300, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.drawLine(10, 90, 290, 10);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestPapers final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<PageFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void everyPaperIsIndonesianWithTheHeadOfTheVillage_data() { kinds(); }
    void everyPaperIsIndonesianWithTheHeadOfTheVillage()
    {
        QFETCH(PaperKind, kind);
        ui::Language language;
        language.speak(u"en"_s);
        m_fixture->record(budi());
        QVERIFY(app::setPaperSettings(
            session(),
            {u"Jalan Raya 1, 61275"_s, {}, u"Sutrisno"_s, u"19700101 199003 1 001"_s, {}}));
        const QStringList pages = read(kind);
        QCOMPARE(pages.size(), 1);
        for (const QString& words : {u"PEMERINTAH KABUPATEN SIDOARJO"_s, u"KECAMATAN BALONGBENDO"_s,
                                     u"DESA BAKUNGPRINGGODANI"_s, u"Jalan Raya 1, 61275"_s,
                                     u"Bakungpringgodani, 22 November 2026"_s, u"Budi Santoso"_s})
            QVERIFY2(pages[0].contains(words), qPrintable(words + u'\n' + pages[0]));
        QVERIFY(pages[0].contains(kind == PaperKind::Receipt ? u"Lembar 1 dari 2"_s
                                                             : u"Halaman 1 dari 1"_s));
        const bool headSigns = kind != PaperKind::Receipt && kind != PaperKind::DataSheet;
        QCOMPARE(pages[0].contains(u"Kepala Desa Bakungpringgodani"_s), headSigns);
        QCOMPARE(pages[0].contains(u"Sutrisno NIP 19700101 199003 1 001"_s), headSigns);
        // The window goes on in its own language.
        QCOMPARE(ui::Text::tr("Everybody"), u"Everybody"_s);
        language.speak(u"id"_s);
    }

    void theNikIsWholeOnlyWhereItMustBe_data() { kinds(); }
    void theNikIsWholeOnlyWhereItMustBe()
    {
        QFETCH(PaperKind, kind);
        m_fixture->record(budi());
        const QString text = read(kind).join(u' ');
        QCOMPARE(onlyDigits(text).contains(kNik), !isMasked(kind));
        QCOMPARE(text.contains(kMasked), isMasked(kind));
    }

    void aTemporaryNumberIsNeverPrintedAsANik_data() { kinds(); }
    void aTemporaryNumberIsNeverPrintedAsANik()
    {
        QFETCH(PaperKind, kind);
        app::Worker worker = budi();
        worker.nik.clear();
        worker.sex = u"M"_s;
        const app::Worker saved = m_fixture->record(worker);
        QVERIFY(app::isTemporaryNik(saved.nik));
        const QString text = read(kind).join(u' ');
        QVERIFY(!onlyDigits(text).contains(saved.nik));
        QVERIFY2(text.contains(u"belum ada NIK"_s), qPrintable(text));
    }

    void aReceiptTellsTheCostAndWhatToDo()
    {
        const app::Worker saved = m_fixture->record(budi());
        const QString text = read(PaperKind::Receipt).first();
        // PP 50/2025: half of JKK and JKM in November 2026 for who pays oneself outside transport.
        for (const QString& words :
             {u"Rp10.000"_s, u"Rp6.800"_s, u"−Rp8.400"_s, u"Rp8.400"_s, u"November 2026"_s,
              u"Bayarlah iuran. Nomor pembayarannya ialah NIK"_s,
              u"SEBELUM IURAN DIBAYAR, BELUM ADA PERLINDUNGAN"_s, u"PP 50/2025"_s,
              app::receiptCode(saved.id)})
            QVERIFY2(plain(text).count(plain(words)) >= 2,
                     qPrintable(words + u'\n' + text)); // both
        QVERIFY(!text.contains(u"42.000.000"_s));
    }

    void aPayerWhoIsUnsureIsSaidToBe()
    {
        app::Worker worker = budi();
        worker.payer = u"village"_s;
        m_fixture->record(worker);
        const QString text = read(PaperKind::Receipt).first();
        QVERIFY2(text.contains(u"Rp16.800"_s), qPrintable(text));
        QVERIFY(text.contains(u"Anda tidak perlu membayar"_s));
        QVERIFY(text.contains(u"apakah keringanan berlaku"_s));
    }

    void aCostThatIsNotKnownIsNotMadeUp()
    {
        addCandidate();
        const QString text = read(PaperKind::Receipt).first();
        QVERIFY2(text.contains(u"Iuran belum dapat dihitung"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Rp8.400"_s));
    }

    void theCodeOnAReceiptHoldsAnAreaAndANumberOnly()
    {
        const app::Worker saved = m_fixture->record(budi());
        const QString pdf = write(PaperKind::Receipt);
        picturesOf(pdf, 150, m_fixture->path(u"qr"_s));
        const QString read =
            outputOf(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, m_fixture->path(u"qr/page-1.png"_s)});
        const QStringList codes = read.split(u'\n', Qt::SkipEmptyParts);
        const QString code = u"JB:35.15.12.2004:"_s + app::receiptCode(saved.id);
        QVERIFY(!codes.isEmpty());
        for (const QString& one : codes)
            QCOMPARE(one, code);
    }

    void twoReceiptsAreASheet()
    {
        recordMany(5);
        const ui::Paper paper = make(PaperKind::Receipt);
        QCOMPARE(paper.sheets.size(), std::size_t{5});
        QCOMPARE(paper.workers, 5);
        const QStringList pages = read(PaperKind::Receipt);
        for (int i = 0; i < 5; ++i)
            QVERIFY(pages[i].contains(u"Orang %1."_s.arg(i + 1)));
    }

    void longWordsFitOnEveryPaper_data() { kinds(); }
    void longWordsFitOnEveryPaper()
    {
        QFETCH(PaperKind, kind);
        app::Worker worker = budi();
        worker.name = u"Raden Mas Haji Muhammad Abdurrahman Wahid Kusumadiningrat Prawirodirdjo"_s;
        worker.address =
            u"Dusun Krajan Kulon Gang Makam Mbah Sentono Nomor 123 Blok C-17, belakang "
            "balai RT, sebelah timur masjid Baiturrahman, masuk lewat jembatan bambu, "
            "rumah cat hijau pagar besi, dekat pohon sawo besar dan warung Bu Tinah"_s;
        worker.hamlet = u"Krajan Kulon Sumberjo"_s;
        worker.occupation2 = u"P002"_s;
        worker.programmes = 3;
        worker.months = 12;
        m_fixture->record(worker);
        const ui::Paper paper = make(kind);
        QCOMPARE(faultOf(paper), QString());
        // A status list says where somebody lives by RT and RW only.
        QCOMPARE(onlyDigits(allWordsOf(paper)).contains(u"warungBuTinah"_s),
                 kind != PaperKind::StatusList);
        QVERIFY(paper.sheets.size() <= (kind == PaperKind::DataSheet ? 2U : 1U));
    }

    void nothingIsKnownAndEveryPaperStillStands_data() { kinds(); }
    void nothingIsKnownAndEveryPaperStillStands()
    {
        QFETCH(PaperKind, kind);
        addCandidate();
        QCOMPARE(faultOf(make(kind)), QString());
        QVERIFY(read(kind).first().contains(u"Budi"_s));
    }

    void nobodyIsLostOverManySheets_data() { kinds(); }
    void nobodyIsLostOverManySheets()
    {
        QFETCH(PaperKind, kind);
        constexpr int kWorkers = 120;
        recordMany(kWorkers);
        const QStringList pages = read(kind);
        const QString all = pages.join(u' ');
        const bool isOwn = kind == PaperKind::Receipt || kind == PaperKind::DataSheet;
        QVERIFY(pages.size() > 2);
        for (int i = 1; i <= kWorkers; ++i) {
            const auto times = all.count(u"Orang %1."_s.arg(i));
            if (isOwn)
                QVERIFY(times >= 2);
            else
                QCOMPARE(times, 1);
        }
        if (!isOwn)
            for (int page = 0; page < pages.size(); ++page)
                QVERIFY(
                    pages[page].contains(u"Halaman %1 dari %2"_s.arg(page + 1).arg(pages.size())));
        QCOMPARE(faultOf(make(kind)), QString());
    }

    void theMarginsStayBlank_data() { kinds(); }
    void theMarginsStayBlank()
    {
        QFETCH(PaperKind, kind);
        recordMany(40);
        constexpr int kDots = 40;
        const int edge = kDots * 4 / 25; // 4 mm
        const auto pictures = picturesOf(write(kind), kDots, m_fixture->path(u"margins"_s));
        QVERIFY(!pictures.isEmpty());
        for (const QImage& page : pictures) {
            const QRect inside = page.rect().adjusted(edge, edge, -edge, -edge);
            bool isBlank = true;
            for (int y = 0; y < page.height(); ++y)
                for (int x = 0; x < page.width(); ++x)
                    isBlank &= inside.contains(x, y) || qGray(page.pixel(x, y)) == 255;
            QVERIFY(isBlank);
        }
    }

    void aDataSheetHoldsEveryFieldHeirsConsentAndSignature()
    {
        app::Worker worker = budi();
        worker.domicile = u"Jalan Anggrek 9"_s;
        worker.email = u"budi@contoh.id"_s;
        worker.branch = u"Sidoarjo Krian"_s;
        worker.postcode = u"61275"_s;
        worker.consentText = QString::fromLatin1(app::kConsentEdition);
        worker.consentOfficer = u"Bu Endang"_s;
        worker.welfareDecile = 3;
        app::Registration registration{worker, {}, {}};
        registration.heirs.append({{},
                                   {},
                                   {},
                                   u"Siti Aminah"_s,
                                   u"spouse"_s,
                                   u"3515125204800002"_s,
                                   u"081200000002"_s,
                                   {}});
        const auto photo = app::keepPhoto(session(), u"signature"_s, drawnSignature());
        QVERIFY(photo);
        registration.photos.append(*photo);
        QVERIFY(app::recordRegistration(session(), registration, app::Warnings::Confirmed));
        const QString pdf = write(PaperKind::DataSheet);
        const QString text = pagesOf(pdf).join(u' ');
        for (const QString& words :
             {u"Sumirah"_s, u"Jalan Anggrek 9"_s, u"budi@contoh.id"_s, u"Sidoarjo Krian"_s,
              u"61275"_s, u"Sawah desa"_s, u"12 Apr 1978"_s, u"Laki-laki"_s, u"Siti Aminah"_s,
              u"Suami atau istri"_s, u"3515 1252 0480 0002"_s, u"Bu Endang"_s, u"20 Nov 2026"_s,
              u"edisi 2026-11"_s, u"Desa mencatat nama"_s, u"3515 1212 0612 0001"_s})
            QVERIFY2(plain(text).contains(plain(words)), qPrintable(words + u'\n' + text));
        const QString images = outputOf(u"pdfimages"_s, {u"-list"_s, pdf});
        QVERIFY2(images.count(u"image"_s) > 1, qPrintable(images)); // the heading names the column
    }

    void aVisitingListIsWalkedAreaByAreaHouseByHouse()
    {
        recordAt(u"Orang A"_s, 1, u"Krajan"_s, u"10"_s, u"1"_s, u"3515121206120001"_s);
        recordAt(u"Orang B"_s, 2, u"Krajan"_s, u"2"_s, u"1"_s, u"3515121206120002"_s);
        recordAt(u"Orang C"_s, 3, u"Krajan"_s, u"2"_s, u"1"_s, u"3515121206120003"_s);
        recordAt(u"Orang D"_s, 4, u"Krajan"_s, u"2"_s, u"1"_s, u"3515121206120002"_s);
        const QString text = read(PaperKind::VisitingList).first();
        QList<qsizetype> places;
        for (const QString& words : {u"RT 2 / RW 1, Krajan"_s, u"Orang B"_s, u"Orang D"_s,
                                     u"Orang C"_s, u"RT 10 / RW 1, Krajan"_s, u"Orang A"_s})
            places += text.indexOf(words);
        QVERIFY2(!places.contains(-1) && std::is_sorted(places.begin(), places.end()),
                 qPrintable(text));
        QVERIFY(text.contains(u"3 rumah"_s));
        for (const QString& box :
             {u"setuju"_s, u"pikir-pikir"_s, u"tidak ada orang"_s, u"menolak"_s})
            QCOMPARE(text.count(box), 4);
    }

    void aVisitingListTellsOfTheLastVisit()
    {
        const app::Worker saved = m_fixture->record(budi());
        app::Visit visit;
        visit.outcome = u"promised"_s;
        visit.visitedAt = u"2026-11-18T03:00:00Z"_s;
        visit.returnOn = u"2026-12-03"_s;
        app::JobContext context;
        QVERIFY(app::recordVisits(session(), {saved.id}, visit, context));
        const QString text = read(PaperKind::VisitingList).first();
        for (const QString& words : {u"18 Nov 2026"_s, u"Berjanji"_s, u"Kembali 3 Des 2026"_s})
            QVERIFY2(plain(text).contains(plain(words)), qPrintable(words + u'\n' + text));
    }

    void anAttendanceListHasRoomForThoseNotKnownHere()
    {
        const app::Worker saved = m_fixture->record(budi());
        app::Gathering gathering;
        gathering.heldOn = u"2026-11-20"_s;
        gathering.place = u"Balai desa"_s;
        gathering.topic = u"Manfaat JKK dan JKM"_s;
        gathering.others = 24;
        const auto kept = app::keepGathering(session(), gathering, {saved.id});
        QVERIFY(kept && std::holds_alternative<app::GatheringKept>(*kept));
        ui::PaperWanted wanted;
        wanted.kind = PaperKind::AttendanceList;
        wanted.gathering = std::get<app::GatheringKept>(*kept).gathering.id;
        app::JobContext context;
        const auto paper = ui::paperOf(session(), wanted, context);
        QVERIFY(paper);
        QCOMPARE(paper->people, QList{saved.id.uuid()});
        const QString pdf = m_fixture->path(u"hadir.pdf"_s);
        QVERIFY(ui::writePdf(session(), *paper, pdf, context));
        const QString text = pagesOf(pdf).join(u' ');
        for (const QString& words :
             {u"Manfaat JKK dan JKM"_s, u"Balai desa"_s, saved.name, u"20 Nov 2026"_s, u" 25 "_s})
            QVERIFY2(plain(text).contains(plain(words)), qPrintable(words + u'\n' + text));
        QVERIFY(!onlyDigits(text).contains(saved.nik));
    }

    void aStatusListSaysStatusEvidenceAndItsAge()
    {
        const app::Worker saved = m_fixture->record(budi());
        app::Evidence evidence;
        evidence.source = u"branch"_s;
        evidence.asOf = u"2026-11-12"_s;
        evidence.coveredUntil = u"2027-03"_s;
        evidence.state = u"active"_s;
        QVERIFY(app::recordEvidence(session(), saved.id, evidence));
        const QString text = read(PaperKind::StatusList).first();
        for (const QString& words : {u"AKTIF"_s, u"Maret 2027"_s, u"jawaban cabang, 12"_s,
                                     u"Nov 2026"_s, u"10 hari lalu"_s, u"AKTIF: 1"_s})
            QVERIFY2(plain(text).contains(plain(words)), qPrintable(words + u'\n' + text));
    }

    void aCrestStandsOnThePaperOnceInTheFile()
    {
        recordMany(30);
        QImage crest(64, 64, QImage::Format_ARGB32);
        crest.fill(0xff336699);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(crest.save(&buffer, "PNG"));
        QVERIFY(app::setPaperSettings(session(), {{}, {}, {}, {}, bytes}));
        const QString pdf = write(PaperKind::Receipt);
        // Of every picture on a page, the object it is kept in: the eleventh column.
        QSet<QString> objects;
        int times = 0;
        for (const QString& line : outputOf(u"pdfimages"_s, {u"-list"_s, pdf}).split(u'\n')) {
            const QStringList cells = line.simplified().split(u' ');
            if (cells.value(2) != "image"_L1)
                continue;
            objects += cells.value(10);
            ++times;
        }
        QVERIFY2(times >= 30, qPrintable(QString::number(times)));
        QCOMPARE(objects.size(), 1);
        QVERIFY2(QFileInfo(pdf).size() < 2'000'000,
                 qPrintable(QString::number(QFileInfo(pdf).size())));
    }

    void everyFontIsInTheFile()
    {
        m_fixture->record(budi());
        const QStringList fonts =
            outputOf(u"pdffonts"_s, {write(PaperKind::DataSheet)}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 2);
        static const QRegularExpression kEmbedded(u"\\byes\\b"_s);
        for (const QString& font : fonts.sliced(2))
            QVERIFY2(font.contains(kEmbedded), qPrintable(font));
    }

    void whereAListWentIsNoted()
    {
        recordMany(3);
        write(PaperKind::DecreeList);
        app::JobContext context;
        QVERIFY(app::notePaper(session(),
                               {PaperKind::StatusList, 3, make(PaperKind::StatusList).people, {}}));
        const auto went = app::handouts(session());
        QVERIFY(went);
        QCOMPARE(went->size(), 2);
        QVERIFY(went->at(0).file.isEmpty() || went->at(1).file.isEmpty()); // printed
        for (const app::Handout& one : *went)
            QCOMPARE(app::peopleIn(session(), one.id)->size(), 3);
        // What is for the worker goes to nobody else.
        write(PaperKind::Receipt);
        QCOMPARE(app::handouts(session())->size(), 2);
    }

    void stoppedWorkMakesNothing()
    {
        recordMany(3);
        app::JobContext context({}, [] { return true; });
        const auto paper = ui::paperOf(session(), wanted(PaperKind::DecreeList), context);
        QVERIFY(!paper);
        QCOMPARE(paper.error().code, app::ErrorCode::Cancelled);
        const QString path = m_fixture->path(u"x.pdf"_s);
        const auto written = ui::writePdf(session(), make(PaperKind::DecreeList), path, context);
        QVERIFY(!written);
        QVERIFY(!QFileInfo::exists(path));
    }

private:
    static void kinds()
    {
        QTest::addColumn<PaperKind>("kind");
        for (const PaperKind kind : kAll)
            QTest::newRow(qPrintable(ui::titleOf(kind))) << kind;
    }
    static app::Worker budi() { return completeWorker(u"Budi Santoso"_s, kNik); }

    app::Session& session() { return m_fixture->session(); }
    /// Somebody of whom only the name and the NIK are known.
    void addCandidate()
    {
        QByteArray line = R"({"nik":"3515121204780001","name":"Budi"})";
        QBuffer lines(&line);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        app::JobContext context;
        const auto added = app::addWorkers(session(), lines, context);
        QVERIFY(added);
        QCOMPARE(added->added, 1);
    }
    void recordAt(const QString& name, int serial, const QString& hamlet, const QString& rt,
                  const QString& rw, const QString& familyCard)
    {
        app::Worker worker = completeWorker(name, nikOf(serial));
        worker.hamlet = hamlet;
        worker.rt = rt;
        worker.rw = rw;
        worker.familyCard = familyCard;
        m_fixture->record(worker);
    }
    void recordMany(int count)
    {
        for (int i = 1; i <= count; ++i)
            recordAt(u"Orang %1."_s.arg(i), i, u"Krajan"_s, QString::number(1 + i / 30), u"1"_s,
                     u"351512120612%1"_s.arg(i / 3, 4, 10, QLatin1Char('0')));
    }
    ui::PaperWanted wanted(PaperKind kind)
    {
        const auto keys =
            app::listWorkers(session(), {}, app::WorkerOrder::Newest, app::Sorting::Down);
        return {kind, keys ? *keys : QList<std::int64_t>(), {}, {}};
    }
    ui::Paper make(PaperKind kind)
    {
        app::JobContext context;
        const auto paper = ui::paperOf(session(), wanted(kind), context);
        return paper ? *paper : ui::Paper();
    }
    QString write(PaperKind kind)
    {
        app::JobContext context;
        const QString path = m_fixture->path(u"paper.pdf"_s);
        return ui::writePdf(session(), make(kind), path, context) ? path : QString();
    }
    QStringList read(PaperKind kind) { return pagesOf(write(kind)); }

    std::unique_ptr<PageFixture> m_fixture;
};

TEST_SUITE(TestPapers)
#include "tst_papers.moc"
