/// A morning in the window; then every byte of every file it left, its settings among them, is searched for everybody's
/// name, number and secret. In clear they stand in nothing but what was exported on purpose.
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/hidden.h"
#include "ui/shell/desk.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using app::test::nikNumber;
using tests::completeWorker;

class WindowDayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aMorningInTheWindow();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    template <typename Widget>
    Widget* seen(const char* name)
    {
        const auto all = m_fixture->window().findChildren<Widget*>(QString::fromLatin1(name));
        const auto one = std::ranges::find_if(all, &QWidget::isVisible);
        return one == all.end() ? nullptr : *one;
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = seen<QLineEdit>(field);
        QVERIFY2(edit, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void goTo(ui::PageId page, const QString& text = {})
    {
        m_fixture->window().workspace()->goTo({page, {}, text});
        QTRY_VERIFY(!m_fixture->window().desk()->isBusy());
    }
    void registerSomebody();
    void look();
    void importAList();
    void save();
    void lockAndUnlock();

    QTemporaryDir m_folder;
    std::unique_ptr<tests::WindowFixture> m_fixture;
    app::test::Hidden m_hidden;
};

void WindowDayTest::initTestCase()
{
    // Wherever the program or a library of it may leave something.
    for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                             "XDG_STATE_HOME"}) {
        const QString folder = path(u"system/"_s + QLatin1StringView(name));
        QVERIFY(QDir().mkpath(folder));
        qputenv(name, QFile::encodeName(folder));
    }
    QVERIFY(QDir().mkpath(path(u"in"_s)) && QDir().mkpath(path(u"out"_s)));
    for (const QString& hidden :
         {u"Wulandari Sekarjati"_s, u"Hartinah Prawirodirdjo"_s, u"Paidjan Kertosudiro"_s,
          u"Gang Kenanga Wetan 77"_s, u"081377665544"_s, u"rahasia desa"_s, u"kunci yang keliru"_s,
          nikNumber(1), nikNumber(2), nikNumber(3)})
        m_hidden.add(hidden);
}

void WindowDayTest::registerSomebody()
{
    const auto saved = app::recordWorker(m_fixture->window().desk()->session(),
                                         completeWorker(u"Wulandari Sekarjati"_s, nikNumber(1)),
                                         app::Warnings::Confirmed);
    QVERIFY(saved && std::holds_alternative<app::Saved>(*saved));
    // And one that is only begun.
    goTo(ui::PageId::Register);
    type("registerNik", nikNumber(2));
    type("registerName", u"Hartinah Prawirodirdjo"_s);
    type("registerAddress", u"Gang Kenanga Wetan 77"_s);
    type("registerPhone", u"081377665544"_s);
}

void WindowDayTest::look()
{
    type("globalSearch", u"Wulandari Sekarjati"_s);
    QTest::keyClick(seen<QLineEdit>("globalSearch"), Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->window().desk()->isBusy());
    goTo(ui::PageId::Workers);
    type("workersSearch", nikNumber(1));
    QTRY_VERIFY(seen<QLabel>("workerDetailsName"));
    QTRY_COMPARE(seen<QLabel>("workerDetailsName")->text(), u"Wulandari Sekarjati"_s);
}

void WindowDayTest::importAList()
{
    QFile list(path(u"in/warga.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("nama,nik,tanggal lahir,jenis kelamin\nPAIDJAN KERTOSUDIRO," +
               nikNumber(3).toLatin1() + ",1978-04-12,L\n");
    list.close();
    goTo(ui::PageId::Import, list.fileName());
    QTRY_VERIFY(seen<QPushButton>("importTake"));
    seen<QPushButton>("importTake")->click();
    QTRY_VERIFY(seen<QPushButton>("importUndo"));
}

void WindowDayTest::save()
{
    goTo(ui::PageId::Workers);
    type("workersSearch", u"Wulandari"_s);
    QTRY_VERIFY(!m_fixture->window().desk()->isBusy());
    for (const auto& [action, file] :
         {std::pair("workersSaveTable", "out/list.csv"), {"workersSavePdf", "out/list.pdf"}}) {
        m_fixture->dialogs().nextFile = path(QString::fromLatin1(file));
        m_fixture->child<QAction>(action)->trigger();
        QTRY_VERIFY(!m_fixture->window().desk()->isBusy());
        QVERIFY2(QFile::exists(path(QString::fromLatin1(file))), file);
    }
}

void WindowDayTest::lockAndUnlock()
{
    m_fixture->window().lock();
    const auto unlock = [this](const QString& passphrase) {
        type("lockPassphrase", passphrase);
        QTest::keyClick(seen<QLineEdit>("lockPassphrase"), Qt::Key_Return);
    };
    unlock(u"kunci yang keliru"_s);
    QTRY_VERIFY(seen<QLabel>("lockPassphraseNote"));
    unlock(u"rahasia desa"_s);
    QTRY_VERIFY(!m_fixture->window().desk()->isLocked());
    m_fixture->window().lock();
    QTRY_VERIFY(!m_fixture->window().desk()->isBusy());
}

void WindowDayTest::aMorningInTheWindow()
{
    m_fixture = std::make_unique<tests::WindowFixture>();
    QVERIFY(m_fixture->folder().startsWith(m_folder.path()));
    m_fixture->open();
    m_fixture->window().resize(1366, 768);
    registerSomebody();
    look();
    importAList();
    save();
    const auto found = [this] {
        return m_hidden.inFilesOf(m_folder.path(), {u"in/"_s, u"out/"_s});
    };
    QCOMPARE(found(), QStringList()); // while it is open
    lockAndUnlock();
    m_fixture->window().close();
    QCOMPARE(found(), QStringList());
    QFile list(path(u"out/list.csv"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(m_hidden.in(list.readAll()).contains(u"Wulandari Sekarjati"_s));
}

TEST_SUITE(WindowDayTest)
#include "tst_windowday.moc"
