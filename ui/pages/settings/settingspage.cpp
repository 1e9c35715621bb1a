#include "ui/pages/settings/settingspage.h"

#include "ui/pages/export/everythingcard.h"
#include "ui/pages/settings/envelopecard.h"
#include "ui/pages/settings/paperscard.h"
#include "ui/pages/settings/peoplecard.h"
#include "ui/shell/desk.h"
#include "ui/shell/preferences.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"

#include <QComboBox>
#include <QDir>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_preferences(preferences),
      m_papers(new PapersCard(desk, this)),
      m_people(new PeopleCard(desk, this)),
      m_envelope(new EnvelopeCard(desk, this))
{
    auto* scroll = new ScrollPage(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    scroll->body()->addWidget(new PageHeader(tr("Settings"), {}, scroll));
    auto* everything = new EverythingCard(desk, scroll);
    for (QWidget* card : std::initializer_list<QWidget*>{
             looksCard(), lockCard(), m_people, m_envelope, m_papers, everything, aboutCard()})
        scroll->body()->addWidget(card);
    scroll->setMostWidth(kReadingWidth);
    scroll->body()->addStretch(1);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::shown()
{
    m_language->setFocus(Qt::OtherFocusReason);
}

Card* SettingsPage::looksCard()
{
    auto* card = new Card(tr("Language and looks"), this);
    m_language = new QComboBox(card);
    m_language->setObjectName(u"settingsLanguage"_s);
    m_language->addItem(u"Bahasa Indonesia"_s, u"id"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(m_preferences.language()));
    card->body()->addWidget(new FieldRow(tr("Language"), m_language, card));
    auto* themes = new ChipBar(ChipBar::Choice::One, card);
    themes->setObjectName(u"settingsTheme"_s);
    themes->addChip(wordOf(Theme::Light), tr("Light"));
    themes->addChip(wordOf(Theme::Dark), tr("Dark"));
    themes->addChip(wordOf(Theme::HighContrast), tr("High contrast, for the sun"));
    themes->setChecked({wordOf(m_preferences.theme())});
    card->body()->addWidget(new FieldRow(tr("Colours"), themes, card));
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(themes, &ChipBar::changed, this, [this](const QStringList& keys) {
        if (!keys.isEmpty())
            m_preferences.setTheme(themeFromWord(keys.first()));
    });
    return card;
}

Card* SettingsPage::lockCard()
{
    auto* card = new Card(tr("Lock"), this);
    auto* after = new QComboBox(card);
    after->setObjectName(u"settingsLockAfter"_s);
    for (const int minutes : {2, 5, 10, 30})
        after->addItem(tr("After %Ln minute(s) without use", nullptr, minutes), minutes);
    after->addItem(tr("Only when I ask"), 0);
    after->setCurrentIndex(std::max(0, after->findData(m_preferences.lockAfterMinutes())));
    auto* row = new FieldRow(tr("Lock by itself"), after, card);
    row->setHint(tr("Ctrl+L locks at once. What you were typing is still there afterwards."));
    card->body()->addWidget(row);
    connect(after, &QComboBox::activated, this,
            [this, after] { m_preferences.setLockAfterMinutes(after->currentData().toInt()); });
    return card;
}

Card* SettingsPage::aboutCard()
{
    auto* card = new Card(tr("About"), this);
    card->body()->addWidget(
        makeLabel(TextRole::Body, tr("Jemput Bola %1").arg(QStringLiteral(JEMPUT_VERSION)), card));
    auto* where = makeLabel(
        TextRole::Small,
        tr("The register is in %1").arg(QDir::toNativeSeparators(m_desk.session().directory())),
        card);
    where->setObjectName(u"settingsFolder"_s);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(where);
    card->body()->addWidget(makeLabel(
        TextRole::Small, tr("Area codes: idn-area-data (ODbL). Icons: Lucide (ISC)."), card));
    return card;
}

void SettingsPage::refresh(const app::Changes&)
{
    m_papers->refresh();
    m_people->refresh();
    m_envelope->refresh();
}

} // namespace ui
