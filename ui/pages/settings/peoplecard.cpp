#include "ui/pages/settings/peoplecard.h"

#include "app/domain/region.h"
#include "app/services/guarding/approval.h"
#include "ui/pages/settings/personform.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PeopleCard::PeopleCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_mayManage(app::mayDo(desk.session().user().role, app::Action::ManagePeople)),
      m_rows(new QVBoxLayout),
      m_form(new PersonForm(desk.session().scope(), this)),
      m_message(new MessageBar(this)),
      m_code(makeLabel(TextRole::Big, {}, this)),
      m_approval(
          new QCheckBox(tr("The village head approves what was recorded before it leaves"), this))
{
    auto* card = new Card(tr("People and passphrases"), this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_code->setObjectName(u"peopleCode"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->hide();
    m_rows->setSpacing(kSpaceS);
    QPushButton* add = makeButton(ButtonKind::Secondary, "peopleAdd"_L1, tr("Add somebody…"),
                                  "user-plus"_L1, card);
    QPushButton* own = makeButton(ButtonKind::Secondary, "peopleOwn"_L1,
                                  tr("Change my passphrase…"), "key-round"_L1, card);
    QPushButton* code = makeButton(ButtonKind::Quiet, "peopleNewCode"_L1, tr("New recovery code…"),
                                   "rotate-ccw"_L1, card);
    auto* actions = new QWidget(card);
    auto* flow = new FlowLayout(actions); // wraps in a narrow window
    flow->setSpacing(kSpaceS);
    for (QPushButton* button : {add, own, code})
        flow->addWidget(button);
    card->body()->addWidget(makeLabel(
        TextRole::Muted,
        tr("Each person opens the register with a passphrase of their own, and their name stands "
           "beside what they record. An outreach worker gives out no whole lists."),
        card));
    card->body()->addLayout(m_rows);
    card->body()->addWidget(m_approval);
    card->body()->addWidget(actions);
    m_approval->setObjectName(u"peopleApproval"_s);
    m_approval->setVisible(app::regionLevel(desk.session().scope()) == app::RegionLevel::Village);
    m_approval->setEnabled(app::mayDo(desk.session().user().role, app::Action::Approve));
    m_approval->setToolTip(m_approval->isEnabled() ? QString()
                                                   : tr("Only the village head decides this."));
    connect(m_approval, &QCheckBox::clicked, this, &PeopleCard::setApproval);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_code);
    add->setVisible(m_mayManage);
    code->setVisible(m_mayManage);
    connect(add, &QPushButton::clicked, m_form, &PersonForm::beginNew);
    connect(own, &QPushButton::clicked, m_form, &PersonForm::beginOwn);
    connect(code, &QPushButton::clicked, this, &PeopleCard::renewCode);
    connectForm();
}

template <typename Work, typename Done>
void PeopleCard::run(Work work, Done done)
{
    m_message->clear();
    m_code->hide();
    using Outcome = std::invoke_result_t<Work, app::Session&>;
    m_desk.run(
        this,
        [work = std::move(work)](app::Session& session, app::JobContext&) { return work(session); },
        [this, done](const Outcome& outcome) {
            if (outcome) {
                m_form->close();
                done(*this, outcome);
                m_desk.announce({{"user"}, {}});
                return;
            }
            if (m_form->isVisible())
                m_form->showProblem(outcome.error());
            else
                m_message->tell(outcome.error());
            refresh(); // a choice that was refused goes back to what stands
        });
}

void PeopleCard::connectForm()
{
    connect(m_form, &PersonForm::added, this,
            [this](const app::NewPerson& person, const QString& passphrase) {
                auto secret = std::make_shared<app::Secret>(app::Secret::fromText(passphrase));
                run([person, secret](
                        app::Session& session) { return app::addPerson(session, person, *secret); },
                    [person](PeopleCard& card, const auto&) {
                        card.m_message->tell(Tone::Success,
                                             tr("%1 can open this register now.").arg(person.name));
                    });
            });
    connect(m_form, &PersonForm::given, this,
            [this](const app::UserId& person, const QString& passphrase) {
                auto secret = std::make_shared<app::Secret>(app::Secret::fromText(passphrase));
                run(
                    [person, secret](app::Session& session) {
                        return app::givePassphrase(session, person, *secret);
                    },
                    [](PeopleCard& card, const auto&) {
                        card.m_message->tell(Tone::Success, tr("The passphrase was set."));
                    });
            });
    connect(m_form, &PersonForm::changed, this,
            [this](const QString& known, const QString& passphrase) {
                auto old = std::make_shared<app::Secret>(app::Secret::fromText(known));
                auto fresh = std::make_shared<app::Secret>(app::Secret::fromText(passphrase));
                run(
                    [old, fresh](app::Session& session) {
                        return app::changePassphrase(session, *old, *fresh);
                    },
                    [](PeopleCard& card, const auto&) {
                        card.m_message->tell(Tone::Success, tr("Your passphrase was changed."));
                    });
            });
}

void PeopleCard::refresh()
{
    refreshApproval();
    m_desk.run(
        this, [](app::Session& session, app::JobContext&) { return app::people(session); },
        [this](const app::Result<QList<app::Person>>& people) {
            if (!people)
                return m_message->tell(people.error());
            show(*people);
        });
}

void PeopleCard::refreshApproval()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) { return app::approvalStanding(session); },
        [this](const app::Result<app::ApprovalStanding>& standing) {
            if (standing)
                m_approval->setChecked(standing->isNeeded);
        });
}

void PeopleCard::setApproval(bool isNeeded)
{
    const auto wanted = isNeeded ? app::Approval::Needed : app::Approval::NotNeeded;
    run([wanted](app::Session& session) { return app::setApproval(session, wanted); },
        [isNeeded](PeopleCard& card, const auto&) {
            card.m_message->tell(
                Tone::Success,
                isNeeded ? tr("From now on, what is recorded waits on the Sync page for your "
                              "approval. What is here already may leave.")
                         : tr("Nothing waits for approval any more."));
        });
}

void PeopleCard::hideEvent(QHideEvent* event)
{
    // Nothing secret waits on a page that somebody else may come to, or behind the lock.
    m_form->close();
    m_code->clear();
    m_code->hide();
    m_message->clear();
    QWidget::hideEvent(event);
}

void PeopleCard::show(const QList<app::Person>& people)
{
    clearLayout(*m_rows);
    for (const app::Person& person : people)
        m_rows->addWidget(rowFor(person));
}

QWidget* PeopleCard::rowFor(const app::Person& person)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(TextRole::Label, person.user.name, row));
    words->addWidget(makeLabel(TextRole::Small,
                               person.isSelf    ? tr("That is you")
                               : person.mayOpen ? tr("Can open this register")
                                                : tr("Has no passphrase on this device"),
                               row));
    line->addLayout(words, 1);
    const QString key = person.user.id.text().right(12);
    if (!m_mayManage) {
        line->addWidget(makeLabel(TextRole::Muted, roleFor(person.user.role), row));
        return row;
    }
    auto* role = new QComboBox(row);
    role->setObjectName(u"role-"_s + key);
    role->setAccessibleName(tr("Role of %1").arg(person.user.name));
    for (const QString& word : app::rolesIn(m_desk.session().scope()))
        role->addItem(roleFor(word), word);
    if (role->findData(person.user.role) < 0)
        role->addItem(roleFor(person.user.role), person.user.role);
    role->setCurrentIndex(role->findData(person.user.role));
    line->addWidget(role);
    connect(role, &QComboBox::activated, this, [this, role, person] {
        const QString word = role->currentData().toString();
        if (word == person.user.role)
            return;
        run([id = person.user.id,
             word](app::Session& session) { return app::setRole(session, id, word); },
            [person, word](PeopleCard& card, const auto&) {
                card.m_message->tell(Tone::Success,
                                     tr("%1: %2, from the next time it is opened on.")
                                         .arg(person.user.name, roleFor(word)));
            });
    });
    if (person.isSelf)
        return row;
    const QByteArray giveName = "give-" + key.toLatin1();
    QPushButton* give =
        makeIconButton(QLatin1StringView(giveName),
                       tr("New passphrase for %1").arg(person.user.name), "key-round"_L1, row);
    give->setVisible(person.user.role != app::kLeftRole); // a role comes first
    line->addWidget(give);
    connect(give, &QPushButton::clicked, this, [this, person] { m_form->beginFor(person); });
    const QByteArray dismissName = "dismiss-" + key.toLatin1();
    QPushButton* gone = makeIconButton(QLatin1StringView(dismissName),
                                       tr("%1 has left").arg(person.user.name), "log-out"_L1, row);
    gone->setVisible(person.user.role != app::kLeftRole);
    line->addWidget(gone);
    connect(gone, &QPushButton::clicked, this, [this, person] { dismiss(person); });
    return row;
}

void PeopleCard::dismiss(const app::Person& person)
{
    const Question question{tr("Has %1 left?").arg(person.user.name),
                            tr("The passphrase does not open this register here any more; only a "
                               "backup made before. The name stays beside what was recorded."),
                            tr("Has left"), true};
    m_desk.dialogs().ask(this, question, [this, person] {
        run([id =
                 person.user.id](app::Session& session) { return app::dismissPerson(session, id); },
            [person](PeopleCard& card, const auto&) {
                card.m_message->tell(
                    Tone::Success,
                    tr("%1 cannot open this register here any more.").arg(person.user.name));
            });
    });
}

void PeopleCard::renewCode()
{
    const Question question{tr("Make a new recovery code?"),
                            tr("The one on paper opens nothing any more then. Have paper and a pen "
                               "ready: the new one is shown once."),
                            tr("Make it"), false};
    m_desk.dialogs().ask(this, question, [this] {
        run([](app::Session& session) { return app::newRecoveryCode(session); },
            [](PeopleCard& card, const app::Result<QString>& code) {
                card.m_message->tell(Tone::Warning,
                                     tr("Write this down and keep it away from the laptop. It is "
                                        "not shown again."));
                card.m_code->setText(*code);
                card.m_code->show();
            });
    });
}

} // namespace ui
