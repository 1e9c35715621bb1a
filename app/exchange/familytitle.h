/// Lines of a residents' list that are nobody's row: titles of families, notes below the list.
/// Source: domain.md §8.3.
#pragma once

#include "app/exchange/residentrow.h"

namespace app {

/// "No. KK : 3515… Alamat : KRAJAN, Nama Dusun : KRAJAN, RT/RW : 003/001", in one cell or in several. Nothing for
/// any other line.
std::optional<FamilyTitle> familyTitleIn(const std::vector<QString>& cells);
/// The same where nothing names the number: it stands alone in the first cell, as in the BIP of 2018.
std::optional<FamilyTitle> unnamedFamilyTitleIn(const std::vector<QString>& cells);

/// "Mengetahui,", "Kepala Desa …", "Keterangan: …", "Sidoarjo, 17 Agustus 2026": below every official list.
bool looksLikeNote(const std::vector<QString>& cells);

} // namespace app
