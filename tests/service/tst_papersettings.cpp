/// What stands on papers is kept with the register, within limits, by whoever may; and who may make which paper.
#include "app/domain/receiptcode.h"
#include "app/services/papers.h"
#include "app/services/papersettings.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace app::test;
using app::PaperKind;

namespace {

constexpr PaperKind kAll[] = {PaperKind::Receipt, PaperKind::DataSheet, PaperKind::VisitingList,
                              PaperKind::DecreeList, PaperKind::StatusList};

app::PaperSettings someSettings()
{
    return {u"Jalan Raya 1"_s, u"Pj. Kepala Desa"_s, u"Sutrisno"_s, u"19700101"_s, "PNG"};
}

} // namespace

class TestPaperSettings : public QObject {
    Q_OBJECT

private slots:
    void nothingIsSetAtFirst()
    {
        TestRegister here;
        const auto settings = app::paperSettings(*here);
        VERIFY_DONE(settings);
        QCOMPARE(*settings, app::PaperSettings());
    }

    void whatWasSetIsThereAfterARestart()
    {
        TestRegister here;
        VERIFY_DONE(app::setPaperSettings(*here, someSettings()));
        here.reopen();
        QCOMPARE(*app::paperSettings(*here), someSettings());
        VERIFY_DONE(app::setPaperSettings(*here, {}));
        QCOMPARE(*app::paperSettings(*here), app::PaperSettings());
    }

    void spacesAtTheEndsAreTakenOff()
    {
        TestRegister here;
        VERIFY_DONE(app::setPaperSettings(*here, {u"  Jalan  Raya 1 "_s, {}, {}, {}, {}}));
        QCOMPARE(app::paperSettings(*here)->address, u"Jalan Raya 1"_s);
    }

    void tooMuchIsRefusedAndNothingChanges()
    {
        TestRegister here;
        VERIFY_DONE(app::setPaperSettings(*here, someSettings()));
        app::PaperSettings settings = someSettings();
        settings.signerName = QString(app::kMaxPaperText + 1, u'x');
        VERIFY_REFUSED(app::setPaperSettings(*here, settings), app::ErrorCode::Invalid);
        settings = someSettings();
        settings.crest = QByteArray(app::kMaxCrestBytes + 1, 'x');
        VERIFY_REFUSED(app::setPaperSettings(*here, settings), app::ErrorCode::Invalid);
        QCOMPARE(*app::paperSettings(*here), someSettings());
    }

    void whoMayMakeWhichPaper_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("may");
        QTest::newRow("operator") << u"operator"_s << u"RSVDL"_s;
        QTest::newRow("kader") << u"kader"_s << u"RSV--"_s;
        QTest::newRow("viewer") << u"viewer"_s << u"-----"_s;
    }
    void whoMayMakeWhichPaper()
    {
        QFETCH(QString, role);
        TestRegister here({.role = role});
        const QString letters = u"RSVDL"_s;
        QString may;
        for (std::size_t i = 0; i < std::size(kAll); ++i)
            may += app::mayMake(*here, kAll[i]) ? letters.at(qsizetype(i)) : QChar(u'-');
        QTEST(may, "may");
        QCOMPARE(bool(app::setPaperSettings(*here, {})), role == "operator"_L1);
    }

    void aWorkerOnPaperHasACodeAndAPrice()
    {
        TestRegister here;
        app::Worker worker = aWorker().built();
        worker.income = 1'000'000;
        worker.programmes = 2;
        worker.months = 1;
        worker.sector = u"other"_s;
        worker.payer = u"self"_s;
        const app::WorkerId id = here.candidate(worker);
        const auto paper = app::workerOnPaper(*here, id);
        VERIFY_DONE(paper);
        QCOMPARE(paper->code, app::receiptCode(id));
        QVERIFY(paper->quote);
        QCOMPARE(paper->quote->basis, 1'000'000);
        QVERIFY(paper->signature.isEmpty());
    }

    void nobodyHasNoPaper()
    {
        TestRegister here;
        VERIFY_REFUSED(app::workerOnPaper(*here, app::WorkerId(QUuid::createUuid())),
                       app::ErrorCode::NotFound);
    }
};

TEST_SUITE(TestPaperSettings)
#include "tst_papersettings.moc"
