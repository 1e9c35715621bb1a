/// Random histories of several registers that exchange batches: drawn from a seed as a list of steps, so that a failing
/// one can be cut down to what it needs.
#pragma once

#include <QList>
#include <QString>

namespace app::test {

/// One thing that happens. The numbers are taken modulo what there is when it happens, so that a history with steps left
/// out is a history too.
struct Step {
    enum class Act {
        Register,
        Edit,
        Clear,
        Evidence,
        AddHeir,
        EditHeir,
        Photo,
        FieldWork,
        Join,
        Separate,
        KeepApart,
        TakeOut,
        Refuse,
        Erase,
        Decide,
        TakeBack,
        Revoke,
        ClockBack,
        ClockForward,
        ClockCentury,
        ClockLast,
        Send,
        SendEverything,
        Receive,
        ReceiveAny,
        UndoMerge,
        BackUp,
        Restore,
        Conflict,
        JoinBothWays,
        Pack,
    };

    Act act = Act::Register;
    unsigned who = 0;
    unsigned first = 0;
    unsigned second = 0;
};

struct RandomHistory {
    int devices = 2; ///< 2 … 6
    QList<Step> steps;
};

RandomHistory historyFrom(unsigned seed);
QString textOf(const RandomHistory& history);

} // namespace app::test
