/// What the page that is turned towards the worker shows, sheet by sheet: what it costs, five situations, the children's
/// school; each with its condition and source.
#pragma once

#include "app/domain/worker.h"
#include "app/services/reference.h"
#include "ui/text/tellingtext.h"

#include <QLatin1StringView>

namespace ui {

struct TellingSheet {
    QString name; ///< cost, accident, work_death, death_early, death, old_age, school
    QLatin1StringView icon;
    QString title;
    QString big;
    QString lead;
    struct Row {
        QString what;
        QString amount;
    };
    QList<Row> rows;
    QString condition;
    QString source;
};

/// For this worker as far as filled in; what is missing counts as the lowest income, two programmes, paid by themselves.
/// `month` is the first contribution month.
QList<TellingSheet> tellingSheets(const app::Worker& worker, app::Month month,
                                  const app::Reference& reference, Tongue tongue);

} // namespace ui
