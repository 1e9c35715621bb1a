/// Daftarkan: one worker at the door, on one screen; nothing that is typed is ever lost.
#pragma once

#include "app/services/drafts.h"
#include "app/services/registration.h"
#include "ui/shell/page.h"

#include <QSet>

class QMenu;
class QPushButton;

namespace ui {

class ActionBar;
class ContributionCard;
class Desk;
class DraftKeeper;
class MessageBar;
class PageHeader;
class PhotosPanel;
class ScrollPage;
class SimilarPanel;
class WarningsPanel;
class WorkerForm;

class RegisterPage final : public Page {
    Q_OBJECT

public:
    RegisterPage(Desk& desk, QWidget* parent);
    ~RegisterPage() override;

    QString title() const override;
    void shown() override;
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;
    void keepTyping() override;

private:
    enum class Then { NewWorker, NextFamilyMember };
    using Outcome = app::Result<std::variant<app::Saved, QList<app::FieldProblem>>>;

    QWidget* makeBars();
    QWidget* makeSide();
    void makeShortcuts();

    void begin(const app::Registration& start);
    void beginEmpty();
    void beginNextInFamily();
    void edit(const app::WorkerId& worker);
    void resume(const app::Draft& draft);
    void discard();
    void showDrafts();

    void takeEdit(app::WorkerField field);
    void readNik();
    void takeCandidate(const app::Worker& candidate);
    void readFamilyCard();
    void readNikMeaning(const QString& nik);
    void lookForSimilar();
    app::Worker typedWorker() const;
    app::Registration typed() const;
    void check();
    void passOver(app::WorkerField field);
    void goOnWhenFilledUp(app::WorkerField field);
    void showFolded();
    bool isChanging() const;

    void save(Then then);
    void startSaving(const app::Registration& registration, app::Warnings warnings, Then then);
    void takeOutcome(const Outcome& outcome, Then then);
    void showAllProblems(const QList<app::FieldProblem>& problems);
    void setSaving(bool saving);

    Desk& m_desk;
    PageHeader* m_header;
    ActionBar* m_draftBar;
    ActionBar* m_savedBar;
    MessageBar* m_message;
    MessageBar* m_known;
    ScrollPage* m_scroll;
    WorkerForm* m_form;
    PhotosPanel* m_photos;
    ContributionCard* m_card;
    WarningsPanel* m_warnings;
    SimilarPanel* m_similar;
    QPushButton* m_otherDrafts;
    QMenu* m_draftMenu;
    QPushButton* m_save;
    QPushButton* m_saveAndNext;
    DraftKeeper* m_keeper;

    app::Worker
        m_base; ///< what the form was filled from; holds the id while an existing worker is edited
    app::Worker m_saved; ///< the last one saved, for its next family member
    QList<app::FieldProblem> m_problems;
    QSet<app::WorkerField> m_left;
    bool m_attempted = false;
    bool m_saving = false;
    bool m_restored = false;
};

} // namespace ui
