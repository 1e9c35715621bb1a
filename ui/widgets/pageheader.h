/// The head of a page: what it is, one line about it, and its buttons at the right.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui {

class PageHeader final : public QWidget {
    Q_OBJECT

public:
    PageHeader(const QString& title, const QString& subtitle, QWidget* parent);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// A button, or what belongs to one; taken over.
    void addAction(QWidget* action);

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QHBoxLayout* m_actions;
};

} // namespace ui
