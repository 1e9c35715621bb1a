/// A damaged register in the window: said, locked, mended and opened again.
#include "app/services/guarding/checking.h"
#include "app/services/registerfolder.h"
#include "app/services/registration.h"
#include "app/store/register.h"
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "ui/shell/desk.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class MendingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatCannotBeOpenedIsMendedAtTheLock();
    void whatTheCheckFindsIsMendedFromThere();
    void aWrongPassphraseIsSaidAtTheField();
    void aDamagedLogSaysToBringBackABackup();

private:
    QPushButton* button(const char* name)
    {
        const auto all = m_fixture->window().findChildren<QPushButton*>(QString::fromLatin1(name));
        const auto seen = std::ranges::find_if(all, &QWidget::isVisible);
        return seen == all.end() ? nullptr : *seen;
    }
    bool says(const QString& text) const
    {
        const auto all = m_fixture->window().findChildren<ui::MessageBar*>();
        return std::ranges::any_of(all, [&text](const ui::MessageBar* bar) {
            return bar->isVisible() && bar->text().contains(text);
        });
    }
    void type(const QString& passphrase)
    {
        m_fixture->child<QLineEdit>("lockPassphrase")->setText(passphrase);
    }
    void unlock()
    {
        type(u"rahasia desa"_s);
        button("unlock")->click();
    }
    bool isOpen() const
    {
        return m_fixture->window().desk() && !m_fixture->window().desk()->isLocked();
    }
    /// Makes a register with five workers in it, closed, and flips a byte in the first page of that table.
    void damage(const QByteArray& table);

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

void MendingTest::init()
{
    m_fixture = std::make_unique<tests::WindowFixture>();
}

void MendingTest::damage(const QByteArray& table)
{
    std::int64_t page = 0;
    {
        const auto session = m_fixture->makeRegister();
        for (int i = 1; i <= 5; ++i)
            QVERIFY(app::recordWorker(*session,
                                      app::test::aWorker()
                                          .named(u"Warga %1"_s.arg(i))
                                          .withNik(app::test::nikNumber(i))
                                          .built(),
                                      app::Warnings::Confirmed));
        const auto root = session->store().connection().number(
            "SELECT rootpage FROM sqlite_schema WHERE type='table' AND name='" + table + "'");
        QVERIFY(root);
        page = *root;
    }
    constexpr qint64 kPage = 4096;
    QFile file(app::RegisterFolder(m_fixture->directory()).database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    char byte = 0;
    const qint64 at = (page - 1) * kPage + 1234;
    QVERIFY(file.seek(at) && file.getChar(&byte));
    QVERIFY(file.seek(at) && file.putChar(char(byte ^ 1)));
    file.close();
    m_fixture->window().start(m_fixture->directory());
}

void MendingTest::whatCannotBeOpenedIsMendedAtTheLock()
{
    damage("user");
    QVERIFY(!button("lockMend"));
    unlock();
    QTRY_VERIFY(button("lockMend"));
    QVERIFY(says(u"Buku data ini rusak"_s));
    button("lockMend")->click();
    QTRY_VERIFY(says(u"5 pekerja"_s));
    QVERIFY(!button("lockMend"));
    button("unlock")->click();
    QTRY_VERIFY(isOpen());
    app::JobContext context;
    const auto report = app::checkRegister(m_fixture->window().desk()->session(), context);
    QVERIFY(report && report->ok);
    QCOMPARE(report->workers, 5);
}

void MendingTest::whatTheCheckFindsIsMendedFromThere()
{
    damage("evidence");
    unlock();
    QTRY_VERIFY(isOpen());
    m_fixture->window().workspace()->goTo({ui::PageId::Safety, {}, {}});
    QTRY_VERIFY(button("safetyCheck") && button("safetyCheck")->isEnabled());
    button("safetyCheck")->click();
    QTRY_VERIFY(says(u"catatan semua perubahannya utuh"_s));
    button("messageAction")->click();
    QVERIFY(!isOpen());
    QVERIFY(button("lockMend"));
    type(u"rahasia desa"_s);
    // The page behind the lock lets go of the register when its work is done.
    QTRY_VERIFY(!QFile::exists(app::RegisterFolder(m_fixture->directory()).database + u"-wal"_s));
    button("lockMend")->click();
    QTRY_VERIFY(says(u"5 pekerja"_s));
    button("unlock")->click();
    QTRY_VERIFY(isOpen());
    QCOMPARE(m_fixture->window().workspace()->current(), ui::PageId::Safety);
}

void MendingTest::aWrongPassphraseIsSaidAtTheField()
{
    damage("user");
    unlock();
    QTRY_VERIFY(button("lockMend"));
    type(QString());
    button("lockMend")->click();
    auto* note = m_fixture->child<QLabel>("lockPassphraseNote");
    QVERIFY(note->text().startsWith(u"Ketik kata sandi"_s));
    type(u"salah"_s);
    button("lockMend")->click();
    QTRY_VERIFY(note->text().startsWith(u"Kata sandi itu tidak membuka"_s));
    QVERIFY(button("lockMend")->isEnabled());
    QVERIFY(button("unlock")->isEnabled());
}

void MendingTest::aDamagedLogSaysToBringBackABackup()
{
    damage("change");
    unlock();
    QTRY_VERIFY(isOpen());
    emit m_fixture->window().desk()->mendingAsked();
    QTRY_VERIFY(!QFile::exists(app::RegisterFolder(m_fixture->directory()).database + u"-wal"_s));
    type(u"rahasia desa"_s);
    button("lockMend")->click();
    QTRY_VERIFY(says(u"Kembalikan cadangan terbaru"_s));
    QVERIFY(!button("lockMend"));
    QVERIFY(button("lockRestore"));
}

TEST_SUITE(MendingTest)
#include "tst_mending.moc"
