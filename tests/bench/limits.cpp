#include "tests/bench/limits.h"

#include "app/domain/fold.h"
#include "tests/bench/figures.h"

#include <QFile>

#include <sqlite3.h>

#include <array>
#include <fstream>
#include <iterator>

#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>
#include <sodium.h>
#include <zstd.h>

namespace bench {

using namespace Qt::Literals::StringLiterals;

void bindText(sqlite3_stmt* statement, int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

PlainSearch::PlainSearch(Plain& plain)
    : m_byNik(plain.prepare("SELECT pk,hamlet,rw,rt,name FROM worker WHERE nik>=?1 AND nik<?2"
                            " ORDER BY nik LIMIT 20")),
      m_byName(plain.prepare("SELECT pk,hamlet,rw,rt,name FROM worker WHERE name_key>=?1 AND"
                             " name_key<?2 ORDER BY name_key LIMIT 20")),
      m_byPiece(plain.prepare("SELECT w.pk,w.hamlet,w.rw,w.rt,w.name,w.name_key,w.nik,w.phone,"
                              "w.member_number FROM worker_search JOIN worker w ON"
                              " w.pk=worker_search.rowid WHERE worker_search MATCH ?1 LIMIT 160")),
      m_line(plain.prepare(QByteArray("SELECT ") + kShown + " FROM worker WHERE pk=?1"))
{
}

void PlainSearch::run(const QString& typed)
{
    const QString digits = app::digitsOf(typed);
    const bool isNumber = !digits.isEmpty() && typed.size() - digits.size() <= 1;
    const QString key = isNumber ? digits : app::foldedName(typed);
    QList<std::int64_t> found;
    sqlite3_stmt* begins = isNumber ? m_byNik.get() : m_byName.get();
    bindText(begins, 1, key);
    bindText(begins, 2, key + QChar(0xFFFF));
    readAll(begins, &found);
    const QString squeezed = QString(key).remove(u' ');
    if (found.size() < 20 && squeezed.size() >= 3) {
        QStringList trigrams;
        for (qsizetype i = 0; i + 3 <= squeezed.size(); ++i)
            trigrams << u'"' + squeezed.mid(i, 3) + u'"';
        bindText(m_byPiece.get(), 1, trigrams.join(u" AND "_s));
        readAll(m_byPiece.get(), &found);
    }
    for (const std::int64_t pk : found.first(std::min<qsizetype>(20, found.size()))) {
        sqlite3_bind_int64(m_line.get(), 1, pk);
        readAll(m_line.get());
    }
}

namespace {

namespace oss = orcus::spreadsheet;

/// Takes every cell and keeps nothing.
class NullSheet final : public oss::iface::import_sheet {
public:
    oss::range_size_t get_sheet_size() const override { return {1048576, 16384}; }
    void set_auto(oss::row_t, oss::col_t, std::string_view) override {}
    void set_string(oss::row_t, oss::col_t, oss::string_id_t) override {}
    void set_value(oss::row_t, oss::col_t, double) override {}
    void set_bool(oss::row_t, oss::col_t, bool) override {}
    void set_date_time(oss::row_t, oss::col_t, int, int, int, int, int, double) override {}
    void set_format(oss::row_t, oss::col_t, std::size_t) override {}
    void set_format(oss::row_t, oss::col_t, oss::row_t, oss::col_t, std::size_t) override {}
    void fill_down_cells(oss::row_t, oss::col_t, oss::row_t) override {}
};

class NullStrings final : public oss::iface::import_shared_strings {
public:
    std::size_t append(std::string_view) override { return m_count++; }
    std::size_t add(std::string_view) override { return m_count++; }
    void set_segment_font(std::size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(oss::color_elem_t, oss::color_elem_t, oss::color_elem_t,
                                oss::color_elem_t) override
    {
    }
    void append_segment(std::string_view) override {}
    std::size_t commit_segments() override { return m_count++; }

private:
    std::size_t m_count = 0;
};

/// "AB12" to row and column, as liborcus asks for each cell.
class Resolver final : public oss::iface::import_reference_resolver {
public:
    oss::src_address_t resolve_address(std::string_view address) override
    {
        oss::src_address_t found{0, 0, 0};
        for (const char c : address) {
            if (c >= 'A' && c <= 'Z')
                found.column = found.column * 26 + (c - 'A' + 1);
            else if (c >= '0' && c <= '9')
                found.row = found.row * 10 + (c - '0');
        }
        --found.column;
        --found.row;
        return found;
    }
    oss::src_range_t resolve_range(std::string_view range) override
    {
        const auto colon = range.find(':');
        const auto first = resolve_address(range.substr(0, colon));
        return {first, colon == range.npos ? first : resolve_address(range.substr(colon + 1))};
    }
};

class NullFactory final : public oss::iface::import_factory {
public:
    oss::iface::import_shared_strings* get_shared_strings() override { return &m_strings; }
    oss::iface::import_sheet* append_sheet(oss::sheet_t, std::string_view) override
    {
        return &m_sheet;
    }
    oss::iface::import_sheet* get_sheet(std::string_view) override { return &m_sheet; }
    oss::iface::import_sheet* get_sheet(oss::sheet_t) override { return &m_sheet; }
    oss::iface::import_reference_resolver*
    get_reference_resolver(oss::formula_ref_context_t) override
    {
        return &m_resolver;
    }
    void finalize() override {}

private:
    Resolver m_resolver;
    NullSheet m_sheet;
    NullStrings m_strings;
};

} // namespace

void parseOnly(const QString& sheet)
{
    NullFactory factory;
    orcus::orcus_xlsx reader(&factory);
    reader.read_file(sheet.toStdString());
}

void sealOnly(Plain& plain, const QString& file)
{
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> key{};
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> header{};
    crypto_secretstream_xchacha20poly1305_state state{};
    crypto_secretstream_xchacha20poly1305_init_push(&state, header.data(), key.data());
    ZSTD_CCtx* compressor = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(compressor, ZSTD_c_compressionLevel, 1);
    std::string packed(ZSTD_CStreamOutSize(), '\0');
    std::string sealed(packed.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        giveUp(u"cannot write"_s);
    const auto push = [&](const void* bytes, std::size_t size, ZSTD_EndDirective end) {
        ZSTD_inBuffer from{bytes, size, 0};
        std::size_t left = 1;
        while (left > 0 || from.pos < from.size) {
            ZSTD_outBuffer to{packed.data(), packed.size(), 0};
            left = ZSTD_compressStream2(compressor, &to, &from, end);
            unsigned long long length = 0;
            crypto_secretstream_xchacha20poly1305_push(
                &state, reinterpret_cast<unsigned char*>(sealed.data()), &length,
                reinterpret_cast<const unsigned char*>(packed.data()), to.pos, nullptr, 0, 0);
            out.write(sealed.data(), qint64(length));
            if (end == ZSTD_e_continue && from.pos == from.size)
                break;
        }
    };
    const Prepared changes =
        plain.prepare("SELECT body,salt,record,author,stamp,seq,kind FROM change ORDER BY n");
    while (sqlite3_step(changes.get()) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(changes.get()); ++column) {
            const void* bytes = sqlite3_column_blob(changes.get(), column);
            push(bytes, std::size_t(sqlite3_column_bytes(changes.get(), column)), ZSTD_e_continue);
        }
    }
    push(nullptr, 0, ZSTD_e_end);
    ZSTD_freeCCtx(compressor);
    out.flush();
}

} // namespace bench
