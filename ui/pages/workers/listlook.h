/// How somebody wants the list of workers: which columns, how wide, in which order; and sorted by what.
#pragma once

#include "app/services/listing.h"

#include <QByteArray>

namespace ui {

struct ListSort {
    app::WorkerOrder order = app::WorkerOrder::Name;
    app::Sorting sorting = app::Sorting::Up;

    bool operator==(const ListSort&) const = default;
};

struct ColumnLook {
    int column = 0; ///< WorkerListModel::Column
    int width = 0;
    bool isShown = true;

    bool operator==(const ColumnLook&) const = default;
};

struct ListLook {
    QList<ColumnLook> columns; ///< from left to right; empty = as the program chooses
    ListSort sort;

    bool operator==(const ListLook&) const = default;
};

/// To be remembered between runs.
QByteArray bytesOf(const ListLook& look);
/// Nothing for bytes of another version, or that are none of ours.
std::optional<ListLook> lookFrom(const QByteArray& bytes);

} // namespace ui
