/// A paper before it is printed: every sheet to look at, then onto a printer or into a PDF. Gone when the window locks.
#pragma once

#include "ui/pages/paper/sheetview.h"
#include "ui/print/papers.h"
#include "ui/shell/jobthread.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class Desk;
class MessageBar;
class ProgressPanel;

class PaperDialog final : public QDialog {
    Q_OBJECT

public:
    /// Over the window of `parent`, and deletes itself when it is closed.
    static void preview(Desk& desk, const PaperWanted& wanted, QWidget* parent);
    ~PaperDialog() override;

private:
    PaperDialog(Desk& desk, PaperWanted wanted, QWidget* parent);

    QWidget* makeTools();
    QWidget* makeFoot();
    void makeShortcuts();
    SheetView::Draw drawer();
    void read();
    void take(Paper paper);
    void showWhere();
    void save();
    void write(const QString& path);
    void print();
    QString title() const;

    Desk& m_desk;
    PaperWanted m_wanted;
    SheetView::SharedPaper m_paper; // shared: saving goes on in another thread
    QLabel* m_where;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_save;
    QPushButton* m_print;
    SheetView* m_view;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    JobHandle m_job;
};

} // namespace ui
