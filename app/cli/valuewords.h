/// What a field holds, in the words of the command line: code words, occupations, money, places.
#pragma once

#include "app/cli/words.h"
#include "app/domain/occupation.h"
#include "app/domain/record.h"
#include "app/domain/region.h"

namespace app {
struct NamedPerson;
}

namespace app::cli {

/// A field's value as text, as conflicts hold it.
struct FieldText {
    const RecordKind* kind = nullptr;
    QString field;
    QString text;
};
/// "Keluarga" for payer "family", "PETANI" for an occupation; the text itself where there is no word; a dash for nothing.
QString valueWords(const FieldText& value, const OccupationTable& occupations, const Words& words);
/// Name, NIK and village of whom a value names.
QString personWords(const NamedPerson& person, const RegionTable& regions, const Words& words);
/// The name of an area; its code when that is not known.
QString placeWords(const QString& code, const RegionTable& regions);

} // namespace app::cli
