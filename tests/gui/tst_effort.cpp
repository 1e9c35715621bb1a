/// How much a registration costs in keys and clicks, counted by doing it: the figures of README.
#include "app/services/listing.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/register/actionbar.h"
#include "ui/pages/register/registerpage.h"

#include <QBuffer>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// Presses keys where the focus of `page` is, and counts: characters of what is copied, and all else.
class Hand {
public:
    explicit Hand(QWidget& page) : m_page(page) {}

    void types(const QString& text)
    {
        m_characters += static_cast<int>(text.size());
        for (const QChar c : text)
            QTest::keyClick(m_page.focusWidget(), c.toLatin1());
    }
    void presses(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_actions;
        QTest::keyClick(m_page.focusWidget(), key, modifiers);
    }
    void enter() { presses(Qt::Key_Return); }
    void save() { presses(Qt::Key_S, Qt::ControlModifier); }

    int actions() const { return m_actions; }
    int characters() const { return m_characters; }
    void startAnew() { m_actions = m_characters = 0; }

private:
    QWidget& m_page;
    int m_actions = 0;
    int m_characters = 0;
};

void report(const char* what, const Hand& hand, int allowed)
{
    qInfo("effort %s: %d actions beside %d characters, at most %d", what, hand.actions(),
          hand.characters(), allowed);
}

} // namespace

class TestEffort final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_page = std::make_unique<ui::RegisterPage>(m_fixture->desk(), nullptr);
        m_page->resize(1166, 672);
        m_page->refresh({});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void aWorkerFromAResidentsListTakes25ActionsDigitsIncluded()
    {
        QByteArray line =
            R"({"nik":"3515125204780001","name":"SITI AMINAH","birth_place":"Sidoarjo",)"
            R"("birth_date":"1978-04-12","sex":"F","family_card":"3515121206120001",)"
            R"("mother_name":"Sumirah","address":"Jl. Melati 4","hamlet":"Krajan",)"
            R"("rt":"2","rw":"1","occupation":"P001"})";
        QBuffer lines(&line);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        app::JobContext context;
        const auto added = app::addWorkers(m_fixture->session(), lines, context);
        QVERIFY(added && added->added == 1);

        Hand hand(*m_page);
        QCOMPARE(focused(), u"registerNik"_s);
        hand.types(u"3515125204780001"_s);
        QCOMPARE(focused(), u"registerPhone"_s);
        hand.enter(); // there is none
        QCOMPARE(focused(), u"registerSector_transport"_s);
        hand.types(u"o"_s);
        QCOMPARE(focused(), u"registerIncome"_s);
        hand.types(u"1500"_s);
        hand.enter();
        QCOMPARE(focused(), u"registerConsentDate"_s);
        hand.presses(Qt::Key_Space);
        hand.save();
        const app::Worker saved = recorded(u"3515125204780001"_s);
        QCOMPARE(saved.stage, u"recorded"_s);
        QCOMPARE(saved.income, 1'500'000);
        QCOMPARE(saved.phoneOwner, u"none"_s);
        QCOMPARE(saved.consentDate, u"2026-11-22"_s);
        QCOMPARE(saved.programmes, 2);
        report("residents_list, all keys", hand, 25);
        QVERIFY(hand.actions() + hand.characters() <= 25);
    }

    void afterACutTheNextOpenQuestionHasTheFocus()
    {
        Hand hand(*m_page);
        hand.types(u"3515125204780001"_s);
        hand.types(u"Siti Aminah"_s);
        hand.enter();
        hand.types(u"Sidoarjo"_s);
        hand.enter();
        hand.enter();
        hand.enter();
        hand.types(u"Jalan Melati 4"_s);
        hand.enter();
        hand.types(u"Krajan"_s);
        hand.enter();
        hand.types(u"002/001"_s);
        hand.enter(); // no phone
        QCOMPARE(focused(), u"registerOccupation"_s);
        m_page->keepTyping();
        m_page = std::make_unique<ui::RegisterPage>(m_fixture->desk(), nullptr);
        m_page->refresh({});
        m_page->show();
        m_page->shown();
        // What was passed over once is asked for once more; what was answered is not.
        QCOMPARE(focused(), u"registerFamilyCard"_s);
        Hand again(*m_page);
        again.enter();
        again.enter();
        QCOMPARE(focused(), u"registerOccupation"_s);
    }

    void aWorkerFromAnIdentityCardTakes12AndTheNextOfTheFamilyHalf()
    {
        Hand hand(*m_page);
        hand.types(u"3515125204780001"_s);
        QCOMPARE(focused(), u"registerName"_s);
        hand.types(u"Siti Aminah"_s);
        hand.enter();
        hand.types(u"Sidoarjo"_s);
        hand.enter(); // past birth date and sex, which the NIK told
        QCOMPARE(focused(), u"registerFamilyCard"_s);
        hand.enter();
        QCOMPARE(focused(), u"registerMotherName"_s);
        hand.enter();
        hand.types(u"Jalan Melati 4"_s);
        hand.enter();
        hand.types(u"Krajan"_s);
        hand.enter();
        hand.types(u"002/001"_s);
        QCOMPARE(focused(), u"registerPhone"_s);
        hand.types(u"081200000001"_s);
        hand.enter();
        hand.types(u"petani"_s);
        hand.enter();
        QCOMPARE(focused(), u"registerSector_transport"_s);
        hand.presses(Qt::Key_O);
        hand.types(u"1500"_s);
        hand.enter();
        hand.presses(Qt::Key_Space);
        comeBackFromLists();
        hand.presses(Qt::Key_Return, Qt::ControlModifier);
        const app::Worker first = recorded(u"3515125204780001"_s);
        QCOMPARE(first.rt, u"2"_s);
        QCOMPARE(first.rw, u"1"_s);
        QCOMPARE(first.occupation, u"P001"_s);
        QCOMPARE(first.birthDate, u"1978-04-12"_s);
        report("identity_card", hand, 12);
        QVERIFY(hand.actions() <= 12);

        hand.startAnew();
        QTRY_COMPARE(focused(), u"registerNik"_s); // the page hears of the save after the disk
        hand.types(u"3515121204760002"_s);
        QCOMPARE(focused(), u"registerName"_s);
        hand.types(u"Slamet Widodo"_s);
        hand.enter();
        QCOMPARE(focused(), u"registerOccupation"_s);
        hand.types(u"ojek"_s);
        hand.enter();
        hand.presses(Qt::Key_T);
        hand.types(u"2000"_s);
        hand.enter();
        hand.presses(Qt::Key_Space);
        comeBackFromLists();
        hand.save();
        const app::Worker second = recorded(u"3515121204760002"_s);
        QCOMPARE(second.address, first.address);
        QCOMPARE(second.rt, first.rt);
        QCOMPARE(second.phone, first.phone);
        QCOMPARE(second.phoneOwner, u"family"_s);
        QCOMPARE(second.sector, u"transport"_s);
        report("next_family_member", hand, 6);
        QVERIFY(hand.actions() <= 6);
    }

private:
    /// Without a window manager a list that opened becomes the active window, late and also when it is closed by then, and
    /// takes the focus to its field.
    void comeBackFromLists()
    {
        QCoreApplication::processEvents();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    QString focused() const
    {
        return m_page->focusWidget() ? m_page->focusWidget()->objectName() : QString();
    }

    /// The worker with this NIK, once the page says it is saved and is ready for the next.
    app::Worker recorded(const QString& nik)
    {
        const auto find = [this, &nik] {
            const auto here = app::workersWithNik(m_fixture->session(), nik);
            return here && here->size() == 1 && here->first().stage == "recorded"_L1
                       ? *here
                       : QList<app::Worker>();
        };
        const auto isSaved = [&] {
            return !find().isEmpty() &&
                   m_page->findChild<ui::ActionBar*>(u"registerSavedBar"_s)->isVisible();
        };
        if (!QTest::qWaitFor(isSaved)) {
            // What stands in the way, for whoever reads the failure.
            for (const QLabel* note : m_page->findChildren<QLabel*>())
                if (note->objectName().endsWith("Note"_L1) && note->isVisible())
                    qInfo() << note->objectName() << note->text();
            qInfo() << "focus" << focused();
            return {};
        }
        return find().first();
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::RegisterPage> m_page;
};

TEST_SUITE(TestEffort)
#include "tst_effort.moc"
