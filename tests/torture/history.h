/// A random history of acts, how it goes when nothing goes wrong, and what must be true wherever it was cut off.
#pragma once

#include "tests/torture/acts.h"
#include "tests/torture/child.h"
#include "tests/torture/faultdisk.h"

namespace torture {

/// Where the registers stand when an act has been acknowledged.
struct Standing {
    QByteArray village;
    QByteArray office;
    int passphrase = 0;
    QStringList made; ///< files that are there since, by path in the stage
    /// Where both stood on the way here, between two parts of the act that are whole by themselves.
    QByteArrayList between = {};
};

struct History {
    unsigned seed = 0;
    std::vector<const Act*> acts;
    /// Before the first act, and after each.
    std::vector<Standing> standings;
    std::int64_t calls = 0; ///< that change the disk
    std::vector<Event> events;
    Image end;
    QString problem; ///< it does not even go well by itself; empty = it does

    /// "… after 3 of 8 acts, during import".
    QString moment(qsizetype finished) const;
};

/// Plays it once, undisturbed.
History historyOf(unsigned seed, const Image& start, const QString& folder);
/// Plays it again in this process up to where `fault` ends it; says "done" after each act.
void play(const History& history, const QString& folder, const Fault& fault, int trace);
/// Opens what was cut off after so many acts, in this process, up to where `fault` ends that, too.
void openAfter(const History& history, qsizetype finished, const QString& folder,
               const Fault& fault);
/// What is not as it must be in the folder, in which so many acts were acknowledged and the next one was perhaps begun;
/// empty when all is well. Opens what is there, does the next act again and checks everything, in a process of its own.
QString problemAfter(const History& history, qsizetype finished, const QString& folder);

/// The reason why a file that stands under its final name is not whole; empty when it is.
QString flawOf(const QString& path);
/// Opens, checks, and says in words what is wrong.
QString flawOfRegister(Stage& stage, const QString& folder);
QString words(const app::Error& error);

} // namespace torture
