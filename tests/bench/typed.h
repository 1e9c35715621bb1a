/// What officers type: names, misspelt pairs, pieces of a NIK, ends of a phone, nobody.
#pragma once

#include <QStringList>

namespace bench {

inline const QStringList& typedSearches()
{
    using namespace Qt::Literals::StringLiterals;
    static const QStringList searches{
        u"siti"_s,         u"sri wahyuni"_s,  u"ahmad"_s,         u"moch"_s,     u"muhammad"_s,
        u"m. ali"_s,       u"soekarno"_s,     u"djoko"_s,         u"joko"_s,     u"tjahyono"_s,
        u"sutrisno"_s,     u"wati"_s,         u"nur aini"_s,      u"nuraini"_s,  u"dewi"_s,
        u"budi santoso"_s, u"santoso budi"_s, u"slamet"_s,        u"sulastri"_s, u"kasmini"_s,
        u"351512"_s,       u"3515122004"_s,   u"3515120101800"_s, u"120478"_s,   u"010190"_s,
        u"0001"_s,         u"0812"_s,         u"081234"_s,        u"7788"_s,     u"4455"_s,
        u"+62812"_s,       u"zzzyx"_s,        u"qwerty"_s,        u"999999"_s,   u"sumber"_s,
        u"widodo"_s,       u"lestari"_s,      u"agus"_s,          u"ponirah"_s,  u"yanto"_s};
    return searches;
}

} // namespace bench
