/// Cek status: one box, one big answer with its age, and what to do next; or many at once.
#pragma once

#include "app/services/statuses.h"
#include "ui/shell/page.h"

class QLabel;
class QListView;
class QStackedWidget;

namespace ui {

class AnswerCard;
class ChipBar;
class Desk;
class EmptyState;
class ManyPanel;
class MessageBar;
class SearchBox;
class FoundWorkers;

class StatusPage final : public Page {
    Q_OBJECT

public:
    StatusPage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Place { Nothing, Suggestions, Answer };

    QWidget* makeOne();
    void setMany(const QStringList& mode);
    void search(const QString& text);
    void answerForNik(const QString& nik);
    void answerFor(const app::WorkerId& worker);
    void showAnswer(const app::StatusLine& line);
    void showNothingFound(const QString& text);
    void showWelcome();
    void takeSuggestion();
    void moveSuggestion(int by);

    Desk& m_desk;
    ChipBar* m_mode;
    QStackedWidget* m_modes;
    SearchBox* m_box;
    MessageBar* m_message;
    QStackedWidget* m_places;
    EmptyState* m_nothing;
    QListView* m_suggestions;
    FoundWorkers* m_model;
    AnswerCard* m_answer;
    ManyPanel* m_many;
};

} // namespace ui
