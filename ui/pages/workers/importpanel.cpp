#include "ui/pages/workers/importpanel.h"

#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/importtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/simpletable.h"

#include <QFileInfo>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Line {
    QString what;
    std::int64_t rows = 0;
    QString where;
    QLatin1StringView iconName;
    Ink ink = Ink::Muted;
};

/// "12, 40, 77 …": enough to find them in the file.
QString rowsIn(const QList<int>& numbers)
{
    constexpr qsizetype kMostNamed = 8;
    QStringList named;
    for (const int number : numbers.first(std::min(numbers.size(), kMostNamed)))
        named += QString::number(number);
    const QString joined = named.join(u", "_s);
    return numbers.size() > kMostNamed ? joined + u" …"_s : joined;
}

QList<Line> linesOf(const app::ImportReport& report, bool isTaken)
{
    QList<Line> lines{{isTaken ? ImportPanel::tr("Added") : ImportPanel::tr("Would be added"),
                       report.added,
                       {},
                       "user-plus"_L1,
                       Ink::Success}};
    if (report.updated > 0)
        lines += {isTaken ? ImportPanel::tr("Filled in further")
                          : ImportPanel::tr("Would be filled in further"),
                  report.updated,
                  {},
                  "pencil"_L1,
                  Ink::Success};
    if (report.unchanged > 0)
        lines += {ImportPanel::tr("Here already, nothing new"),
                  report.unchanged,
                  {},
                  "circle-check"_L1,
                  Ink::Muted};
    for (auto it = report.skipped.cbegin(); it != report.skipped.cend(); ++it)
        lines += {ImportPanel::tr("Passed over: %1").arg(skipTextFor(it.key())),
                  it.value(),
                  {},
                  "user-x"_L1,
                  Ink::Muted};
    QMap<QString, QList<int>> aside;
    for (const app::ImportReport::SetAside& one : report.setAside)
        aside[one.problem] += one.row;
    for (auto it = aside.cbegin(); it != aside.cend(); ++it)
        lines += {ImportPanel::tr("Set aside: %1").arg(rowProblemTextFor(it.key())),
                  it.value().size(), rowsIn(it.value()), "circle-alert"_L1, Ink::Warning};
    return lines;
}

} // namespace

ImportPanel::ImportPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_card(new Card(tr("Residents' list"), this)),
      m_sum(makeLabel(TextRole::Body, {}, this)),
      m_table(new SimpleTable("importTable"_L1, tr("What the list holds"),
                              {tr("What happens"), tr("Rows"), tr("Row numbers in the file")},
                              this)),
      m_progress(new ProgressPanel(this)),
      m_message(new MessageBar(this)),
      m_take(
          makeButton(ButtonKind::Primary, "importTake"_L1, tr("Take them in"), "check"_L1, this)),
      m_aside(makeButton(ButtonKind::Secondary, "importAside"_L1, tr("Save what is set aside…"),
                         "download"_L1, this)),
      m_close(makeButton(ButtonKind::Quiet, "importClose"_L1, tr("Cancel"), {}, this))
{
    setObjectName(u"importPanel"_s);
    m_sum->setObjectName(u"importSum"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    for (QPushButton* button : {m_take, m_aside, m_close})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_sum, m_progress, m_message, m_table})
        m_card->body()->addWidget(part);
    m_card->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(m_take, &QPushButton::clicked, this, &ImportPanel::take);
    connect(m_close, &QPushButton::clicked, this, &ImportPanel::close);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_aside, &QPushButton::clicked, this, [this] {
        const QString suggested = tr("set-aside-%1.csv").arg(QFileInfo(m_path).completeBaseName());
        m_desk.dialogs().saveFile(this, tr("Save what is set aside"), {tr("Table"), u"*.csv"_s},
                                  suggested, [this](const QString& path) { saveSetAside(path); });
    });
}

void ImportPanel::choose()
{
    m_desk.dialogs().openFile(this, tr("Which residents' list?"),
                              {tr("Spreadsheets of OpenSID"), u"*.xlsx *.xlsm *.ods *.csv"_s},
                              [this](const QString& path) { look(path); });
}

void ImportPanel::run(const app::ImportOptions& options, const QString& text,
                      std::function<void(const Report&)> done)
{
    m_message->clear();
    for (QPushButton* button : {m_take, m_aside, m_close})
        button->setEnabled(false);
    m_progress->start(text);
    m_job = m_desk.run(
        this,
        [path = m_path, options](app::Session& session, app::JobContext& context) {
            return app::importResidents(session, path, options, context);
        },
        [this, done = std::move(done)](const Report& report) {
            m_progress->finish();
            for (QPushButton* button : {m_take, m_aside, m_close})
                button->setEnabled(true);
            done(report);
        },
        [this](std::int64_t read, std::int64_t total) { m_progress->setProgress(read, total); });
}

void ImportPanel::look(const QString& path)
{
    m_path = path;
    m_card->setTitle(tr("Residents' list: %1").arg(QFileInfo(path).fileName()));
    m_sum->setText(tr("Reading it first; nothing is changed yet."));
    m_table->hide();
    m_take->hide();
    m_aside->hide();
    m_close->setText(tr("Cancel"));
    emit opened();
    app::ImportOptions options;
    options.dryRun = true;
    run(options, tr("Reading the list"), [this](const Report& report) { looked(report); });
}

void ImportPanel::looked(const Report& report)
{
    if (!report) {
        if (report.error().code == app::ErrorCode::Cancelled)
            return close();
        m_sum->setText(tr("Nothing was changed."));
        m_close->setText(tr("Close"));
        return m_message->tell(report.error());
    }
    show(*report, false);
    const std::int64_t useful = report->added + report->updated;
    m_sum->setText(tr("%1 row(s) were read. The residents become candidates: their data stands "
                      "ready when you register them at the door.",
                      nullptr, static_cast<int>(report->rows))
                       .arg(number(report->rows)));
    m_take->setVisible(useful > 0);
    m_close->setText(useful > 0 ? tr("Cancel") : tr("Close"));
    (useful > 0 ? m_take : m_close)->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::take()
{
    run({}, tr("Taking the list in"), [this](const Report& report) { taken(report); });
}

void ImportPanel::taken(const Report& report)
{
    if (!report) {
        if (report.error().code == app::ErrorCode::Cancelled)
            return m_message->tell(Tone::Info, tr("Stopped. Nothing was changed."));
        return m_message->tell(report.error());
    }
    show(*report, true);
    m_take->hide();
    m_close->setText(tr("Show the workers"));
    m_close->setFocus(Qt::OtherFocusReason);
    m_sum->clear();
    m_message->tell(Tone::Success, tr("%1 resident(s) are in the register now.", nullptr,
                                      static_cast<int>(report->added + report->updated))
                                       .arg(number(report->added + report->updated)));
    m_desk.announce(report->changes);
}

void ImportPanel::show(const app::ImportReport& report, bool isTaken)
{
    const QList<Line> lines = linesOf(report, isTaken);
    QList<QStringList> rows;
    for (const Line& line : lines)
        rows.append({line.what, number(line.rows), line.where});
    m_table->setRows(rows);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowIcon(row, icon(lines.at(row).iconName, lines.at(row).ink));
    m_table->show();
    m_aside->setVisible(!report.setAside.isEmpty());
}

void ImportPanel::saveSetAside(const QString& path)
{
    app::ImportOptions options;
    options.dryRun = true;
    options.setAsideFile = path;
    run(options, tr("Saving what is set aside"), [this, path](const Report& report) {
        if (!report)
            return m_message->tell(report.error());
        m_message->tell(Tone::Success,
                        tr("Saved in %1, each row with its reason. Mend them at their source and "
                           "read the list in again. The file is not encrypted.")
                            .arg(path));
    });
}

void ImportPanel::close()
{
    m_job.cancel();
    m_message->clear();
    emit closed();
}

} // namespace ui
