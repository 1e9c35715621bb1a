#include "app/exchange/csvreader.h"

#include "app/exchange/rowbuilder.h"
#include "app/exchange/windows1252.h"
#include "app/exchange/xmlpart.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <exception>

#include <orcus/csv_parser.hpp>

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

/// The separator that the first line with anything in it has most of.
char separatorOf(const QByteArray& text)
{
    constexpr std::string_view kSeparators = ",;\t|";
    std::array<int, kSeparators.size()> counts{};
    bool quoted = false;
    bool any = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (c == '\n' && !quoted && any)
            break;
        any = any || c != '\n';
        if (const auto found = kSeparators.find(c); found != std::string_view::npos && !quoted)
            ++counts.at(found);
    }
    const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
    return kSeparators[static_cast<std::size_t>(most)];
}

class Handler : public orcus::csv_handler {
public:
    Handler(const QByteArray& text, RowBuilder& rows, JobContext& context)
        : m_begin(text.constData()), m_size(text.size()), m_rows(rows), m_context(context)
    {
    }

    void begin_row()
    {
        ++m_row;
        m_column = 0;
    }

    void cell(const char* at, std::size_t size, bool transient)
    {
        if (!transient && at != nullptr) {
            m_done = at - m_begin + static_cast<qsizetype>(size);
            // liborcus takes a quote that never closes for one cell up to the end: rows would be lost.
            if (m_done > m_size)
                return m_rows.fail("a quote is never closed");
        }
        const std::string_view text(at, size);
        if (size > 0 && m_rows.goesOn())
            m_rows.set(m_column, {RawKind::Text, transient ? m_kept.fresh().assign(text) : text});
        ++m_column;
    }

    void end_row()
    {
        m_rows.finishRow(m_row);
        m_kept.clear();
        m_context.progress(m_done, m_size);
    }

private:
    const char* m_begin;
    qsizetype m_size;
    RowBuilder& m_rows;
    JobContext& m_context;
    KeptTexts m_kept;
    qsizetype m_done = 0;
    std::size_t m_column = 0;
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

    orcus::csv::parser_config config;
    config.delimiters = separatorOf(text);
    config.text_qualifier = '"';
    config.trim_cell_value = false;
    RowBuilder rows(take, context);
    rows.startSheet(QFileInfo(path).completeBaseName().toStdString());
    Handler handler(text, rows, context);
    // liborcus reports malformed text by exception; none leaves this function.
    try {
        orcus::csv_parser<Handler> parser(text.constData(), static_cast<std::size_t>(text.size()),
                                          handler, config);
        parser.parse();
    } catch (const std::exception& problem) {
        return Error{ErrorCode::FileUnreadable,
                     QStringLiteral("malformed text: ") + QString::fromUtf8(problem.what())};
    }
    return rows.state();
}

} // namespace app
