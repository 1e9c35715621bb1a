#include "ui/pages/sponsors/programmesview.h"

#include "ui/pages/sponsors/sponsorform.h"
#include "ui/pages/sponsors/sponsorshipform.h"
#include "ui/shell/desk.h"
#include "ui/shell/savetable.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/recordtext.h"
#include "ui/text/sponsortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/simpletable.h"

#include <QHeaderView>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString standingText(const app::SponsorshipLine& line)
{
    if (line.sponsorship.purpose != u"contribution")
        return ProgrammesView::tr("%n benefit(s) noted", nullptr, static_cast<int>(line.people));
    return line.isApproved() ? ProgrammesView::tr("approved: %n worker(s)", nullptr,
                                                  static_cast<int>(line.people))
                             : ProgrammesView::tr("not approved yet");
}

/// Of a budget: how much is promised; of places alone: how many.
QString usedText(const app::SponsorshipLine& line)
{
    const auto& terms = line.sponsorship;
    QStringList parts;
    if (terms.budget)
        parts << ProgrammesView::tr("%1 of %2").arg(rupiah(line.cost), rupiah(*terms.budget));
    if (terms.quota)
        parts
            << ProgrammesView::tr("%1 of %2 places").arg(number(line.people), number(*terms.quota));
    return parts.join(u"; "_s);
}

QStringList rowOf(const app::SponsorshipLine& line)
{
    const auto& terms = line.sponsorship;
    return {terms.name,
            line.sponsor.name,
            wordFor(app::sponsorshipKind(), u"purpose"_s, terms.purpose),
            shortSpanText(app::monthsOf(terms)),
            usedText(line),
            standingText(line)};
}

} // namespace

ProgrammesView::ProgrammesView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_scroll(new ScrollPage(this)),
      m_message(new MessageBar(this)),
      m_empty(new EmptyState("heart-handshake"_L1, tr("No sponsor is written down yet"),
                             tr("The village budget, a company, Baznas, the tobacco excise share: "
                                "write down who pays, for whom and how much. The list of the most "
                                "vulnerable follows from it."),
                             this)),
      m_sponsorCard(new Card(tr("Sponsor"), this)),
      m_sponsorForm(new SponsorForm(m_sponsorCard)),
      m_programmeCard(new Card(tr("Programme"), this)),
      m_programmeForm(new SponsorshipForm(desk, m_programmeCard))
{
    m_sponsorCard->body()->addWidget(m_sponsorForm);
    m_programmeCard->body()->addWidget(m_programmeForm);
    QVBoxLayout* body = m_scroll->body();
    body->setContentsMargins(0, 0, kSpaceS, 0);
    body->setSpacing(kSpaceM);
    body->addWidget(m_message);
    body->addWidget(makeHead());
    for (QWidget* part : {static_cast<QWidget*>(m_sponsorCard),
                          static_cast<QWidget*>(m_programmeCard), static_cast<QWidget*>(m_empty)}) {
        body->addWidget(part);
        part->hide();
    }
    body->addWidget(makeProgrammes());
    body->addWidget(makeSponsors());
    body->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    // Until it is known what there is; a programme wants a sponsor.
    m_newProgramme->hide();
    m_programmes->hide();
    m_sponsors->hide();
    connect(m_sponsorForm, &SponsorForm::saveRequested, this,
            [this](const app::Sponsor& sponsor) { keep(sponsor); });
    connect(m_programmeForm, &SponsorshipForm::saveRequested, this,
            [this](const app::Sponsorship& sponsorship) { keep(sponsorship); });
    connect(m_sponsorForm, &SponsorForm::closed, this, &ProgrammesView::leaveForms);
    connect(m_programmeForm, &SponsorshipForm::closed, this, &ProgrammesView::leaveForms);
    connect(m_empty, &EmptyState::actionClicked, this, [this] { beginSponsor({}); });
}

QWidget* ProgrammesView::makeHead()
{
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    m_newProgramme =
        makeButton(ButtonKind::Primary, "programmeNew"_L1, tr("New programme"), "plus"_L1, head);
    m_newSponsor = makeButton(ButtonKind::Secondary, "sponsorNew"_L1, tr("New sponsor"),
                              "hand-coins"_L1, head);
    line->addWidget(m_newProgramme);
    line->addWidget(m_newSponsor);
    line->addStretch(1);
    connect(m_newSponsor, &QPushButton::clicked, this, [this] { beginSponsor({}); });
    connect(m_newProgramme, &QPushButton::clicked, this, [this] { beginProgramme({}); });
    return head;
}

QPushButton* ProgrammesView::addAct(QLatin1StringView name, const QString& text,
                                    QLatin1StringView icon, QWidget* parent,
                                    QList<QPushButton*>& acts)
{
    auto* button = makeButton(ButtonKind::Secondary, name, text, icon, parent);
    parent->layout()->addWidget(button);
    acts << button;
    return button;
}

QWidget* ProgrammesView::makeProgrammes()
{
    m_programmes = new Card(tr("Programmes"), this);
    m_programmeTable = new SimpleTable("programmesTable"_L1, tr("Programmes"),
                                       {tr("Programme"), tr("Sponsor"), tr("For what"),
                                        tr("Months"), tr("Used"), tr("Where it stands")},
                                       m_programmes);
    // What is long wraps, so that the last column is not squeezed.
    for (const int column : {0, 4})
        m_programmeTable->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto* acts = new QWidget(m_programmes);
    auto* flow = new FlowLayout(acts);
    flow->setSpacing(kSpaceS);
    auto* open =
        addAct("programmeOpen"_L1, tr("Open the list"), "list-checks"_L1, acts, m_programmeActs);
    auto* edit = addAct("programmeEdit"_L1, tr("Change"), "pencil"_L1, acts, m_programmeActs);
    auto* drop = addAct("programmeDrop"_L1, tr("Noted by mistake"), "x"_L1, acts, m_programmeActs);
    acts->layout()->addWidget(makeSaveTable(
        m_desk, "programmesSave"_L1, [this] { return textTableOf(*m_programmeTable); }, acts));
    m_programmes->body()->addWidget(m_programmeTable);
    m_programmes->body()->addWidget(acts);
    connect(m_programmeTable, &QTableWidget::itemSelectionChanged, this, &ProgrammesView::offer);
    connect(m_programmeTable, &QTableWidget::itemActivated, this, &ProgrammesView::open);
    connect(open, &QPushButton::clicked, this, &ProgrammesView::open);
    connect(edit, &QPushButton::clicked, this, [this] {
        if (const auto* line = programme())
            beginProgramme(line->sponsorship);
    });
    connect(drop, &QPushButton::clicked, this, &ProgrammesView::dropProgramme);
    return m_programmes;
}

QWidget* ProgrammesView::makeSponsors()
{
    m_sponsors = new Card(tr("Sponsors"), this);
    m_sponsorTable = new SimpleTable("sponsorsTable"_L1, tr("Sponsors"),
                                     {tr("Name"), labelFor(app::sponsorKind(), u"kind"_s),
                                      labelFor(app::sponsorKind(), u"contact"_s),
                                      labelFor(app::sponsorKind(), u"phone"_s)},
                                     m_sponsors);
    auto* acts = new QWidget(m_sponsors);
    auto* flow = new FlowLayout(acts);
    flow->setSpacing(kSpaceS);
    auto* edit = addAct("sponsorEdit"_L1, tr("Change"), "pencil"_L1, acts, m_sponsorActs);
    auto* drop = addAct("sponsorDrop"_L1, tr("Noted by mistake"), "x"_L1, acts, m_sponsorActs);
    m_sponsors->body()->addWidget(m_sponsorTable);
    m_sponsors->body()->addWidget(acts);
    connect(m_sponsorTable, &QTableWidget::itemSelectionChanged, this, &ProgrammesView::offer);
    connect(edit, &QPushButton::clicked, this, [this] {
        if (const app::Sponsor* one = sponsor())
            beginSponsor(*one);
    });
    connect(drop, &QPushButton::clicked, this, &ProgrammesView::dropSponsor);
    return m_sponsors;
}

void ProgrammesView::shown()
{
    if (!m_programmes->isHidden())
        m_programmeTable->setFocus(Qt::TabFocusReason);
    else if (m_sponsorCard->isHidden())
        m_newSponsor->setFocus(Qt::TabFocusReason);
}

void ProgrammesView::refresh()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Read> {
            auto sponsors = app::sponsors(session);
            auto programmes = app::sponsorships(session);
            if (!sponsors || !programmes)
                return sponsors ? programmes.error() : sponsors.error();
            return Read{*std::move(sponsors), *std::move(programmes)};
        },
        [this](const app::Result<Read>& read) {
            if (!read)
                return m_message->tell(read.error());
            show(*read);
        });
}

void ProgrammesView::show(const Read& read)
{
    m_read = read;
    const bool mayKeep = bool(m_desk.session().allows(app::Action::KeepSponsors));
    m_newSponsor->setVisible(mayKeep);
    m_newProgramme->setVisible(mayKeep && !read.sponsors.isEmpty());
    m_empty->setAction(mayKeep ? tr("Write down a sponsor") : QString());
    m_empty->setVisible(read.sponsors.isEmpty() && m_sponsorCard->isHidden());
    m_programmes->setVisible(!read.programmes.isEmpty());
    m_sponsors->setVisible(!read.sponsors.isEmpty());
    showTables();
    offer();
}

void ProgrammesView::showTables()
{
    const int programmeRow = m_programmeTable->currentRow();
    QList<QStringList> rows;
    for (const auto& line : std::as_const(m_read.programmes))
        rows << rowOf(line);
    m_programmeTable->setRows(rows);
    for (int row = 0; row < m_programmeTable->rowCount(); ++row)
        m_programmeTable->setRowIcon(row, m_read.programmes.at(row).isApproved()
                                              ? icon("circle-check"_L1, Ink::Success)
                                              : icon("pencil"_L1, Ink::Muted));
    if (!rows.isEmpty())
        m_programmeTable->selectRow(std::clamp(programmeRow, 0, int(rows.size()) - 1));
    const int sponsorRow = m_sponsorTable->currentRow();
    QList<QStringList> names;
    for (const app::Sponsor& one : std::as_const(m_read.sponsors))
        names.append(
            {one.name, wordFor(app::sponsorKind(), u"kind"_s, one.kind), one.contact, one.phone});
    m_sponsorTable->setRows(names);
    if (!names.isEmpty())
        m_sponsorTable->selectRow(std::clamp(sponsorRow, 0, int(names.size()) - 1));
}

const app::SponsorshipLine* ProgrammesView::programme() const
{
    const int row = m_programmeTable->currentRow();
    return row >= 0 && row < m_read.programmes.size() ? &m_read.programmes.at(row) : nullptr;
}

const app::Sponsor* ProgrammesView::sponsor() const
{
    const int row = m_sponsorTable->currentRow();
    return row >= 0 && row < m_read.sponsors.size() ? &m_read.sponsors.at(row) : nullptr;
}

void ProgrammesView::offer()
{
    const bool mayKeep = bool(m_desk.session().allows(app::Action::KeepSponsors));
    for (QPushButton* button : std::as_const(m_programmeActs))
        button->setEnabled(programme() && (mayKeep || button == m_programmeActs.first()));
    for (QPushButton* button : std::as_const(m_sponsorActs))
        button->setEnabled(sponsor() && mayKeep);
}

void ProgrammesView::open()
{
    if (const auto* line = programme())
        emit openAsked(line->sponsorship.id, line->sponsorship.purpose);
}

void ProgrammesView::beginSponsor(const app::Sponsor& sponsor)
{
    m_message->clear();
    m_empty->hide();
    m_programmeCard->hide();
    m_sponsorCard->show();
    m_sponsorForm->begin(sponsor);
    reveal(m_sponsorCard);
}

void ProgrammesView::beginProgramme(const app::Sponsorship& sponsorship)
{
    m_message->clear();
    m_sponsorCard->hide();
    m_programmeCard->show();
    app::Sponsorship wanted = sponsorship;
    const app::Sponsor* chosen = sponsor();
    if (!wanted.id.isValid() && chosen)
        wanted.sponsor = chosen->id.text();
    m_programmeForm->begin(wanted, m_read.sponsors);
    reveal(m_programmeCard);
}

void ProgrammesView::leaveForms()
{
    // Else the keys would go wherever the window finds a place for them.
    if (m_programmeCard->isVisible())
        m_newProgramme->setFocus(Qt::OtherFocusReason);
    else if (m_sponsorCard->isVisible())
        m_newSponsor->setFocus(Qt::OtherFocusReason);
    m_sponsorCard->hide();
    m_programmeCard->hide();
}

template <typename Record>
void ProgrammesView::took(const app::Result<app::Kept<Record>>& kept, const QString& text)
{
    if (!kept) {
        const QString why = sponsorErrorText(kept.error());
        return why.isEmpty() ? m_message->tell(kept.error()) : m_message->tell(Tone::Warning, why);
    }
    m_message->clear();
    leaveForms();
    m_desk.announce(kept->changes);
    m_desk.did(text, kept->edits);
}

void ProgrammesView::keep(const app::Sponsor& sponsor)
{
    m_desk.run(
        this,
        [sponsor](app::Session& session, app::JobContext&) {
            return app::keepSponsor(session, sponsor);
        },
        [this, name = sponsor.name](const app::Result<app::Kept<app::Sponsor>>& kept) {
            took(kept, tr("%1 is kept.").arg(name));
        });
}

void ProgrammesView::keep(const app::Sponsorship& sponsorship)
{
    m_desk.run(
        this,
        [sponsorship](app::Session& session, app::JobContext&) {
            return app::keepSponsorship(session, sponsorship);
        },
        [this, name = sponsorship.name](const app::Result<app::Kept<app::Sponsorship>>& kept) {
            took(kept, tr("%1 is kept.").arg(name));
        });
}

void ProgrammesView::dropProgramme()
{
    const auto* line = programme();
    if (!line)
        return;
    m_desk.run(
        this,
        [id = line->sponsorship.id](app::Session& session, app::JobContext&) {
            return app::dropSponsorship(session, id);
        },
        [this](const app::Result<app::Kept<app::Sponsorship>>& kept) {
            took(kept, tr("The programme was taken off."));
        });
}

void ProgrammesView::dropSponsor()
{
    const app::Sponsor* one = sponsor();
    if (!one)
        return;
    m_desk.run(
        this,
        [id = one->id](app::Session& session, app::JobContext&) {
            return app::dropSponsor(session, id);
        },
        [this](const app::Result<app::Kept<app::Sponsor>>& kept) {
            took(kept, tr("The sponsor was taken off."));
        });
}

} // namespace ui
