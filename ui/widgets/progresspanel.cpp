#include "ui/widgets/progresspanel.h"

#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent),
      m_text(makeLabel(TextRole::Body, {}, this)),
      m_howFar(makeLabel(TextRole::Muted, {}, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(makeButton(ButtonKind::Quiet, "progressCancel"_L1, tr("Stop"), "x"_L1, this))
{
    m_bar->setTextVisible(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceS);
    m_howFar->setObjectName(u"progressHowFar"_s);
    m_howFar->setWordWrap(false);
    auto* said = new QHBoxLayout;
    said->setSpacing(kSpaceM);
    said->addWidget(m_text, 1);
    said->addWidget(m_howFar);
    words->addLayout(said);
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

void ProgressPanel::start(const QString& text, Stop stop)
{
    auto* focused = qobject_cast<QAbstractButton*>(window()->focusWidget());
    if (focused && parentWidget()->isAncestorOf(focused)) {
        m_pressed = focused;
        parentWidget()->setFocus(Qt::OtherFocusReason);
    }
    m_running = true;
    m_since.start();
    m_howFar->clear();
    m_cancel->setVisible(stop == Stop::Offered);
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
    const QString left = timeLeft(done, total);
    const QString share = tr("%1 %").arg(number(done * 100 / total));
    m_howFar->setText(left.isEmpty() ? share : tr("%1 · %2").arg(share, left));
}

QString ProgressPanel::timeLeft(std::int64_t done, std::int64_t total) const
{
    // Before that, it would be a guess that jumps about.
    constexpr qint64 kSureAfterMs = 3000;
    constexpr qint64 kMinuteMs = 60'000;
    const qint64 passed = m_since.elapsed();
    if (passed < kSureAfterMs || done <= 0 || done >= total)
        return {};
    const double left = double(passed) * double(total - done) / double(done);
    const int minutes = static_cast<int>(left / kMinuteMs) + 1;
    return minutes == 1 ? tr("less than a minute left")
                        : tr("about %n minute(s) left", nullptr, minutes);
}

void ProgressPanel::finish()
{
    m_running = false;
    m_delay.stop();
    hide();
    if (m_pressed && window()->focusWidget() == parentWidget())
        m_pressed->setFocus(Qt::OtherFocusReason);
    m_pressed.clear();
}

} // namespace ui
