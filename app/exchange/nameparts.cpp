#include "app/exchange/nameparts.h"

#include <array>

namespace app {

namespace {

constexpr std::array kMale{
    "SLAMET",  "SUGENG",  "BAMBANG",  "JOKO",    "DJOKO",     "AGUS",     "BUDI",    "EKO",
    "DWI",     "TRI",     "CATUR",    "HERI",    "HERY",      "IMAM",     "KASMAN",  "KARNO",
    "LEGIMAN", "MULYONO", "NGATIMIN", "PAIJO",   "PONIMIN",   "PAIMAN",   "RUSLAN",  "SAIFUL",
    "SAMSUL",  "SYAMSUL", "SUKARMAN", "SUPARDI", "SUPRIYADI", "SUTRISNO", "SUWARNO", "SUYITNO",
    "TEGUH",   "TUKIMIN", "WAGIMAN",  "WAHYU",   "WARSITO",   "YANTO",    "YUDI",    "ZAINAL",
    "ABDUL",   "ACHMAD",  "AHMAD",    "ARIF",    "ARIFIN",    "DARMAN",   "DEDI",    "EDI",
    "FAJAR",   "GATOT",   "HADI",     "HARI",    "IRFAN",     "JUMADI",   "KUSNADI", "LILIK",
    "MISBAH",  "NUR",     "PURWANTO", "RIZKI",   "ROKHIM",    "SANTOSO",  "SUBUR",   "TOTOK",
    "UMAR",    "WIBOWO",  "YAHYA",    "BAGAS",   "DIMAS",     "RENDRA"};

constexpr std::array kFemale{
    "SITI",      "SRI",      "SUMIATI", "SUPARTI",  "SULASTRI", "SUTINI",  "TUTIK",     "ENDANG",
    "DEWI",      "DIAH",     "DYAH",    "EKA",      "ENI",      "FATIMAH", "HARTINI",   "INDAH",
    "ISTIQOMAH", "JUMIATI",  "KASIATI", "KHOTIMAH", "LASMI",    "LESTARI", "LILIS",     "MARYATI",
    "MISNAH",    "MUNAROH",  "NANIK",   "NGATINI",  "NUR",      "NURUL",   "PAINI",     "PONIRAH",
    "PUJI",      "RATNA",    "RINI",    "RODIYAH",  "RUKMINI",  "RUMINI",  "SAMINI",    "SARINAH",
    "SRIYATUN",  "SUKARTI",  "SULIS",   "SUNARTI",  "SUPIYAH",  "SURATMI", "SUSI",      "TITIK",
    "TRI",       "UMI",      "WAHYUNI", "WARSINI",  "WATI",     "WIWIK",   "YATI",      "YULI",
    "YUNI",      "ZULAIKAH", "AISYAH",  "ANIK",     "ASIH",     "BINTI",   "CHOIRIYAH", "DWI",
    "ERNA",      "FITRI",    "KARTIKA", "LAILA",    "MUSLIKAH", "NOVITA"};

constexpr std::array kFamily{
    "SANTOSO",   "WIDODO",     "PRASETYO",  "NUGROHO",   "WIBOWO",   "SETIAWAN", "KURNIAWAN",
    "HIDAYAT",   "SAPUTRA",    "PRAMONO",   "SUSANTO",   "HARTONO",  "WINARNO",  "SUTRISNO",
    "UTOMO",     "RAHARJO",    "WICAKSONO", "PURNOMO",   "HANDOKO",  "ISWANTO",  "SUBAGYO",
    "MULYADI",   "RIYANTO",    "SUDARMO",   "KUSUMA",    "WARDANI",  "LESTARI",  "RAHAYU",
    "HANDAYANI", "WULANDARI",  "ASTUTIK",   "ASTUTI",    "NINGSIH",  "KHASANAH", "MAHMUDAH",
    "ROHMAH",    "FAUZI",      "MAULANA",   "ROHMAN",    "RAHMAN",   "HAKIM",    "MUSTOFA",
    "BASUKI",    "SUDJATMIKO", "SUJATMIKO", "SOEKIRNO",  "SUKIRNO",  "TJAHYONO", "CAHYONO",
    "JATMIKO",   "WALUYO",     "SUPRAPTO",  "HARIYANTO", "ARIYANTO", "BUDIARTO", "MARGONO",
    "DARSONO",   "WIJAYA",     "PERMADI",   "YULIANTO"};

constexpr std::array kMuhammad{"MUHAMMAD", "MOHAMAD", "MOCHAMAD", "MOCH.", "MOH.", "M.", "MUHAMAD"};

} // namespace

std::span<const char* const> maleNames()
{
    return kMale;
}

std::span<const char* const> femaleNames()
{
    return kFemale;
}

std::span<const char* const> familyNames()
{
    return kFamily;
}

std::span<const char* const> muhammadSpellings()
{
    return kMuhammad;
}

} // namespace app
