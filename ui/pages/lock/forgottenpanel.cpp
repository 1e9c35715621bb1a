#include "ui/pages/lock/forgottenpanel.h"

#include "app/services/guarding/envelope.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/jobthread.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ForgottenPanel::ForgottenPanel(Dialogs& dialogs, JobThread& jobs, QWidget* parent)
    : QWidget(parent),
      m_dialogs(dialogs),
      m_jobs(jobs),
      m_office(makeLabel(TextRole::Body, {}, this)),
      m_take(makeButton(ButtonKind::Secondary, "lockEnvelope"_L1, tr("Save the envelope…"),
                        "file-down"_L1, this)),
      m_message(new MessageBar(this))
{
    setObjectName(u"lockForgotten"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(makeLabel(TextRole::Body,
                                tr("The recovery code that was written down at the beginning opens "
                                   "the register too: type it instead of the passphrase."),
                                this));
    column->addWidget(m_office);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QString suggested = QFileInfo(m_directory).fileName() + u".jenvelope"_s;
        m_dialogs.saveFile(this, tr("Save the envelope"), {tr("Envelopes"), u"*.jenvelope"_s},
                           suggested, [this](const QString& path) { take(path); });
    });
}

void ForgottenPanel::showFor(const QString& directory)
{
    m_directory = directory;
    m_message->clear();
    m_take->hide();
    m_office->clear();
    show();
    m_jobs.run(
        this,
        [directory](app::JobContext&) -> app::Result<bool> { return app::hasEnvelope(directory); },
        [this](const app::Result<bool>& isThere) { tell(isThere && *isThere); });
}

void ForgottenPanel::tell(bool isThere)
{
    m_office->setText(isThere
                          ? tr("No code either? Your office can help. Save the envelope, bring or "
                               "send it there, and let them read out the code in it; type that "
                               "instead of the passphrase.")
                          : tr("No code either? Then nobody can open it, the office neither. Bring "
                               "back a backup whose passphrase you know, or make a new register."));
    m_take->setVisible(isThere);
}

void ForgottenPanel::take(const QString& path)
{
    m_jobs.run(
        this,
        [directory = m_directory, path](app::JobContext&) {
            return app::takeEnvelope(directory, path);
        },
        [this, path](const app::Result<void>& taken) {
            if (!taken)
                return m_message->tell(taken.error());
            m_message->tell(Tone::Success,
                            tr("Saved: %1. Only your office can read it.").arg(path));
        });
}

} // namespace ui
