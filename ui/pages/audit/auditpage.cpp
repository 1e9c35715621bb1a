#include "ui/pages/audit/auditpage.h"

#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/audittext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAtOnce = 100;

struct KindChip {
    app::AuditKind kind;
    const char* key;
};
constexpr std::array kKinds{
    KindChip{app::AuditKind::Everything, "Everything"},
    KindChip{app::AuditKind::Records, "Records"}, KindChip{app::AuditKind::Access, "Access"},
    KindChip{app::AuditKind::Giving, "Giving"}, KindChip{app::AuditKind::Trust, "Trust"}};

QString chipText(app::AuditKind kind)
{
    switch (kind) {
    case app::AuditKind::Everything:
        return AuditPage::tr("Everything");
    case app::AuditKind::Records:
        return AuditPage::tr("Data changed");
    case app::AuditKind::Access:
        return AuditPage::tr("Opened and looked");
    case app::AuditKind::Giving:
        return AuditPage::tr("In and out");
    case app::AuditKind::Trust:
        return AuditPage::tr("People and devices");
    }
    Q_UNREACHABLE();
}

QStringList heads()
{
    return {AuditPage::tr("When"), AuditPage::tr("Who"), AuditPage::tr("What"),
            AuditPage::tr("To whom, how much")};
}

QStringList cellsOf(const app::AuditLine& line)
{
    return {moment(line.at), line.who.isEmpty() ? u"–"_s : line.who, deedText(line),
            aboutText(line)};
}

/// Every line that matches, as text.
app::Result<app::TextTable> tableOf(app::Session& session, const app::AuditFilter& filter,
                                    const QString& name, app::JobContext& context)
{
    app::TextTable table{name, heads(), {}};
    app::AuditPlace place;
    while (!place.isEnd) {
        const auto page = app::auditPage(session, filter, place, kAtOnce, context);
        if (!page)
            return page.error();
        for (const app::AuditLine& line : page->lines)
            table.rows << cellsOf(line);
        place = page->next;
    }
    return table;
}

} // namespace

AuditPage::AuditPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_who(new QComboBox(this)),
      m_when(new QComboBox(this)),
      m_kinds(new ChipBar(ChipBar::Choice::One, this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this)),
      m_empty(new EmptyState("scroll-text"_L1, tr("Nothing was done"),
                             tr("Nobody did anything of this kind in this time."), this)),
      m_table(new SimpleTable("auditTable"_L1, tr("Who did what"), heads(), this)),
      m_more(makeButton(ButtonKind::Secondary, "auditMore"_L1, tr("Show older ones"),
                        "chevron-down"_L1, this))
{
    auto* scroll = new ScrollPage(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_header = new PageHeader(tr("Who did what"),
                              tr("Each line is chained to the one before: whoever changes or "
                                 "removes one is found by the check."),
                              scroll);
    m_save = makeButton(ButtonKind::Quiet, "auditSave"_L1, tr("Save this table…"), "download"_L1,
                        m_header);
    QPushButton* back =
        makeButton(ButtonKind::Quiet, "auditBack"_L1, tr("My data"), "arrow-left"_L1, m_header);
    m_header->addAction(m_save);
    m_header->addAction(back);
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, makeFilters(), m_kinds,
                                                         m_message, m_progress, m_empty})
        scroll->body()->addWidget(part);
    // The page is for this: it takes the room that is left.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    scroll->body()->addWidget(m_table, 1);
    scroll->body()->addWidget(m_more, 0, Qt::AlignLeft);
    scroll->body()->addStretch(0);
    m_empty->hide();
    m_more->hide();
    connect(back, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Safety); });
    connect(m_more, &QPushButton::clicked, this, &AuditPage::loadMore);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { openWorker(row); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_desk.dialogs().saveFile(this, tr("Save this table"), {tr("Table"), u"*.xlsx *.csv"_s},
                                  tr("who-did-what") + u".xlsx"_s,
                                  [this](const QString& path) { saveTo(path); });
    });
}

QString AuditPage::title() const
{
    return tr("Who did what");
}

QWidget* AuditPage::makeFilters()
{
    m_who->setObjectName(u"auditWho"_s);
    m_who->setAccessibleName(tr("Who"));
    m_when->setObjectName(u"auditWhen"_s);
    m_when->setAccessibleName(tr("When"));
    // Days back from today; none: from the beginning.
    m_when->addItem(tr("Today"), 0);
    m_when->addItem(tr("The last 7 days"), 6);
    m_when->addItem(tr("The last 30 days"), 29);
    m_when->addItem(tr("From the beginning"));
    m_when->setCurrentIndex(1);
    m_kinds->setObjectName(u"auditKinds"_s);
    for (const KindChip& chip : kKinds)
        m_kinds->addChip(QString::fromLatin1(chip.key), chipText(chip.kind));
    m_kinds->setChecked({QString::fromLatin1(kKinds[0].key)});
    for (QComboBox* box : {m_who, m_when}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &AuditPage::reload);
    }
    connect(m_kinds, &ChipBar::changed, this, &AuditPage::reload);
    auto* filters = new QWidget(this);
    auto* line = new QHBoxLayout(filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    line->addWidget(m_when);
    line->addWidget(m_who);
    line->addStretch(1);
    return filters;
}

app::AuditFilter AuditPage::filter() const
{
    app::AuditFilter filter;
    filter.who = app::UserId::fromText(m_who->currentData().toString());
    if (m_when->currentData().isValid())
        filter.from = m_desk.session().clock().today().addDays(-m_when->currentData().toInt());
    const QString key = m_kinds->checked().value(0);
    for (const KindChip& chip : kKinds) {
        if (key == QLatin1StringView(chip.key))
            filter.kind = chip.kind;
    }
    return filter;
}

void AuditPage::shown()
{
    loadPeople();
    reload();
    m_when->setFocus(Qt::OtherFocusReason);
}

void AuditPage::refresh(const app::Changes& changes)
{
    // While it is being read, its lines stay where they are.
    if (isVisible() && changes.kinds.contains("audit"))
        reload();
}

void AuditPage::loadPeople()
{
    const QString before = m_who->currentData().toString();
    m_who->clear();
    m_who->addItem(tr("Everybody"), QString());
    const auto people = app::auditedPeople(m_desk.session());
    if (!people)
        return m_message->tell(people.error());
    for (const app::User& one : *people)
        m_who->addItem(one.name, one.id.text());
    m_who->setCurrentIndex(std::max(0, m_who->findData(before)));
}

void AuditPage::reload()
{
    if (m_desk.isLocked())
        return;
    m_job.cancel();
    m_lines.clear();
    m_next = {};
    loadMore();
}

void AuditPage::loadMore()
{
    m_message->clear();
    m_job = m_desk.run(
        this,
        [filter = filter(), place = m_next](app::Session& session, app::JobContext& context) {
            return app::auditPage(session, filter, place, kAtOnce, context);
        },
        [this](const app::Result<app::AuditPage>& page) {
            if (page)
                return show(*page);
            if (page.error().code != app::ErrorCode::Cancelled)
                m_message->tell(page.error());
        });
}

void AuditPage::show(const app::AuditPage& page)
{
    m_lines += page.lines;
    m_next = page.next;
    QList<QStringList> rows;
    for (const app::AuditLine& line : std::as_const(m_lines))
        rows << cellsOf(line);
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_save->setEnabled(!rows.isEmpty());
    m_more->setVisible(!m_next.isEnd);
}

void AuditPage::openWorker(int row)
{
    const app::AuditLine line = m_lines.value(row);
    if (line.isWorker)
        m_desk.openWorker(app::WorkerId(line.subject));
}

void AuditPage::saveTo(const QString& path)
{
    m_message->clear();
    m_progress->start(tr("Saving the table"));
    m_job = m_desk.run(
        this,
        [filter = filter(), path, name = title()](
            app::Session& session, app::JobContext& context) -> app::Result<app::Exported> {
            const auto table = tableOf(session, filter, name, context);
            if (!table)
                return table.error();
            return app::exportRows(session, *table, path);
        },
        [this, path](const app::Result<app::Exported>& saved) {
            m_progress->finish();
            if (!saved)
                return m_message->tell(saved.error());
            m_message->tell(Tone::Success, tr("%1 row(s) saved in %2. The file is not encrypted.",
                                              nullptr, static_cast<int>(saved->rows))
                                               .arg(number(saved->rows), path));
        });
}

} // namespace ui
