/// Which role may do what: the whole table.
#include "app/services/permission.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Action;

class TestPermission : public QObject {
    Q_OBJECT

private slots:
    void eachRoleReachesAsFarAsItShould_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("may");
        // One letter per action, in the order of Action: what the role may not do is a dash.
        QTest::newRow("head") << u"head"_s << u"RWDEILXABCMSPNK"_s;
        QTest::newRow("operator") << u"operator"_s << u"RWDEILXABCMS-NK"_s;
        QTest::newRow("office head") << u"office_head"_s << u"RWDEILXABCMSPNK"_s;
        QTest::newRow("office operator") << u"office_operator"_s << u"RWDEILXABCMS-NK"_s;
        QTest::newRow("kader") << u"kader"_s << u"RW-E--X-BC-----"_s;
        QTest::newRow("viewer") << u"viewer"_s << u"R--------C-----"_s;
        QTest::newRow("a role of a newer version") << u"auditor"_s << u"R--------C-----"_s;
        QTest::newRow("no role") << QString() << u"R--------C-----"_s;
        QTest::newRow("other case") << u"HEAD"_s << u"R--------C-----"_s;
    }
    void eachRoleReachesAsFarAsItShould()
    {
        QFETCH(QString, role);
        constexpr Action kActions[] = {
            Action::ReadWorkers,     Action::WriteWorkers, Action::EraseWorkers,
            Action::RecordEvidence,  Action::ImportFiles,  Action::ExportLists,
            Action::ExchangeBatches, Action::AcceptCards,  Action::BackUp,
            Action::Check,           Action::ManagePeople, Action::SeeAudit,
            Action::Approve,         Action::SeeWholeNiks, Action::KeepSponsors};
        const QString letters = u"RWDEILXABCMSPNK"_s;
        QString may;
        for (std::size_t i = 0; i < std::size(kActions); ++i)
            may +=
                app::mayDo(role, kActions[i]) ? letters.at(static_cast<qsizetype>(i)) : QChar(u'-');
        QTEST(may, "may");
    }
};

TEST_SUITE(TestPermission)
#include "tst_permission.moc"
