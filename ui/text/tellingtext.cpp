#include "ui/text/tellingtext.h"

#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Sentences = QHash<QString, QString>;

Sentences indonesian()
{
    return {
        {u"cost.title"_s, Text::tr("What you pay")},
        {u"cost.big"_s, Text::tr("%1 a month")},
        {u"cost.lead"_s, Text::tr("about %1 a day")},
        {u"cost.jkk"_s, Text::tr("For accidents at work (JKK)")},
        {u"cost.jkm"_s, Text::tr("For a death (JKM)")},
        {u"cost.jht"_s, Text::tr("Saved for old age (JHT)")},
        {u"cost.discount"_s, Text::tr("Discount in this month")},
        {u"cost.condition"_s,
         Text::tr("The price of %1, for an income of %2 a month. Cover holds only as long as the "
                  "contribution is paid.")},
        {u"cost.lowest"_s,
         Text::tr("The price of %1 for the lowest incomes; for yours it may differ. Cover holds "
                  "only as long as the contribution is paid.")},
        {u"cost.unsure"_s,
         Text::tr("Not certain: whether there is a discount for who pays here. Shown without it.")},
        {u"accident.title"_s, Text::tr("If you have an accident at work")},
        {u"accident.big"_s, Text::tr("Treated until healed")},
        {u"accident.lead"_s, Text::tr("as the doctor finds necessary, without a ceiling")},
        {u"accident.wage"_s, Text::tr("Each month while you cannot work, for 12 months")},
        {u"accident.half"_s, Text::tr("After that, until healed")},
        {u"accident.partial"_s, Text::tr("If a part of the body is lost, by a table")},
        {u"accident.total"_s, Text::tr("If you can never work again")},
        {u"accident.transport"_s, Text::tr("Transport by land to the hospital")},
        {u"work_death.title"_s, Text::tr("If you die because of work")},
        {u"work_death.lead"_s, Text::tr("for your family")},
        {u"work_death.grant"_s, Text::tr("Grant (%1 × %2)")},
        {u"work_death.periodic"_s, Text::tr("Perhaps besides: periodic grant")},
        {u"funeral"_s, Text::tr("Funeral")},
        {u"school.two"_s, Text::tr("Besides: school of two children")},
        {u"work_death.condition"_s,
         Text::tr("Only if the contribution is paid on that day. Sources differ whether the "
                  "periodic grant comes on top: ask the branch.")},
        {u"death_early.title"_s,
         Text::tr("If you die of something else, within the first three months")},
        {u"death_early.lead"_s, Text::tr("for your family")},
        {u"death_early.condition"_s,
         Text::tr("Only the funeral, until you have been a member for three months, and only if "
                  "the contribution is paid.")},
        {u"death.title"_s, Text::tr("If you die of something else, after three months")},
        {u"death.lead"_s, Text::tr("for your family")},
        {u"death.grant"_s, Text::tr("Death grant")},
        {u"death.periodic"_s, Text::tr("Grant of 24 months, paid at once")},
        {u"death.school"_s, Text::tr("After three years: school of two children")},
        {u"death.condition"_s,
         Text::tr("After three months of membership on end, and only if the contribution is paid "
                  "on that day.")},
        {u"old_age.title"_s, Text::tr("When you are 56")},
        {u"old_age.big"_s, Text::tr("All you have saved")},
        {u"old_age.lead"_s, Text::tr("what was paid in, with what it has earned")},
        {u"old_age.saved"_s, Text::tr("Saved each month")},
        {u"old_age.condition"_s,
         Text::tr("Of what was really paid in. How much it earns is not fixed.")},
        {u"old_age.none"_s, Text::tr("Nothing is saved yet")},
        {u"old_age.add"_s, Text::tr("Old-age savings (JHT) can be added")},
        {u"old_age.more"_s, Text::tr("More to pay each month")},
        {u"school.title"_s, Text::tr("If you are gone: the children's school")},
        {u"school.lead"_s, Text::tr("for two children at most, each")},
        {u"school.kindergarten"_s, Text::tr("Kindergarten (TK)")},
        {u"school.primary"_s, Text::tr("Primary school (SD)")},
        {u"school.junior"_s, Text::tr("Junior secondary school (SMP)")},
        {u"school.senior"_s, Text::tr("Senior secondary school (SMA)")},
        {u"school.higher"_s, Text::tr("Higher education (up to S1) or training")},
        {u"school.amount"_s, Text::tr("%1 × %2 years")},
        {u"school.up_to"_s, Text::tr("up to %1")},
        {u"school.condition"_s,
         Text::tr("After three years of contributions; without waiting if it comes from work. "
                  "Until the child is 23, marries or works.")},
        {u"accident.condition"_s,
         Text::tr("Only if the contribution is paid on that day. There is no waiting time. From "
                  "which day a first payment covers is not certain: ask the branch.")},
        {u"up_to"_s, Text::tr("up to %1")},
        {u"source"_s, Text::tr("Source: %1 (%2)")},
        {u"sure"_s, Text::tr("compared with more than one source")},
        {u"one_source"_s, Text::tr("from one source; the branch has the last word")},
        {u"unsure"_s, Text::tr("not certain yet; ask the branch")},
    };
}

/// Polite and plain, as one speaks to an elder at the door.
const Sentences& javanese()
{
    static const Sentences sentences{
        {u"cost.title"_s, u"Iuran panjenengan"_s},
        {u"cost.big"_s, u"%1 saben wulan"_s},
        {u"cost.lead"_s, u"kinten-kinten %1 saben dinten"_s},
        {u"cost.jkk"_s, u"Kangge kacilakan nyambut damel (JKK)"_s},
        {u"cost.jkm"_s, u"Kangge tilar donya (JKM)"_s},
        {u"cost.jht"_s, u"Celengan dinten sepuh (JHT)"_s},
        {u"cost.discount"_s, u"Keringanan wulan punika"_s},
        {u"cost.condition"_s,
         u"Regi wulan %1, kangge pamedal %2 saben wulan. Pangayoman namung lumampah menawi iuranipun lunas."_s},
        {u"cost.lowest"_s,
         u"Regi wulan %1 kangge pamedal ingkang paling alit; kangge panjenengan saged benten. Pangayoman namung lumampah menawi iuranipun lunas."_s},
        {u"cost.unsure"_s,
         u"Dereng mesthi: punapa wonten keringanan kangge ingkang mbayar. Ingkang katulis tanpa keringanan."_s},
        {u"accident.title"_s, u"Menawi kacilakan nalika nyambut damel"_s},
        {u"accident.big"_s, u"Dipunrimati ngantos saras"_s},
        {u"accident.lead"_s, u"miturut dhokter, waragadipun tanpa wates"_s},
        {u"accident.wage"_s, u"Saben wulan nalika boten saged nyambut damel, 12 wulan"_s},
        {u"accident.half"_s, u"Sasampunipun, ngantos saras"_s},
        {u"accident.partial"_s, u"Menawi wonten perangan badan ingkang ical, miturut tabel"_s},
        {u"accident.total"_s, u"Menawi boten saged nyambut damel malih"_s},
        {u"accident.transport"_s, u"Angkutan dharat dhateng griya sakit"_s},
        {u"accident.condition"_s,
         u"Namung menawi iuran lunas ing dinten punika. Boten wonten wekdal nengga. Bayaran kapisan wiwit ngayomi dinten pundi dereng mesthi: tangletaken dhateng cabang."_s},
        {u"work_death.title"_s, u"Menawi tilar donya amargi padamelan"_s},
        {u"work_death.lead"_s, u"kangge kulawarga"_s},
        {u"work_death.grant"_s, u"Santunan (%1 × %2)"_s},
        {u"work_death.periodic"_s, u"Mbok bilih: santunan berkala"_s},
        {u"work_death.condition"_s,
         u"Namung menawi iuran lunas ing dinten punika. Sumberipun boten sami, punapa santunan berkala dipuntambahaken: tangletaken dhateng cabang."_s},
        {u"funeral"_s, u"Waragad panguburan"_s},
        {u"school.two"_s, u"Kajawi punika: sekolahipun lare kalih"_s},
        {u"death_early.title"_s,
         u"Menawi tilar donya sanes amargi padamelan, saderengipun tigang wulan"_s},
        {u"death_early.lead"_s, u"kangge kulawarga"_s},
        {u"death_early.condition"_s,
         u"Namung waragad panguburan, ngantos jangkep tigang wulan dados pesarta, lan namung menawi iuran lunas."_s},
        {u"death.title"_s,
         u"Menawi tilar donya sanes amargi padamelan, sasampunipun tigang wulan"_s},
        {u"death.lead"_s, u"kangge kulawarga"_s},
        {u"death.grant"_s, u"Santunan tilar donya"_s},
        {u"death.periodic"_s, u"Santunan 24 wulan, dipunbayar sepisan"_s},
        {u"death.school"_s, u"Sasampunipun tigang taun: sekolahipun lare kalih"_s},
        {u"death.condition"_s,
         u"Sasampunipun tigang wulan urut dados pesarta, lan namung menawi iuran lunas ing dinten punika."_s},
        {u"old_age.title"_s, u"Menawi sampun yuswa 56 taun"_s},
        {u"old_age.big"_s, u"Sedaya celengan panjenengan"_s},
        {u"old_age.lead"_s, u"ingkang sampun dipunbayar, kalebet pikantukipun"_s},
        {u"old_age.saved"_s, u"Dipuncelengi saben wulan"_s},
        {u"old_age.condition"_s,
         u"Saking ingkang saestu sampun dipunbayar. Pinten pikantukipun dereng mesthi."_s},
        {u"old_age.none"_s, u"Dereng wonten celengan"_s},
        {u"old_age.add"_s, u"Celengan dinten sepuh (JHT) saged dipuntambahaken"_s},
        {u"old_age.more"_s, u"Tambahan iuran saben wulan"_s},
        {u"school.title"_s, u"Menawi panjenengan sampun boten wonten: sekolahipun lare-lare"_s},
        {u"school.lead"_s, u"kangge lare kalih, saben lare"_s},
        {u"school.kindergarten"_s, u"TK"_s},
        {u"school.primary"_s, u"SD"_s},
        {u"school.junior"_s, u"SMP"_s},
        {u"school.senior"_s, u"SMA"_s},
        {u"school.higher"_s, u"Kuliah (ngantos S1) utawi pelatihan"_s},
        {u"school.amount"_s, u"%1 × %2 taun"_s},
        {u"school.up_to"_s, u"ngantos %1"_s},
        {u"school.condition"_s,
         u"Sasampunipun mbayar iuran tigang taun; boten ngangge nengga menawi amargi padamelan. Ngantos lare umur 23 taun, emah-emah, utawi nyambut damel."_s},
        {u"up_to"_s, u"ngantos %1"_s},
        {u"source"_s, u"Sumber: %1 (%2)"_s},
        {u"sure"_s, u"sampun dipuncocogaken kaliyan sumber sanes"_s},
        {u"one_source"_s, u"saking satunggal sumber; cabang ingkang nemtokaken"_s},
        {u"unsure"_s, u"dereng mesthi; tangletaken dhateng cabang"_s},
    };
    return sentences;
}

} // namespace

Teller::Teller(Tongue tongue) : m_sentences(tongue == Tongue::Javanese ? javanese() : indonesian())
{
}

QString Teller::say(const QString& key, const QStringList& values) const
{
    QString sentence = m_sentences.value(key);
    for (const QString& value : values)
        sentence = sentence.arg(value);
    return sentence;
}

QString Teller::source(const QString& source, app::Certainty certainty) const
{
    const bool isSure =
        certainty == app::Certainty::Verified || certainty == app::Certainty::TwoSources;
    const bool isRead = certainty == app::Certainty::Secondary;
    return say(u"source"_s, {source, say(isSure   ? u"sure"_s
                                         : isRead ? u"one_source"_s
                                                  : u"unsure"_s)});
}

} // namespace ui
