#include "ui/pages/firststart/recoverystep.h"

#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

RecoveryStep::RecoveryStep(QWidget* parent)
    : Step(parent),
      m_code(makeLabel(TextRole::Section, {}, this)),
      m_saved(new QCheckBox(tr("I have written it down or printed it"), this)),
      m_open(makeButton(ButtonKind::Primary, "recoveryOpen"_L1, tr("Open the register"),
                        "arrow-right"_L1, this))
{
    m_code->setObjectName(u"recoveryCode"_s);
    m_code->setAccessibleName(tr("Recovery code"));
    m_code->setProperty("role", u"code"_s);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setWordWrap(false);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_saved->setObjectName(u"recoverySaved"_s);
    m_open->setEnabled(false);
    auto* card = new Card(this);
    card->body()->addWidget(m_code);
    QPushButton* paper =
        makeButton(ButtonKind::Secondary, "recoveryPrint"_L1, tr("Print"), "printer"_L1, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(paper);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    column->setSpacing(kSpaceL);
    column->addStretch(1);
    column->addWidget(makeLabel(TextRole::Title, tr("Keep this recovery code"), this));
    column->addWidget(makeLabel(
        TextRole::Body,
        tr("It opens the register when the passphrase is forgotten, and is shown only now. Keep it "
           "on paper in the village office, not on this computer. Without both, nobody can open "
           "the data again."),
        this));
    column->addWidget(card);
    column->addWidget(m_saved);
    column->addLayout(buttons);
    column->addStretch(1);
    beginWith(m_saved);
    connect(m_saved, &QCheckBox::toggled, m_open, &QWidget::setEnabled);
    connect(paper, &QPushButton::clicked, this, &RecoveryStep::print);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_code->clear();
        emit kept();
    });
}

void RecoveryStep::setCode(const QString& code, const app::Region& region)
{
    m_code->setText(code);
    m_region = region;
}

void RecoveryStep::print()
{
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* printer) { paintSheet(*printer); });
    dialog->open();
}

void RecoveryStep::paintSheet(QPrinter& printer) const
{
    QPainter painter(&printer);
    // Sizes are of the screen; paper has more dots to the inch.
    const double scale = printer.resolution() / double(logicalDpiX());
    painter.scale(scale, scale);
    const QRectF page(0, 0, printer.width() / scale, printer.height() / scale);
    const double step = kTextPage + kSpaceL;
    painter.setFont(fontOf(kTextPage, QFont::DemiBold));
    painter.drawText(page, Qt::AlignLeft, tr("Jemput Bola recovery code"));
    painter.setFont(fontOf(kTextBody));
    painter.drawText(page.translated(0, step), Qt::AlignLeft,
                     tr("%1 (%2)").arg(m_region.fullName, m_region.code));
    painter.setFont(fontOf(kTextPage, QFont::DemiBold));
    painter.drawText(page.translated(0, 2 * step), Qt::AlignLeft, m_code->text());
    painter.setFont(fontOf(kTextBody));
    const QRectF rest = page.adjusted(0, 3 * step, 0, 0);
    painter.drawText(rest, int(Qt::AlignLeft) | int(Qt::TextWordWrap),
                     tr("Keep this sheet locked away. Type the code in place of the passphrase to "
                        "open the register."));
}

} // namespace ui
