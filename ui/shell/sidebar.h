/// The way from page to page: icon and word, or icons only when the window is narrow.
#pragma once

#include "ui/shell/page.h"

#include <QFrame>

class QButtonGroup;
class QPushButton;

namespace ui {

class Sidebar final : public QFrame {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent);

    void setCurrent(PageId page);
    void setNarrow(bool narrow); // NOLINT: a state, as Qt's setters are

signals:
    void chosen(ui::PageId page);

private:
    void addEntry(PageId page, QLatin1StringView icon, const QString& text, int digit);

    QButtonGroup* m_group;
    QList<QPushButton*> m_buttons;
    QList<QString> m_texts;
};

} // namespace ui
