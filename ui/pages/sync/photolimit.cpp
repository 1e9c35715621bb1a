#include "ui/pages/sync/photolimit.h"

#include "app/services/batchphotos.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kOffered[] = {0, 10 * app::kMegabyte, app::kDefaultPhotoLimit,
                                     200 * app::kMegabyte, 1024 * app::kMegabyte};

QString sizeWords(std::int64_t limit)
{
    return limit == 0 ? PhotoLimit::tr("none")
                      : PhotoLimit::tr("up to %1 MB").arg(number(limit / app::kMegabyte));
}

} // namespace

PhotoLimit::PhotoLimit(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_choice(new QComboBox(this)),
      m_awaited(makeLabel(TextRole::Muted, {}, this))
{
    m_choice->setObjectName(u"syncPhotoLimit"_s);
    m_awaited->setObjectName(u"syncPhotosAwaited"_s);
    auto* label = makeLabel(TextRole::Muted, tr("Pictures in a file:"), this);
    label->setWordWrap(false);
    label->setBuddy(m_choice);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpaceS);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addWidget(m_awaited, 1);
    for (const std::int64_t limit : kOffered)
        m_choice->addItem(sizeWords(limit), qint64(limit));
    connect(m_choice, &QComboBox::activated, this,
            [this] { keep(m_choice->currentData().toLongLong()); });
}

void PhotoLimit::refresh()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Standing> {
            const auto limit = app::photoLimit(session);
            const auto awaited = app::photosAwaited(session);
            if (!limit || !awaited)
                return limit ? awaited.error() : limit.error();
            return Standing{*limit, *awaited};
        },
        [this](const app::Result<Standing>& standing) {
            if (standing)
                show(*standing);
        });
}

void PhotoLimit::show(const Standing& standing)
{
    int at = m_choice->findData(qint64(standing.limit));
    if (at < 0) { // chosen on the command line
        m_choice->addItem(sizeWords(standing.limit), qint64(standing.limit));
        at = m_choice->count() - 1;
    }
    m_choice->setCurrentIndex(at);
    m_awaited->setText(standing.awaited == 0
                           ? QString()
                           : tr("%Ln picture(s) have not come yet; the next files ask for them.",
                                nullptr, static_cast<int>(standing.awaited)));
}

void PhotoLimit::keep(std::int64_t limit)
{
    m_desk.run(
        this,
        [limit](app::Session& session, app::JobContext&) {
            return app::setPhotoLimit(session, limit);
        },
        [this](const app::Result<void>& kept) {
            if (!kept)
                emit failed(kept.error());
            refresh();
        });
}

} // namespace ui
