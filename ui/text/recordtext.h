/// Every kind of record in words: its name, the labels of its fields, and what a field holds as people read it. The worker's
/// own are in fieldtext.h and fieldvalue.h, to which these lead on.
#pragma once

#include "app/domain/occupation.h"
#include "app/domain/record.h"

namespace ui {

/// "Kunjungan", "Kasus" …; the word itself for a kind of a newer version.
QString titleFor(const app::RecordKind& kind);
/// The name of the field itself when it is unknown.
QString labelFor(const app::RecordKind& kind, const QString& field);
/// A word of codeWords(), such as Visit::outcome "promised"; the word itself when unknown.
QString wordFor(const app::RecordKind& kind, const QString& field, const QString& word);
/// Money, days, months and code words in their form; keys of other records are not for people: empty.
QString shownValue(const app::RecordKind& kind, const QString& field, const app::Value& value,
                   const app::OccupationTable& occupations);
/// The same from text, as conflicts hold it.
QString shownText(const app::RecordKind& kind, const QString& field, const QString& text,
                  const app::OccupationTable& occupations);
/// "Hasil kunjungan: Berjanji · Kembali pada: 3 Des 2026": what a record says, its key and empty fields left out.
QString shownRecord(const app::RecordKind& kind, const app::Values& values,
                    const app::OccupationTable& occupations);

} // namespace ui
