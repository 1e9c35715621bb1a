#include "ui/pages/firststart/preparingpage.h"

#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QVBoxLayout>

namespace ui {

PreparingPage::PreparingPage(const QString& text, QWidget* parent)
    : QWidget(parent), m_progress(new ProgressPanel(this)), m_message(new MessageBar(this))
{
    m_progress->setFixedWidth(kFormWidth);
    m_message->setFixedWidth(kFormWidth);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_message, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_progress, &ProgressPanel::cancelled, this, &PreparingPage::cancelled);
    m_progress->start(text);
}

void PreparingPage::setProgress(std::int64_t done, std::int64_t total)
{
    m_progress->setProgress(done, total);
}

void PreparingPage::fail(const app::Error& error)
{
    m_progress->finish();
    if (error.code == app::ErrorCode::Cancelled) {
        emit left();
        return;
    }
    m_message->tell(Tone::Danger, textFor(error), tr("Back"), [this] { emit left(); });
}

} // namespace ui
