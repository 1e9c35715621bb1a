/// How a branch wants its registration list: which columns in which order under which headings, and how days, codes and
/// names are written. The official template is not public (domain.md §0.10), so a village copies the built-in layout
/// and makes it what its branch asks for.
#pragma once

#include "app/domain/occupation.h"
#include "app/domain/region.h"
#include "app/domain/worker.h"

#include <QStringList>

namespace app {

/// The first fifteen are the fields of domain.md §2.2 in their order, then the extras of the safe export (§2.4); those
/// from Hamlet on are in no built-in layout.
enum class BranchColumn {
    Nik,
    Name,
    BirthDate,
    Phone, ///< "+62 812 …" is written 0812 …
    Email,
    Address, ///< where the worker lives: the domicile when it differs from the card
    Occupation,
    Occupation2,
    Workplace, ///< as typed: the branch's place codes are unknown
    Branch,    ///< as typed: the codes of its offices are unknown
    HoursFrom,
    HoursTo,
    Programmes,
    Income,
    Months,
    FamilyCard,
    MotherName,
    BirthPlace,
    Sex,
    Village,
    Hamlet,
    Rt,
    Rw,
    Postcode,
};
QList<BranchColumn> branchColumns();
/// "nik", "tanggalLahir", "jenisPekerjaan" …: frozen words of layout files, and the built-in headings.
QLatin1StringView wordOf(BranchColumn column);

enum class DateStyle {
    Dashes,
    Iso,
    Slashes,
    Written
};                                          ///< 12-04-1978, 1978-04-12, 12/04/1978, 12 April 1978
enum class CodeStyle { Code, Words, Both }; ///< P001; PETANI; P001 - PETANI
enum class CsvSeparator { Comma, Semicolon };
enum class NameStyle { AsTyped, UpperCase };

/// The frozen words of layout files: "dd-MM-yyyy" …, "code" …, "comma" …, "as_typed" ….
QLatin1StringView wordOf(DateStyle style);
QLatin1StringView wordOf(CodeStyle style);
QLatin1StringView wordOf(CsvSeparator separator);
QLatin1StringView wordOf(NameStyle style);
/// Nothing for a word that is none of them.
std::optional<BranchColumn> branchColumnFrom(QStringView word);
std::optional<DateStyle> dateStyleFrom(QStringView word);
std::optional<CodeStyle> codeStyleFrom(QStringView word);
std::optional<CsvSeparator> csvSeparatorFrom(QStringView word);
std::optional<NameStyle> nameStyleFrom(QStringView word);

struct LayoutColumn {
    BranchColumn column = BranchColumn::Nik;
    QString heading;

    bool operator==(const LayoutColumn&) const = default;
};

struct BranchLayout {
    QString name;
    QList<LayoutColumn> columns; ///< from left to right
    DateStyle dates = DateStyle::Dashes;
    CodeStyle codes = CodeStyle::Code;
    CsvSeparator separator = CsvSeparator::Comma;
    NameStyle names = NameStyle::AsTyped;

    bool operator==(const BranchLayout&) const = default;
};

/// The name of the layout that is always there.
inline constexpr auto kBpjsLayout = QLatin1StringView("bpjs");
/// The fields of domain.md §2.2 and §2.4 under their own names.
BranchLayout bpjsLayout();

enum class LayoutProblem {
    NameMissing,
    NameTooLong, ///< over 60 characters
    NoColumn,
    ColumnTwice,
    HeadingMissing,
    HeadingTooLong, ///< over 100 characters
    HeadingTwice,
};
/// "name_missing" …: frozen words of --json.
QLatin1StringView wordOf(LayoutProblem problem);
/// What stands in the way of using it; each kind once.
QList<LayoutProblem> problemsOf(const BranchLayout& layout);

/// What the words of codes come from.
struct BranchTables {
    const OccupationTable& occupations;
    const RegionTable& regions;
};
std::vector<QString> headingsOf(const BranchLayout& layout);
/// One row: every cell is text, empty where nothing is known.
std::vector<QString> cellsOf(const Worker& worker, const BranchLayout& layout,
                             const BranchTables& tables);

} // namespace app
