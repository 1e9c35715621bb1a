/// Takes a residents' list in: which column holds what, a look at every row, then the taking, and its undo.
#pragma once

#include "app/services/importpreview.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Card;
class Desk;
class Fold;
class ImportRows;
class ImportUndo;
class MessageBar;
class ProgressPanel;
class ResidentColumnsPanel;
class UnknownWords;

class ImportPanel final : public QWidget {
    Q_OBJECT

public:
    ImportPanel(Desk& desk, QWidget* parent);

    /// Looks at this file; at once through all its rows when its columns are known.
    void open(const QString& path);

signals:
    /// The file is the branch's answer.
    void isAnswers(const QString& path);
    void closed();
    /// Something was taken in, or out again.
    void changed();

private:
    using Look = app::Result<app::ImportLook>;
    using Preview = app::Result<app::ImportPreview>;
    using Report = app::Result<app::ImportReport>;

    void layOut();
    void connectParts();
    QWidget* makeButtons();
    void lookAt(const app::ResidentMapping& mapping);
    void found(const Look& look);
    void say(const app::ImportLook& look);
    void preview();
    void previewed(Preview preview);
    void take();
    void taken(const Report& report);
    void askWhereToSaveAside();
    void saveAside(const QString& path);
    void undone();
    app::ImportOptions chosen() const;
    template <typename Work, typename Done>
    void run(const QString& text, Work work, Done done);
    void begin(const QString& text);
    void finish();
    void forgetPreview();
    void fail(const app::Error& error);
    void close();

    Desk& m_desk;
    Card* m_card;
    QLabel* m_sum;
    Fold* m_fold;
    ResidentColumnsPanel* m_columns;
    Fold* m_wordsFold;
    UnknownWords* m_words;
    ImportRows* m_rows;
    ProgressPanel* m_progress;
    MessageBar* m_message;
    ImportUndo* m_undo;
    QPushButton* m_look;
    QPushButton* m_take;
    QPushButton* m_undoButton;
    QPushButton* m_aside;
    QPushButton* m_show;
    QPushButton* m_close;
    QString m_path;
    QString m_file;            ///< name without its folder
    std::int64_t m_number = 0; ///< of the import that was taken
    JobHandle m_job;
    int m_turn =
        0; ///< of the last work asked for: what comes back of an earlier one is passed over
};

} // namespace ui
