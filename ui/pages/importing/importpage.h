/// One place for every list of many people: a file is chosen or dropped, recognised, looked at row by row and taken in;
/// what was taken in before can be undone.
#pragma once

#include "ui/shell/page.h"

class QPushButton;

namespace ui {

class AnswersPanel;
class Desk;
class DropZone;
class ImportPanel;
class ImportUndo;
class MessageBar;
class PageHeader;
class PastImports;
class ProgressPanel;
class ScrollPage;

class ImportPage final : public Page {
    Q_OBJECT

public:
    ImportPage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    /// `text` is the path of a file; "choose" asks for one.
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;

private:
    QWidget* makeDropZone();
    void choose();
    void take(const QString& path);
    void showOnly(QWidget* place);

    Desk& m_desk;
    ScrollPage* m_scroll;
    PageHeader* m_header;
    DropZone* m_drop = nullptr;
    QPushButton* m_choose = nullptr;
    ImportPanel* m_residents;
    AnswersPanel* m_answers;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    ImportUndo* m_undo;
    PastImports* m_past;
};

} // namespace ui
