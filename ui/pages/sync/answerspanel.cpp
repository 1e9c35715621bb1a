#include "ui/pages/sync/answerspanel.h"

#include "app/services/guarding/backupkeeping.h"
#include "ui/pages/sync/answercolumns.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/answertext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fold.h"
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

QList<Line> linesOf(const app::AnswersReport& report, bool isTaken)
{
    QList<Line> lines{
        {isTaken ? AnswersPanel::tr("New evidence") : AnswersPanel::tr("Would be new evidence"),
         report.evidenced,
         {},
         "circle-check"_L1,
         Ink::Success}};
    if (report.unchanged > 0)
        lines += {AnswersPanel::tr("Known already, nothing new"),
                  report.unchanged,
                  {},
                  "circle-check"_L1,
                  Ink::Muted};
    QMap<QString, QList<int>> aside;
    for (const app::AnswersReport::SetAside& one : report.setAside)
        aside[answerProblemTextFor(one)] += one.row;
    for (auto it = aside.cbegin(); it != aside.cend(); ++it)
        lines += {AnswersPanel::tr("Set aside: %1").arg(it.key()), it.value().size(),
                  rowsIn(it.value()), "circle-alert"_L1, Ink::Warning};
    return lines;
}

} // namespace

AnswersPanel::AnswersPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_card(new Card(tr("The branch's answer"), this)),
      m_sum(makeLabel(TextRole::Body, {}, this)),
      m_fold(new Fold("answersFold"_L1, tr("What the columns hold"), this)),
      m_columns(new AnswerColumns([&desk] { return desk.session().clock().today(); }, this)),
      m_table(new SimpleTable("answersTable"_L1, tr("What the answer holds"),
                              {tr("What happens"), tr("Rows"), tr("Row numbers in the file")},
                              this)),
      m_progress(new ProgressPanel(this)),
      m_message(new MessageBar(this)),
      m_look(makeButton(ButtonKind::Primary, "answersLook"_L1, tr("See what it would change"),
                        "search"_L1, this)),
      m_take(makeButton(ButtonKind::Primary, "answersTake"_L1, tr("Write it down as evidence"),
                        "check"_L1, this)),
      m_aside(makeButton(ButtonKind::Secondary, "answersAside"_L1, tr("Save what is set aside…"),
                         "download"_L1, this)),
      m_close(makeButton(ButtonKind::Quiet, "answersClose"_L1, tr("Cancel"), {}, this))
{
    setObjectName(u"answersPanel"_s);
    m_sum->setObjectName(u"answersSum"_s);
    m_message->setObjectName(u"answersMessage"_s);
    m_fold->body()->addWidget(m_columns);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    for (QPushButton* button : {m_look, m_take, m_aside, m_close})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_sum, m_progress, m_message, m_fold, m_table})
        m_card->body()->addWidget(part);
    m_card->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(m_columns, &AnswerColumns::changed, this, &AnswersPanel::forgetLook);
    connect(m_look, &QPushButton::clicked, this, &AnswersPanel::look);
    connect(m_take, &QPushButton::clicked, this, &AnswersPanel::take);
    connect(m_close, &QPushButton::clicked, this, &AnswersPanel::close);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_aside, &QPushButton::clicked, this, [this] {
        const QString suggested = tr("set-aside-%1.csv").arg(QFileInfo(m_path).completeBaseName());
        m_desk.dialogs().saveFile(this, tr("Save what is set aside"), {tr("Table"), u"*.csv"_s},
                                  suggested, [this](const QString& path) { saveSetAside(path); });
    });
}

void AnswersPanel::open(const QString& path)
{
    m_job.cancel();
    m_path = path;
    m_card->setTitle(tr("The branch's answer: %1").arg(QFileInfo(path).fileName()));
    m_sum->setText(tr("Reading it first; nothing is changed yet."));
    forgetLook();
    m_look->hide();
    m_fold->hide();
    m_fold->setOpen(false);
    m_close->setText(tr("Cancel"));
    emit opened();
    begin(tr("Looking for the table"));
    m_job = m_desk.run(
        this,
        [path](app::Session& session, app::JobContext& context) {
            return app::lookAtAnswers(session, path, context);
        },
        [this, turn = m_turn](const Look& look) {
            if (turn == m_turn)
                found(look);
        });
}

void AnswersPanel::found(const Look& look)
{
    finish();
    if (!look)
        return fail(look.error());
    m_columns->show(*look);
    m_fold->setSummary(m_columns->summary());
    m_fold->show();
    if (app::areUsable(look->sheet.columns))
        return this->look();
    m_sum->setText(tr("The headings of this file are not known here. Say which column holds what; "
                      "it is remembered for the next file of this kind."));
    m_fold->setOpen(true);
    m_look->show();
}

app::AnswerOptions AnswersPanel::chosen() const
{
    app::AnswerOptions options;
    options.asOf = m_columns->day();
    options.mapping = m_columns->mapping();
    return options;
}

void AnswersPanel::begin(const QString& text)
{
    ++m_turn;
    m_message->clear();
    m_progress->start(text);
    for (QWidget* part : std::initializer_list<QWidget*>{m_look, m_take, m_aside, m_close, m_fold})
        part->setEnabled(false);
}

void AnswersPanel::finish()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_look, m_take, m_aside, m_close, m_fold})
        part->setEnabled(true);
    m_progress->finish();
}

void AnswersPanel::run(const app::AnswerOptions& options, const QString& text,
                       std::function<void(const Report&)> done)
{
    begin(text);
    m_job = m_desk.run(
        this,
        [path = m_path, options](app::Session& session, app::JobContext& context) {
            const auto work = [&] { return app::importAnswers(session, path, options, context); };
            return options.dryRun ? work() : app::guarded(session, context, work);
        },
        [this, turn = m_turn, done = std::move(done)](const Report& report) {
            if (turn != m_turn)
                return;
            finish();
            done(report);
        },
        [this](std::int64_t read, std::int64_t total) { m_progress->setProgress(read, total); });
}

void AnswersPanel::forgetLook()
{
    m_message->clear();
    m_table->hide();
    m_take->hide();
    m_aside->hide();
    m_look->show();
    m_fold->setSummary(m_columns->summary());
}

void AnswersPanel::look()
{
    if (!m_columns->check())
        return m_fold->setOpen(true);
    auto options = chosen();
    options.dryRun = true;
    run(options, tr("Reading the answer"), [this](const Report& report) { looked(report); });
}

void AnswersPanel::looked(const Report& report)
{
    if (!report)
        return fail(report.error());
    showRows(*report, false);
    m_sum->setText(
        tr("%1 row(s) were read; nothing is changed yet.", nullptr, static_cast<int>(report->rows))
            .arg(number(report->rows)));
    const bool isUseful = report->evidenced > 0;
    m_look->hide();
    m_take->setVisible(isUseful);
    m_close->setText(isUseful ? tr("Cancel") : tr("Close"));
    (isUseful ? m_take : m_close)->setFocus(Qt::OtherFocusReason);
}

void AnswersPanel::take()
{
    run(chosen(), tr("Writing the evidence"), [this](const Report& report) { taken(report); });
}

void AnswersPanel::taken(const Report& report)
{
    if (!report) {
        if (report.error().code == app::ErrorCode::Cancelled)
            return m_message->tell(Tone::Info, tr("Stopped. Nothing was changed."));
        return m_message->tell(report.error());
    }
    showRows(*report, true);
    m_take->hide();
    m_fold->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus(Qt::OtherFocusReason);
    m_sum->clear();
    const QString said = tr("The branch's answer is written down: %1 new evidence.", nullptr,
                            static_cast<int>(report->evidenced))
                             .arg(number(report->evidenced));
    m_message->tell(Tone::Success, said);
    m_desk.announce(report->changes);
    m_desk.did(said, report->edits);
}

void AnswersPanel::showRows(const app::AnswersReport& report, bool isTaken)
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

void AnswersPanel::saveSetAside(const QString& path)
{
    auto options = chosen();
    options.dryRun = true;
    options.setAsideFile = path;
    run(options, tr("Saving what is set aside"), [this, path](const Report& report) {
        if (!report)
            return m_message->tell(report.error());
        m_message->tell(Tone::Success,
                        tr("Saved in %1, each row with its reason. Ask the branch about them, or "
                           "mend them and read that file in. The file is not encrypted.")
                            .arg(path));
    });
}

void AnswersPanel::fail(const app::Error& error)
{
    if (error.code == app::ErrorCode::Cancelled)
        return close();
    m_sum->setText(tr("Nothing was changed."));
    m_close->setText(tr("Close"));
    m_close->setFocus(Qt::OtherFocusReason);
    if (error.code == app::ErrorCode::Invalid)
        return m_message->tell(
            Tone::Danger, tr("No table with headings was found in this file. Open it in a "
                             "spreadsheet, write above each column what it holds, and read it in "
                             "again."));
    m_message->tell(error);
}

void AnswersPanel::close()
{
    m_job.cancel();
    m_message->clear();
    emit closed();
}

} // namespace ui
