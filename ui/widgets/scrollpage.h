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
    /// For text and cards that eyes should not have to follow over the whole screen: what is in the body gets no wider.
    /// (With a maximum width of their own, their heights would be asked for at the full width, and lines be cut off.)
    void setMostWidth(int width);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setMargins();

    QWidget* m_content;
    QVBoxLayout* m_body;
    int m_mostWidth = QWIDGETSIZE_MAX;
};

/// Scrolls what `part` stands in until it is seen, as much of it as there is room for. Does nothing
/// where nothing scrolls.
void reveal(QWidget* part);

} // namespace ui
