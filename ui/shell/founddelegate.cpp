#include "ui/shell/founddelegate.h"

#include "ui/models/foundworkers.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/statusbadge.h"

#include <QPainter>

namespace ui {

using namespace Qt::Literals::StringLiterals;

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const auto* model = qobject_cast<const FoundWorkers*>(index.model());
    if (!model)
        return;
    const app::WorkerLine& line = model->line(index);
    const Palette& colours = currentPalette();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    const QRect inner = option.rect.adjusted(kSpaceM, kSpaceXs, -kSpaceM, -kSpaceXs);
    const QSize badge = StatusBadge::sizeFor(line.status.status);
    const QRect badgeArea(inner.right() - badge.width(), inner.top(), badge.width(),
                          inner.height());
    StatusBadge::paint(*painter, badgeArea, line.status.status);

    const QRect words = inner.adjusted(0, 0, -(badge.width() + kSpaceM), 0);
    const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
    const QRect lower = upper.translated(0, upper.height());
    painter->setPen(colours.text);
    painter->setFont(fontOf(kTextBody, QFont::DemiBold));
    painter->drawText(
        upper, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(shownName(line.name), Qt::ElideRight, upper.width()));
    const QString where = place(line.hamlet, line.rt, line.rw);
    const QString detail =
        where.isEmpty() ? grouped(line.nik) : u"%1  ·  %2"_s.arg(grouped(line.nik), where);
    painter->setPen(colours.mutedText);
    painter->setFont(fontOf(kTextSmall));
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, lower.width()));
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, kRowHeight + kSpaceS};
}

} // namespace ui
