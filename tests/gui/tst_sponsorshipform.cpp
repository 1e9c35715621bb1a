/// Whom a sponsor pays for: occupations found by everyday words, hamlets among those there are, both taken off again.
#include "app/services/sponsors/sponsors.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "tests/support/sponsoring.h"
#include "ui/pages/sponsors/programmesview.h"
#include "ui/pages/sponsors/sponsorshipform.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

class SponsorshipFormTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsPickedIsKept();
    void aClickTakesItOff();
    void whatIsKnownIsShownAgain();
    void whatWasOnlyTypedIsRefused();
    void theKeysStayOnThePage();

private:
    app::Sponsorship terms() const
    {
        app::Sponsorship terms = app::test::termsOf(m_sponsor);
        terms.quota = 5;
        return terms;
    }
    void begin(const app::Sponsorship& terms)
    {
        m_form->begin(terms, {m_sponsor});
        find<QAbstractButton>(*m_form, "sponsorshipConditions")->click();
    }
    void pick(const char* name, const QString& text)
    {
        typeInto(*m_form, name, text);
        QTest::keyClick(find<QLineEdit>(*m_form, name), Qt::Key_Return);
    }
    QStringList chips(const QString& field)
    {
        QStringList texts;
        for (const QToolButton* chip :
             m_form->findChildren<QToolButton*>(QRegularExpression(u'^' + field + u"Chip"_s)))
            texts << chip->text();
        return texts;
    }
    app::Sponsorship saved()
    {
        QSignalSpy asked(m_form.get(), &ui::SponsorshipForm::saveRequested);
        find<QPushButton>(*m_form, "sponsorshipSave")->click();
        return asked.isEmpty() ? app::Sponsorship()
                               : asked.first().first().value<app::Sponsorship>();
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::SponsorshipForm> m_form;
    app::Sponsor m_sponsor;
};

void SponsorshipFormTest::init()
{
    qRegisterMetaType<app::Sponsorship>();
    m_fixture = std::make_unique<PageFixture>();
    app::Worker worker = completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s);
    m_fixture->record(worker);
    worker.nik = u"3515121204780002"_s;
    worker.hamlet = u"Wetan Kali"_s;
    m_fixture->record(worker);
    app::Sponsor sponsor;
    sponsor.name = u"PT Maju"_s;
    sponsor.kind = u"csr"_s;
    m_sponsor = app::keepSponsor(m_fixture->session(), sponsor)->record;
    m_form = std::make_unique<ui::SponsorshipForm>(m_fixture->desk(), nullptr);
    m_form->resize(1100, 700);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void SponsorshipFormTest::cleanup()
{
    m_form.reset();
    m_fixture.reset();
}

void SponsorshipFormTest::whatIsPickedIsKept()
{
    begin(terms());
    pick("sponsorship_occupationsSearch", u"ojek"_s);
    pick("sponsorship_occupationsSearch", u"petani"_s);
    pick("sponsorship_hamletsSearch", u"wetan"_s); // whatever its capitals
    pick("sponsorship_hamletsSearch", u"krajan"_s);
    pick("sponsorship_hamletsSearch", u"Krajan"_s); // once only
    QCOMPARE(find<QLineEdit>(*m_form, "sponsorship_occupationsSearch")->text(), QString());
    QCOMPARE(chips(u"sponsorship_hamlets"_s), (QStringList{u"Wetan Kali"_s, u"Krajan"_s}));
    QTRY_VERIFY(find<QToolButton>(*m_form, "sponsorship_hamletsChipKrajan")->isVisible());
    const app::Sponsorship kept = saved();
    QCOMPARE(kept.hamlets, u"Wetan Kali;Krajan"_s);
    const QStringList codes = kept.occupations.split(u' ');
    QCOMPARE(codes.size(), 2);
    for (const QString& code : codes)
        QVERIFY2(m_fixture->session().reference().occupations.find(code), qPrintable(code));
}

void SponsorshipFormTest::aClickTakesItOff()
{
    begin(terms());
    pick("sponsorship_hamletsSearch", u"krajan"_s);
    pick("sponsorship_hamletsSearch", u"wetan kali"_s);
    QTest::mouseClick(find<QToolButton>(*m_form, "sponsorship_hamletsChipKrajan"), Qt::LeftButton);
    QTRY_COMPARE(chips(u"sponsorship_hamlets"_s), QStringList{u"Wetan Kali"_s});
    QCOMPARE(saved().hamlets, u"Wetan Kali"_s);
}

void SponsorshipFormTest::whatIsKnownIsShownAgain()
{
    app::Sponsorship known = terms();
    known.occupations = u"P001 P999"_s;
    known.hamlets = u"Kulon;Krajan"_s; // one where nobody lives any more stays
    begin(known);
    QVERIFY(chips(u"sponsorship_occupations"_s).first().endsWith(u"(P001)"_s));
    QCOMPARE(chips(u"sponsorship_hamlets"_s), (QStringList{u"Kulon"_s, u"Krajan"_s}));
    const app::Sponsorship kept = saved();
    QCOMPARE(kept.occupations, known.occupations);
    QCOMPARE(kept.hamlets, known.hamlets);
    begin(terms());
    QVERIFY(chips(u"sponsorship_hamlets"_s).isEmpty());
}

void SponsorshipFormTest::whatWasOnlyTypedIsRefused()
{
    begin(terms());
    pick("sponsorship_hamletsSearch", u"Kidul"_s); // there is none
    QCOMPARE(saved().name, QString());
    QVERIFY(find<QLabel>(*m_form, "sponsorship_hamletsNote")->property("role") == u"problem"_s);
    find<QLineEdit>(*m_form, "sponsorship_hamletsSearch")->clear();
    QCOMPARE(saved().hamlets, QString());
}

void SponsorshipFormTest::theKeysStayOnThePage()
{
    ui::ProgrammesView view(m_fixture->desk(), nullptr);
    QLineEdit other(&view); // what the window would find first
    view.resize(1100, 700);
    view.setVisible(true);
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.refresh();
    QTRY_VERIFY(find<QPushButton>(view, "programmeNew")->isVisible());
    find<QPushButton>(view, "programmeNew")->click();
    typeInto(view, "sponsorship_name", u"Iuran"_s);
    typeInto(view, "sponsorship_from_month", u"11-2026"_s);
    typeInto(view, "sponsorship_until_month", u"12-2026"_s);
    typeInto(view, "sponsorship_quota", u"3"_s);
    QTest::keyClick(find<QLineEdit>(view, "sponsorship_quota"), Qt::Key_Return);
    QTRY_VERIFY(!find<QWidget>(view, "sponsorshipForm")->isVisible());
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(view, "programmeNew"));
}

TEST_SUITE(SponsorshipFormTest)
#include "tst_sponsorshipform.moc"
