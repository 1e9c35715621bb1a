#include "ui/pages/settings/paperscard.h"

#include "ui/print/crest.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPixmap>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PapersCard::PapersCard(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_message(new MessageBar(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Papers of the village"), this);
    column->addWidget(card);
    card->body()->addWidget(makeLabel(
        TextRole::Muted,
        tr("Receipts, data sheets and lists carry the name of the village by themselves. What is "
           "written here is added to them."),
        card));
    card->body()->addWidget(makeCrest(card));
    m_address = addLine(card, tr("Address line"), "settingsPaperAddress",
                        tr("Below the name of the village: street, postcode, phone, e-mail."));
    m_title = addLine(card, tr("Title of who signs"), "settingsPaperTitle",
                      tr("Empty: the head of the village, by the name of the village."));
    m_name = addLine(card, tr("Name of who signs"), "settingsPaperName",
                     tr("Empty: a line to write on."));
    m_number = addLine(card, tr("NIP"), "settingsPaperNumber", tr("If there is one."));
    card->body()->addWidget(m_message);
}

QLineEdit* PapersCard::addLine(Card* card, const QString& label, const char* objectName,
                               const QString& hint)
{
    auto* edit = new QLineEdit(card);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setMaxLength(app::kMaxPaperText);
    auto* row = new FieldRow(label, edit, card);
    row->setHint(hint);
    card->body()->addWidget(row);
    connect(edit, &QLineEdit::editingFinished, this, &PapersCard::keep);
    return edit;
}

QWidget* PapersCard::makeCrest(QWidget* parent)
{
    auto* holder = new QWidget(parent);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceM);
    m_crest = new QLabel(holder);
    m_crest->setObjectName(u"settingsCrest"_s);
    m_crest->setFixedSize(kThumbHeight, kThumbHeight);
    m_crest->setAlignment(Qt::AlignCenter);
    m_crest->setWordWrap(true);
    m_choose = makeButton(ButtonKind::Secondary, "settingsCrestChoose"_L1, tr("Choose a crest…"),
                          "image"_L1, holder);
    m_remove = makeButton(ButtonKind::Quiet, "settingsCrestRemove"_L1, tr("Without a crest"),
                          "trash-2"_L1, holder);
    line->addWidget(m_crest);
    line->addWidget(m_choose);
    line->addWidget(m_remove);
    line->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &PapersCard::chooseCrest);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(Qt::OtherFocusReason);
        m_picture.clear();
        showCrest();
        keep();
    });
    return holder;
}

void PapersCard::refresh()
{
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return app::paperSettings(session); },
        [this, asked = ++m_asked](const app::Result<app::PaperSettings>& settings) {
            if (asked != m_asked)
                return; // read before what was kept meanwhile
            if (!settings)
                return m_message->tell(settings.error());
            show(*settings);
        });
}

void PapersCard::show(const app::PaperSettings& settings)
{
    // Somebody who types is not typed over.
    if (typed() == m_kept) {
        m_kept = settings;
        m_picture = settings.crest;
        m_address->setText(settings.address);
        m_title->setText(settings.signerTitle);
        m_name->setText(settings.signerName);
        m_number->setText(settings.signerNumber);
    }
    showCrest();
}

void PapersCard::showCrest()
{
    const bool some = !m_picture.isEmpty();
    QPixmap picture;
    picture.loadFromData(m_picture);
    m_remove->setEnabled(some);
    if (!some)
        return m_crest->setText(tr("No crest"));
    m_crest->setPixmap(picture.scaled(m_crest->size() * devicePixelRatioF(), Qt::KeepAspectRatio,
                                      Qt::SmoothTransformation));
    m_crest->setAccessibleName(tr("The crest"));
}

void PapersCard::chooseCrest()
{
    m_message->clear();
    m_desk.dialogs().openFile(
        this, tr("Choose a crest"), {tr("Picture"), u"*.png *.jpg *.jpeg *.svg"_s},
        [this](const QString& path) {
            m_desk.run(
                this, [path](app::Session&, app::JobContext&) { return crestFrom(path); },
                [this](const app::Result<QByteArray>& crest) {
                    if (!crest)
                        return m_message->tell(crest.error());
                    m_picture = *crest;
                    showCrest();
                    keep();
                });
        });
}

app::PaperSettings PapersCard::typed() const
{
    return {m_address->text().simplified(), m_title->text().simplified(),
            m_name->text().simplified(), m_number->text().simplified(), m_picture};
}

void PapersCard::keep()
{
    if (m_desk.isLocked() || typed() == m_kept)
        return;
    m_kept = typed();
    ++m_asked;
    m_desk.run(
        this,
        [settings = m_kept](app::Session& session, app::JobContext&) {
            return app::setPaperSettings(session, settings);
        },
        [this](const app::Result<void>& kept) {
            if (!kept)
                m_message->tell(kept.error());
            else
                m_message->clear();
        });
}

} // namespace ui
