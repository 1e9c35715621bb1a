#include "ui/pages/export/everythingcard.h"

#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QDir>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A name inside `folder` that is not taken.
QString freeName(const QString& folder, const QString& wanted)
{
    const QDir inside(folder);
    QString name = wanted;
    for (int number = 2; inside.exists(name); ++number)
        name = u"%1-%2"_s.arg(wanted).arg(number);
    return inside.filePath(name);
}

} // namespace

EverythingCard::EverythingCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_write(makeButton(ButtonKind::Secondary, "everythingWrite"_L1, tr("Everything out…"),
                         "archive"_L1, this)),
      m_progress(new ProgressPanel(this)),
      m_message(new MessageBar(this))
{
    auto* card = new Card(tr("Everything out, in open formats"), this);
    card->body()->addWidget(
        makeLabel(TextRole::Muted,
                  tr("All records, their whole history and the photos, as tables (CSV), JSON Lines "
                     "and picture files that any program can read. The folder is not encrypted: "
                     "keep it only as long as you need it."),
                  card));
    card->body()->addWidget(m_write, 0, Qt::AlignLeft);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    connect(m_write, &QPushButton::clicked, this, [this] {
        m_desk.dialogs().chooseFolder(this, tr("Into which folder?"), {},
                                      [this](const QString& folder) { writeInto(folder); });
    });
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
}

void EverythingCard::writeInto(const QString& folder)
{
    m_message->clear();
    m_progress->start(tr("Writing everything…"));
    m_write->setEnabled(false);
    const app::Session& session = m_desk.session();
    const QString name =
        u"jemput-bola-%1-%2"_s.arg(session.scope(), session.clock().today().toString(Qt::ISODate));
    m_job = m_desk.run(
        this,
        [folder, name](app::Session& own, app::JobContext& context) {
            return app::exportEverything(own, freeName(folder, name), context);
        },
        [this](const app::Result<app::EverythingWritten>& result) { written(result); },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void EverythingCard::written(const app::Result<app::EverythingWritten>& result)
{
    m_write->setEnabled(true);
    m_progress->finish();
    if (!result && result.error().code == app::ErrorCode::Cancelled)
        return m_message->tell(Tone::Info, tr("Stopped. Nothing was left behind."));
    if (!result)
        return m_message->tell(result.error());
    std::int64_t records = 0;
    for (const std::int64_t count : result->records)
        records += count;
    QString text = tr("%1 records, %2 changes and %3 photos are in %4.")
                       .arg(number(records), number(result->changes), number(result->photos),
                            QDir::toNativeSeparators(result->folder));
    if (result->photosMissing > 0)
        text += u' ' + tr("%Ln photo(s) have not arrived on this device yet.", nullptr,
                          static_cast<int>(result->photosMissing));
    m_message->tell(Tone::Success, text);
}

} // namespace ui
