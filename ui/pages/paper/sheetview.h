/// The sheets of a paper below each other, as they will be printed; drawn when they come into sight.
#pragma once

#include "ui/print/sheet.h"

#include <QAbstractScrollArea>
#include <QMap>

#include <functional>
#include <memory>

namespace ui {

class SheetView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Shared: a sheet may still be drawn by another thread when the view has gone.
    using SharedPaper = std::shared_ptr<const Paper>;
    /// Draws a sheet that many pixels wide, elsewhere, and hands it to `drawn` on this thread.
    using Draw = std::function<void(const SharedPaper& paper, std::size_t sheet, int width,
                                    std::function<void(const QImage&)> drawn)>;

    SheetView(Draw draw, QWidget* parent);

    void show(SharedPaper paper);
    int sheets() const;
    /// The one in the middle, from 0.
    int currentSheet() const;
    void goTo(int sheet);
    /// At the width of the view, a whole sheet, or so much larger than that.
    enum class Fit { Width, Whole };
    void fit(Fit fit);
    void zoomBy(double factor);
    /// Of the width that is shown; for tests.
    int sheetWidth() const;
    bool isDrawn(int sheet) const;

signals:
    void currentSheetChanged(int sheet);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize sheetSize() const;
    int sheetStep() const;
    QRect placeOf(int sheet) const;
    void layOut();
    void zoomTo(double zoom);
    void paintSheet(QPainter& painter, int sheet);
    void ask(int sheet, int width);
    void forgetFar();
    void tellCurrent();

    Draw m_draw;
    SharedPaper m_paper;
    QMap<int, QImage> m_drawn;
    QMap<int, int> m_asked; ///< the width that was asked for
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_current = -1;
};

} // namespace ui
