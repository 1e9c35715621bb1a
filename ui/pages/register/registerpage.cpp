#include "ui/pages/register/registerpage.h"

#include "app/services/listing.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/pages/register/actionbar.h"
#include "ui/pages/register/contributioncard.h"
#include "ui/pages/register/draftkeeper.h"
#include "ui/pages/register/heirseditor.h"
#include "ui/pages/register/photospanel.h"
#include "ui/pages/register/similarpanel.h"
#include "ui/pages/register/warningspanel.h"
#include "ui/pages/register/workerform.h"
#include "ui/pages/telling/tellingdialog.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

constexpr int kSideWidth = kFormWidth * 3 / 5;

/// Everything `filled` knows, with the usual answers where it knows nothing.
app::Worker withUsualAnswers(const app::Worker& filled)
{
    app::Values values = app::valuesOf(WorkerForm::blank());
    const app::Values known = app::valuesOf(filled);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::holds_alternative<std::monostate>(known[i]))
            values[i] = known[i];
    app::Worker worker = app::workerFrom(values);
    worker.id = filled.id;
    worker.scope = filled.scope;
    return worker;
}

} // namespace

RegisterPage::RegisterPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_header(new PageHeader(tr("Register a worker"), {}, this)),
      m_message(new MessageBar(this)),
      m_known(new MessageBar(this)),
      m_scroll(new ScrollPage(this)),
      m_form(new WorkerForm(
          desk.session().reference().occupations,
          [&desk] { return desk.session().clock().today(); }, this)),
      m_photos(new PhotosPanel(desk, this)),
      m_card(new ContributionCard(desk.session().reference(), this)),
      m_warnings(new WarningsPanel(this)),
      m_similar(new SimilarPanel(this)),
      m_draftMenu(new QMenu(this)),
      m_keeper(new DraftKeeper(
          desk, [this] { return typed(); }, this))
{
    m_message->setObjectName(u"registerMessage"_s);
    m_known->setObjectName(u"registerKnown"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceM, kSpaceXl, kSpaceM);
    column->setSpacing(kSpaceS);
    column->addWidget(m_header);
    column->addWidget(makeBars());
    auto* sides = new QHBoxLayout;
    sides->setSpacing(kSpaceL);
    m_scroll->body()->setContentsMargins(0, 0, kSpaceS, 0);
    m_scroll->body()->addWidget(m_form);
    m_form->photosFold().body()->addWidget(m_photos);
    sides->addWidget(m_scroll, 1);
    sides->addWidget(makeSide());
    column->addLayout(sides, 1);
    makeShortcuts();

    connect(&m_form->fields(), &FieldSet::edited, this, &RegisterPage::takeEdit);
    connect(&m_form->fields(), &FieldSet::left, this, [this](WorkerField field) {
        m_left.insert(field);
        if (m_form->fields().isAnythingTyped())
            m_keeper->flush();
        check();
    });
    connect(&m_form->fields(), &FieldSet::walkedThrough, m_save, qOverload<>(&QWidget::setFocus));
    connect(&m_form->fields(), &FieldSet::passedOver, this, &RegisterPage::passOver);
    connect(&m_form->fields(), &FieldSet::filledUp, this, &RegisterPage::goOnWhenFilledUp);
    const auto touched = [this] {
        m_savedBar->hide();
        m_keeper->touch();
        showFolded();
    };
    connect(&m_form->heirs(), &HeirsEditor::edited, this, touched);
    connect(m_photos, &PhotosPanel::edited, this, touched);
    connect(m_card, &ContributionCard::showAsked, this,
            [this] { TellingDialog::tell(m_desk, typed().worker, this); });
    connect(m_similar, &SimilarPanel::asked, &desk, &Desk::openWorker);
    connect(&m_form->fields(), &FieldSet::entered, this, [this](WorkerField field) {
        m_scroll->ensureWidgetVisible(m_form->fields().row(field));
    });
    connect(m_keeper, &DraftKeeper::failed, m_message,
            qOverload<const app::Error&>(&MessageBar::tell));
    begin({WorkerForm::blank(), {}, {}});
}

RegisterPage::~RegisterPage()
{
    // The window takes the focus away while it goes; nobody is here any more to hear of it.
    disconnect(&m_form->fields(), nullptr, this, nullptr);
}

QWidget* RegisterPage::makeBars()
{
    auto* bars = new QWidget(this);
    auto* column = new QVBoxLayout(bars);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    m_draftBar = new ActionBar(Tone::Neutral, "history"_L1, "registerDraftBar"_L1, bars);
    auto* startNew = m_draftBar->addButton("registerStartNew"_L1, tr("Start a new one"), "plus"_L1);
    m_otherDrafts = m_draftBar->addButton("registerOtherDrafts"_L1, {}, "files"_L1);
    auto* drop = m_draftBar->addButton("registerDiscard"_L1, tr("Discard"), "trash-2"_L1);
    m_savedBar = new ActionBar(Tone::Success, "circle-check"_L1, "registerSavedBar"_L1, bars);
    auto* family =
        m_savedBar->addButton("registerSavedFamily"_L1, tr("Next family member"), "users"_L1);
    auto* receipt =
        m_savedBar->addButton("registerSavedReceipt"_L1, tr("Print the receipt"), "printer"_L1);
    auto* status =
        m_savedBar->addButton("registerSavedStatus"_L1, tr("See the status"), "shield"_L1);
    auto* list =
        m_savedBar->addButton("registerSavedOpen"_L1, tr("Open in the list"), "arrow-right"_L1);
    for (QWidget* bar : std::initializer_list<QWidget*>{m_message, m_savedBar, m_draftBar, m_known})
        column->addWidget(bar);

    connect(receipt, &QPushButton::clicked, this, [this] {
        PaperDialog::preview(m_desk, {app::PaperKind::Receipt, {}, m_saved.id, {}}, this);
    });
    connect(startNew, &QPushButton::clicked, this, &RegisterPage::beginEmpty);
    connect(m_otherDrafts, &QPushButton::clicked, this, [this] {
        m_draftMenu->popup(m_otherDrafts->mapToGlobal(m_otherDrafts->rect().bottomLeft()));
    });
    connect(drop, &QPushButton::clicked, this, &RegisterPage::discard);
    connect(family, &QPushButton::clicked, this, &RegisterPage::beginNextInFamily);
    connect(status, &QPushButton::clicked, this, [this] {
        m_desk.goTo({PageId::Status, m_saved.id, {}});
    });
    connect(list, &QPushButton::clicked, this, [this] { m_desk.openWorker(m_saved.id); });
    return bars;
}

QWidget* RegisterPage::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    auto* scroll = new ScrollPage(side);
    scroll->body()->setContentsMargins(0, 0, 0, 0);
    scroll->body()->addWidget(m_warnings);
    scroll->body()->addWidget(m_similar);
    scroll->body()->addWidget(m_card, 1);
    column->addWidget(scroll, 1);
    m_save = makeButton(ButtonKind::Primary, "registerSave"_L1, tr("Save"), "save"_L1, side);
    m_save->setToolTip(tr("Ctrl+S"));
    m_saveAndNext = makeButton(ButtonKind::Secondary, "registerSaveAndNext"_L1,
                               tr("Save, next family member"), "users"_L1, side);
    m_saveAndNext->setToolTip(tr("Ctrl+Enter"));
    column->addWidget(m_save);
    column->addWidget(m_saveAndNext);
    connect(m_save, &QPushButton::clicked, this, [this] { save(Then::NewWorker); });
    connect(m_saveAndNext, &QPushButton::clicked, this, [this] { save(Then::NextFamilyMember); });
    return side;
}

void RegisterPage::makeShortcuts()
{
    const auto on = [this](const QKeySequence& keys, Then then) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, then] { save(then); });
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_S), Then::NewWorker);
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), Then::NextFamilyMember);
    on(QKeySequence(Qt::CTRL | Qt::Key_Enter), Then::NextFamilyMember);
}

QString RegisterPage::title() const
{
    return tr("Register");
}

void RegisterPage::shown()
{
    if (!m_restored && !m_desk.isLocked()) {
        m_restored = true;
        const auto known = app::drafts(m_desk.session());
        if (known && !known->isEmpty() && !m_form->fields().isAnythingTyped())
            resume(known->first());
    }
    if (!m_form->isAncestorOf(focusWidget()))
        m_form->fields().focus(WorkerField::Nik);
}

void RegisterPage::open(const Destination& destination)
{
    if (destination.worker.isValid()) {
        if (destination.worker != m_base.id)
            edit(destination.worker);
        return;
    }
    if (destination.text.isEmpty())
        return;
    beginEmpty();
    m_form->fields().type(WorkerField::Nik, destination.text);
    m_form->fields().focus(WorkerField::Name);
}

void RegisterPage::refresh(const app::Changes& changes)
{
    if (m_desk.isLocked())
        return;
    if (!changes.kinds.isEmpty() && !changes.kinds.contains("*") &&
        !changes.kinds.contains(app::workerKind().name))
        return;
    if (auto known = app::hamlets(m_desk.session()))
        m_form->setHamlets(*known);
}

void RegisterPage::keepTyping()
{
    if (const auto kept = m_keeper->flushNow(); !kept)
        m_message->tell(kept.error());
}

void RegisterPage::begin(const app::Registration& registration)
{
    const app::Worker& start = registration.worker;
    m_keeper->begin();
    m_base = start;
    m_attempted = false;
    m_left.clear();
    m_form->fields().setWorker(start);
    m_form->heirs().setHeirs(registration.heirs);
    m_photos->setPhotos(registration.photos);
    m_form->heirsFold().setOpen(false);
    m_form->photosFold().setOpen(false);
    showFolded();
    m_similar->show({});
    readNik();
    m_form->fields().row(WorkerField::FamilyCard)->setHint({});
    m_form->fields().row(WorkerField::BirthPlace)->setHint({});
    m_form->revealWhatIsFilled();
    m_warnings->dismiss();
    m_known->clear();
    m_draftBar->hide();
    m_savedBar->hide();
    m_message->clear();
    m_header->setTitle(isChanging() ? tr("Change the data of %1").arg(shownName(start.name))
                                    : tr("Register a worker"));
    m_form->ask(isChanging() ? WorkerForm::Asking::Everything : WorkerForm::Asking::Newcomer);
    check();
    lookForSimilar();
    m_form->fields().focus(start.id.isValid() ? WorkerField::Name : WorkerField::Nik);
    m_left.clear(); // what the focus left just now was somebody else's form
}

bool RegisterPage::isChanging() const
{
    return m_base.id.isValid() && m_base.stage != "candidate"_L1;
}

void RegisterPage::showFolded()
{
    m_form->heirsFold().setSummary(m_form->heirs().summary());
    m_form->photosFold().setSummary(m_photos->summary());
}

void RegisterPage::beginNextInFamily()
{
    begin({WorkerForm::nextInFamilyOf(m_saved), {}, {}});
    m_form->ask(WorkerForm::Asking::Family);
    if (!m_saved.birthPlace.isEmpty())
        m_form->fields()
            .row(WorkerField::BirthPlace)
            ->setHint(tr("As for %1; write over it when it differs.").arg(shownName(m_saved.name)));
}

void RegisterPage::beginEmpty()
{
    keepTyping();
    begin({WorkerForm::blank(), {}, {}});
}

void RegisterPage::edit(const app::WorkerId& worker)
{
    keepTyping();
    if (const auto known = app::drafts(m_desk.session()))
        for (const app::Draft& draft : *known)
            if (draft.worker.id == worker)
                return resume(draft);
    auto found = app::registrationOf(m_desk.session(), worker);
    if (!found)
        return m_message->tell(found.error());
    m_desk.saw(worker);
    if (found->worker.stage == "candidate"_L1)
        found->worker = withUsualAnswers(found->worker);
    begin(*found);
}

void RegisterPage::resume(const app::Draft& draft)
{
    app::Worker start = draft.worker;
    if (start.id.isValid()) {
        // Stage and scope are not in the form: they come from what is stored now.
        if (const auto stored = app::worker(m_desk.session(), start.id)) {
            start.scope = stored->scope;
            start.stage = stored->stage;
        }
    }
    begin({start, draft.heirs, draft.photos});
    m_keeper->resume(draft);
    readNik();
    const QDate today = m_desk.session().clock().today();
    m_draftBar->setText(start.name.isEmpty()
                            ? tr("Continued from %1").arg(recentMoment(draft.changed, today))
                            : tr("Continued: %1, from %2")
                                  .arg(shownName(start.name), recentMoment(draft.changed, today)));
    showDrafts();
    m_draftBar->show();
    if (!start.nik.isEmpty())
        m_form->fields().walkOn(WorkerField::Nik);
}

void RegisterPage::showDrafts()
{
    m_draftMenu->clear();
    const auto known = app::drafts(m_desk.session());
    const QDate today = m_desk.session().clock().today();
    if (known)
        for (const app::Draft& draft : *known) {
            if (draft.id == m_keeper->id())
                continue;
            const QString name = draft.worker.name.isEmpty() ? tr("Without a name yet")
                                                             : shownName(draft.worker.name);
            QAction* action =
                m_draftMenu->addAction(tr("%1, %2").arg(name, recentMoment(draft.changed, today)));
            connect(action, &QAction::triggered, this, [this, draft] {
                keepTyping();
                resume(draft);
            });
        }
    const int others = static_cast<int>(m_draftMenu->actions().size());
    m_otherDrafts->setText(tr("%n other draft(s)", nullptr, others));
    m_otherDrafts->setVisible(others > 0);
}

void RegisterPage::discard()
{
    const app::Registration typed = this->typed();
    const QUuid id = m_keeper->id();
    m_keeper->forget();
    m_desk.run(
        this, [id](app::Session& session, app::JobContext&) { return app::dropDraft(session, id); },
        [this](const app::Result<void>& done) {
            if (!done)
                m_message->tell(done.error());
        });
    begin({WorkerForm::blank(), {}, {}});
    m_desk.notify(tr("The draft was discarded."), [this, typed] {
        begin(typed);
        m_keeper->touch();
    });
}

void RegisterPage::takeEdit(WorkerField field)
{
    m_savedBar->hide();
    m_keeper->touch();
    if (field == WorkerField::Nik)
        readNik();
    else if (field == WorkerField::FamilyCard)
        readFamilyCard();
    else if (field == WorkerField::ConsentMethod)
        m_form->followConsent();
    else if (field == WorkerField::Phone && !m_form->fields().text(field).isEmpty() &&
             m_form->fields().text(WorkerField::PhoneOwner) == "none"_L1)
        m_form->fields().type(WorkerField::PhoneOwner, u"own"_s);
    check();
    static const QSet<WorkerField> kTelling{WorkerField::Nik, WorkerField::Name,
                                            WorkerField::BirthDate, WorkerField::FamilyCard,
                                            WorkerField::MotherName};
    if (kTelling.contains(field))
        lookForSimilar();
}

void RegisterPage::passOver(WorkerField field)
{
    // Nobody goes past the phone without a thought: there is none, and nobody asks again.
    if (field == WorkerField::Phone && !isChanging() &&
        !m_form->fields().isTyped(WorkerField::PhoneOwner))
        m_form->fields().type(WorkerField::PhoneOwner, u"none"_s);
}

void RegisterPage::goOnWhenFilledUp(WorkerField field)
{
    const bool isWrong =
        std::any_of(m_problems.cbegin(), m_problems.cend(),
                    [field](const app::FieldProblem& problem) { return problem.field == field; });
    // What may be wrong is looked at before going on.
    if (!isWrong)
        m_form->fields().walkOn(field);
}

app::Worker RegisterPage::typedWorker() const
{
    return m_form->fields().worker(m_base);
}

app::Registration RegisterPage::typed() const
{
    return {typedWorker(), m_form->heirs().heirs(), m_photos->photos()};
}

} // namespace ui
