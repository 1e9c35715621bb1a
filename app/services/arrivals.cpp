#include "app/services/arrivals.h"

#include "app/base/folderfiles.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/sync/card.h"

#include <QFileInfo>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& sheetEndings()
{
    static const QStringList endings{u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"csv"_s};
    return endings;
}

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
    const QStringList cards = filesBelow(path, {u"*.jcard"_s});
    for (const QString& card : cards) {
        if (const auto added = addCard(session, card, arrivals); !added)
            return added;
    }
    const bool hasBatches = !filesBelow(path, {u"*.jbatch"_s}).isEmpty();
    if (hasBatches)
        arrivals.batches << path;
    if (hasBatches || !cards.isEmpty())
        return {};
    QStringList patterns;
    for (const QString& ending : sheetEndings())
        patterns << u"*."_s + ending;
    const QStringList sheets = filesBelow(path, patterns);
    arrivals.sheets << sheets;
    if (sheets.isEmpty())
        arrivals.empty << path;
    return {};
}

} // namespace

void Arrivals::append(const Arrivals& other)
{
    const auto add = [](QStringList& to, const QStringList& from) {
        for (const QString& path : from) {
            if (!to.contains(path))
                to << path;
        }
    };
    add(newCards, other.newCards);
    add(batches, other.batches);
    add(sheets, other.sheets);
    add(unknown, other.unknown);
    add(empty, other.empty);
}

Result<Arrivals> sortArrivals(Session& session, const QStringList& paths)
{
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
            (sheetEndings().contains(ending) ? arrivals.sheets : arrivals.unknown) << path;
        if (!added)
            return added.error();
    }
    return arrivals;
}

} // namespace app
