#include "ui/print/office.h"

#include "app/services/papersettings.h"
#include "ui/style/papertokens.h"
#include "ui/text/format.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Area {
    QString regency;
    QString district;
    QString village;
    bool isUrban = false; ///< a kelurahan: its head is a lurah
};

Area areaOf(const app::RegionTable& regions, const QString& scope)
{
    Area area;
    for (QString code = scope; !code.isEmpty(); code = app::parentRegion(code)) {
        const QString name = regions.find(code).name;
        switch (app::regionLevel(code)) {
        case app::RegionLevel::Village:
            area.village = name;
            // domain.md §4.3: the fourth part begins with 1 for a kelurahan, with 2 for a desa.
            area.isUrban = code.section(u'.', 3, 3).startsWith(u'1');
            break;
        case app::RegionLevel::District:
            area.district = name;
            break;
        case app::RegionLevel::Regency:
        case app::RegionLevel::Province:
            if (area.regency.isEmpty())
                area.regency = name;
            break;
        case app::RegionLevel::None:
            break;
        }
    }
    return area;
}

QStringList officesOf(const Area& area)
{
    QStringList offices{Text::tr("Government of %1").arg(area.regency).toUpper()};
    if (!area.district.isEmpty())
        offices += Text::tr("District of %1").arg(area.district).toUpper();
    if (!area.village.isEmpty())
        offices += (area.isUrban ? Text::tr("Urban village of %1") : Text::tr("Village of %1"))
                       .arg(area.village)
                       .toUpper();
    return offices;
}

QString usualTitle(const Area& area)
{
    if (area.village.isEmpty())
        return Text::tr("Head of the office");
    return (area.isUrban ? Text::tr("Head of the urban village of %1")
                         : Text::tr("Head of the village of %1"))
        .arg(area.village);
}

QString nameOf(const Area& area)
{
    if (!area.village.isEmpty())
        return (area.isUrban ? Text::tr("Urban village of %1") : Text::tr("Village of %1"))
            .arg(area.village);
    return area.district.isEmpty() ? area.regency : Text::tr("District of %1").arg(area.district);
}

/// "22 November 2026", as letters write it.
QString longDay(const QDate& date)
{
    return u"%1 %2"_s.arg(date.day()).arg(month(date.year(), date.month()));
}

} // namespace

QString PaperOffice::placeAndDate() const
{
    return u"%1, %2"_s.arg(place, today);
}

app::Result<PaperOffice> officeOf(app::Session& session)
{
    const auto settings = app::paperSettings(session);
    if (!settings)
        return settings.error();
    const Area area = areaOf(session.reference().regions, session.scope());
    PaperOffice office;
    office.head.offices = officesOf(area);
    office.head.address = settings->address;
    office.head.crest = QImage::fromData(settings->crest);
    office.name = nameOf(area);
    office.place = !area.village.isEmpty()    ? area.village
                   : !area.district.isEmpty() ? area.district
                                              : area.regency;
    office.today = longDay(session.clock().today());
    office.officer = session.user().name;
    office.isPractice = session.isPractice();
    office.signer.role = settings->signerTitle.isEmpty() ? usualTitle(area) : settings->signerTitle;
    office.signer.name = settings->signerName;
    if (!settings->signerNumber.isEmpty())
        office.signer.below = Text::tr("NIP %1").arg(settings->signerNumber);
    return office;
}

PaperForm formOf(const PaperOffice& office, const QString& title,
                 QPageLayout::Orientation orientation)
{
    PaperForm form;
    form.orientation = orientation;
    form.title = title;
    form.running = u"%1 · %2"_s.arg(title, office.name);
    form.foot = Text::tr("Printed on %1 by %2. Holds personal data (UU 27/2022): keep it safe, and "
                         "destroy it when it is done.")
                    .arg(office.today, office.officer);
    form.pageOf = Text::tr("Page %1 of %2");
    if (office.isPractice)
        form.stamp = Text::tr("PRACTICE: NOT AN OFFICIAL PAPER");
    return form;
}

void writeTitle(Flow& flow, const QString& title, const QString& below)
{
    flow.paragraph(title.toUpper(), {kTypeTitle, QFont::Bold}, Qt::AlignHCenter);
    flow.paragraph(below, {kTypeBody, QFont::Normal}, Qt::AlignHCenter);
    flow.space(kGapS);
}

} // namespace ui
