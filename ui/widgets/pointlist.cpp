#include "ui/widgets/pointlist.h"

#include "ui/style/tokens.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QGridLayout>

namespace ui {

PointList::PointList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kSpaceS);
    m_grid->setVerticalSpacing(kSpaceXs);
    m_grid->setColumnStretch(1, 1);
}

void PointList::setPoints(const QList<Point>& points)
{
    QStringList texts;
    for (const Point& point : points)
        texts += point.text;
    // Asked with every key: only what changed is made anew.
    if (texts == m_texts)
        return;
    m_texts = texts;
    clearLayout(*m_grid);
    for (int row = 0; row < points.size(); ++row) {
        const Point& point = points.at(row);
        m_grid->addWidget(new IconLabel(icon(point.icon, point.ink), kIconSmall, this), row, 0,
                          Qt::AlignTop);
        m_grid->addWidget(makeLabel(TextRole::Small, point.text, this), row, 1);
    }
}

QString PointList::text() const
{
    return m_texts.join(u'\n');
}

} // namespace ui
