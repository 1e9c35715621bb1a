/// Reads the branch's answer in: which column holds what, then a look that changes nothing, then the taking.
#pragma once

#include "app/services/answers.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class AnswerColumns;
class Card;
class Desk;
class Fold;
class MessageBar;
class ProgressPanel;
class SimpleTable;

class AnswersPanel final : public QWidget {
    Q_OBJECT

public:
    AnswersPanel(Desk& desk, QWidget* parent);

    /// Looks at this file; at once through all its rows when its columns are known.
    void open(const QString& path);

signals:
    /// There is something to show.
    void opened();
    void closed();

private:
    using Look = app::Result<app::AnswersLook>;
    using Report = app::Result<app::AnswersReport>;

    void found(const Look& look);
    void look();
    void looked(const Report& report);
    void take();
    void taken(const Report& report);
    void saveSetAside(const QString& path);
    void showRows(const app::AnswersReport& report, bool isTaken);
    /// As the fields say.
    app::AnswerOptions chosen() const;
    void run(const app::AnswerOptions& options, const QString& text,
             std::function<void(const Report&)> done);
    void begin(const QString& text);
    void finish();
    void forgetLook();
    void fail(const app::Error& error);
    void close();

    Desk& m_desk;
    Card* m_card;
    QLabel* m_sum;
    Fold* m_fold;
    AnswerColumns* m_columns;
    SimpleTable* m_table;
    ProgressPanel* m_progress;
    MessageBar* m_message;
    QPushButton* m_look;
    QPushButton* m_take;
    QPushButton* m_aside;
    QPushButton* m_close;
    QString m_path;
    JobHandle m_job;
    int m_turn =
        0; ///< of the last work asked for: what comes back of an earlier one is passed over
};

} // namespace ui
