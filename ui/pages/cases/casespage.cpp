#include "ui/pages/cases/casespage.h"

#include "app/domain/evidence.h"
#include "app/services/registration.h"
#include "ui/pages/cases/caseform.h"
#include "ui/pages/cases/caselist.h"
#include "ui/pages/cases/caseview.h"
#include "ui/shell/desk.h"
#include "ui/shell/workerpicker.h"
#include "ui/style/tokens.h"
#include "ui/text/casetext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"

#include <QShortcut>
#include <QStackedWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;

CasesPage::CasesPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_places(new QStackedWidget(this)),
      m_list(new CaseList(desk, m_places)),
      m_view(new CaseView(desk, m_places))
{
    setObjectName(u"casesPage"_s);
    m_places->insertWidget(List, m_list);
    m_places->insertWidget(One, m_view);
    m_places->insertWidget(Form, makeForm());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_places);
    connect(m_list, &CaseList::opened, this, &CasesPage::openCase);
    connect(m_list, &CaseList::newAsked, this, &CasesPage::beginNew);
    connect(m_view, &CaseView::left, this, &CasesPage::leave);
    connect(m_view, &CaseView::changeAsked, this, &CasesPage::begin);
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &CasesPage::leave);
}

QString CasesPage::title() const
{
    return tr("Cases");
}

QWidget* CasesPage::makeForm()
{
    m_formPlace = new ScrollPage(m_places);
    m_formPlace->setMostWidth(2 * kFormWidth);
    auto* header = new PageHeader(tr("Write down a case"), {}, m_formPlace->content());
    auto* back =
        makeButton(ButtonKind::Quiet, "caseFormBack"_L1, tr("Back (Esc)"), "arrow-left"_L1, header);
    header->addAction(back);
    m_formMessage = new MessageBar(m_formPlace->content());
    m_formMessage->setObjectName(u"caseFormMessage"_s);
    m_chooserCard = new Card(tr("To whom did it happen?"), m_formPlace->content());
    m_chooser = new WorkerPicker(m_desk, u"caseWho"_s, tr("Name, NIK, member number or phone"),
                                 m_chooserCard, SearchBox::Size::Big);
    m_chooser->setNobody(tr("Nobody here fits. Record the worker first, also when "
                            "they are no member: then write the case down."));
    m_chooserCard->body()->addWidget(m_chooser);
    m_formCard = new Card(m_formPlace->content());
    m_form = new CaseForm(m_formCard);
    m_formCard->body()->addWidget(m_form);
    for (QWidget* part :
         std::initializer_list<QWidget*>{header, m_formMessage, m_chooserCard, m_formCard})
        m_formPlace->body()->addWidget(part);
    m_formPlace->body()->addStretch(1);
    connect(back, &QPushButton::clicked, this, &CasesPage::leave);
    connect(m_chooser, &WorkerPicker::picked, this,
            [this](const app::WorkerLine& worker) { beginFor(worker.id); });
    connect(m_form, &CaseForm::saveRequested, this, &CasesPage::save);
    connect(m_form, &CaseForm::closed, this, &CasesPage::leave);
    return m_formPlace;
}

void CasesPage::shown()
{
    if (m_places->currentIndex() == List)
        m_list->takeFocus();
}

void CasesPage::open(const Destination& destination)
{
    if (!destination.worker.isValid() || m_desk.isLocked())
        return;
    m_desk.run(
        this,
        [id = destination.worker](app::Session& session, app::JobContext&) {
            return app::casesOf(session, id);
        },
        [this, id = destination.worker](const app::Result<QList<app::BenefitCase>>& all) {
            const auto open =
                all ? std::ranges::find_if(
                          *all, [](const app::BenefitCase& one) { return one.result.isEmpty(); })
                    : QList<app::BenefitCase>::const_iterator();
            if (all && open != all->end())
                return openCase(open->id);
            beginFor(id);
        });
}

void CasesPage::refresh(const app::Changes& changes)
{
    const bool isMine = changes.kinds.isEmpty() || changes.kinds.contains("*") ||
                        changes.kinds.contains(app::benefitCaseKind().name) ||
                        changes.kinds.contains(app::casePaperKind().name) ||
                        changes.kinds.contains(app::workerKind().name) ||
                        changes.kinds.contains(app::evidenceKind().name);
    if (!isMine || m_desk.isLocked())
        return;
    m_list->reread();
    // Evidence names itself, not its worker.
    if (m_places->currentIndex() == One &&
        (m_view->isShowing(changes) || changes.kinds.contains(app::evidenceKind().name)))
        m_view->reread();
}

void CasesPage::openCase(const app::CaseId& id)
{
    m_view->open(id);
    m_places->setCurrentIndex(One);
    m_view->takeFocus();
}

void CasesPage::beginNew()
{
    m_formMessage->clear();
    m_chooserCard->show();
    m_formCard->hide();
    m_places->setCurrentIndex(Form);
    m_chooser->begin();
}

void CasesPage::beginFor(const app::WorkerId& id)
{
    const auto worker = app::worker(m_desk.session(), id);
    if (!worker)
        return m_formMessage->tell(worker.error());
    app::BenefitCase one;
    one.worker = id.text();
    begin(one, shownName(worker->name));
    // Perhaps it is written down already: on this machine or on another one.
    const auto known = app::casesOf(m_desk.session(), id);
    if (known && !known->isEmpty())
        m_formMessage->tell(
            Tone::Info, tr("Already written down: %1, %2.")
                            .arg(eventFor(known->first().event), day(known->first().happenedOn)));
}

void CasesPage::begin(const app::BenefitCase& one, const QString& name)
{
    m_formMessage->clear();
    m_chooserCard->hide();
    m_formCard->show();
    m_places->setCurrentIndex(Form);
    m_form->begin(one, name);
}

void CasesPage::save()
{
    app::Clock& clock = m_desk.session().clock();
    const auto one = m_form->checked(clock.now(), clock.today());
    if (!one)
        return;
    m_desk.run(
        this,
        [one = *one, after = m_form->after()](app::Session& session, app::JobContext&) {
            return app::keepCase(session, one, after);
        },
        [this](const app::Result<app::CaseKept>& kept) {
            if (!kept)
                return m_formMessage->tell(kept.error());
            openCase(kept->benefitCase.id);
            m_desk.announce(kept->changes);
            m_desk.did(tr("The case is written down."), kept->edits);
        });
}

void CasesPage::leave()
{
    if (m_places->currentIndex() == List)
        return;
    // From the form of a case that is there, back to it.
    const bool isChanging = m_places->currentIndex() == Form && m_form->isChanging();
    m_places->setCurrentIndex(isChanging ? One : List);
    if (isChanging)
        return m_view->takeFocus();
    m_list->reread();
    m_list->takeFocus();
}

} // namespace ui
