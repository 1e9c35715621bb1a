/// A day with the window: from its start to a batch for the office. Of each action, how long until its answer was painted and how
/// long the window was deaf meanwhile.
#include "app/services/demo.h"
#include "app/services/listing.h"
#include "app/services/overview.h"
#include "app/services/registration.h"
#include "tests/bench/figures.h"
#include "tests/bench/laptop/laptop.h"
#include "tests/bench/openwindow.h"
#include "tests/bench/typed.h"
#include "tests/support/watchdog.h"
#include "ui/shell/desk.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/searchbox.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <chrono>
#include <cstdio>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kFreshPhone = "081200010001"_L1;

/// For how long each action is repeated at most: what is slow needs fewer samples to be seen.
class Minute {
public:
    Minute() { m_timer.start(); }
    bool isOver() const { return m_timer.hasExpired(60'000); }

private:
    QElapsedTimer m_timer;
};

class Day {
public:
    explicit Day(const QString& folder) : m_opened(folder), m_folder(folder) {}

    void start(std::int64_t startedNs)
    {
        ui::MainWindow& window = m_opened.window();
        window.prepareAhead();
        window.start(m_folder);
        m_opened.show();
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        constexpr double kNsInMs = 1e6;
        note(u"start"_s,
             (double(std::chrono::nanoseconds(now).count()) - double(startedNs)) / kNsInMs, 0);
        auto* passphrase = window.findChild<QLineEdit*>(u"lockPassphrase"_s);
        QTest::keyClicks(passphrase, demoPassphrase());
        measure(
            u"unlock"_s, [&] { QTest::keyClick(passphrase, Qt::Key_Return); },
            [&] { return window.desk() != nullptr; });
        untilQuiet();
        m_workers = must(overview(window.desk()->session())).workers;
    }

    void search()
    {
        auto* box = m_opened.window().findChild<ui::SearchBox*>(u"globalSearch"_s);
        box->setFocus();
        // As after each key, without the pause for which the box waits for the next one.
        const Minute minute;
        for (const QString& text : typedSearches()) {
            for (qsizetype length = 1; length <= text.size() && !minute.isOver(); ++length)
                measure(u"search_key"_s, [&] { box->searchFor(text.left(length)); });
        }
        box->clear();
    }

    void list()
    {
        measureUntilQuiet(u"list_open"_s, [&] { desk().goTo(ui::PageId::Workers); });
        auto* table = m_opened.window().findChild<QTableView*>(u"workersTable"_s);
        QScrollBar* bar = table->verticalScrollBar();
        constexpr int kStops = 100;
        const Minute minute;
        for (int i = 0; i < kStops && !minute.isOver(); ++i)
            measure(u"scroll"_s, [&] {
                bar->setValue(int(qint64(bar->maximum()) * ((i * 37) % kStops) / kStops));
            });
    }

    void openWorkers()
    {
        const Minute minute;
        for (const WorkerId& id : some(40)) {
            if (minute.isOver())
                return;
            measure(u"worker_open"_s, [&] { desk().openWorker(id); });
            measureUntilQuiet(u"list_narrow"_s, [] {});
        }
    }

    void save()
    {
        const Minute minute;
        for (const WorkerId& id : withoutProblems(30)) {
            if (minute.isOver())
                return;
            measureUntilQuiet(u"form_open"_s, [&] { desk().goTo({ui::PageId::Register, id, {}}); });
            auto* phone = m_opened.window().findChild<QLineEdit*>(u"registerPhone"_s);
            phone->setFocus();
            phone->selectAll();
            QTest::keyClicks(phone, kFreshPhone);
            untilQuiet();
            bool isSaved = false;
            const auto heard = QObject::connect(&desk(), &ui::Desk::changed, phone,
                                                [&isSaved] { isSaved = true; });
            measure(
                u"save"_s, [&] { QTest::keyClick(phone, Qt::Key_S, Qt::ControlModifier); },
                [&isSaved] { return isSaved; });
            QObject::disconnect(heard);
            untilQuiet();
        }
    }

    void send()
    {
        measureUntilQuiet(u"sync_open"_s, [&] { desk().goTo(ui::PageId::Sync); });
        auto* button = m_opened.window().findChild<QPushButton*>(u"syncSend"_s);
        measureUntilQuiet(u"batch_out"_s, [&] { button->click(); });
    }

    void home()
    {
        measureUntilQuiet(u"home"_s, [&] { desk().goTo(ui::PageId::Home); });
    }

    ui::Preferences& preferences() { return m_opened.preferences(); }
    QJsonObject samples() const { return m_samples; }

private:
    ui::Desk& desk() { return *m_opened.window().desk(); }

    QList<WorkerId> some(int count)
    {
        QList<std::int64_t> keys;
        for (int i = 0; i < count; ++i)
            keys << (std::int64_t(i) * 7919 + 17) % m_workers + 1; // rows are numbered so
        return must(idsFor(desk().session(), keys));
    }

    /// Whose form is saved at once, because nothing in it has to be confirmed.
    QList<WorkerId> withoutProblems(qsizetype count)
    {
        QList<WorkerId> found;
        for (const WorkerId& id : some(10 * int(count))) {
            Worker one = must(worker(desk().session(), id));
            one.phone = kFreshPhone;
            if (problemsHere(desk().session(), one).isEmpty())
                found << id;
            if (found.size() == count)
                break;
            untilQuiet();
        }
        return found;
    }

    void note(const QString& action, double answer, double deaf)
    {
        QJsonArray all = m_samples.value(action).toArray();
        all.append(QJsonArray{answer, deaf});
        m_samples.insert(action, all);
    }

    void knocked(int times)
    {
        const int upto = m_dog.knocks() + times;
        while (m_dog.knocks() < upto)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void untilQuiet()
    {
        do
            knocked(3);
        while (m_opened.window().desk() && desk().isBusy());
    }

    /// Until `isDone`, and what that painted.
    template <typename Act, typename Done>
    void measure(const QString& action, Act act, Done isDone)
    {
        knocked(2);
        // Deaf for a minute looks like a lid that was shut.
        if (m_opened.window().desk() && desk().isLocked())
            giveUp(u"the window was deaf for a minute and locked itself before "_s + action);
        m_dog.takeLongest();
        QElapsedTimer timer;
        timer.start();
        act();
        while (!isDone()) {
            constexpr qint64 kLongestMs = 1'800'000;
            if (timer.elapsed() > kLongestMs)
                giveUp(action + u": no answer"_s);
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::processEvents();
        const double answer = double(timer.nsecsElapsed()) / 1e6;
        knocked(2);
        note(action, answer, double(m_dog.takeLongest()));
    }
    template <typename Act>
    void measure(const QString& action, Act act)
    {
        measure(action, act, [] { return true; });
    }
    template <typename Act>
    void measureUntilQuiet(const QString& action, Act act)
    {
        measure(action, act, [this] { return !desk().isBusy(); });
    }

    OpenWindow m_opened;
    QString m_folder;
    std::int64_t m_workers = 0;
    QJsonObject m_samples;
    tests::Watchdog m_dog; // the last to come, the first to go: it knocks at what is above
};

/// Of this process, in MiB: what it holds itself and what it has mapped of files.
QJsonObject memoryHeld()
{
    QJsonObject held{{u"peak"_s, peakMb()}};
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return held;
    for (const QByteArray& line : file.readAll().split('\n')) {
        for (const char* name : {"RssAnon", "RssFile"}) {
            if (line.startsWith(name))
                held.insert(QLatin1StringView(name),
                            line.sliced(8).trimmed().split(' ').first().toDouble() / 1024);
        }
    }
    return held;
}

} // namespace

int spendDay(const QString& folder, std::int64_t startedNs)
{
    Day day(folder);
    const QString stick = folder + u"/stick"_s;
    QDir().mkpath(stick);
    day.preferences().setExchangeFolder(stick);
    day.preferences().setLockAfterMinutes(0); // a day without a pause
    day.start(startedNs);
    day.search();
    day.list();
    day.openWorkers();
    day.save();
    day.home();
    day.send();
    QJsonObject all = day.samples();
    all.insert(u"memory"_s, memoryHeld());
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace bench
