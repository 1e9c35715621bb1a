#include "app/services/arrivals.h"

#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/sync/card.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<bool> isNewCard(Session& session, const QString& path)
{
    const auto card = readCard(path);
    if (!card)
        return true; // Accepting it says what is wrong with it.
    if (card->origin() == session.keys().origin())
        return false;
    const auto peer = Peers(session.store().connection()).find(card->origin());
    if (!peer)
        return peer.error();
    return !*peer;
}

Result<void> addCard(Session& session, const QString& path, Arrivals& arrivals)
{
    const auto isNew = isNewCard(session, path);
    if (!isNew)
        return isNew.error();
    if (*isNew)
        arrivals.newCards << path;
    return {};
}

Result<void> addFolder(Session& session, const QString& path, Arrivals& arrivals)
{
    const QDir folder(path);
    const QStringList cards = folder.entryList({u"*.jcard"_s}, QDir::Files, QDir::Name);
    for (const QString& name : cards) {
        if (const auto added = addCard(session, folder.filePath(name), arrivals); !added)
            return added;
    }
    if (!folder.entryList({u"*.jbatch"_s}, QDir::Files).isEmpty())
        arrivals.batches << path;
    return {};
}

} // namespace

Result<Arrivals> sortArrivals(Session& session, const QStringList& paths)
{
    const QStringList sheets{u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"csv"_s};
    Arrivals arrivals;
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const QString ending = file.suffix().toLower();
        Result<void> added;
        if (file.isDir())
            added = addFolder(session, path, arrivals);
        else if (ending == u"jcard")
            added = addCard(session, path, arrivals);
        else if (ending == u"jbatch")
            arrivals.batches << path;
        else
            (sheets.contains(ending) ? arrivals.sheets : arrivals.unknown) << path;
        if (!added)
            return added.error();
    }
    return arrivals;
}

} // namespace app
