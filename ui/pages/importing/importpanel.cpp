#include "ui/pages/importing/importpanel.h"

#include "app/services/guarding/backupkeeping.h"
#include "ui/pages/importing/importrows.h"
#include "ui/pages/importing/importundo.h"
#include "ui/pages/importing/residentcolumns.h"
#include "ui/pages/importing/unknownwords.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/importtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QFileInfo>

namespace ui {

using namespace Qt::Literals::StringLiterals;

ImportPanel::ImportPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_card(new Card(QString(), this)),
      m_sum(makeLabel(TextRole::Body, {}, this)),
      m_fold(new Fold("importFold"_L1, tr("What the columns hold"), this)),
      m_columns(new ResidentColumnsPanel(this)),
      m_wordsFold(new Fold("importWordsFold"_L1, tr("Words that are not known here"), this)),
      m_words(new UnknownWords(desk.session().reference().occupations, this)),
      m_rows(new ImportRows(desk.session().reference().occupations, this)),
      m_progress(new ProgressPanel(this)),
      m_message(new MessageBar(this)),
      m_undo(new ImportUndo(desk, m_message, m_progress, this)),
      m_look(makeButton(ButtonKind::Primary, "importLook"_L1, tr("See what it would change"),
                        "search"_L1, this)),
      m_take(
          makeButton(ButtonKind::Primary, "importTake"_L1, tr("Take them in"), "check"_L1, this)),
      m_undoButton(makeButton(ButtonKind::Secondary, "importUndo"_L1, tr("Undo this import…"),
                              "undo-2"_L1, this)),
      m_aside(makeButton(ButtonKind::Secondary, "importAside"_L1, tr("Save what is set aside…"),
                         "download"_L1, this)),
      m_show(makeButton(ButtonKind::Primary, "importShow"_L1, tr("Show the workers"), "users"_L1,
                        this)),
      m_close(makeButton(ButtonKind::Quiet, "importClose"_L1, tr("Cancel"), {}, this))
{
    setObjectName(u"importPanel"_s);
    m_sum->setObjectName(u"importSum"_s);
    m_message->setObjectName(u"importMessage"_s);
    layOut();
    connectParts();
}

void ImportPanel::layOut()
{
    m_fold->body()->addWidget(m_columns);
    m_wordsFold->body()->addWidget(m_words);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_sum, m_progress, m_message, m_fold, m_wordsFold})
        m_card->body()->addWidget(part);
    m_card->body()->addWidget(m_rows, 1);
    m_card->body()->addWidget(makeButtons());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card, 1);
}

QWidget* ImportPanel::makeButtons()
{
    auto* bar = new QWidget(m_card);
    auto* buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(kSpaceS);
    for (QPushButton* button : {m_look, m_take, m_show, m_undoButton, m_aside, m_close})
        buttons->addWidget(button);
    buttons->addStretch(1);
    return bar;
}

void ImportPanel::connectParts()
{
    connect(m_columns, &ResidentColumnsPanel::changed, this, &ImportPanel::forgetPreview);
    connect(m_columns, &ResidentColumnsPanel::placeChanged, this, &ImportPanel::lookAt);
    connect(m_words, &UnknownWords::changed, this, &ImportPanel::forgetPreview);
    connect(m_look, &QPushButton::clicked, this, &ImportPanel::preview);
    connect(m_take, &QPushButton::clicked, this, &ImportPanel::take);
    connect(m_close, &QPushButton::clicked, this, &ImportPanel::close);
    connect(m_aside, &QPushButton::clicked, this, &ImportPanel::askWhereToSaveAside);
    connect(m_show, &QPushButton::clicked, this, [this] {
        close();
        m_desk.goTo(PageId::Workers);
    });
    connect(m_undoButton, &QPushButton::clicked, this, [this] { m_undo->ask(m_number, m_file); });
    connect(m_undo, &ImportUndo::undone, this, &ImportPanel::undone);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] {
        m_job.cancel();
        m_undo->cancel();
    });
}

template <typename Work, typename Done>
void ImportPanel::run(const QString& text, Work work, Done done)
{
    begin(text);
    m_job = m_desk.run(
        this, std::move(work),
        [this, turn = m_turn, done = std::move(done)](auto outcome) {
            if (turn != m_turn)
                return;
            finish();
            done(std::move(outcome));
        },
        [this](std::int64_t read, std::int64_t total) { m_progress->setProgress(read, total); });
}

void ImportPanel::begin(const QString& text)
{
    ++m_turn;
    m_job.cancel();
    m_message->clear();
    m_progress->start(text);
    for (QWidget* part : std::initializer_list<QWidget*>{m_look, m_take, m_aside, m_close, m_fold,
                                                         m_wordsFold, m_rows})
        part->setEnabled(false);
}

void ImportPanel::finish()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_look, m_take, m_aside, m_close, m_fold,
                                                         m_wordsFold, m_rows})
        part->setEnabled(true);
    m_progress->finish();
}

void ImportPanel::open(const QString& path)
{
    m_path = path;
    m_file = QFileInfo(path).fileName();
    m_number = 0;
    m_card->setTitle(m_file);
    m_words->show({});
    m_fold->setOpen(false);
    m_fold->hide();
    lookAt({});
}

void ImportPanel::lookAt(const app::ResidentMapping& mapping)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_rows, m_wordsFold, m_look, m_take,
                                                         m_aside, m_show, m_undoButton})
        part->hide();
    m_sum->setText(tr("Reading it first; nothing is changed yet."));
    m_close->setText(tr("Cancel"));
    run(
        tr("Looking for the table"),
        [path = m_path, mapping](app::Session& session, app::JobContext& context) {
            return app::lookAtImport(session, path, mapping, context);
        },
        [this](const Look& look) { found(look); });
}

void ImportPanel::found(const Look& look)
{
    if (!look)
        return fail(look.error());
    if (look->kind == app::ListKind::Answers)
        return emit isAnswers(m_path);
    if (look->sheet.headings.empty())
        return fail({app::ErrorCode::Invalid, {}});
    m_columns->show(*look);
    m_fold->setSummary(m_columns->summary());
    m_fold->show();
    say(*look);
    if (app::areUsable(look->sheet.columns))
        return preview();
    m_fold->setOpen(true);
    m_look->show();
    m_columns->check();
}

void ImportPanel::say(const app::ImportLook& look)
{
    if (!app::areUsable(look.sheet.columns))
        return m_sum->setText(tr("The headings of this file are not known here. Say which column "
                                 "holds what; it is remembered for the next file of this kind."));
    const QString where =
        look.sheet.sheet.isEmpty()
            ? tr("headings in row %1").arg(look.sheet.headingRow)
            : tr("sheet %1, headings in row %2").arg(look.sheet.sheet).arg(look.sheet.headingRow);
    const QString format = formatNameFor(look.sheet.format);
    m_sum->setText(look.isRemembered
                       ? tr("%1: %2. The columns are as you chose them for the last such file.")
                             .arg(format, where)
                       : tr("%1: %2.").arg(format, where));
}

app::ImportOptions ImportPanel::chosen() const
{
    app::ImportOptions options;
    options.mapping = m_columns->mapping();
    options.mapping.words = m_words->meanings();
    options.reasonText = &rowProblemTextFor;
    return options;
}

void ImportPanel::preview()
{
    if (!m_columns->check())
        return m_fold->setOpen(true);
    run(
        tr("Looking at every row"),
        [path = m_path, options = chosen()](app::Session& session, app::JobContext& context) {
            return app::previewImport(session, path, options, context);
        },
        [this](Preview preview) { previewed(std::move(preview)); });
}

void ImportPanel::previewed(Preview preview)
{
    if (!preview)
        return fail(preview.error());
    const app::ImportReport report = preview->report();
    m_rows->show(std::move(*preview));
    m_rows->setVisible(true);
    m_wordsFold->setVisible(!report.unknown.isEmpty());
    m_wordsFold->setSummary(number(report.unknown.size()));
    m_words->show(report.unknown);
    const bool isUseful = report.added + report.updated > 0;
    m_look->hide();
    m_take->setVisible(isUseful);
    m_aside->setVisible(!report.setAside.isEmpty());
    m_close->setText(isUseful ? tr("Cancel") : tr("Close"));
    if (!isUseful)
        m_message->tell(Tone::Info, tr("There is nothing in it that is not here already."));
    (isUseful ? m_take : m_close)->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::forgetPreview()
{
    m_message->clear();
    for (QWidget* part : std::initializer_list<QWidget*>{m_rows, m_take, m_aside})
        part->hide();
    m_look->show();
    m_fold->setSummary(m_columns->summary());
}

void ImportPanel::take()
{
    run(
        tr("Taking the list in"),
        [path = m_path, options = chosen()](app::Session& session, app::JobContext& context) {
            return app::guarded(session, context, [&] {
                return app::importResidents(session, path, options, context);
            });
        },
        [this](const Report& report) { taken(report); });
}

void ImportPanel::taken(const Report& report)
{
    if (!report) {
        if (report.error().code == app::ErrorCode::Cancelled)
            return m_message->tell(Tone::Info, tr("Stopped. Nothing was changed."));
        return m_message->tell(report.error());
    }
    m_number = report->number;
    m_take->hide();
    m_fold->hide();
    m_wordsFold->hide();
    m_undoButton->setVisible(m_number > 0);
    m_show->show();
    m_show->setFocus(Qt::OtherFocusReason);
    m_close->setText(tr("Close"));
    m_sum->setText(tr("The residents are candidates: their data stands ready when you register "
                      "them at the door."));
    const std::int64_t count = report->added + report->updated;
    m_message->tell(Tone::Success,
                    tr("%1 resident(s) are in the register now.", nullptr, static_cast<int>(count))
                        .arg(number(count)));
    m_desk.announce(report->changes);
    emit changed();
}

void ImportPanel::undone()
{
    m_undoButton->hide();
    m_show->hide();
    m_rows->hide();
    m_aside->hide();
    m_sum->setText(tr("The list is as it was before: the same file can be taken in again."));
    m_close->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void ImportPanel::askWhereToSaveAside()
{
    const QString suggested = tr("set-aside-%1.xlsx").arg(QFileInfo(m_path).completeBaseName());
    m_desk.dialogs().saveFile(this, tr("Save what is set aside"),
                              {tr("Spreadsheet or table"), u"*.xlsx *.csv"_s}, suggested,
                              [this](const QString& path) { saveAside(path); });
}

void ImportPanel::saveAside(const QString& path)
{
    auto options = chosen();
    options.dryRun = true;
    options.setAsideFile = path;
    run(
        tr("Saving what is set aside"),
        [from = m_path, options](app::Session& session, app::JobContext& context) {
            return app::importResidents(session, from, options, context);
        },
        [this, path](const Report& report) {
            if (!report)
                return m_message->tell(report.error());
            m_message->tell(Tone::Success,
                            tr("Saved in %1, each row with its reason. Mend them there and read "
                               "that file in. The file is not encrypted.")
                                .arg(path));
        });
}

void ImportPanel::fail(const app::Error& error)
{
    if (error.code == app::ErrorCode::Cancelled)
        return close();
    m_sum->setText(tr("Nothing was changed."));
    m_close->setText(tr("Close"));
    m_close->setFocus(Qt::OtherFocusReason);
    if (error.code != app::ErrorCode::Invalid)
        return m_message->tell(error);
    if (m_fold->isVisible()) {
        m_fold->setOpen(true);
        return m_message->tell(Tone::Danger,
                               tr("There are no headings in that row. Choose the row above the "
                                  "first person."));
    }
    m_message->tell(Tone::Danger, tr("No table with headings was found in this file. Open it in a "
                                     "spreadsheet, write above each column what it holds, and "
                                     "read it in again."));
}

void ImportPanel::close()
{
    m_job.cancel();
    m_message->clear();
    emit closed();
}

} // namespace ui
