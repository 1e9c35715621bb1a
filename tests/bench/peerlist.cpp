#include "tests/bench/peerlist.h"

#include "app/services/demo.h"
#include "app/services/exporting.h"
#include "app/services/statuses.h"
#include "tests/bench/figures.h"
#include "tests/bench/realkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Parts {
    SystemClock clock;
    SystemEntropy entropy;
    Reference reference = must(Reference::load());

    Environment environment() { return {clock, entropy, reference}; }
};

/// What is asked. No spelling of this name has another, so that programs that compare letters find the same people.
constexpr auto kName = "slamet"_L1;
constexpr Status kStatus = Status::Active;
constexpr int kScreen = 20;

Table table()
{
    return {u"Pekerja"_s,
            {u"nik"_s, u"name"_s, u"hamlet"_s, u"rt"_s, u"rw"_s, u"occupation"_s, u"phone"_s,
             u"birth_date"_s, u"address"_s, u"status"_s, u"covered_until"_s},
            [](const WorkerLine& line) {
                const Month until = line.status.coveredUntil;
                return std::vector<QString>{line.nik,
                                            line.name,
                                            line.hamlet,
                                            line.rt,
                                            line.rw,
                                            line.occupation,
                                            line.phone,
                                            line.birthDate,
                                            line.address,
                                            wordOf(line.status.status),
                                            until.isValid() ? until.text() : QString()};
            }};
}

void print(const QJsonObject& json)
{
    std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
}

WorkerFilter named()
{
    WorkerFilter filter;
    filter.text = kName;
    return filter;
}

WorkerFilter covered(const QString& hamlet)
{
    WorkerFilter filter;
    filter.hamlet = hamlet;
    filter.statuses = {kStatus};
    return filter;
}

/// Somebody in the middle of the list whose NIK nobody shares.
WorkerLine someone(Session& session, const QList<std::int64_t>& keys)
{
    for (const WorkerLine& line : must(linesFor(session, keys.mid(keys.size() / 2, kScreen)))) {
        if (must(statusOfNik(session, line.nik)).size() == 1)
            return line;
    }
    giveUp(u"every NIK is shared"_s);
}

} // namespace

int makePeerList(const QString& folder, std::int64_t workers)
{
    Parts parts;
    JobContext context;
    const auto session = must(createDemo({.directory = folder + u"/register"_s, .workers = workers},
                                         parts.environment(), context));
    guardAsARealOne(*session);
    const auto keys = must(listWorkers(*session, {}, WorkerOrder::Name));
    for (const QString& name : {u"/list.xlsx"_s, u"/list.csv"_s})
        must(exportTable(*session, keys, table(), folder + name, context));
    print({{u"rows"_s, keys.size()},
           {u"name"_s, kName},
           {u"nik"_s, someone(*session, keys).nik},
           {u"hamlet"_s, must(hamlets(*session)).value(0)},
           {u"status"_s, wordOf(kStatus)}});
    return 0;
}

int askOpenRegister(const QString& folder, int times)
{
    Parts parts;
    std::unique_ptr<Session> session;
    QJsonArray opening;
    for (int i = 0; i < times; ++i) {
        session
            .reset(); // Else its log is still there, and the register is checked as after a power cut.
        opening.append(timed([&] {
            session =
                must(openRegister(folder, Secret::fromText(demoPassphrase()), parts.environment()));
        }));
    }
    const auto keys = must(listWorkers(*session, {}, WorkerOrder::Name));
    const QString nik = someone(*session, keys).nik;
    const QString hamlet = must(hamlets(*session)).value(0);
    // As the window does: the keys of all, and the lines of those that it shows.
    const auto show = [&](const WorkerFilter& filter) {
        const auto found = must(listWorkers(*session, filter, WorkerOrder::Name));
        must(linesFor(*session, found.first(std::min<qsizetype>(kScreen, found.size()))));
    };
    const QList<std::pair<QString, std::function<void()>>> questions{
        {u"closest"_s, [&] { must(findWorkers(*session, kName, kScreen)); }},
        {u"name"_s, [&] { show(named()); }},
        {u"nik"_s, [&] { must(statusOfNik(*session, nik)); }},
        {u"hamlet_status"_s, [&] { show(covered(hamlet)); }}};
    QJsonObject all{{u"open"_s, opening}};
    for (const auto& [name, ask] : questions) {
        QJsonArray taken;
        ask();
        for (int i = 0; i < times; ++i)
            taken.append(timed(ask));
        all.insert(name, taken);
    }
    print(all);
    return 0;
}

} // namespace bench
