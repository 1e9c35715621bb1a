#include "ui/widgets/meaningbutton.h"

#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QScreen>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

MeaningButton::MeaningButton(QLatin1StringView objectName, CoverageTopic topic, QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(objectName);
    setProperty("kind", u"icon"_s);
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setIcon(ui::icon("circle-help"_L1, Ink::Muted));
    setIconSize({kIcon, kIcon});
    setTopic(topic);
    connect(this, &QPushButton::clicked, this, &MeaningButton::open);
}

void MeaningButton::setTopic(CoverageTopic topic)
{
    m_topic = topic;
    const QString words = tr("What this means: %1").arg(topicTitle(topic));
    setToolTip(words);
    setAccessibleName(words);
}

void MeaningButton::open()
{
    auto* sheet = new QFrame(this, Qt::Popup);
    sheet->setObjectName(u"meaning"_s);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setProperty("surface", u"card"_s);
    sheet->setFixedWidth(kFormWidth);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    column->setSpacing(kSpaceS);
    column->addWidget(makeLabel(TextRole::Section, topicTitle(m_topic), sheet));
    const QStringList paragraphs = topicText(m_topic).split(u"\n\n"_s);
    for (const QString& paragraph : paragraphs)
        column->addWidget(makeLabel(TextRole::Body, paragraph, sheet));
    QPushButton* close =
        makeButton(ButtonKind::Secondary, "meaningClose"_L1, tr("Close"), {}, sheet);
    column->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, sheet, &QWidget::close);
    sheet->resize(kFormWidth, sheet->layout()->heightForWidth(kFormWidth));
    // Below the button, inside the window where it has room, and always on the screen.
    const QRect around = screen()->availableGeometry();
    const QRect inside = around.intersected(window()->geometry());
    QPoint at = mapToGlobal(QPoint(0, height()));
    at.setX(std::max(around.left(), std::min(at.x(), inside.right() - kFormWidth)));
    at.setY(std::max(around.top(), std::min(at.y(), inside.bottom() - sheet->height())));
    sheet->move(at);
    sheet->show();
    close->setFocus(Qt::PopupFocusReason);
}

} // namespace ui
