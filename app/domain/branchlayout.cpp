#include "app/domain/branchlayout.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 60;
constexpr qsizetype kLongestHeading = 100;

template <typename Value>
struct Named {
    Value value;
    QLatin1StringView word;
};

constexpr std::array kColumns{
    Named<BranchColumn>{BranchColumn::Nik, "nik"_L1},
    Named<BranchColumn>{BranchColumn::Name, "nama"_L1},
    Named<BranchColumn>{BranchColumn::BirthDate, "tanggalLahir"_L1},
    Named<BranchColumn>{BranchColumn::Phone, "nomorHandphone"_L1},
    Named<BranchColumn>{BranchColumn::Email, "email"_L1},
    Named<BranchColumn>{BranchColumn::Address, "alamat"_L1},
    Named<BranchColumn>{BranchColumn::Occupation, "jenisPekerjaan"_L1},
    Named<BranchColumn>{BranchColumn::Occupation2, "jenisPekerjaan2"_L1},
    Named<BranchColumn>{BranchColumn::Workplace, "lokasiPekerjaan"_L1},
    Named<BranchColumn>{BranchColumn::Branch, "lokasiBPJS"_L1},
    Named<BranchColumn>{BranchColumn::HoursFrom, "jamAwal"_L1},
    Named<BranchColumn>{BranchColumn::HoursTo, "jamAkhir"_L1},
    Named<BranchColumn>{BranchColumn::Programmes, "program"_L1},
    Named<BranchColumn>{BranchColumn::Income, "salary"_L1},
    Named<BranchColumn>{BranchColumn::Months, "periode"_L1},
    Named<BranchColumn>{BranchColumn::FamilyCard, "nomorKK"_L1},
    Named<BranchColumn>{BranchColumn::MotherName, "namaIbuKandung"_L1},
    Named<BranchColumn>{BranchColumn::BirthPlace, "tempatLahir"_L1},
    Named<BranchColumn>{BranchColumn::Sex, "jenisKelamin"_L1},
    Named<BranchColumn>{BranchColumn::Village, "kodeDesa"_L1},
    Named<BranchColumn>{BranchColumn::Hamlet, "dusun"_L1},
    Named<BranchColumn>{BranchColumn::Rt, "rt"_L1},
    Named<BranchColumn>{BranchColumn::Rw, "rw"_L1},
    Named<BranchColumn>{BranchColumn::Postcode, "kodePos"_L1},
};
constexpr auto kLastOfBpjs = BranchColumn::Village;

constexpr std::array kDates{
    Named<DateStyle>{DateStyle::Dashes, "dd-MM-yyyy"_L1},
    Named<DateStyle>{DateStyle::Iso, "yyyy-MM-dd"_L1},
    Named<DateStyle>{DateStyle::Slashes, "dd/MM/yyyy"_L1},
    Named<DateStyle>{DateStyle::Written, "d MMMM yyyy"_L1},
};
constexpr std::array kCodes{
    Named<CodeStyle>{CodeStyle::Code, "code"_L1},
    Named<CodeStyle>{CodeStyle::Words, "words"_L1},
    Named<CodeStyle>{CodeStyle::Both, "both"_L1},
};
constexpr std::array kSeparators{
    Named<CsvSeparator>{CsvSeparator::Comma, "comma"_L1},
    Named<CsvSeparator>{CsvSeparator::Semicolon, "semicolon"_L1},
};
constexpr std::array kNames{
    Named<NameStyle>{NameStyle::AsTyped, "as_typed"_L1},
    Named<NameStyle>{NameStyle::UpperCase, "upper_case"_L1},
};
constexpr std::array kProblems{
    Named<LayoutProblem>{LayoutProblem::NameMissing, "name_missing"_L1},
    Named<LayoutProblem>{LayoutProblem::NameTooLong, "name_too_long"_L1},
    Named<LayoutProblem>{LayoutProblem::NoColumn, "no_column"_L1},
    Named<LayoutProblem>{LayoutProblem::ColumnTwice, "column_twice"_L1},
    Named<LayoutProblem>{LayoutProblem::HeadingMissing, "heading_missing"_L1},
    Named<LayoutProblem>{LayoutProblem::HeadingTooLong, "heading_too_long"_L1},
    Named<LayoutProblem>{LayoutProblem::HeadingTwice, "heading_twice"_L1},
};

template <typename Table, typename Value>
QLatin1StringView wordIn(const Table& table, Value value)
{
    return std::ranges::find_if(table, [value](const auto& one) { return one.value == value; })
        ->word;
}

template <typename Value, std::size_t N>
std::optional<Value> valueIn(const std::array<Named<Value>, N>& table, QStringView word)
{
    for (const auto& one : table) {
        if (word == one.word)
            return one.value;
    }
    return std::nullopt;
}

QString textOf(const std::optional<std::int64_t>& number)
{
    return number ? QString::number(*number) : QString();
}

QString styled(const QString& code, const QString& words, CodeStyle style)
{
    if (code.isEmpty() || words.isEmpty() || style == CodeStyle::Code)
        return code;
    return style == CodeStyle::Words ? words : code + u" - "_s + words;
}

QString dayText(const QString& iso, DateStyle style)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    // A day of which only the year is known stays as it is rather than becoming the first of January.
    if (iso.size() != QStringView(u"1978-04-12").size() || !day.isValid())
        return iso;
    // Always in Indonesian, whatever the machine speaks: the file is for the branch.
    return QLocale(QLocale::Indonesian).toString(day, QString(wordOf(style)));
}

/// "+62 812 …" as it is dialled here; a plus would be taken for the start of a formula.
QString dialled(const QString& phone)
{
    return phone.startsWith(u"+62") ? u'0' + phone.sliced(3) : phone;
}

QString nameText(const QString& name, NameStyle style)
{
    return style == NameStyle::UpperCase ? name.toUpper() : name;
}

QString occupationText(const QString& code, CodeStyle style, const OccupationTable& occupations)
{
    const Occupation* known = occupations.find(code);
    return styled(code, known ? known->name : QString(), style);
}

QString programmesText(const std::optional<std::int64_t>& programmes, CodeStyle style)
{
    constexpr std::int64_t kWithOldAge = 3;
    const QString words = programmes == kWithOldAge ? u"JKK, JKM, JHT"_s : u"JKK, JKM"_s;
    return styled(textOf(programmes), words, style);
}

QString sexText(const QString& sex, CodeStyle style)
{
    if (sex == u"M")
        return styled(u"L"_s, u"LAKI-LAKI"_s, style);
    return sex == u"F" ? styled(u"P"_s, u"PEREMPUAN"_s, style) : QString();
}

QString cellOf(const Worker& worker, BranchColumn column, const BranchLayout& layout,
               const BranchTables& tables)
{
    switch (column) {
    case BranchColumn::Nik:
        return worker.nik;
    case BranchColumn::Name:
        return nameText(worker.name, layout.names);
    case BranchColumn::BirthDate:
        return dayText(worker.birthDate, layout.dates);
    case BranchColumn::Phone:
        return dialled(worker.phone);
    case BranchColumn::Email:
        return worker.email;
    case BranchColumn::Address:
        return worker.domicile.isEmpty() ? worker.address : worker.domicile;
    case BranchColumn::Occupation:
        return occupationText(worker.occupation, layout.codes, tables.occupations);
    case BranchColumn::Occupation2:
        return occupationText(worker.occupation2, layout.codes, tables.occupations);
    case BranchColumn::Workplace:
        return worker.workplace;
    case BranchColumn::Branch:
        return worker.branch;
    case BranchColumn::HoursFrom:
        return worker.hoursFrom;
    case BranchColumn::HoursTo:
        return worker.hoursTo;
    case BranchColumn::Programmes:
        return programmesText(worker.programmes, layout.codes);
    case BranchColumn::Income:
        return textOf(worker.income);
    case BranchColumn::Months:
        return textOf(worker.months);
    case BranchColumn::FamilyCard:
        return worker.familyCard;
    case BranchColumn::MotherName:
        return nameText(worker.motherName, layout.names);
    case BranchColumn::BirthPlace:
        return worker.birthPlace;
    case BranchColumn::Sex:
        return sexText(worker.sex, layout.codes);
    case BranchColumn::Village:
        return styled(worker.scope, tables.regions.find(worker.scope).fullName, layout.codes);
    case BranchColumn::Hamlet:
        return worker.hamlet;
    case BranchColumn::Rt:
        return worker.rt;
    case BranchColumn::Rw:
        return worker.rw;
    case BranchColumn::Postcode:
        return worker.postcode;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<BranchColumn> branchColumns()
{
    QList<BranchColumn> columns;
    for (const auto& one : kColumns)
        columns << one.value;
    return columns;
}

QLatin1StringView wordOf(BranchColumn column)
{
    return wordIn(kColumns, column);
}

QLatin1StringView wordOf(DateStyle style)
{
    return wordIn(kDates, style);
}

QLatin1StringView wordOf(CodeStyle style)
{
    return wordIn(kCodes, style);
}

QLatin1StringView wordOf(CsvSeparator separator)
{
    return wordIn(kSeparators, separator);
}

QLatin1StringView wordOf(NameStyle style)
{
    return wordIn(kNames, style);
}

QLatin1StringView wordOf(LayoutProblem problem)
{
    return wordIn(kProblems, problem);
}

std::optional<BranchColumn> branchColumnFrom(QStringView word)
{
    return valueIn(kColumns, word);
}

std::optional<DateStyle> dateStyleFrom(QStringView word)
{
    return valueIn(kDates, word);
}

std::optional<CodeStyle> codeStyleFrom(QStringView word)
{
    return valueIn(kCodes, word);
}

std::optional<CsvSeparator> csvSeparatorFrom(QStringView word)
{
    return valueIn(kSeparators, word);
}

std::optional<NameStyle> nameStyleFrom(QStringView word)
{
    return valueIn(kNames, word);
}

BranchLayout bpjsLayout()
{
    BranchLayout layout;
    layout.name = kBpjsLayout;
    for (const auto& one : kColumns) {
        if (one.value <= kLastOfBpjs)
            layout.columns.append({one.value, one.word});
    }
    return layout;
}

QList<LayoutProblem> problemsOf(const BranchLayout& layout)
{
    QList<LayoutProblem> problems;
    const auto raiseIf = [&problems](bool isWrong, LayoutProblem problem) {
        if (isWrong && !problems.contains(problem))
            problems << problem;
    };
    raiseIf(layout.name.trimmed().isEmpty(), LayoutProblem::NameMissing);
    raiseIf(layout.name.size() > kLongestName, LayoutProblem::NameTooLong);
    raiseIf(layout.columns.isEmpty(), LayoutProblem::NoColumn);
    QSet<BranchColumn> columns;
    QSet<QString> headings;
    for (const LayoutColumn& one : layout.columns) {
        const QString heading = one.heading.simplified();
        raiseIf(columns.contains(one.column), LayoutProblem::ColumnTwice);
        raiseIf(heading.isEmpty(), LayoutProblem::HeadingMissing);
        raiseIf(heading.size() > kLongestHeading, LayoutProblem::HeadingTooLong);
        raiseIf(!heading.isEmpty() && headings.contains(heading), LayoutProblem::HeadingTwice);
        columns.insert(one.column);
        headings.insert(heading);
    }
    return problems;
}

std::vector<QString> headingsOf(const BranchLayout& layout)
{
    std::vector<QString> headings;
    for (const LayoutColumn& one : layout.columns)
        headings.push_back(one.heading);
    return headings;
}

std::vector<QString> cellsOf(const Worker& worker, const BranchLayout& layout,
                             const BranchTables& tables)
{
    std::vector<QString> cells;
    cells.reserve(std::size_t(layout.columns.size()));
    for (const LayoutColumn& one : layout.columns)
        cells.push_back(cellOf(worker, one.column, layout, tables));
    return cells;
}

} // namespace app
