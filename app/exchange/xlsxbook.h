/// What a sheet of an xlsx file needs from the rest of it: names, shared texts, date styles.
#pragma once

#include "app/exchange/rawrow.h"
#include "app/exchange/zipparts.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// All shared texts in one piece of memory.
class SharedTexts {
public:
    void append(std::string_view part) { m_text.append(part); }
    void endText() { m_ends.push_back(m_text.size()); }
    std::size_t size() const { return m_text.size() + m_ends.size() * sizeof(std::size_t); }
    /// Empty for a number that no text has.
    std::string_view at(std::size_t index) const;

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

struct XlsxBook {
    struct Sheet {
        std::string name;
        std::string part;
    };
    std::vector<Sheet> sheets; ///< in the order of the tabs
    DateSystem dates = DateSystem::From1900;
    SharedTexts texts;
    std::vector<bool> dateStyles; ///< by cell style: whether its numbers are shown as days

    bool isDateStyle(std::size_t style) const
    {
        return style < dateStyles.size() && dateStyles[style];
    }
};

Result<XlsxBook> readXlsxBook(ZipParts& parts);
/// Only the sheets: without the texts, which are most of the work.
Result<std::vector<XlsxBook::Sheet>> readXlsxSheets(ZipParts& parts);

/// Whether a number format shows a day: one of the built-in ones, or a code that names day or year.
bool isDateFormat(int builtIn, std::string_view code);

} // namespace app
