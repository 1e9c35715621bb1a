/// How many are protected today, against the target, and by group.
#pragma once

#include "app/services/coverage/coverage.h"
#include "ui/text/coveragetext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Card;
class ChartPanel;
class ChipBar;
class Desk;
class MeaningButton;
class MessageBar;
class TargetForm;

class FiguresView final : public QWidget {
    Q_OBJECT

public:
    FiguresView(Desk& desk, QWidget* parent);

    struct Shown {
        app::Coverage coverage;
        bool hasOwnTarget = false;
    };
    void show(const Shown& shown);

signals:
    /// The target is another one.
    void targetChanged();

private:
    QWidget* headCard();
    QWidget* groupsCard();
    QWidget* line(QLabel* words, CoverageTopic topic, const char* name, QPushButton* button);
    void showGroups();
    void setTarget(std::optional<double> share, const QString& source);

    Desk& m_desk;
    Shown m_shown;
    MessageBar* m_message;
    QLabel* m_share = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_parts = nullptr;
    QLabel* m_notCounted = nullptr;
    QLabel* m_target = nullptr;
    QLabel* m_evidence = nullptr;
    QPushButton* m_change = nullptr;
    TargetForm* m_form = nullptr;
    ChipBar* m_groups = nullptr;
    MeaningButton* m_meaning = nullptr;
    ChartPanel* m_panel = nullptr;
};

} // namespace ui
