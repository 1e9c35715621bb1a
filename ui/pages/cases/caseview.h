/// One case: what comes next, times, cover, what the rules give, papers, heirs, what came of it.
#pragma once

#include "app/services/cases/casefile.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;

namespace ui {

class Card;
class CaseGives;
class CasePaperList;
class CaseResult;
class Desk;
class IconLabel;
class MessageBar;
class PageHeader;
class PointList;
class ScrollPage;

class CaseView final : public QWidget {
    Q_OBJECT

public:
    CaseView(Desk& desk, QWidget* parent);

    void open(const app::CaseId& id);
    void reread();
    void takeFocus();
    app::CaseId current() const { return m_file.benefitCase.id; }
    bool isShowing(const app::Changes& changes) const;

signals:
    void left();
    void changeAsked(const app::BenefitCase& benefitCase, const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeNext();
    QWidget* makeResult();
    void show(const app::CaseFile& file);
    void showNext();
    void showTimes();
    void showHeirs();
    void showResult();
    void takeStep();
    void ask();
    void keep(const app::BenefitCase& benefitCase, const QString& deed);
    void drop();

    Desk& m_desk;
    app::CaseFile m_file;
    bool m_mayWrite = false;
    PageHeader* m_header;
    MessageBar* m_message;
    ScrollPage* m_scroll;
    QBoxLayout* m_sides;
    QFrame* m_next;
    IconLabel* m_nextIcon;
    QLabel* m_nextText;
    QLabel* m_nextNote;
    QPushButton* m_step;
    QPushButton* m_decide;
    Card* m_timesCard;
    PointList* m_times;
    CaseGives* m_gives;
    Card* m_papersCard;
    CasePaperList* m_papers;
    Card* m_heirsCard;
    QLabel* m_heirs;
    QLabel* m_heirsNote;
    Card* m_resultCard;
    CaseResult* m_result;
    Card* m_factsCard;
    QLabel* m_facts;
};

} // namespace ui
