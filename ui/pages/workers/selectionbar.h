/// What can be done with the chosen rows: a bar below the table, and the same as a menu.
#pragma once

#include "app/services/papers.h"

#include <QFrame>
#include <QMap>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class FlowLayout;

class SelectionBar final : public QFrame {
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent);

    /// Hidden without rows.
    void setCount(int rows);
    /// For the Menu key and the right button, at a point of the screen.
    void popupMenu(const QPoint& at);

signals:
    void evidenceAsked();
    void paymentAsked();
    void branchListAsked();
    void handedOverAsked();
    /// A word of WorkerField::Situation; empty = here and at work again.
    void situationAsked(const QString& word);
    void copyAsked();
    void saveAsked();
    void paperAsked(app::PaperKind kind);

private:
    enum class Face { Words, Picture };
    QAction* addDeed(QLatin1StringView objectName, const QString& text, QLatin1StringView icon,
                     Face face);
    QPushButton* addButton(QLatin1StringView objectName, const QString& text,
                           QLatin1StringView icon, Face face);
    void makeSituations();
    void makePapers();

    QHBoxLayout* m_line;
    FlowLayout* m_deeds = nullptr;
    QLabel* m_count;
    QMenu* m_menu;
    QMenu* m_situations;
};

} // namespace ui
