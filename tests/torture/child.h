/// A piece of work in a process of its own, which a fault may end at any call.
#pragma once

#include "tests/torture/diskmodel.h"

#include <functional>

namespace torture {

struct ChildEnd {
    bool isWhole = false;  ///< came to its end
    bool wasEnded = false; ///< by a fault
    QString crash;         ///< how it died otherwise; empty = it did not
    std::vector<Event> events;

    /// What it said last with this first word; empty when it did not.
    QByteArray said(const QByteArray& word) const;
    qsizetype count(const QByteArray& word) const;
};

/// `work` is handed the file for traceTo() and say(). One that hangs is ended and counts as crashed.
ChildEnd inChild(const std::function<void(int trace)>& work);
/// Many at once: each is handed its number; what all of them said.
std::vector<ChildEnd> inChildren(int count, const std::function<void(int number, int trace)>& work);

} // namespace torture
