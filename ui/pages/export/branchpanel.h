/// The list for the branch: how many will be on it and who will not and why, its layout with a preview, the file, and then
/// the hand-over.
#pragma once

#include "app/services/branchlists.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class Card;
class Desk;
class Fold;
class LayoutEditor;
class LayoutPreview;
class LeftOutList;
class ListHistory;
class MessageBar;
class ProgressPanel;

class BranchPanel final : public QWidget {
    Q_OBJECT

public:
    BranchPanel(Desk& desk, QWidget* parent);

    /// For these workers, whatever is chosen later; `whom` says which in words, empty for everybody.
    void open(const app::BranchChoice& choice, const QString& whom);
    /// Workers changed elsewhere: looks again at the same ones.
    void refresh();

signals:
    void opened();
    void closed();

private:
    struct Looked;

    Card* makeListCard();
    Card* makeLeftOutCard();
    Card* makeHistoryCard();
    void connectParts();
    void look();
    void show(const Looked& looked);
    void showLayouts(const QString& name);
    void showLayout();
    void showPreview();
    void write();
    void writeTo(const QString& path);
    void written(const app::BranchListWritten& list, const QString& path);
    void saveLeftOut();
    void handOver(std::int64_t id, const QDate& on);
    void setBusy(const QString& text);
    void setIdle();

    Desk& m_desk;
    app::BranchChoice m_choice;
    QList<app::BranchLayout> m_layouts;
    app::BranchSelection m_selection;
    int m_asked = 0; ///< numbers the looks, so that an old answer never replaces a newer one
    std::int64_t m_written = 0;
    JobHandle m_job;
    QLabel* m_whom;
    QLabel* m_count;
    QComboBox* m_layout;
    Fold* m_edit;
    LayoutEditor* m_editor;
    LayoutPreview* m_preview;
    QLabel* m_hint;
    QPushButton* m_write;
    QPushButton* m_saveLeftOut;
    QPushButton* m_close;
    ProgressPanel* m_progress;
    MessageBar* m_message;
    Card* m_leftOutCard;
    LeftOutList* m_leftOut;
    ListHistory* m_history;
};

} // namespace ui
