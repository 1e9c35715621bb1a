#include "ui/pages/lock/mendpanel.h"

#include "app/services/guarding/repairing.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a table that could not be read to its end means to the user; empty for one that nobody misses.
QString lossText(const QString& table)
{
    if (table == u"draft")
        return MendPanel::tr("Some unsaved typing could not be read.");
    if (table == u"import")
        return MendPanel::tr("Some past imports can no longer be undone.");
    if (table == u"content")
        return MendPanel::tr("Some pictures were damaged; they are asked for again with the next "
                             "batch.");
    return {};
}

} // namespace

MendPanel::MendPanel(app::Environment environment, JobThread& jobs, QWidget* parent)
    : QWidget(parent),
      m_environment(std::move(environment)),
      m_jobs(jobs),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this)),
      m_button(makeButton(ButtonKind::Secondary, "lockMend"_L1, tr("Mend this register"),
                          "clipboard-check"_L1, this))
{
    setObjectName(u"lockMending"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &MendPanel::asked);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
}

void MendPanel::offer()
{
    m_message->tell(Tone::Danger, tr("This register is damaged. Type its passphrase and let it be "
                                     "made anew from the record of all changes. The damaged file "
                                     "is kept beside it."));
    m_button->setEnabled(true);
    m_button->show();
    show();
}

void MendPanel::mend(const QString& directory, app::Secret passphrase)
{
    m_message->clear();
    m_progress->start(tr("Making the register anew and checking it…"));
    m_button->setEnabled(false);
    auto secret = std::make_shared<app::Secret>(std::move(passphrase));
    m_job = m_jobs.run(
        this,
        [secret, directory, environment = m_environment](app::JobContext& context) {
            return app::repairRegister(directory, *secret, environment, context);
        },
        [this](const app::Result<app::Repaired>& repaired) { answer(repaired); },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void MendPanel::answer(const app::Result<app::Repaired>& repaired)
{
    m_button->setEnabled(true);
    m_progress->finish();
    emit ended();
    if (repaired) {
        m_button->hide();
        QStringList said{tr("Mended: %1 workers and %2 changes. The damaged file is kept as %3.")
                             .arg(number(repaired->workers), number(repaired->changes),
                                  QFileInfo(repaired->keptAside).fileName())};
        for (const QString& table : repaired->lost)
            said << lossText(table);
        said.removeAll(QString());
        m_message->tell(Tone::Success, said.join(u' '));
        emit mended();
        return;
    }
    const app::Error& error = repaired.error();
    if (error.code == app::ErrorCode::StorageCorrupt) {
        m_button->hide();
        m_message->tell(Tone::Danger, tr("The record of its changes is damaged too. Bring back the "
                                         "newest backup, and ask the office for help."));
    } else if (error.code == app::ErrorCode::WrongPassphrase ||
               error.code == app::ErrorCode::TooManyTries) {
        offer();
        emit refused(error);
    } else if (error.code == app::ErrorCode::Cancelled) {
        offer();
    } else {
        m_message->tell(error);
    }
}

} // namespace ui
