/// `./dev bench [--quick] [--workers N]…`: every figure beside its limit, on synthetic registers.
/// `./dev bench --only years`: the same after each of five years of use, and what the file holds.
/// `./dev bench --doubles WORKERS PLANTED`: how well doubles are found.
/// `./dev bench --sheet FILE.xlsx ROWS`: a residents' list, with two rows of every trouble among them.
/// `./dev bench --peers [--workers N]…`: the same questions to LibreOffice Calc, DB Browser and sqlite3 (peers/peers.py), for
/// which it calls `--peer-list FOLDER WORKERS` and `--ask-open FOLDER TIMES`.
/// `./dev bench --laptop [--workers N]… [--memory MB]…`: a day with the window, with little memory and a slow disk.
/// `./dev bench --office-day FOLDER VILLAGES WORKERS`: a folder of batches as an office gets them.
#include "tests/bench/chart.h"
#include "tests/bench/duplicates.h"
#include "tests/bench/jobs.h"
#include "tests/bench/laptop/laptop.h"
#include "tests/bench/officeday.h"
#include "tests/bench/peerlist.h"
#include "tests/support/opensidsheet.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <iterator>

namespace {

const QString kYears = QStringLiteral("years");

} // namespace

int main(int argc, char* argv[])
{
    using namespace Qt::Literals::StringLiterals;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--start-window"_s)
        return bench::startWindow(arguments[2]);
    if (arguments.size() == 2 && arguments[1] == u"--start-bare"_s)
        return bench::startBare();
    if (arguments.size() == 3 && arguments[1] == u"--use-window"_s)
        return bench::useWindow(arguments[2]);
    if (arguments.size() == 2 && arguments[1] == u"--use-bare"_s)
        return bench::useBare();

    if (arguments.value(1) == u"--laptop"_s)
        return bench::measureLaptop(arguments);
    if (arguments.size() == 4 && arguments[1] == u"--spend-day"_s)
        return bench::spendDay(arguments[2], arguments[3].toLongLong());
    if (arguments.size() == 4 && arguments[1] == u"--peer-list"_s)
        return bench::makePeerList(arguments[2], arguments[3].toLongLong());
    if (arguments.size() == 4 && arguments[1] == u"--ask-open"_s)
        return bench::askOpenRegister(arguments[2], arguments[3].toInt());
    if (arguments.size() == 4 && arguments[1] == u"--doubles"_s)
        return bench::findPlanted(arguments[2].toLongLong(), arguments[3].toLongLong());
    if (arguments.size() == 4 && arguments[1] == u"--sheet"_s) {
        tests::OpenSidSheet sheet;
        sheet.people = arguments[3].toInt();
        for (int i = 0; i < 2; ++i) {
            std::ranges::copy(tests::everyRowProblem(), std::back_inserter(sheet.problems));
            std::ranges::copy(tests::everySkipReason(), std::back_inserter(sheet.skips));
        }
        tests::writeOpenSidSheet(arguments[2], sheet);
        return 0;
    }
    if (arguments.size() == 5 && arguments[1] == u"--office-day"_s)
        return bench::makeOfficeDay(arguments[2], arguments[3].toInt(), arguments[4].toInt());

    QCommandLineParser parser;
    parser.addOptions(
        {{u"quick"_s, u"A smoke run on a small register."_s},
         {u"workers"_s, u"Register size; may be given more than once."_s, u"N"_s},
         {u"only"_s, u"Only one of: "_s + (bench::jobNames() << kYears).join(u", "_s), u"NAME"_s},
         {u"chart"_s, u"Also as a picture."_s, u"FILE.svg"_s},
         {u"json"_s, u"Where the figures go."_s, u"FILE"_s, u"build/bench.json"_s}});
    parser.addHelpOption();
    parser.process(application);
    QList<std::int64_t> sizes;
    for (const QString& size : parser.values(u"workers"_s))
        sizes << size.toLongLong();
    if (sizes.isEmpty())
        sizes = parser.isSet(u"quick"_s) ? QList<std::int64_t>{2'000}
                                         : QList<std::int64_t>{10'000, 100'000, 1'000'000};
    QList<bench::Figure> figures;
    const QString only = parser.value(u"only"_s);
    for (const std::int64_t workers : sizes)
        figures += only == kYears ? QList<bench::Figure>() : bench::measured(workers, only);
    // Takes a quarter of an hour: only when asked for.
    if (parser.isSet(u"quick"_s) && (only.isEmpty() || only == kYears))
        figures += bench::yearsOfUse(300, 1);
    else if (only == kYears)
        figures += bench::yearsOfUse(parser.isSet(u"workers"_s) ? sizes.first() : 20'000, 5);
    if (figures.isEmpty())
        bench::giveUp(u"nothing of that name was measured"_s);
    bench::report(figures, parser.value(u"json"_s));
    if (parser.isSet(u"chart"_s))
        bench::drawChart(figures, parser.value(u"chart"_s));
    return 0;
}
