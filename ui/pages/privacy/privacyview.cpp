#include "ui/pages/privacy/privacyview.h"

#include "ui/pages/privacy/breachesview.h"
#include "ui/pages/privacy/consentsview.h"
#include "ui/pages/privacy/retentionview.h"
#include "ui/pages/privacy/withdrawalsview.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"

#include <QShortcut>

namespace ui {

PrivacyView::PrivacyView(Desk& desk, const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_scroll(new ScrollPage(this)), m_message(new MessageBar(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto* header = new PageHeader(title, subtitle, m_scroll);
    auto* back = makeButton(ButtonKind::Quiet, QLatin1StringView("privacyBack"),
                            tr("Back to Check my data"), QLatin1StringView("arrow-left"), header);
    header->addAction(back);
    m_scroll->body()->addWidget(header);
    m_scroll->body()->addWidget(m_message);
    connect(back, &QPushButton::clicked, this, &PrivacyView::left);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PrivacyView::left);
}

QVBoxLayout* PrivacyView::body()
{
    return m_scroll->body();
}

PrivacyView* makePrivacyView(PrivacyTopic topic, Desk& desk, QWidget* parent)
{
    switch (topic) {
    case PrivacyTopic::Consents:
        return new ConsentsView(desk, parent);
    case PrivacyTopic::Withdrawals:
        return new WithdrawalsView(desk, parent);
    case PrivacyTopic::Breaches:
        return new BreachesView(desk, parent);
    case PrivacyTopic::Retention:
        return new RetentionView(desk, parent);
    }
    Q_UNREACHABLE();
}

} // namespace ui
