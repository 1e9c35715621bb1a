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

private:
    QWidget* m_content;
    QVBoxLayout* m_body;
};

/// Scrolls what `part` stands in until it is seen, as much of it as there is room for. Does nothing
/// where nothing scrolls.
void reveal(QWidget* part);

} // namespace ui
