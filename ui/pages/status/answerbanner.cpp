#include "ui/pages/status/answerbanner.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/statustext.h"

#include <QPainter>

namespace ui {

using namespace Qt::Literals::StringLiterals;

AnswerBanner::AnswerBanner(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"statusAnswer"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerBanner::show(const app::StatusAnswer& answer)
{
    m_answer = answer;
    m_word = wordFor(answer.status);
    m_cover = coverLineFor(answer);
    m_evidence = evidenceLineFor(answer);
    QStringList all{m_word};
    for (const QString& part : {m_cover, m_evidence})
        if (!part.isEmpty())
            all += part;
    setAccessibleName(all.join(u". "_s));
    updateGeometry();
    update();
}

QSize AnswerBanner::sizeHint() const
{
    const int lines = (m_cover.isEmpty() ? 0 : 1) + (m_evidence.isEmpty() ? 0 : 1);
    const int word = QFontMetrics(fontOf(kTextAnswer, QFont::Bold)).height();
    const int line = QFontMetrics(fontOf(kTextBody)).height();
    return {kFormWidth, 2 * kSpaceM + word + lines * line};
}

QSize AnswerBanner::minimumSizeHint() const
{
    return {kSearchWidth, sizeHint().height()};
}

void AnswerBanner::paintEvent(QPaintEvent*)
{
    const Tint& tint = tintOf(currentPalette(), m_answer.status);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineOf(tint));
    painter.setBrush(tint.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);

    QRect area = rect().adjusted(kSpaceXl, kSpaceM, -kSpaceL, -kSpaceM);
    painter.drawPixmap(
        area.left(), area.center().y() - kIconHuge / 2,
        iconPixmap(iconNameOf(m_answer.status), tint.ink, kIconHuge, devicePixelRatioF()));
    area.setLeft(area.left() + kIconHuge + kSpaceL);
    const auto write = [&painter, &area](const QFont& font, const QColor& ink,
                                         const QString& text) {
        if (text.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(ink);
        const int height = painter.fontMetrics().height();
        painter.drawText(QRect(area.left(), area.top(), area.width(), height),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        area.setTop(area.top() + height);
    };
    const QFont answerFont = fontOf(kTextAnswer, QFont::Bold);
    const bool fits = QFontMetrics(answerFont).horizontalAdvance(m_word) <= area.width();
    write(fits ? answerFont : fontOf(kTextPage, QFont::Bold), tint.ink, m_word);
    write(fontOf(kTextBody, QFont::DemiBold), currentPalette().text, m_cover);
    write(fontOf(kTextBody), currentPalette().text, m_evidence);
}

} // namespace ui
