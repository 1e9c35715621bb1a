#include "app/exchange/csvreader.h"

#include "app/exchange/rowbuilder.h"
#include "app/exchange/windows1252.h"
#include "app/exchange/xmlpart.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr qint64 kLargest = qint64{1} << 30;
constexpr qsizetype kLookedAt = qsizetype{64} << 10;

Error unreadable(const char* why)
{
    return {ErrorCode::FileUnreadable, QString::fromLatin1(why)};
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    for (qsizetype at = 0; at < bytes.size() && !decoder.hasError(); at += kLookedAt) {
        const QString unused =
            decoder(QByteArrayView(bytes).sliced(at, std::min(kLookedAt, bytes.size() - at)));
        Q_UNUSED(unused)
    }
    return !decoder.hasError();
}

/// To UTF-8 without a BOM and with plain line ends.
QByteArray decoded(QByteArray bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(bytes);
        bytes = text.toUtf8();
    } else if (bytes.startsWith("\xef\xbb\xbf")) {
        bytes.remove(0, 3);
    } else if (!isUtf8(bytes)) {
        bytes = fromWindows1252(bytes);
    }
    bytes.replace("\r\n", "\n");
    bytes.replace('\r', '\n');
    return bytes;
}

bool looksLikeText(const QByteArray& text)
{
    const auto* end = text.begin() + std::min(text.size(), kLookedAt);
    const bool odd = std::any_of(text.begin(), end, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\f';
    });
    return !odd && !text.startsWith("%PDF") && !text.startsWith("{\\rtf") && !text.startsWith('<');
}

/// The separator that the first lines have most of; a title has commas of its own. "sep=;" is what Excel writes
/// to be told.
char separatorOf(std::string_view text)
{
    constexpr std::string_view kSeparators = ",;\t|";
    constexpr std::string_view kSaid = "sep=";
    constexpr int kLines = 20;
    if (text.starts_with(kSaid) && text.size() > kSaid.size() &&
        kSeparators.find(text[kSaid.size()]) != std::string_view::npos)
        return text[kSaid.size()];
    std::array<int, kSeparators.size()> counts{};
    bool isQuoted = false;
    char before = '\n';
    int lines = 0;
    for (const char c : text) {
        const auto found = kSeparators.find(c);
        if (c == '"')
            isQuoted =
                !isQuoted && (before == '\n' || kSeparators.find(before) != std::string_view::npos);
        else if (c == '\n' && !isQuoted && before != '\n' && ++lines == kLines)
            break;
        else if (found != std::string_view::npos && !isQuoted)
            ++counts.at(found);
        before = c;
    }
    const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
    return kSeparators[static_cast<std::size_t>(most)];
}

/// Takes text apart into cells. A quote means something only where a cell begins with it: names and measures
/// have quotes of their own.
class Parser {
public:
    Parser(std::string_view text, char separator, RowBuilder& rows)
        : m_text(text), m_separator(separator), m_rows(rows)
    {
    }

    /// False when nothing is left or the reading was stopped.
    bool nextRow()
    {
        if (m_at >= m_text.size() || !m_rows.goesOn())
            return false;
        ++m_row;
        std::size_t column = 0;
        do {
            const std::string_view cell = nextCell();
            if (!cell.empty())
                m_rows.set(column, {RawKind::Text, cell});
            ++column;
        } while (takes(m_separator));
        takes('\n');
        if (m_rows.goesOn())
            m_rows.finishRow(m_row);
        m_kept.clear();
        return m_rows.goesOn();
    }
    std::size_t position() const { return m_at; }

private:
    bool takes(char wanted)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    std::string_view nextCell()
    {
        if (m_at < m_text.size() && m_text[m_at] == '"')
            return quotedCell();
        return upToSeparator();
    }

    std::string_view upToSeparator()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
            ++m_at;
        return m_text.substr(start, m_at - start);
    }

    std::string_view quotedCell()
    {
        std::string& cell = m_kept.fresh();
        for (++m_at; m_at < m_text.size(); m_at += 2) {
            const std::size_t quote = m_text.find('"', m_at);
            if (quote == std::string_view::npos)
                break;
            cell.append(m_text.substr(m_at, quote - m_at));
            m_at = quote;
            const bool isDoubled = quote + 1 < m_text.size() && m_text[quote + 1] == '"';
            if (!isDoubled) {
                ++m_at;
                cell.append(upToSeparator()); // what stands behind the last quote
                return cell;
            }
            cell.push_back('"');
        }
        // All rows up to the end of the file would be one cell.
        m_rows.fail("a quote is never closed");
        m_at = m_text.size();
        return {};
    }

    std::string_view m_text;
    char m_separator;
    RowBuilder& m_rows;
    KeptTexts m_kept;
    std::size_t m_at = 0;
    int m_row = 0;
};

} // namespace

Result<void> readCsv(const QString& path, const RawTaker& take, JobContext& context)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable("the file cannot be opened");
    if (file.size() > kLargest)
        return unreadable("the file is too large for a list");
    const auto text = decoded(file.readAll());
    if (text.isEmpty() || file.error() != QFile::NoError || !looksLikeText(text))
        return unreadable("neither a spreadsheet nor text");

    RowBuilder rows(take, context);
    rows.startSheet(QFileInfo(path).completeBaseName().toStdString());
    const std::string_view whole(text.constData(), static_cast<std::size_t>(text.size()));
    Parser parser(whole, separatorOf(whole), rows);
    while (parser.nextRow())
        context.progress(static_cast<std::int64_t>(parser.position()), text.size());
    return rows.state();
}

} // namespace app
