#include "ui/widgets/fold.h"

#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Fold::Fold(QLatin1StringView objectName, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(title),
      m_toggle(makeButton(ButtonKind::Link, objectName, title, "chevron-right"_L1, this)),
      m_content(new QWidget(this))
{
    m_toggle->setCheckable(true);
    m_toggle->setMinimumWidth(1); // a long summary is cut off and makes no page wider
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(kSpaceS);
    m_content->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        showTitle();
        if (open)
            emit opened();
    });
}

void Fold::setSummary(const QString& summary)
{
    m_summary = summary;
    showTitle();
}

void Fold::setOpen(bool open)
{
    m_toggle->setChecked(open);
}

bool Fold::isOpen() const
{
    return m_toggle->isChecked();
}

void Fold::showTitle()
{
    const QString text =
        m_summary.isEmpty() || isOpen() ? m_title : tr("%1: %2").arg(m_title, m_summary);
    m_toggle->setAccessibleName(text);
    m_toggle->setIcon(icon(isOpen() ? "chevron-down"_L1 : "chevron-right"_L1, Ink::Accent));
    m_toggle->setText(text);
    const QFontMetrics metrics = m_toggle->fontMetrics();
    const int besides = m_toggle->sizeHint().width() - metrics.horizontalAdvance(text);
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, width() - besides);
    m_toggle->setText(fitting);
    m_toggle->setToolTip(fitting == text ? QString() : text);
}

void Fold::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showTitle();
}

} // namespace ui
