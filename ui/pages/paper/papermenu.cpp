#include "ui/pages/paper/papermenu.h"

#include "ui/style/icon.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Face {
    QString name;
    QString text;
    QLatin1StringView icon;
};

Face faceOf(app::PaperKind kind)
{
    switch (kind) {
    case app::PaperKind::Receipt:
        return {u"Receipt"_s, PaperMenu::tr("Receipt for the worker…"), "receipt-text"_L1};
    case app::PaperKind::DataSheet:
        return {u"DataSheet"_s, PaperMenu::tr("Data sheet to sign…"), "file-text"_L1};
    case app::PaperKind::VisitingList:
        return {u"Visiting"_s, PaperMenu::tr("Visiting list…"), "route"_L1};
    case app::PaperKind::DecreeList:
        return {u"Decree"_s, PaperMenu::tr("List for a decree (SK)…"), "stamp"_L1};
    case app::PaperKind::StatusList:
        return {u"Status"_s, PaperMenu::tr("Status list…"), "list-checks"_L1};
    case app::PaperKind::PersonCopy:
        return {u"Copy"_s, PaperMenu::tr("Copy of the data for the person…"), "id-card"_L1};
    case app::PaperKind::BreachPeople:
        return {u"BreachPeople"_s, PaperMenu::tr("People concerned…"), "users"_L1};
    case app::PaperKind::BreachNotices:
        return {u"BreachNotices"_s, PaperMenu::tr("Letter to each person…"), "file-text"_L1};
    case app::PaperKind::BreachReport:
        return {u"BreachReport"_s, PaperMenu::tr("Letter to the agency…"), "send"_L1};
    case app::PaperKind::CoverageReport:
        return {u"Coverage"_s, PaperMenu::tr("Monthly report of coverage…"), "umbrella"_L1};
    case app::PaperKind::CaseSheet:
        return {u"Case"_s, PaperMenu::tr("Sheet of a case…"), "clipboard-list"_L1};
    case app::PaperKind::AttendanceList:
        return {u"Attendance"_s, PaperMenu::tr("Attendance list…"), "clipboard-list"_L1};
    case app::PaperKind::SponsorList:
        return {u"SponsorList"_s, PaperMenu::tr("List for the decree…"), "stamp"_L1};
    case app::PaperKind::SponsorReport:
        return {u"SponsorReport"_s, PaperMenu::tr("Report to the sponsor…"), "file-text"_L1};
    }
    Q_UNREACHABLE();
}

} // namespace

PaperMenu::PaperMenu(const QString& prefix, const QList<app::PaperKind>& kinds, QWidget* parent)
    : QMenu(tr("Print"), parent)
{
    setObjectName(prefix + "Menu"_L1);
    for (const app::PaperKind kind : kinds) {
        const Face face = faceOf(kind);
        QAction* action = addAction(ui::icon(face.icon), face.text);
        action->setObjectName(prefix + face.name);
        connect(action, &QAction::triggered, this, [this, kind] { emit asked(kind); });
    }
}

QList<app::PaperKind> allPapers()
{
    using Kind = app::PaperKind;
    return {Kind::VisitingList, Kind::StatusList, Kind::DecreeList, Kind::Receipt, Kind::DataSheet};
}

} // namespace ui
