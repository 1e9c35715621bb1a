#include "ui/pages/workers/listdeeds.h"

#include "app/services/listing.h"
#include "app/services/situations.h"
#include "ui/pages/workers/listwork.h"
#include "ui/text/fieldtext.h"

namespace ui {

ListDeeds::ListDeeds(ListWork& work, QObject* parent) : QObject(parent), m_work(work) {}

void ListDeeds::handOver(const QList<std::int64_t>& keys)
{
    m_work.run(
        tr("Marking the workers"),
        [keys](app::Session& session, app::JobContext& context) -> app::Result<app::Marked> {
            const auto workers = app::idsFor(session, keys);
            if (!workers)
                return workers.error();
            return app::markHandedOver(session, *workers, context);
        },
        [this](const app::Marked& marked) {
            if (marked.workers == 0)
                return m_work.message().tell(
                    Tone::Info, tr("None of them was handed over: only who is recorded and not "
                                   "sent yet, with a NIK of their own, can be."));
            m_work.desk().announce(marked.changes);
            QString text = tr("%n worker(s) marked as handed to the branch.", nullptr,
                              static_cast<int>(marked.workers));
            if (marked.passedOver > 0)
                text = tr("%1 %n other(s) were passed over.", nullptr,
                          static_cast<int>(marked.passedOver))
                           .arg(text);
            m_work.desk().did(text, marked.edits);
        });
}

void ListDeeds::setSituation(const QList<std::int64_t>& keys, const QString& word)
{
    m_work.run(
        tr("Marking the workers"),
        [keys, word](app::Session& session, app::JobContext& context) -> app::Result<app::Marked> {
            const auto workers = app::idsFor(session, keys);
            if (!workers)
                return workers.error();
            return app::setSituation(session, *workers, {word, session.clock().today(), {}},
                                     context);
        },
        [this, word](const app::Marked& marked) {
            const auto count = static_cast<int>(marked.workers);
            if (count == 0)
                return m_work.desk().notify(tr("That was written already: nothing changed."));
            m_work.desk().announce(marked.changes);
            m_work.desk().did(word.isEmpty()
                                  ? tr("%n worker(s) are here and at work again.", nullptr, count)
                                  : tr("%n worker(s): %1.", nullptr, count)
                                        .arg(wordFor(app::WorkerField::Situation, word)),
                              marked.edits);
        });
}

} // namespace ui
