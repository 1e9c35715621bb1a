#include "tests/support/history.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

namespace app::test {

namespace {

struct Kind {
    Step::Act act;
    const char* word;
    unsigned weight; ///< how often among all
};

constexpr std::array kKinds{
    Kind{Step::Act::Register, "register", 12},
    Kind{Step::Act::Edit, "edit", 20},
    Kind{Step::Act::Clear, "clear", 3},
    Kind{Step::Act::Evidence, "evidence", 6},
    Kind{Step::Act::AddHeir, "add-heir", 4},
    Kind{Step::Act::EditHeir, "edit-heir", 4},
    Kind{Step::Act::Photo, "photo", 2},
    Kind{Step::Act::FieldWork, "field-work", 10},
    Kind{Step::Act::Join, "join", 7},
    Kind{Step::Act::Separate, "separate", 2},
    Kind{Step::Act::KeepApart, "keep-apart", 2},
    Kind{Step::Act::TakeOut, "take-out", 4},
    Kind{Step::Act::Refuse, "refuse", 3},
    Kind{Step::Act::Erase, "erase", 2},
    Kind{Step::Act::Decide, "decide", 4},
    Kind{Step::Act::TakeBack, "take-back", 4},
    Kind{Step::Act::Revoke, "revoke", 1},
    Kind{Step::Act::ClockBack, "clock-to-2010", 2},
    Kind{Step::Act::ClockForward, "clock-a-year-on", 2},
    Kind{Step::Act::ClockCentury, "clock-a-century-on", 1},
    Kind{Step::Act::ClockLast, "clock-to-the-last-day", 1},
    Kind{Step::Act::Send, "send", 16},
    Kind{Step::Act::SendEverything, "send-everything", 2},
    Kind{Step::Act::Receive, "receive", 20},
    Kind{Step::Act::ReceiveAny, "receive-any", 5},
    Kind{Step::Act::UndoMerge, "receive-and-undo", 4},
    Kind{Step::Act::BackUp, "back-up", 3},
    Kind{Step::Act::Restore, "restore", 4},
    Kind{Step::Act::Conflict, "both-edit", 3},
    Kind{Step::Act::JoinBothWays, "join-both-ways", 4},
    Kind{Step::Act::Pack, "pack", 6},
};

Step::Act drawn(unsigned number)
{
    const unsigned all =
        std::accumulate(kKinds.begin(), kKinds.end(), 0U,
                        [](unsigned sum, const Kind& kind) { return sum + kind.weight; });
    unsigned left = number % all;
    for (const Kind& kind : kKinds) {
        if (left < kind.weight)
            return kind.act;
        left -= kind.weight;
    }
    return Step::Act::Edit;
}

} // namespace

RandomHistory historyFrom(unsigned seed)
{
    std::mt19937 random(seed);
    RandomHistory history;
    history.devices = 2 + int(random() % 5);
    const unsigned steps = 24 + unsigned(random() % 24);
    for (unsigned i = 0; i < steps; ++i)
        history.steps << Step{drawn(unsigned(random())), unsigned(random()), unsigned(random()),
                              unsigned(random())};
    return history;
}

QString textOf(const RandomHistory& history)
{
    QString text = QStringLiteral("%1 devices\n").arg(history.devices);
    for (const Step& step : history.steps) {
        const auto* const kind = std::ranges::find(kKinds, step.act, &Kind::act);
        text += QStringLiteral("  %1 by %2, %3 %4\n")
                    .arg(QLatin1StringView(kind->word))
                    .arg(step.who)
                    .arg(step.first)
                    .arg(step.second);
    }
    return text;
}

} // namespace app::test
