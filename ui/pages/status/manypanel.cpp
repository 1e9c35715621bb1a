#include "ui/pages/status/manypanel.h"

#include "app/services/exporting.h"
#include "ui/models/workerstatusmodel.h"
#include "ui/pages/workers/badgedelegate.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMap>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Widths come from the first rows only: a list may hold a hundred thousand.
constexpr int kRowsMeasured = 50;
} // namespace

ManyPanel::ManyPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_list(new QPlainTextEdit(this)),
      m_check(
          makeButton(ButtonKind::Primary, "manyCheck"_L1, tr("Check them all"), "search"_L1, this)),
      m_save(makeButton(ButtonKind::Secondary, "manySave"_L1, tr("Save the table"), "download"_L1,
                        this)),
      m_summary(makeLabel(TextRole::Muted, {}, this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this)),
      m_model(new WorkerStatusModel(this)),
      m_table(new QTableView(this))
{
    setAcceptDrops(true);
    m_list->setObjectName(u"manyList"_s);
    m_list->setAccessibleName(tr("List of NIKs"));
    m_list->setPlaceholderText(tr("Paste NIKs here, one a line, or drop a spreadsheet."));
    m_list->setTabChangesFocus(true);
    m_list->setAcceptDrops(false); // the panel takes files; the edit would paste their names
    m_table->setObjectName(u"manyTable"_s);
    m_table->setAccessibleName(tr("Answers"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(WorkerStatusModel::Status, new BadgeDelegate(this));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kBigControlHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(WorkerStatusModel::Evidence,
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    auto* open = makeButton(ButtonKind::Secondary, "manyOpen"_L1, tr("From a file…"),
                            "file-spreadsheet"_L1, this);
    for (QPushButton* button : {m_check, open, m_save})
        buttons->addWidget(button);
    buttons->addWidget(m_summary, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(m_table, 3);
    m_table->hide();
    m_save->hide();

    connect(m_check, &QPushButton::clicked, this, &ManyPanel::check);
    connect(m_save, &QPushButton::clicked, this, &ManyPanel::save);
    connect(open, &QPushButton::clicked, this, [this] {
        m_desk.dialogs().openFile(this, tr("A list of NIKs"),
                                  {tr("Lists"), u"*.xlsx *.xlsm *.ods *.csv *.txt"_s},
                                  [this](const QString& path) { readFile(path); });
    });
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const app::WorkerId id = m_model->lines().at(index.row()).id; id.isValid())
            emit workerAsked(id);
    });
    connect(m_list, &QPlainTextEdit::textChanged, this, [this] {
        const int count = static_cast<int>(app::niksIn(m_list->toPlainText()).size());
        m_check->setEnabled(count > 0);
        m_summary->setText(count > 0 ? tr("%n NIK(s) in the list", nullptr, count) : QString());
    });
    m_check->setEnabled(false);
}

void ManyPanel::begin()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void ManyPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ManyPanel::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty())
        m_list->setPlainText(event->mimeData()->text());
    else
        readFile(urls.first().toLocalFile());
    event->acceptProposedAction();
}

void ManyPanel::readFile(const QString& path)
{
    m_message->clear();
    m_desk.run(
        this,
        [path](app::Session&, app::JobContext& context) { return app::niksInFile(path, context); },
        [this](const app::Result<app::NikFile>& found) {
            if (!found)
                return m_message->tell(found.error());
            m_list->setPlainText(found->niks.join(u'\n'));
            if (!found->niks.isEmpty())
                check();
            if (found->damaged > 0)
                m_message->tell(Tone::Warning,
                                tr("%n NIK(s) in that file are numbers, so their last digits are "
                                   "lost. Format the column as text, type them again, and drop "
                                   "the file once more.",
                                   nullptr, static_cast<int>(found->damaged)));
            else if (found->niks.isEmpty())
                m_message->tell(Tone::Warning, tr("There are no NIKs in that file."));
        });
}

void ManyPanel::check()
{
    const QStringList niks = app::niksIn(m_list->toPlainText());
    m_message->clear();
    m_job.cancel();
    m_check->setEnabled(false);
    m_progress->start(tr("Checking %n NIK(s)", nullptr, static_cast<int>(niks.size())));
    m_job = m_desk.run(
        this,
        [niks](app::Session& session, app::JobContext& context) {
            return app::statusOfMany(session, niks, context);
        },
        [this](const app::Result<QList<app::ListedStatus>>& lines) {
            m_progress->finish();
            m_check->setEnabled(true);
            if (!lines)
                return m_message->tell(lines.error());
            showLines(*lines);
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void ManyPanel::showLines(const QList<app::ListedStatus>& lines)
{
    m_model->setLines(lines);
    m_table->show();
    m_save->show();
    QMap<app::Status, int> counts;
    for (const app::ListedStatus& line : lines)
        ++counts[line.answer.status];
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts += tr("%1: %2").arg(wordFor(count.key()), number(count.value()));
    m_summary->setText(parts.join(u" · "_s));
    m_table->setFocus(Qt::TabFocusReason);
    m_table->selectRow(0);
}

void ManyPanel::save()
{
    const QString suggested =
        tr("status-%1.xlsx").arg(m_desk.session().clock().today().toString(Qt::ISODate));
    m_desk.dialogs().saveFile(this, tr("Save the table"), {tr("Spreadsheet"), u"*.xlsx *.csv"_s},
                              suggested, [this](const QString& path) { saveTo(path); });
}

void ManyPanel::saveTo(const QString& path)
{
    m_message->clear();
    m_desk.run(
        this,
        [lines = m_model->lines(), path](app::Session& session, app::JobContext&) {
            return app::exportStatuses(session, lines, path);
        },
        [this, path](const app::Result<app::Exported>& saved) {
            if (!saved)
                return m_message->tell(saved.error());
            m_message->tell(Tone::Success, tr("Saved: %1").arg(path));
        });
}

} // namespace ui
