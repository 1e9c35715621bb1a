#include "app/exchange/xlsxbook.h"

#include "app/exchange/xmlpart.h"

#include <charconv>
#include <unordered_map>

namespace app {

namespace {

constexpr std::string_view kRootRelations = "_rels/.rels";
/// The only part held in memory: some ten times what a hundred thousand residents need.
constexpr std::size_t kMostSharedText = std::size_t{512} << 20;

int numberOf(std::string_view text, int otherwise)
{
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string folderOf(const std::string& part)
{
    const auto slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

/// A target as written in a relation, to the name of a part: "../x", "x" and "/xl/x" are all seen.
std::string resolved(std::string folder, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    for (; target.starts_with("../"); target.remove_prefix(3)) {
        if (!folder.empty())
            folder.pop_back();
        folder = folderOf(folder);
    }
    if (target.starts_with("./"))
        target.remove_prefix(2);
    return folder.append(target);
}

/// Relations by id; the type is the last word of its address, the same in both dialects of the format.
class Relations final : public XmlHandler {
public:
    struct Relation {
        std::string id;
        std::string type;
        std::string part;
    };

    explicit Relations(std::string folder) : m_folder(std::move(folder)) {}

    void start(std::string_view /*prefix*/, std::string_view name,
               const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.named("TargetMode") == "External")
            return;
        const auto type = attributes.named("Type");
        const auto slash = type.rfind('/');
        m_all.push_back(
            {std::string(attributes.named("Id")),
             std::string(slash == std::string_view::npos ? type : type.substr(slash + 1)),
             resolved(m_folder, attributes.named("Target"))});
    }
    void end(std::string_view /*prefix*/, std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

    /// Empty when there is none.
    std::string ofType(std::string_view type) const
    {
        for (const auto& relation : m_all) {
            if (relation.type == type)
                return relation.part;
        }
        return {};
    }
    std::string ofId(std::string_view id) const
    {
        for (const auto& relation : m_all) {
            if (relation.id == id && relation.type == "worksheet")
                return relation.part;
        }
        return {};
    }

private:
    std::string m_folder;
    std::vector<Relation> m_all;
};

class Workbook final : public XmlHandler {
public:
    Workbook(XlsxBook& book, const Relations& relations) : m_book(book), m_relations(relations) {}

    void start(std::string_view /*prefix*/, std::string_view name,
               const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            const auto value = attributes.named("date1904");
            if (value == "1" || value == "true" || value == "on")
                m_book.dates = DateSystem::From1904;
        } else if (name == "sheet") {
            // A chart sheet has no cells and no relation of type worksheet.
            auto part = m_relations.ofId(attributes.local("id"));
            if (!part.empty())
                m_book.sheets.push_back({std::string(attributes.named("name")), std::move(part)});
        }
    }
    void end(std::string_view /*prefix*/, std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

private:
    XlsxBook& m_book;
    const Relations& m_relations;
};

class Texts final : public XmlHandler {
public:
    explicit Texts(SharedTexts& texts) : m_texts(texts) {}

    void start(std::string_view /*prefix*/, std::string_view name,
               const XmlAttributes& /*attributes*/) override
    {
        if (name == "rPh")
            m_phonetic = true;
        m_inText = name == "t" && !m_phonetic;
    }
    void end(std::string_view /*prefix*/, std::string_view name) override
    {
        m_inText = false;
        if (name == "rPh")
            m_phonetic = false;
        else if (name == "si")
            m_texts.endText();
    }
    void text(std::string_view text) override
    {
        if (m_inText)
            m_texts.append(text);
    }
    Result<void> state() const override
    {
        if (m_texts.size() > kMostSharedText)
            return Error{ErrorCode::FileUnreadable, QStringLiteral("too much shared text")};
        return {};
    }

private:
    SharedTexts& m_texts;
    bool m_inText = false;
    bool m_phonetic = false;
};

class Styles final : public XmlHandler {
public:
    explicit Styles(std::vector<bool>& dateStyles) : m_dateStyles(dateStyles) {}

    void start(std::string_view /*prefix*/, std::string_view name,
               const XmlAttributes& attributes) override
    {
        if (name == "cellXfs") {
            m_inCellStyles = true;
        } else if (name == "numFmt") {
            m_codes.emplace(numberOf(attributes.named("numFmtId"), -1),
                            std::string(attributes.named("formatCode")));
        } else if (name == "xf" && m_inCellStyles) {
            const auto format = numberOf(attributes.named("numFmtId"), 0);
            const auto code = m_codes.find(format);
            m_dateStyles.push_back(code == m_codes.end() ? isDateFormat(format, {})
                                                         : isDateFormat(-1, code->second));
        }
    }
    void end(std::string_view /*prefix*/, std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellStyles = false;
    }
    void text(std::string_view /*text*/) override {}

private:
    std::vector<bool>& m_dateStyles;
    std::unordered_map<int, std::string> m_codes;
    bool m_inCellStyles = false;
};

std::string relationsOf(const std::string& part)
{
    const auto folder = folderOf(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

/// Sheets and date system; how the parts of the workbook are named comes back.
Result<std::unique_ptr<Relations>> readWorkbook(ZipParts& parts, XlsxBook& book)
{
    Relations root{{}};
    if (auto read = parseXmlPart(parts, kRootRelations, root); !read)
        return read.error();
    const auto workbookPart = root.ofType("officeDocument");
    auto relations = std::make_unique<Relations>(folderOf(workbookPart));
    if (auto read = parseXmlPart(parts, relationsOf(workbookPart), *relations); !read)
        return read.error();
    Workbook workbook(book, *relations);
    if (auto read = parseXmlPart(parts, workbookPart, workbook); !read)
        return read.error();
    if (book.sheets.empty())
        return Error{ErrorCode::FileUnreadable, QStringLiteral("no sheet in the file")};
    return relations;
}

} // namespace

std::string_view SharedTexts::at(std::size_t index) const
{
    if (index >= m_ends.size())
        return {};
    const auto begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

Result<XlsxBook> readXlsxBook(ZipParts& parts)
{
    XlsxBook book;
    auto relations = readWorkbook(parts, book);
    if (!relations)
        return relations.error();
    if (const auto part = (*relations)->ofType("styles"); !part.empty()) {
        Styles styles(book.dateStyles);
        if (auto read = parseXmlPart(parts, part, styles); !read)
            return read.error();
    }
    if (const auto part = (*relations)->ofType("sharedStrings"); !part.empty()) {
        Texts texts(book.texts);
        if (auto read = parseXmlPart(parts, part, texts); !read)
            return read.error();
    }
    return book;
}

Result<std::vector<XlsxBook::Sheet>> readXlsxSheets(ZipParts& parts)
{
    XlsxBook book;
    if (auto relations = readWorkbook(parts, book); !relations)
        return relations.error();
    return std::move(book.sheets);
}

bool isDateFormat(int builtIn, std::string_view code)
{
    // 18 to 21 and 45 to 47 show times only; 27 to 36 and 50 to 58 are days in East Asian calendars.
    if ((builtIn >= 14 && builtIn <= 17) || builtIn == 22 || (builtIn >= 27 && builtIn <= 36) ||
        (builtIn >= 50 && builtIn <= 58))
        return true;
    char closing = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (closing != 0) {
            closing = c == closing ? '\0' : closing;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i; // the next character is shown as it is, left as a gap, or repeated
        } else if (c == '"') {
            closing = '"';
        } else if (c == '[') {
            closing = ']'; // a colour, a language or elapsed hours: "[Red]" is no day
        } else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y') {
            return true;
        }
    }
    return false;
}

} // namespace app
