#include "ui/pages/coverage/regulationsview.h"

#include "ui/pages/coverage/dutyform.h"
#include "ui/pages/register/picture.h"
#include "ui/shell/desk.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/coveragetext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/meaningbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollpage.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QIcon pictureOf(const QString& state)
{
    if (state == "done"_L1)
        return icon("circle-check"_L1, Ink::Success);
    if (state == "partly"_L1)
        return icon("hourglass"_L1, Ink::Warning);
    if (state == "not_ours"_L1)
        return icon("circle-x"_L1, Ink::Muted);
    return icon(state.isEmpty() ? "circle-help"_L1 : "circle-alert"_L1,
                state.isEmpty() ? Ink::Muted : Ink::Warning);
}

/// "Sudah · 3 Okt 2026 · Perdes 3/2026 · 1 gambar"
QString standingOf(const app::DutyLine& line)
{
    QStringList parts{dutyStateText(line.duty.state)};
    if (!line.duty.doneOn.isEmpty())
        parts << day(line.duty.doneOn);
    if (!line.duty.number.isEmpty())
        parts << line.duty.number;
    if (!line.documents.isEmpty())
        parts << RegulationsView::tr("%Ln picture(s)", nullptr, int(line.documents.size()));
    if (!line.duty.note.isEmpty())
        parts << line.duty.note;
    return parts.join(u" · "_s);
}

bool isSure(app::Certainty certainty)
{
    return certainty == app::Certainty::Verified || certainty == app::Certainty::TwoSources;
}

} // namespace

RegulationsView::RegulationsView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_message(new MessageBar(this)),
      m_summary(makeLabel(TextRole::Body, {}, this)),
      m_formCard(new Card(tr("What we have"), this)),
      m_form(new DutyForm(desk, m_formCard)),
      m_list(new QWidget(this)),
      m_cards(new QVBoxLayout(m_list))
{
    m_summary->setObjectName(u"dutiesSummary"_s);
    m_formCard->body()->addWidget(m_form);
    m_formCard->hide();
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(kSpaceL);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(new MeaningButton("meaningRegulations"_L1, CoverageTopic::Regulations, this), 0,
                    Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceL);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_formCard);
    column->addWidget(m_list);
    column->addStretch(1);
    connect(m_form, &DutyForm::closed, this, &RegulationsView::closeForm);
    connect(m_form, &DutyForm::saveRequested, this, [this](const app::Duty& duty) {
        keep(tr("What we have was written down."), Form::Closes,
             [duty](app::Session& session) { return app::keepDuty(session, duty); });
    });
    connect(m_form, &DutyForm::documentChosen, this, &RegulationsView::addDocument);
    connect(m_form, &DutyForm::documentDropped, this, [this](const app::PhotoId& document) {
        keep(tr("The picture was taken off."), Form::Stays, [document](app::Session& session) {
            return app::dropDutyDocument(session, document);
        });
    });
}

void RegulationsView::refresh()
{
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return app::duties(session, {}); },
        [this](const app::Result<QList<app::DutyLine>>& lines) {
            if (!lines)
                return m_message->tell(lines.error());
            show(*lines);
        });
}

void RegulationsView::show(const QList<app::DutyLine>& lines)
{
    // The button that has the focus is made anew, and shall have it again.
    const QWidget* focused = window()->focusWidget();
    const bool isHere = focused && m_list->isAncestorOf(focused);
    const QString name = isHere ? focused->objectName() : QString();
    m_lines = lines;
    clearLayout(*m_cards);
    QString regulation;
    Card* card = nullptr;
    int settled = 0;
    for (const app::DutyLine& line : lines) {
        if (line.asked.regulation != std::exchange(regulation, line.asked.regulation)) {
            card = new Card(regulationText(regulation), m_list);
            m_cards->addWidget(card);
        }
        card->body()->addWidget(rowFor(line, card));
        settled += isSettled(line.duty) ? 1 : 0;
        if (!m_formCard->isHidden() && line.duty.item == m_form->item())
            m_form->update(line);
    }
    m_summary->setText(tr("%1 of %2 things are done or not asked of us.")
                           .arg(number(settled), number(lines.size())));
    if (auto* again = isHere ? m_list->findChild<QPushButton*>(name) : nullptr)
        again->setFocus(Qt::OtherFocusReason);
}

QWidget* RegulationsView::rowFor(const app::DutyLine& line, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceXs);
    words->addWidget(makeLabel(TextRole::Body, asksText(line.asked), row));
    words->addWidget(makeLabel(isSure(line.asked.certainty) ? TextRole::Small : TextRole::Warning,
                               regulationSource(line.asked), row));
    auto* standing = makeLabel(TextRole::Label, standingOf(line), row);
    standing->setObjectName(u"dutyStanding_"_s + line.duty.item);
    words->addWidget(standing);
    if (line.inConflict)
        words->addWidget(makeLabel(TextRole::Warning,
                                   tr("Two values: choose one under Sync, “To be decided”."), row));
    if (!isSettled(line.duty))
        words->addWidget(makeLabel(TextRole::Muted, tr("Next: %1").arg(nextText(line.asked)), row));
    auto* edit =
        makeButton(ButtonKind::Secondary, "dutyEdit"_L1, tr("Write down"), "pencil"_L1, row);
    edit->setObjectName(u"dutyEdit_"_s + line.duty.item);
    edit->setAccessibleName(tr("Write down: %1").arg(asksText(line.asked)));
    edit->setVisible(bool(m_desk.session().allows(app::Action::ExportLists)));
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, kSpaceS);
    parts->setSpacing(kSpaceM);
    parts->addWidget(new IconLabel(pictureOf(line.duty.state), kIcon, row), 0, Qt::AlignTop);
    parts->addLayout(words, 1);
    parts->addWidget(edit, 0, Qt::AlignTop);
    connect(edit, &QPushButton::clicked, this, [this, item = line.duty.item] { this->edit(item); });
    return row;
}

void RegulationsView::edit(const QString& item)
{
    const auto line = std::ranges::find_if(
        m_lines, [&](const app::DutyLine& one) { return one.duty.item == item; });
    if (line == m_lines.end())
        return;
    m_formCard->setTitle(regulationText(line->asked.regulation));
    m_formCard->show();
    m_form->begin(*line);
    reveal(m_formCard);
}

void RegulationsView::closeForm()
{
    m_formCard->hide();
    if (auto* row = m_list->findChild<QPushButton*>(u"dutyEdit_"_s + m_form->item()))
        row->setFocus(Qt::TabFocusReason);
}

template <typename Work>
void RegulationsView::keep(const QString& text, Form form, Work work)
{
    m_desk.run(
        this, [work](app::Session& session, app::JobContext&) { return work(session); },
        [this, text, form](const app::Result<app::KeptDuty>& kept) {
            if (!kept)
                return m_message->tell(kept.error());
            m_message->clear();
            if (form == Form::Closes)
                closeForm();
            m_desk.announce(kept->changes);
            m_desk.did(text, kept->edits);
        });
}

void RegulationsView::addDocument(const QString& file)
{
    const auto line = std::ranges::find_if(
        m_lines, [&](const app::DutyLine& one) { return one.duty.item == m_form->item(); });
    if (line == m_lines.end())
        return;
    keep(tr("The picture was added."), Form::Stays,
         [duty = line->duty, file](app::Session& session) -> app::Result<app::KeptDuty> {
             const auto picture = smallPicture(file);
             if (!picture)
                 return picture.error();
             return app::addDutyDocument(session, duty, *picture);
         });
}

} // namespace ui
