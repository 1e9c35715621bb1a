/// The usual body of a page: scrolls up and down, never sideways, with the page's margins.
#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

class ScrollPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPage(QWidget* parent);

    QVBoxLayout* body() const { return m_body; }
    QWidget* content() const { return m_content; }
    /// Brings `part` of the content to view, as much of it as there is room for, once it has its place.
    void reveal(QWidget* part);

private:
    QWidget* m_content;
    QVBoxLayout* m_body;
};

} // namespace ui
