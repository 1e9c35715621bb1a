#include "ui/pages/home/statusshares.h"

#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"

#include <QPainter>
#include <QPainterPath>

#include <numeric>

namespace ui {

using namespace Qt::Literals::StringLiterals;

StatusShares::StatusShares(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatusShares::setCounts(const QMap<app::Status, std::int64_t>& counts)
{
    m_counts = counts;
    QStringList words;
    for (auto share = counts.cbegin(); share != counts.cend(); ++share)
        words.append(u"%1: %2"_s.arg(wordFor(share.key()), number(share.value())));
    setAccessibleName(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    update();
}

QSize StatusShares::sizeHint() const
{
    return {kFormWidth, kSpaceL};
}

void StatusShares::paintEvent(QPaintEvent*)
{
    const std::int64_t total = std::accumulate(m_counts.cbegin(), m_counts.cend(), std::int64_t{0});
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setClipPath(frame);
    painter.fillRect(rect(), currentPalette().hover);
    if (total == 0)
        return;
    double x = 0;
    for (auto share = m_counts.cbegin(); share != m_counts.cend(); ++share) {
        const double wide = width() * (double(share.value()) / double(total));
        // The gap keeps neighbours apart for those who do not see the colours.
        painter.fillRect(QRectF(x, 0, std::max(0.0, wide - kFocusWidth), height()),
                         tintOf(currentPalette(), share.key()).ink);
        x += wide;
    }
}

} // namespace ui
