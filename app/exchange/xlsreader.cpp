#include "app/exchange/xlsreader.h"

#include "app/exchange/rowbuilder.h"
#include "app/exchange/sheetreader.h"
#include "app/exchange/xlsrecords.h"
#include "app/exchange/xlsxbook.h"
#include "app/exchange/xmlpart.h"

#include <algorithm>
#include <map>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Type : std::uint16_t {
    kFormula = 0x06,
    kEnd = 0x0a,
    kDateMode = 0x22,
    kFilePass = 0x2f,
    kBoundSheet = 0x85,
    kMulRk = 0xbd,
    kRichString = 0xd6,
    kXf = 0xe0,
    kSst = 0xfc,
    kLabelSst = 0xfd,
    kNumber = 0x203,
    kLabel = 0x204,
    kBoolErr = 0x205,
    kString = 0x207,
    kRk = 0x27e,
    kFormat = 0x41e,
    kBof = 0x809,
};

constexpr std::uint16_t kBiff8 = 0x600;
constexpr std::uint16_t kBiff5 = 0x500;
constexpr std::size_t kMostTexts = std::size_t{128} << 20; ///< bytes
constexpr std::size_t kMostSheets = 1024;
/// Cells of a sheet that are kept at most where they do not stand in the order of their rows.
constexpr std::size_t kMostKept = 4'000'000;

Error saveAsXlsx()
{
    return {ErrorCode::FileUnreadable, kSaveAsXlsx};
}

struct Book {
    struct Sheet {
        std::string name;
        std::int64_t start = 0;
    };
    std::vector<Sheet> sheets;
    SharedTexts texts;
    std::vector<bool> dateStyles;
    DateSystem dates = DateSystem::From1900;
    bool isBiff8 = true;
};

double ofRk(std::uint32_t rk)
{
    double number = 0;
    if ((rk & 2U) != 0) {
        number = static_cast<double>(static_cast<std::int32_t>(rk) >> 2);
    } else {
        const std::uint64_t bits = std::uint64_t{rk & 0xfffffffcU} << 32U;
        static_assert(sizeof bits == sizeof number);
        std::memcpy(&number, &bits, sizeof number);
    }
    return (rk & 1U) != 0 ? number / 100 : number;
}

/// What all sheets share, up to the end of the first part of the stream.
class Globals {
public:
    Result<Book> read(XlsRecords& records)
    {
        XlsRecord record;
        if (!records.next(record) || record.type != kBof)
            return saveAsXlsx();
        const auto version = RecordBytes(record.bytes).number16(0);
        if (version != kBiff8 && version != kBiff5)
            return saveAsXlsx();
        m_book.isBiff8 = version == kBiff8;
        bool isRead = records.next(record);
        for (; isRead && record.type != kEnd; isRead = records.next(record)) {
            if (record.type == kFilePass)
                return Error{ErrorCode::FileUnreadable, kPasswordProtected};
            if (record.type == kSst)
                takeTexts(records, record.bytes);
            else
                take(record);
        }
        if (!isRead || m_book.sheets.empty() || m_isUnsure)
            return saveAsXlsx();
        for (const int format : m_styles) {
            const auto code = m_formats.find(format);
            m_book.dateStyles.push_back(
                isDateFormat(format, code == m_formats.end() ? std::string_view() : code->second));
        }
        return std::move(m_book);
    }

private:
    void take(const XlsRecord& record)
    {
        const RecordBytes bytes(record.bytes);
        if (record.type == kDateMode) {
            m_book.dates = bytes.number16(0) == 1 ? DateSystem::From1904 : DateSystem::From1900;
        } else if (record.type == kXf && m_styles.size() < (1U << 16U)) {
            m_styles.push_back(bytes.number16(2));
        } else if (record.type == kFormat) {
            m_formats[bytes.number16(0)] =
                m_book.isBiff8 ? xlsText(bytes.from(2), true) : xlsShortText(bytes.from(2), false);
        } else if (record.type == kBoundSheet && bytes.number8(5) == 0 &&
                   m_book.sheets.size() < kMostSheets) { // 0 = cells, not a chart
            m_book.sheets.push_back(
                {xlsShortText(bytes.from(6), m_book.isBiff8), bytes.number32(0)});
        }
    }

    void takeTexts(XlsRecords& records, std::string_view first)
    {
        const std::string kept(first); // The next record overwrites what it came in.
        const bool isWhole = readSharedTexts(records, kept, [this](std::string_view text) {
            if (m_book.texts.size() + text.size() > kMostTexts)
                return false;
            m_book.texts.append(text);
            m_book.texts.endText();
            return true;
        });
        m_isUnsure = m_isUnsure || !isWhole;
    }

    Book m_book;
    std::vector<int> m_styles;
    std::map<int, std::string> m_formats;
    bool m_isUnsure = false; ///< texts are missing, or more than any list has
};

/// The cells of one sheet in the order of the file.
class Cells {
public:
    struct Cell {
        int row = 0;
        std::size_t column = 0;
        RawCell cell; ///< valid until the next is asked for
    };

    Cells(const Book& book, XlsRecords& records, std::int64_t start)
        : m_book(book), m_records(records)
    {
        records.seek(start);
    }

    /// Calls `take` for each; false from it stops. False when the sheet is cut off before its end.
    bool each(const std::function<bool(const Cell&)>& take)
    {
        XlsRecord record;
        int depth = 0;
        while (m_records.next(record)) {
            // Charts lie within a sheet as parts of their own.
            if (record.type == kBof)
                ++depth;
            else if (depth == 0)
                return false;
            else if (record.type == kEnd && --depth == 0)
                return true;
            else if (depth == 1 && !takeRecord(record, take))
                return true;
        }
        return false;
    }

private:
    using Take = std::function<bool(const Cell&)>;

    bool takeRecord(const XlsRecord& record, const Take& take)
    {
        const RecordBytes bytes(record.bytes);
        constexpr std::size_t kHead = 6; ///< row, column, style
        if (record.type == kString)
            return !std::exchange(m_isTextDue, false) ||
                   giveText(xlsText(bytes.from(0), m_book.isBiff8), take);
        if (record.type == kMulRk)
            return giveRow(bytes, take);
        const bool isCell = record.type == kLabelSst || record.type == kLabel ||
                            record.type == kRichString || record.type == kNumber ||
                            record.type == kRk || record.type == kBoolErr ||
                            record.type == kFormula;
        if (!isCell || bytes.size() < kHead)
            return true;
        m_cell = {bytes.number16(0) + 1, bytes.number16(2), {}};
        m_style = bytes.number16(4);
        m_isTextDue = false;
        switch (record.type) {
        case kLabelSst: {
            const auto text = m_book.texts.at(bytes.number32(kHead));
            m_cell.cell = {RawKind::Text, text};
            return text.empty() || take(m_cell);
        }
        case kNumber:
            return giveNumber(bytes.real(kHead), take);
        case kRk:
            return giveNumber(ofRk(bytes.number32(kHead)), take);
        case kBoolErr: // an error says that there is no value
            return bytes.number8(kHead + 1) != 0 || giveNumber(bytes.number8(kHead), take);
        case kFormula:
            return giveResult(bytes, take);
        default:
            return giveText(xlsText(bytes.from(kHead), m_book.isBiff8), take);
        }
    }

    /// A formula counts as the value it last had; a text follows in a record of its own.
    bool giveResult(const RecordBytes& bytes, const Take& take)
    {
        constexpr std::uint16_t kNoNumber = 0xffff;
        if (bytes.number16(12) != kNoNumber)
            return giveNumber(bytes.real(6), take);
        const auto kind = bytes.number8(6);
        m_isTextDue = kind == 0;
        return kind != 1 || giveNumber(bytes.number8(8), take);
    }

    bool giveRow(const RecordBytes& bytes, const Take& take)
    {
        constexpr std::size_t kEach = 6;
        m_cell.row = bytes.number16(0) + 1;
        const std::size_t first = bytes.number16(2);
        for (std::size_t at = 4; at + kEach + 2 <= bytes.size(); at += kEach) {
            m_cell.column = first + (at - 4) / kEach;
            m_style = bytes.number16(at);
            if (!giveNumber(ofRk(bytes.number32(at + 2)), take))
                return false;
        }
        return true;
    }

    bool giveText(std::string text, const Take& take)
    {
        m_text = std::move(text);
        m_cell.cell = {RawKind::Text, m_text};
        return m_text.empty() || take(m_cell);
    }

    bool giveNumber(double number, const Take& take)
    {
        m_cell.cell = {RawKind::Number, {}, number};
        if (m_style < m_book.dateStyles.size() && m_book.dateStyles[m_style]) {
            if (const auto day = dayOfSerial(number, m_book.dates); day.isValid())
                m_cell.cell = {RawKind::Day, {}, static_cast<double>(day.toJulianDay())};
        }
        return take(m_cell);
    }

    const Book& m_book;
    XlsRecords& m_records;
    Cell m_cell;
    std::string m_text;
    std::size_t m_style = 0;
    bool m_isTextDue = false;
};

/// Hands over the rows of one sheet.
class Sheet {
public:
    Sheet(const Book& book, XlsRecords& records, RowBuilder& rows, JobContext& context)
        : m_book(book), m_records(records), m_rows(rows), m_context(context)
    {
    }

    Result<void> read(const Book::Sheet& sheet)
    {
        m_rows.startSheet(sheet.name);
        const Look look = lookThrough(sheet.start);
        if (!look.isWhole)
            return saveAsXlsx();
        return look.isInOrder ? stream(sheet.start) : sortAndHandOver(sheet.start);
    }
    std::int64_t count() const { return m_count; }

private:
    struct Look {
        bool isWhole = false;
        bool isInOrder = true; ///< some writers put cells down in the order they were told them
    };
    /// Before anything is handed over: half a sheet is worse than none.
    Look lookThrough(std::int64_t start)
    {
        Look look;
        int last = 0;
        look.isWhole = Cells(m_book, m_records, start).each([&](const Cells::Cell& cell) {
            look.isInOrder = look.isInOrder && cell.row >= last;
            last = cell.row;
            return !m_context.isCancelled();
        });
        return look;
    }

    Result<void> stream(std::int64_t start)
    {
        int row = 0;
        Cells(m_book, m_records, start).each([&](const Cells::Cell& cell) {
            if (cell.row != row)
                finish(row);
            row = cell.row;
            set(cell.column, cell.cell);
            return m_rows.goesOn();
        });
        finish(row);
        return m_rows.state();
    }

    Result<void> sortAndHandOver(std::int64_t start)
    {
        struct Kept {
            int row;
            std::size_t column;
            RawKind kind;
            double number; ///< of a text its place among the texts
        };
        std::vector<Kept> kept;
        SharedTexts texts;
        std::size_t textCount = 0;
        bool isTooMuch = false;
        Cells(m_book, m_records, start).each([&](const Cells::Cell& cell) {
            isTooMuch = kept.size() >= kMostKept || texts.size() > kMostTexts;
            double number = cell.cell.number;
            if (cell.cell.kind == RawKind::Text) {
                texts.append(cell.cell.text);
                texts.endText();
                number = static_cast<double>(textCount++);
            }
            kept.push_back({cell.row, cell.column, cell.cell.kind, number});
            return !isTooMuch && !m_context.isCancelled();
        });
        if (isTooMuch)
            return saveAsXlsx();
        std::ranges::stable_sort(kept, {}, &Kept::row);
        int row = 0;
        for (const Kept& cell : kept) {
            if (cell.row != row)
                finish(row);
            row = cell.row;
            const bool isText = cell.kind == RawKind::Text;
            set(cell.column,
                isText ? RawCell{cell.kind, texts.at(static_cast<std::size_t>(cell.number))}
                       : RawCell{cell.kind, {}, cell.number});
        }
        finish(row);
        return m_rows.state();
    }

    void set(std::size_t column, const RawCell& cell)
    {
        ++m_count;
        // The text of a cell may be gone before its row is whole.
        if (cell.kind == RawKind::Text)
            m_rows.set(column, {cell.kind, m_kept.fresh().assign(cell.text)});
        else
            m_rows.set(column, cell);
    }

    void finish(int row)
    {
        m_rows.finishRow(row);
        m_kept.clear();
        m_context.progress(m_records.position(), m_records.size());
    }

    const Book& m_book;
    XlsRecords& m_records;
    RowBuilder& m_rows;
    JobContext& m_context;
    KeptTexts m_kept;
    std::int64_t m_count = 0;
};

/// The stream of the workbook; an error that says what else the file is.
Result<QString> workbookIn(const OleFile& file)
{
    for (const QString& name : {u"Workbook"_s, u"Book"_s}) {
        if (file.contains(name))
            return name;
    }
    if (file.contains(u"EncryptedPackage"))
        return Error{ErrorCode::FileUnreadable, kPasswordProtected};
    return Error{ErrorCode::FileUnreadable, kNoSpreadsheet};
}

} // namespace

Result<void> readXls(const QString& path, const RawTaker& take, JobContext& context)
{
    auto file = OleFile::open(path);
    if (!file)
        return file.error();
    const auto stream = workbookIn(*file);
    if (!stream)
        return stream.error();
    XlsRecords records(*file, *stream);
    const auto book = Globals().read(records);
    if (!book)
        return book.error();
    RowBuilder rows(take, context);
    rows.setDates(book->dates);
    Sheet sheet(*book, records, rows, context);
    for (const Book::Sheet& one : book->sheets) {
        if (auto read = sheet.read(one); !read)
            return read;
    }
    // Nothing at all is what a damaged file looks like: never a list of nobody.
    return sheet.count() == 0 ? saveAsXlsx() : Result<void>();
}

Result<QStringList> xlsSheetNames(const QString& path)
{
    auto file = OleFile::open(path);
    if (!file)
        return file.error();
    const auto stream = workbookIn(*file);
    if (!stream)
        return stream.error();
    XlsRecords records(*file, *stream);
    const auto book = Globals().read(records);
    if (!book)
        return book.error();
    QStringList names;
    for (const Book::Sheet& sheet : book->sheets)
        names << QString::fromStdString(sheet.name);
    return names;
}

} // namespace app
