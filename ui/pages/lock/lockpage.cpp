#include "ui/pages/lock/lockpage.h"

#include "app/services/registers.h"
#include "ui/pages/lock/forgottenpanel.h"
#include "ui/pages/lock/mendpanel.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QComboBox>
#include <QFileInfo>

namespace ui {

using namespace Qt::Literals::StringLiterals;

LockPage::LockPage(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_registers(new QComboBox(this)),
      m_passphrase(new PassphraseEdit(this)),
      m_open(makeButton(ButtonKind::Primary, "unlock"_L1, tr("Open"), "lock-open"_L1, this)),
      m_message(new MessageBar(this))
{
    setObjectName(u"lockPage"_s);
    m_registers->setObjectName(u"lockRegister"_s);
    m_passphrase->setObjectName(u"lockPassphrase"_s);
    QStringList folders = m_parts.registers;
    if (!folders.contains(m_parts.directory))
        folders.prepend(m_parts.directory);
    for (const QString& folder : std::as_const(folders))
        m_registers->addItem(nameOf(folder), folder);
    m_registers->setCurrentIndex(static_cast<int>(folders.indexOf(m_parts.directory)));

    auto* card = new Card(this);
    card->setFixedWidth(kFormWidth);
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpaceM);
    head->addWidget(new IconLabel(icon("lock"_L1, Ink::Accent), kIconBig, card));
    head->addWidget(makeLabel(TextRole::Title, nameOf(m_parts.directory), card), 1);
    card->body()->addLayout(head);
    card->body()->addWidget(
        makeLabel(TextRole::Muted,
                  m_parts.wasOpen ? tr("This register is locked. What you were typing is kept.")
                                  : tr("Type the passphrase to open this register."),
                  card));
    auto* registers = new FieldRow(tr("Register"), m_registers, card);
    registers->setVisible(folders.size() > 1);
    card->body()->addWidget(registers);
    m_row = new FieldRow(tr("Passphrase"), m_passphrase, card);
    m_row->setHint(
        m_parts.practicePassphrase.isEmpty()
            ? QString()
            : tr("Practice village: the passphrase is %1").arg(m_parts.practicePassphrase));
    card->body()->addWidget(m_row);
    card->body()->addWidget(m_message);
    m_mending = new MendPanel(m_parts.environment, m_parts.jobs, card);
    m_mending->hide();
    card->body()->addWidget(m_mending);
    card->body()->addWidget(m_open);
    m_forgotten = new ForgottenPanel(m_parts.dialogs, m_parts.jobs, card);
    m_forgotten->hide();
    QPushButton* forgotten =
        makeButton(ButtonKind::Link, "lockForgot"_L1, tr("Forgotten the passphrase?"), {}, card);
    forgotten->setVisible(m_parts.practicePassphrase.isEmpty());
    card->body()->addWidget(forgotten, 0, Qt::AlignLeft);
    card->body()->addWidget(m_forgotten);
    connect(forgotten, &QPushButton::clicked, this, [this] {
        if (m_forgotten->isVisible())
            return m_forgotten->hide();
        m_forgotten->showFor(m_registers->currentData().toString());
    });
    connect(m_registers, &QComboBox::currentIndexChanged, m_forgotten, &QWidget::hide);
    connect(m_registers, &QComboBox::currentIndexChanged, m_mending, &QWidget::hide);
    connect(m_mending, &MendPanel::asked, this, &LockPage::mend);
    connect(m_mending, &MendPanel::refused, this, &LockPage::refuse);
    connect(m_mending, &MendPanel::ended, this, [this] {
        m_open->setEnabled(true);
        m_registers->setEnabled(true);
    });
    connect(m_mending, &MendPanel::mended, this,
            [this] { m_open->setFocus(Qt::OtherFocusReason); });
    auto* others = new QHBoxLayout;
    QPushButton* make =
        makeButton(ButtonKind::Link, "lockNewRegister"_L1, tr("Make another register"), {}, card);
    QPushButton* demo =
        makeButton(ButtonKind::Link, "lockDemo"_L1, tr("Open the practice village"), {}, card);
    QPushButton* restore =
        makeButton(ButtonKind::Link, "lockRestore"_L1, tr("Bring back a backup"), {}, card);
    others->addWidget(make);
    others->addStretch(1);
    others->addWidget(restore);
    others->addStretch(1);
    demo->setVisible(m_parts.practicePassphrase.isEmpty());
    others->addWidget(demo);
    card->body()->addLayout(others);

    // Between stretches, not aligned: the card is then asked how high it is at its width.
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(card);
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    constexpr int kSecondMs = 1000;
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, &LockPage::countDown);
    connect(m_open, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(m_passphrase, &QLineEdit::textEdited, m_row, &FieldRow::clear);
    connect(m_registers, &QComboBox::currentIndexChanged, m_row, &FieldRow::clear);
    connect(make, &QPushButton::clicked, this, &LockPage::newRegisterAsked);
    connect(restore, &QPushButton::clicked, this, &LockPage::restoreAsked);
    connect(demo, &QPushButton::clicked, this, &LockPage::demoAsked);
}

void LockPage::begin()
{
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

QString LockPage::nameOf(const QString& directory) const
{
    if (!m_parts.practicePassphrase.isEmpty() && directory == m_parts.directory)
        return tr("Practice village");
    const QString folder = QFileInfo(directory).fileName();
    const app::Region region = m_parts.environment.reference.regions.find(folder);
    return region.name.isEmpty() ? folder : u"%1 · %2"_s.arg(region.name, region.code);
}

void LockPage::unlock()
{
    if (m_waitSeconds > 0 || !m_open->isEnabled())
        return;
    if (m_passphrase->text().isEmpty())
        return m_row->showProblem(tr("Type the passphrase of this register."));
    m_message->clear();
    m_mending->hide();
    m_open->setEnabled(false);
    m_open->setText(tr("Opening…"));
    // Argon2id takes a good part of a second, on purpose.
    auto secret = std::make_shared<app::Secret>(app::Secret::fromText(m_passphrase->text()));
    m_parts.jobs.run(
        this,
        [secret, directory = m_registers->currentData().toString(),
         environment = m_parts.environment](app::JobContext&) {
            return app::openRegister(directory, *secret, environment);
        },
        [this](app::Result<std::unique_ptr<app::Session>> opened) { answer(std::move(opened)); });
}

void LockPage::answer(app::Result<std::unique_ptr<app::Session>> opened)
{
    m_open->setEnabled(true);
    m_open->setText(tr("Open"));
    if (opened) {
        m_passphrase->clear();
        m_session = *std::move(opened);
        emit unlocked();
        return;
    }
    refuse(opened.error());
}

void LockPage::refuse(const app::Error& error)
{
    if (error.code == app::ErrorCode::TooManyTries)
        return wait(error.detail.toInt());
    if (error.code == app::ErrorCode::WrongPassphrase)
        return m_row->refuse(textFor(error));
    if (error.code == app::ErrorCode::StorageCorrupt)
        return m_mending->offer();
    m_message->tell(error);
}

void LockPage::offerMending()
{
    m_mending->offer();
}

void LockPage::mend()
{
    if (m_waitSeconds > 0 || !m_open->isEnabled())
        return;
    if (m_passphrase->text().isEmpty())
        return m_row->showProblem(tr("Type the passphrase of this register."));
    m_open->setEnabled(false);
    m_registers->setEnabled(false);
    m_mending->mend(m_registers->currentData().toString(),
                    app::Secret::fromText(m_passphrase->text()));
}

void LockPage::wait(int seconds)
{
    m_waitSeconds = std::max(1, seconds);
    m_open->setEnabled(false);
    m_row->showProblem(tr("Too many wrong tries. Wait %n second(s).", nullptr, m_waitSeconds));
    m_second.start();
}

void LockPage::countDown()
{
    --m_waitSeconds;
    if (m_waitSeconds > 0) {
        m_row->showProblem(tr("Too many wrong tries. Wait %n second(s).", nullptr, m_waitSeconds));
        return;
    }
    m_second.stop();
    m_row->clear();
    m_open->setEnabled(true);
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
