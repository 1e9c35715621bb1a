#include "ui/pages/workers/listlook.h"

#include "ui/models/workerlistmodel.h"

#include <QDataStream>
#include <QIODevice>

namespace ui {

namespace {

constexpr quint32 kVersion = 1;
constexpr auto kLastOrder = static_cast<qint32>(app::WorkerOrder::AsOf);
constexpr qint32 kWidest = 10'000;

/// Every column of this program once, none of another's.
bool isWhole(const QList<ColumnLook>& columns)
{
    QList<bool> seen(WorkerListModel::ColumnCount, false);
    for (const ColumnLook& look : columns) {
        if (look.column < 0 || look.column >= WorkerListModel::ColumnCount || seen[look.column] ||
            look.width < 0 || look.width > kWidest)
            return false;
        seen[look.column] = true;
    }
    return !seen.contains(false);
}

} // namespace

QByteArray bytesOf(const ListLook& look)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << kVersion << static_cast<qint32>(look.sort.order)
        << (look.sort.sorting == app::Sorting::Down) << static_cast<qint32>(look.columns.size());
    for (const ColumnLook& column : look.columns)
        out << static_cast<qint32>(column.column) << static_cast<qint32>(column.width)
            << column.isShown;
    return bytes;
}

std::optional<ListLook> lookFrom(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 version = 0;
    qint32 order = 0;
    bool isDown = false;
    qint32 count = 0;
    in >> version >> order >> isDown >> count;
    if (in.status() != QDataStream::Ok || version != kVersion || order < 0 || order > kLastOrder ||
        (count != 0 && count != WorkerListModel::ColumnCount))
        return std::nullopt;
    ListLook look;
    look.sort = {static_cast<app::WorkerOrder>(order),
                 isDown ? app::Sorting::Down : app::Sorting::Up};
    for (qint32 i = 0; i < count; ++i) {
        qint32 column = 0;
        qint32 width = 0;
        bool isShown = false;
        in >> column >> width >> isShown;
        look.columns.append({column, width, isShown});
    }
    if (in.status() != QDataStream::Ok || (count != 0 && !isWhole(look.columns)))
        return std::nullopt;
    return look;
}

} // namespace ui
