/// Fills sheets from top to bottom: knows the margins, begins the next sheet when something does not fit, and writes
/// what stands at the head and the foot of each.
#pragma once

#include "ui/print/settext.h"

namespace ui {

struct PaperForm {
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QString title;
    QString running; ///< at the head of every sheet but the first of a section
    QString foot;    ///< at the foot of every sheet, left
    QString pageOf;  ///< "Page %1 of %2", at the foot, right
    QString stamp;   ///< above the head of every sheet, for practice; empty = nothing
};

class Flow {
public:
    explicit Flow(PaperForm form);

    double left() const;
    double right() const;
    double width() const { return right() - left(); }
    /// Where the next thing begins.
    double y() const { return m_y; }
    /// Up to the foot.
    double room() const;
    /// Of an empty sheet.
    double fullRoom() const;
    const PaperForm& form() const { return m_form; }
    /// Rises with every sheet, whatever section.
    std::size_t sheetNumber() const { return m_sheets.size(); }
    Sheet& sheet() { return m_sheets.back(); }

    /// A new sheet unless that much fits; nothing is divided that is asked for together.
    void need(double height);
    void newSheet();
    /// Pages are counted anew: another person's document. Nothing on the very first sheet.
    void newSection();
    void space(double height) { m_y += height; }

    /// Across the whole width, line by line: goes on to the next sheet where it must.
    void paragraph(const QString& text, const Look& look, Qt::Alignment alignment = Qt::AlignLeft);
    /// A rule across the whole width.
    void rule(double width, Qt::PenStyle style = Qt::SolidLine);
    /// The title of a part: never the last thing on a sheet, because `following` must fit as well.
    void heading(const QString& text, double following);

    /// With page numbers. Nothing can be added afterwards.
    Paper finished(std::int64_t workers);

private:
    void beginSheet();
    void writeFoot(std::size_t sheet, std::size_t page, std::size_t pages);
    QSizeF size() const;

    PaperForm m_form;
    std::vector<Sheet> m_sheets;
    std::vector<std::size_t> m_sections; ///< the first sheet of each
    double m_y = 0;
};

} // namespace ui
