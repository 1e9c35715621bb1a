/// What people read: Indonesian by default, whole sentences, numbers and dates in their form.
#include "app/base/safefile.h"
#include "tests/runner/suite.h"
#include "ui/shell/language.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/problemtext.h"
#include "ui/text/statustext.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QPrintDialog>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class TextsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_language.speak(u"id"_s); }
    void everyErrorSaysWhatToDo();
    void aDetailIsNeverShown();
    void aMissingFileIsNamedByItsNumber();
    void aFolderThatIsGoneIsToldFromAWorkerWhoIs();
    void everyProblemIsASentence();
    void theTenStatuses_data();
    void theTenStatuses();
    void moneyAndNumbersAreIndonesian();
    void datesAreIndonesian();
    void agesGrowIntoMonthsAndYears();
    void theEvidenceNamesItsAge();
    void englishCountsRight();
    void qtsOwnDialogsSpeakIndonesian();
    void everyFieldHasALabel();
    void namesInCapitalsAreShownAsNames_data();
    void namesInCapitalsAreShownAsNames();

private:
    ui::Language m_language;
};

void TextsTest::everyErrorSaysWhatToDo()
{
    QSet<QString> seen;
    for (int code = 0; code <= static_cast<int>(app::ErrorCode::Cancelled); ++code) {
        const QString text = ui::textFor(app::Error{static_cast<app::ErrorCode>(code), u"3"_s});
        QVERIFY(text.endsWith(u'.'));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void TextsTest::aDetailIsNeverShown()
{
    for (int code = 0; code <= static_cast<int>(app::ErrorCode::Cancelled); ++code) {
        if (static_cast<app::ErrorCode>(code) == app::ErrorCode::EarlierMissing)
            continue;
        const app::Error error{static_cast<app::ErrorCode>(code), u"SQLITE_IOERR"_s};
        QVERIFY(!ui::textFor(error).contains(u"SQLITE"_s));
    }
}

void TextsTest::aMissingFileIsNamedByItsNumber()
{
    const QString text = ui::textFor({app::ErrorCode::EarlierMissing, u"12"_s});
    QVERIFY(text.contains(u"melanjutkan berkas nomor 12 yang belum diterima"_s));
}

void TextsTest::aFolderThatIsGoneIsToldFromAWorkerWhoIs()
{
    app::SafeFile file(QDir::tempPath() + u"/tidak-ada/di-sini/berkas"_s);
    const auto opened = file.open();
    QCOMPARE(opened.error().code, app::ErrorCode::NotFound);
    const QString text = ui::textFor(opened.error());
    QVERIFY2(text.startsWith(u"Folder untuk berkas ini"_s), qPrintable(text));
    QVERIFY(ui::textFor({app::ErrorCode::NotFound, {}}) != text);
}

void TextsTest::everyProblemIsASentence()
{
    for (int code = 0; code <= static_cast<int>(app::Problem::NoPhone); ++code) {
        const QString text =
            ui::textFor(static_cast<app::Problem>(code), app::WorkerField::MotherName);
        QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
    }
    QCOMPARE(ui::textFor(app::Problem::Missing, app::WorkerField::MotherName),
             u"Nama ibu kandung harus diisi."_s);
    for (int code = 0; code <= static_cast<int>(app::EvidenceProblem::ReasonMissing); ++code)
        QVERIFY(ui::textFor(static_cast<app::EvidenceProblem>(code)).endsWith(u'.'));
}

void TextsTest::theTenStatuses_data()
{
    QTest::addColumn<app::Status>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("active") << app::Status::Active << u"AKTIF"_s;
    QTest::newRow("ending") << app::Status::Ending << u"AKAN BERAKHIR"_s;
    QTest::newRow("arrears") << app::Status::Arrears << u"MENUNGGAK"_s;
    QTest::newRow("inactive") << app::Status::Inactive << u"TIDAK AKTIF"_s;
    QTest::newRow("rejected") << app::Status::Rejected << u"DITOLAK"_s;
    QTest::newRow("not registered") << app::Status::NotRegistered << u"BELUM TERDAFTAR"_s;
    QTest::newRow("sent") << app::Status::Sent << u"TERKIRIM"_s;
    QTest::newRow("recorded") << app::Status::Recorded << u"DIDATA"_s;
    QTest::newRow("unknown") << app::Status::Unknown << u"PERLU DICEK"_s;
    QTest::newRow("not in data") << app::Status::NotInData << u"TIDAK ADA DI DATA INI"_s;
}

void TextsTest::theTenStatuses()
{
    QFETCH(app::Status, status);
    QTEST(ui::wordFor(status), "word");
    QVERIFY(ui::helpFor(status).endsWith(u'.'));
}

void TextsTest::moneyAndNumbersAreIndonesian()
{
    QCOMPARE(ui::rupiah(16'800), u"Rp16.800"_s);
    QCOMPARE(ui::rupiah(42'000'000), u"Rp42.000.000"_s);
    QCOMPARE(ui::number(1'234'567), u"1.234.567"_s);
    QCOMPARE(ui::percent(0.785), u"78,5%"_s);
    QCOMPARE(ui::grouped(u"3515122004780001"_s), u"3515 1220 0478 0001"_s);
}

void TextsTest::datesAreIndonesian()
{
    QCOMPARE(ui::day(QDate(2026, 11, 22)), u"22 Nov 2026"_s);
    QCOMPARE(ui::day(u"2026-05-02"_s), u"2 Mei 2026"_s);
    QCOMPARE(ui::day(u"soon"_s), u"soon"_s);
    QCOMPARE(ui::day(QDate()), QString());
    QCOMPARE(ui::month(2026, 12), u"Desember 2026"_s);
    const QDateTime morning(QDate(2026, 11, 22), QTime(9, 12));
    QCOMPARE(ui::recentMoment(morning, QDate(2026, 11, 22)), u"hari ini 09.12"_s);
    QCOMPARE(ui::recentMoment(morning, QDate(2026, 11, 23)), u"kemarin 09.12"_s);
    QCOMPARE(ui::recentMoment(morning, QDate(2026, 12, 23)), u"22 Nov 2026 09.12"_s);
    QCOMPARE(ui::place(u"Krajan"_s, u"2"_s, u"1"_s), u"RT 2 / RW 1, Krajan"_s);
}

void TextsTest::agesGrowIntoMonthsAndYears()
{
    QCOMPARE(ui::age(0), u"hari ini"_s);
    QCOMPARE(ui::age(10), u"10 hari lalu"_s);
    QCOMPARE(ui::age(95), u"3 bulan lalu"_s);
    QCOMPARE(ui::age(800), u"2 tahun lalu"_s);
}

void TextsTest::theEvidenceNamesItsAge()
{
    app::StatusAnswer answer;
    QCOMPARE(ui::evidenceLineFor(answer), QString());
    answer.source = u"branch"_s;
    answer.asOf = QDate(2026, 11, 12);
    answer.ageDays = 10;
    QCOMPARE(ui::evidenceLineFor(answer), u"menurut jawaban cabang 12 Nov 2026, 10 hari lalu"_s);
    answer.status = app::Status::Active;
    answer.coveredUntil = {2026, 12};
    QCOMPARE(ui::coverLineFor(answer), u"Terbayar sampai 31 Des 2026"_s);
    answer.status = app::Status::Arrears;
    QCOMPARE(ui::coverLineFor(answer), u"Terakhir terbayar sampai 31 Des 2026"_s);
}

void TextsTest::englishCountsRight()
{
    m_language.speak(u"en"_s);
    QCOMPARE(ui::age(1), u"1 day ago"_s);
    QCOMPARE(ui::age(2), u"2 days ago"_s);
    QCOMPARE(ui::wordFor(app::Status::Active), u"ACTIVE"_s);
    QCOMPARE(ui::rupiah(16'800), u"Rp16.800"_s);
}

/// No word of the dialog that asks for a file, or of the one that prints, is left as Qt has it.
void TextsTest::qtsOwnDialogsSpeakIndonesian()
{
    const auto wordsOf = [](QDialog& dialog) {
        QSet<QString> words;
        for (const auto* label : dialog.findChildren<QLabel*>())
            words.insert(label->text());
        for (const auto* button : dialog.findChildren<QAbstractButton*>())
            words.insert(button->text());
        for (const auto* box : dialog.findChildren<QGroupBox*>())
            words.insert(box->title());
        for (const auto* view : dialog.findChildren<QTreeView*>()) {
            for (int i = 0; view->model() && i < view->model()->columnCount(); ++i)
                words.insert(view->model()->headerData(i, Qt::Horizontal).toString());
        }
        for (const auto* action : dialog.findChildren<QAction*>())
            words.insert(action->text());
        words.remove({});
        return words;
    };
    // Numbers, signs and keys have no language; so have names of folders, printers and units.
    const QSet<QString> alike{u"*"_s, u"..."_s, u"Folder"_s, u"1 (1x1)"_s};
    for (const bool prints : {false, true}) {
        const auto made = [&]() -> std::unique_ptr<QDialog> {
            if (prints)
                return std::make_unique<QPrintDialog>();
            auto picker = std::make_unique<QFileDialog>();
            picker->setOption(QFileDialog::DontUseNativeDialog);
            return picker;
        };
        m_language.speak(u"en"_s);
        const auto english = wordsOf(*made());
        m_language.speak(u"id"_s);
        const auto indonesian = wordsOf(*made());
        QVERIFY(english.size() > 10);
        QCOMPARE((english & indonesian) - alike, QSet<QString>());
    }
}

void TextsTest::everyFieldHasALabel()
{
    QSet<QString> seen;
    for (int at = 0; at < app::kWorkerFieldCount; ++at) {
        const QString label = ui::labelFor(static_cast<app::WorkerField>(at));
        QVERIFY2(!label.isEmpty() && !seen.contains(label), qPrintable(label));
        seen.insert(label);
    }
    QCOMPARE(ui::labelForFieldName(u"family_card"_s), u"Nomor kartu keluarga (KK)"_s);
    QCOMPARE(ui::wordFor(app::WorkerField::Payer, u"dbhcht"_s),
             u"Dana bagi hasil cukai tembakau (DBHCHT)"_s);
    QCOMPARE(ui::wordFor(app::WorkerField::Disability, u"none"_s), u"Tidak ada"_s);
    QCOMPARE(ui::wordFor(app::WorkerField::PhoneOwner, u"none"_s), u"Tidak ada telepon"_s);
    QCOMPARE(ui::wordFor(app::WorkerField::Payer, u"newer_word"_s), u"newer_word"_s);
}

void TextsTest::namesInCapitalsAreShownAsNames_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("shown");
    const std::initializer_list<std::pair<const char*, const char*>> names{
        {"SITI AMINAH", "Siti Aminah"},
        {"MA'RUF AL-AMIN", "Ma'ruf Al-Amin"},
        {"H. M. YUSUF", "H. M. Yusuf"},
        {"SRI RAHAYU, S.PD", "Sri Rahayu, S.Pd"},
        {"BUDI SANTOSO, SE, M.SI", "Budi Santoso, SE, M.Si"},
        {"Siti AMINAH", "Siti AMINAH"}, // somebody chose it so
        {"\u00C9LISE", "\u00C9lise"},
        {"", ""},
    };
    for (const auto& [kept, shown] : names)
        QTest::newRow(*kept ? kept : "none") << QString::fromUtf8(kept) << QString::fromUtf8(shown);
}

void TextsTest::namesInCapitalsAreShownAsNames()
{
    QFETCH(const QString, kept);
    QFETCH(const QString, shown);
    QCOMPARE(ui::shownName(kept), shown);
}

TEST_SUITE(TextsTest)
#include "tst_texts.moc"
