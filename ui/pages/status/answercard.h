/// Everything about one worker's membership: the answer, what to do next, the family, the timeline.
#pragma once

#include "app/services/situations.h"
#include "app/services/statuses.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class AnswerBanner;
class Card;
class Desk;
class EvidenceForm;
class FlowLayout;
class MessageBar;
class SituationForm;
class Timeline;
class VisitCard;

class AnswerCard final : public QWidget {
    Q_OBJECT

public:
    AnswerCard(Desk& desk, QWidget* parent);

    void show(const app::StatusLine& line);
    /// Reads the answer for the same worker again.
    void reread();
    app::WorkerId worker() const;
    bool isShowing(const app::Changes& changes) const;

signals:
    void memberAsked(const app::WorkerId& worker);

private:
    void showWorker();
    void showReceipt();
    void showNextStep();
    void showFamily();
    void showTimeline();
    void takeNextStep();
    void openEvidence();
    void record(const app::Evidence& evidence);
    void openSituation();
    void openVisit();
    void setSituation(const app::Situation& situation);

    Desk& m_desk;
    app::StatusLine m_line;
    app::WorkerId m_sameAs; ///< the record that stands for this one
    QLabel* m_name;
    QLabel* m_details;
    AnswerBanner* m_banner;
    QLabel* m_gone;
    QLabel* m_help;
    QLabel* m_step;
    QPushButton* m_next;
    QPushButton* m_evidence;
    QPushButton* m_pay;
    QPushButton* m_open;
    QPushButton* m_same;
    QPushButton* m_situation;
    QPushButton* m_show;
    QPushButton* m_case;
    MessageBar* m_message;
    Card* m_evidenceCard;
    EvidenceForm* m_form;
    Card* m_situationCard;
    SituationForm* m_situationForm;
    QLabel* m_lastVisit;
    QPushButton* m_visit;
    VisitCard* m_visitCard;
    Card* m_familyCard;
    QWidget* m_family;
    Card* m_timelineCard;
    Timeline* m_timeline;
};

} // namespace ui
