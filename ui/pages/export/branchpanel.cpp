#include "ui/pages/export/branchpanel.h"

#include "ui/pages/export/layouteditor.h"
#include "ui/pages/export/layoutpreview.h"
#include "ui/pages/export/leftoutlist.h"
#include "ui/pages/export/listhistory.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/exporttext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

struct BranchPanel::Looked {
    app::BranchSelection selection;
    QList<app::BranchLayout> layouts;
    QList<app::BranchList> lists;
};

BranchPanel::BranchPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_whom(makeLabel(TextRole::Muted, {}, this)),
      m_count(makeLabel(TextRole::Section, {}, this)),
      m_layout(new QComboBox(this)),
      m_edit(new Fold("layoutEdit"_L1, tr("Change columns and headings"), this)),
      m_editor(new LayoutEditor(desk, this)),
      m_preview(new LayoutPreview(desk.session().reference(), this)),
      m_hint(makeLabel(TextRole::Small, {}, this)),
      m_write(makeButton(ButtonKind::Primary, "branchWrite"_L1, tr("Write the list…"),
                         "file-spreadsheet"_L1, this)),
      m_saveLeftOut(makeButton(ButtonKind::Quiet, "branchLeftOutSave"_L1, tr("Save this table…"),
                               "download"_L1, this)),
      m_close(makeButton(ButtonKind::Quiet, "branchClose"_L1, tr("Back to the workers"),
                         "arrow-left"_L1, this)),
      m_progress(new ProgressPanel(this)),
      m_message(new MessageBar(this)),
      m_leftOut(new LeftOutList(this)),
      m_history(new ListHistory(desk, this))
{
    setObjectName(u"branchPanel"_s);
    m_count->setObjectName(u"branchCount"_s);
    m_layout->setObjectName(u"branchLayout"_s);
    m_preview->setObjectName(u"branchPreview"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    m_leftOutCard = makeLeftOutCard();
    for (Card* card : {makeListCard(), m_leftOutCard, makeHistoryCard()})
        column->addWidget(card);
    connectParts();
}

Card* BranchPanel::makeListCard()
{
    auto* card = new Card(tr("List for the branch"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(m_write);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    m_hint->setText(tr("The file is not encrypted. In Excel open the xlsx, or take a CSV in with "
                       "Data > From Text and choose Text, or the last digit of a NIK is lost."));
    m_edit->body()->addWidget(m_editor);
    card->body()->addWidget(m_count);
    card->body()->addWidget(m_whom);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    card->body()->addLayout(buttons);
    card->body()->addWidget(new FieldRow(tr("Layout"), m_layout, card));
    card->body()->addWidget(m_edit);
    card->body()->addWidget(m_preview);
    card->body()->addWidget(m_hint);
    return card;
}

Card* BranchPanel::makeLeftOutCard()
{
    auto* card = new Card(tr("Not on the list"), this);
    card->body()->addWidget(
        makeLabel(TextRole::Muted, tr("Open somebody to mend what is missing."), card));
    card->body()->addWidget(m_leftOut);
    card->body()->addWidget(m_saveLeftOut, 0, Qt::AlignLeft);
    return card;
}

Card* BranchPanel::makeHistoryCard()
{
    auto* card = new Card(tr("Lists written before"), this);
    card->body()->addWidget(makeLabel(
        TextRole::Muted,
        tr("Writing a list marks nobody. Only when you say that it was handed over do its "
           "people count as sent."),
        card));
    card->body()->addWidget(m_history);
    return card;
}

void BranchPanel::connectParts()
{
    connect(m_write, &QPushButton::clicked, this, &BranchPanel::write);
    connect(m_saveLeftOut, &QPushButton::clicked, this, &BranchPanel::saveLeftOut);
    connect(m_close, &QPushButton::clicked, this, &BranchPanel::closed);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_layout, &QComboBox::activated, this, &BranchPanel::showLayout);
    connect(m_editor, &LayoutEditor::changed, this, &BranchPanel::showPreview);
    connect(m_editor, &LayoutEditor::kept, this, [this](const QString& name) {
        m_layout->clear();
        m_layout->addItem(name);
        // What stands in the editor is kept now, or let go: it shows the layouts as they are.
        m_editor->setLayoutShown({});
        look();
    });
    connect(m_leftOut, &LeftOutList::opened, this, [this](const app::WorkerId& worker) {
        m_desk.goTo({PageId::Register, worker, {}});
    });
    connect(m_history, &ListHistory::handOverAsked, this, &BranchPanel::handOver);
}

void BranchPanel::open(const app::BranchChoice& choice, const QString& whom)
{
    m_choice = choice;
    m_write->setEnabled(false); // until it is known who is ready
    m_whom->setText(whom.isEmpty() ? tr("Of everybody in this register.")
                                   : tr("Of these: %1.").arg(whom));
    m_message->clear();
    emit opened();
    look();
    m_layout->setFocus(Qt::OtherFocusReason);
}

void BranchPanel::refresh()
{
    if (!m_desk.isLocked())
        look();
}

void BranchPanel::look()
{
    constexpr int kLists = 20;
    m_progress->start(tr("Looking who is ready"));
    m_job = m_desk.run(
        this,
        [choice = m_choice](app::Session& session,
                            app::JobContext& context) -> app::Result<Looked> {
            auto selection = app::selectForBranch(session, choice, context);
            if (!selection)
                return selection.error();
            auto layouts = app::branchLayouts(session);
            if (!layouts)
                return layouts.error();
            auto lists = app::branchLists(session, kLists);
            if (!lists)
                return lists.error();
            return Looked{*std::move(selection), *std::move(layouts), *std::move(lists)};
        },
        [this, asked = ++m_asked](const app::Result<Looked>& looked) {
            if (asked != m_asked)
                return;
            m_progress->finish();
            if (!looked)
                return m_message->tell(looked.error());
            show(*looked);
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void BranchPanel::show(const Looked& looked)
{
    m_selection = looked.selection;
    m_layouts = looked.layouts;
    const int ready = static_cast<int>(m_selection.ready);
    const int others = static_cast<int>(m_selection.leftOut.size());
    m_count->setText(tr("%1 ready", nullptr, ready).arg(number(ready)) + u" · "_s +
                     tr("%1 not on the list", nullptr, others).arg(number(others)));
    m_write->setEnabled(ready > 0);
    m_leftOutCard->setVisible(others > 0);
    m_leftOut->show(m_selection.leftOut);
    m_history->show(looked.lists);
    if (m_written != 0)
        m_history->choose(std::exchange(m_written, 0));
    // The last one used, until somebody chooses another.
    const QString last = looked.lists.isEmpty() ? QString() : looked.lists.first().layout;
    showLayouts(m_layout->count() > 0 ? m_layout->currentText() : last);
}

void BranchPanel::showLayouts(const QString& name)
{
    const app::BranchLayout before = m_editor->shown();
    m_layout->clear();
    for (const app::BranchLayout& layout : std::as_const(m_layouts))
        m_layout->addItem(layout.name);
    m_layout->setCurrentIndex(std::max(0, m_layout->findText(name)));
    // What is being changed stays while the same one is shown.
    if (before.name == m_layout->currentText() && m_editor->isTouched())
        return showPreview();
    showLayout();
}

void BranchPanel::showLayout()
{
    const qsizetype at = m_layout->currentIndex();
    if (at < 0 || at >= m_layouts.size())
        return;
    m_editor->setLayoutShown(m_layouts[at]);
    showPreview();
}

void BranchPanel::showPreview()
{
    const app::BranchLayout layout = m_editor->shown();
    m_preview->show(layout, m_selection.first);
    m_edit->setSummary(tr("%Ln column(s)", nullptr, static_cast<int>(layout.columns.size())));
}

void BranchPanel::setBusy(const QString& text)
{
    m_message->clear();
    m_progress->start(text);
    m_write->setEnabled(false);
}

void BranchPanel::setIdle()
{
    m_write->setEnabled(m_selection.ready > 0);
    m_progress->finish();
}

void BranchPanel::write()
{
    const auto problems = app::problemsOf(m_editor->shown());
    if (!problems.isEmpty()) {
        m_edit->setOpen(true);
        return m_message->tell(Tone::Danger, textFor(problems.first()));
    }
    const QString today = m_desk.session().clock().today().toString(Qt::ISODate);
    m_desk.dialogs().saveFile(
        this, tr("Write the list for the branch"), {tr("Table"), u"*.xlsx *.csv"_s},
        tr("registration-%1.xlsx").arg(today), [this](const QString& path) { writeTo(path); });
}

void BranchPanel::writeTo(const QString& path)
{
    setBusy(tr("Writing the list"));
    m_job = m_desk.run(
        this,
        [choice = m_choice, layout = m_editor->shown(),
         path](app::Session& session,
               app::JobContext& context) -> app::Result<app::BranchListWritten> {
            const auto format = app::tableFormatOf(path);
            if (!format)
                return app::Error{app::ErrorCode::Invalid, u"another ending"_s};
            return app::writeBranchList(session, choice, {path, *format, layout}, context);
        },
        [this, path](const app::Result<app::BranchListWritten>& list) {
            setIdle();
            if (!list)
                return m_message->tell(list.error());
            written(*list, path);
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void BranchPanel::written(const app::BranchListWritten& list, const QString& path)
{
    m_written = list.id;
    const QString said =
        tr("%1 worker(s) written to %2. Nobody is marked yet: say so when the list was handed to "
           "the branch.",
           nullptr, static_cast<int>(list.selection.ready))
            .arg(number(list.selection.ready), path);
    if (list.id == 0)
        m_message->tell(Tone::Success, said);
    else
        m_message->tell(Tone::Success, said, tr("It was handed over"),
                        [this, id = list.id] { handOver(id, m_desk.session().clock().today()); });
    look();
}

void BranchPanel::saveLeftOut()
{
    m_desk.dialogs().saveFile(
        this, tr("Save who is not on the list"), {tr("Table"), u"*.xlsx *.csv"_s},
        tr("not-on-the-list.xlsx"), [this](const QString& path) {
            setBusy(tr("Saving the table"));
            const app::Cells headings{tr("NIK"), tr("Name"),  tr("Hamlet"), tr("RT"),
                                      tr("RW"),  tr("Phone"), tr("Why")};
            m_job = m_desk.run(
                this,
                [leftOut = m_selection.leftOut, headings, path](app::Session& session,
                                                                app::JobContext&) {
                    return app::writeLeftOut(
                        session, leftOut, headings,
                        [](const app::LeaveOutReason& reason) { return textFor(reason); }, path);
                },
                [this, path](const app::Result<app::Exported>& saved) {
                    setIdle();
                    if (!saved)
                        return m_message->tell(saved.error());
                    m_message->tell(Tone::Success,
                                    tr("%1 row(s) saved in %2. The file is not encrypted.", nullptr,
                                       static_cast<int>(saved->rows))
                                        .arg(number(saved->rows), path));
                });
        });
}

void BranchPanel::handOver(std::int64_t id, const QDate& on)
{
    setBusy(tr("Marking the workers"));
    m_job = m_desk.run(
        this,
        [id, on](app::Session& session, app::JobContext& context) {
            return app::handOverList(session, id, on, context);
        },
        [this](const app::Result<app::Marked>& marked) {
            setIdle();
            if (!marked)
                return m_message->tell(marked.error());
            m_desk.did(tr("%n worker(s) marked as handed to the branch.", nullptr,
                          static_cast<int>(marked->workers)),
                       marked->edits);
            m_desk.announce(marked->changes);
            look();
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

} // namespace ui
