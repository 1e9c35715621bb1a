/// The page that is turned towards the worker: the whole screen, very large type, one thing at a time; arrow keys page
/// through, Escape gives the screen back. Gone when the window locks.
#pragma once

#include "ui/pages/telling/tellingsheets.h"

#include <QDialog>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ChipBar;
class Desk;
class IconLabel;

class TellingDialog final : public QDialog {
    Q_OBJECT

public:
    /// Over the whole screen of `parent`'s window; deletes itself when it is closed.
    static void tell(Desk& desk, const app::Worker& worker, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TellingDialog(Desk& desk, const app::Worker& worker, QWidget* parent);

    QWidget* makeHead();
    QWidget* makeFoot();
    void makeShortcuts();
    void speak(Tongue tongue);
    void go(qsizetype by);
    void show(qsizetype sheet);
    void showRows(const TellingSheet& sheet);
    /// `base` pixels in a window as high as most; as much larger as this one is.
    int scaled(int base) const;
    void setType();

    Desk& m_desk;
    app::Worker m_worker;
    QList<TellingSheet> m_sheets;
    qsizetype m_at = 0;
    ChipBar* m_tongues;
    QWidget* m_iconPlace;
    IconLabel* m_icon = nullptr;
    QLabel* m_title;
    QLabel* m_big;
    QLabel* m_lead;
    QFrame* m_rows;
    QLabel* m_condition;
    QLabel* m_source;
    QLabel* m_where;
    QPushButton* m_previous;
    QPushButton* m_next;
    QList<QLabel*> m_rowTexts;
};

} // namespace ui
