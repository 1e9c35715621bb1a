#include "ui/widgets/progresspanel.h"

#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent),
      m_text(makeLabel(TextRole::Body, {}, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(makeButton(ButtonKind::Quiet, "progressCancel"_L1, tr("Stop"), "x"_L1, this))
{
    m_bar->setTextVisible(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceS);
    words->addWidget(m_text);
    words->addWidget(m_bar);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceM);
    line->addLayout(words, 1);
    line->addWidget(m_cancel, 0, Qt::AlignBottom);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kProgressAfterMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelled();
    });
    hide();
}

void ProgressPanel::start(const QString& text)
{
    m_running = true;
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_delay.start();
}

void ProgressPanel::setProgress(std::int64_t done, std::int64_t total)
{
    // Thousandths: a file may have more bytes than an int counts.
    constexpr int kParts = 1000;
    if (!m_running || total <= 0)
        return;
    m_bar->setRange(0, kParts);
    m_bar->setValue(static_cast<int>(done * kParts / total));
    m_bar->setAccessibleDescription(tr("%1 of %2").arg(number(done), number(total)));
}

void ProgressPanel::finish()
{
    m_running = false;
    m_delay.stop();
    hide();
}

} // namespace ui
