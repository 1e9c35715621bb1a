/// What can be answered to each reason for which people refuse (product.md K4): short, with the figures of this worker, and
/// nothing beyond the rules.
#pragma once

#include "app/domain/worker.h"
#include "app/services/reference.h"

#include <QList>

namespace ui {

struct TalkingPoint {
    QString reason; ///< a word of Visit::reason
    QString answer;
};

/// As tellingSheets() for the figures. None for "other".
QList<TalkingPoint> talkingPoints(const app::Worker& worker, app::Month month,
                                  const app::Reference& reference);

} // namespace ui
