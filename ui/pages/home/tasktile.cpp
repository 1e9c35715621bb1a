#include "ui/pages/home/tasktile.h"

#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

TaskTile::TaskTile(QLatin1StringView objectName, const QIcon& icon, const QString& text,
                   QWidget* parent)
    : QPushButton(parent),
      m_words(text),
      m_count(makeLabel(TextRole::Title, {}, this)),
      m_text(makeLabel(TextRole::Muted, text, this))
{
    setObjectName(objectName);
    setProperty("kind", u"tile"_s);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto* picture = new IconLabel(icon, kIconBig, this);
    m_count->setWordWrap(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_count);
    words->addWidget(m_text);
    words->addStretch(1);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    line->setSpacing(kSpaceM);
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    // The labels only show; the whole tile is the button.
    for (QWidget* child : {static_cast<QWidget*>(picture), static_cast<QWidget*>(m_count),
                           static_cast<QWidget*>(m_text)})
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    setCount(0);
}

void TaskTile::setWords(const QString& text)
{
    m_words = text;
    m_text->setText(text);
}

void TaskTile::setCount(std::int64_t count)
{
    m_count->setText(number(count));
    setAccessibleName(u"%1: %2"_s.arg(m_words, number(count)));
}

QSize TaskTile::sizeHint() const
{
    return layout()->sizeHint();
}

QSize TaskTile::minimumSizeHint() const
{
    return {layout()->minimumSize().width(), layout()->sizeHint().height()};
}

} // namespace ui
