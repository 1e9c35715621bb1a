/// Which of the mounted file systems are drives a person plugged in, what each is called, and which comes first.
#include "tests/runner/suite.h"
#include "ui/shell/language.h"
#include "ui/shell/volumes.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::Mounted;
using ui::Volume;

namespace {

constexpr std::int64_t kGiga = std::int64_t{1} << 30;

/// A drive of 16 GB as it is sold, with 3.2 GB left, where a Linux desktop mounts it.
Mounted stick(const QString& label, const QString& folder = u"/media/rini/STICK"_s)
{
    return {label,
            folder,
            "vfat",
            "/dev/sdb1",
            15'998'976'000,
            kGiga * 16 / 5,
            Mounted::Access::Writable,
            Mounted::Kind::Unknown};
}

Mounted onWindows(const QString& label, const QString& folder, Mounted::Kind kind)
{
    Mounted volume = stick(label, folder);
    volume.kind = kind;
    return volume;
}

QStringList namesOf(const QList<Volume>& volumes)
{
    QStringList names;
    for (const Volume& volume : volumes)
        names << volume.name;
    return names;
}

} // namespace

Q_DECLARE_METATYPE(ui::Mounted)
Q_DECLARE_METATYPE(ui::Volume::State)

class VolumesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_language.speak(u"en"_s); }
    void whatCountsAsADrive_data();
    void whatCountsAsADrive();
    void whatADriveIsCalled_data();
    void whatADriveIsCalled();
    void twoDrivesOfOneBrandAreToldApart();
    void theRoomIsSaidInWords();
    void readOnlyAndFullDrivesAreToldApart_data();
    void readOnlyAndFullDrivesAreToldApart();
    void theNewestComesFirst();
    void whatCannotBeWrittenToComesLast();
    void onWindowsTheSureOnesComeFirst();
    void thisComputersOwnDiskIsNoDrive();

private:
    ui::Language m_language;
};

void VolumesTest::whatCountsAsADrive_data()
{
    QTest::addColumn<Mounted>("mounted");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char* name, bool counts, const std::function<void(Mounted&)>& edit) {
        Mounted mounted = stick(u"SANDISK"_s);
        edit(mounted);
        QTest::newRow(name) << mounted << counts;
    };
    row("a stick", true, [](Mounted&) {});
    row("where other desktops mount it", true,
        [](Mounted& m) { m.folder = u"/run/media/rini/SANDISK"_s; });
    row("mounted by hand", true, [](Mounted& m) { m.folder = u"/mnt/usb"_s; });
    row("of another system's making", true, [](Mounted& m) { m.fileSystem = "fuseblk"; });
    row("this computer's disk", false, [](Mounted& m) { m.folder = u"/"_s; });
    row("a disk for the home folders", false, [](Mounted& m) { m.folder = u"/home"_s; });
    row("the boot partition", false, [](Mounted& m) { m.folder = u"/boot/efi"_s; });
    row("the boot partition of the other system", false, [](Mounted& m) {
        m.label = u"EFI"_s;
        m.size = kGiga / 2;
    });
    row("a big stick that is named like one", true, [](Mounted& m) { m.label = u"boot"_s; });
    row("memory", false, [](Mounted& m) { m.fileSystem = "tmpfs"; });
    row("a layer", false, [](Mounted& m) { m.fileSystem = "overlay"; });
    row("a packed program", false, [](Mounted& m) { m.fileSystem = "squashfs"; });
    row("a file that pretends to be a disk", false, [](Mounted& m) { m.device = "/dev/loop7"; });
    row("another computer's folder", false, [](Mounted& m) { m.fileSystem = "cifs"; });
    row("a reader without a card", false, [](Mounted& m) { m.size = 0; });
    row("a drive letter", true, [](Mounted& m) {
        m.folder = u"E:/"_s;
        m.kind = Mounted::Kind::Removable;
    });
    row("a disk in a case of its own", true, [](Mounted& m) { m.folder = u"F:/"_s; });
    row("the disk Windows stands on", false, [](Mounted& m) {
        m.folder = u"C:/"_s;
        m.kind = Mounted::Kind::BuiltIn;
    });
    row("a share with a letter", false, [](Mounted& m) {
        m.folder = u"Z:/"_s;
        m.kind = Mounted::Kind::Other;
    });
}

void VolumesTest::whatCountsAsADrive()
{
    QFETCH(const Mounted, mounted);
    QFETCH(const bool, counts);
    QCOMPARE(ui::volumesAmong({mounted}).size(), counts ? 1 : 0);
}

void VolumesTest::whatADriveIsCalled_data()
{
    QTest::addColumn<Mounted>("mounted");
    QTest::addColumn<QString>("name");
    QTest::newRow("by its label") << stick(u"SANDISK"_s) << u"SANDISK"_s;
    QTest::newRow("padded with spaces") << stick(u" BALAI  "_s) << u"BALAI"_s;
    QTest::newRow("without a label")
        << stick({}, u"/media/rini/1A2B-3C4D"_s) << u"Flash drive (1A2B-3C4D)"_s;
    const auto kRemovable = Mounted::Kind::Removable;
    QTest::newRow("on Windows with its letter")
        << onWindows(u"SANDISK"_s, u"E:/"_s, kRemovable) << u"SANDISK (E:)"_s;
    QTest::newRow("on Windows without a label")
        << onWindows({}, u"E:/"_s, kRemovable) << u"Flash drive (E:)"_s;
}

void VolumesTest::whatADriveIsCalled()
{
    QFETCH(const Mounted, mounted);
    QFETCH(const QString, name);
    const auto found = ui::volumesAmong({mounted});
    QCOMPARE(namesOf(found), QStringList{name});
    QCOMPARE(found.first().folder, mounted.folder);
}

void VolumesTest::twoDrivesOfOneBrandAreToldApart()
{
    QCOMPARE(namesOf(ui::volumesAmong({stick(u"SANDISK"_s, u"/media/rini/SANDISK"_s),
                                       stick(u"DATA"_s, u"/media/rini/DATA"_s),
                                       stick(u"SANDISK"_s, u"/media/rini/SANDISK1"_s)})),
             (QStringList{u"SANDISK (SANDISK1)"_s, u"DATA"_s, u"SANDISK (SANDISK)"_s}));
}

void VolumesTest::theRoomIsSaidInWords()
{
    QCOMPARE(ui::volumesAmong({stick(u"SANDISK"_s)}).first().room, u"14.9 GB, 3.2 GB free"_s);
}

void VolumesTest::readOnlyAndFullDrivesAreToldApart_data()
{
    QTest::addColumn<std::int64_t>("free");
    QTest::addColumn<bool>("isReadOnly");
    QTest::addColumn<Volume::State>("state");
    QTest::newRow("room") << kGiga << false << Volume::State::Writable;
    QTest::newRow("little room") << std::int64_t{1'000'000} << false << Volume::State::Writable;
    QTest::newRow("hardly any") << std::int64_t{100'000} << false << Volume::State::Full;
    QTest::newRow("none") << std::int64_t{0} << false << Volume::State::Full;
    QTest::newRow("read-only") << kGiga << true << Volume::State::ReadOnly;
    QTest::newRow("read-only and full") << std::int64_t{0} << true << Volume::State::ReadOnly;
}

void VolumesTest::readOnlyAndFullDrivesAreToldApart()
{
    QFETCH(const std::int64_t, free);
    QFETCH(const bool, isReadOnly);
    QFETCH(const Volume::State, state);
    Mounted mounted = stick(u"SANDISK"_s);
    mounted.free = free;
    mounted.access = isReadOnly ? Mounted::Access::ReadOnly : Mounted::Access::Writable;
    QCOMPARE(ui::volumesAmong({mounted}).first().state, state);
}

void VolumesTest::theNewestComesFirst()
{
    QCOMPARE(namesOf(ui::volumesAmong({stick(u"LAMA"_s), stick(u"TENGAH"_s), stick(u"BARU"_s)})),
             (QStringList{u"BARU"_s, u"TENGAH"_s, u"LAMA"_s}));
}

void VolumesTest::whatCannotBeWrittenToComesLast()
{
    Mounted locked = stick(u"TERKUNCI"_s);
    locked.access = Mounted::Access::ReadOnly;
    Mounted full = stick(u"PENUH"_s);
    full.free = 0;
    QCOMPARE(namesOf(ui::volumesAmong({stick(u"LAMA"_s), stick(u"BARU"_s), full, locked})),
             (QStringList{u"BARU"_s, u"LAMA"_s, u"TERKUNCI"_s, u"PENUH"_s}));
}

void VolumesTest::onWindowsTheSureOnesComeFirst()
{
    QCOMPARE(namesOf(ui::volumesAmong({onWindows({}, u"E:/"_s, Mounted::Kind::Removable),
                                       onWindows(u"DATA"_s, u"F:/"_s, Mounted::Kind::Unknown)})),
             (QStringList{u"Flash drive (E:)"_s, u"DATA (F:)"_s}));
}

void VolumesTest::thisComputersOwnDiskIsNoDrive()
{
    const auto found = ui::removableVolumes();
    for (const Volume& volume : found)
        QVERIFY2(volume.folder != u"/" && !volume.name.isEmpty(), qPrintable(volume.folder));
}

TEST_SUITE(VolumesTest)
#include "tst_volumes.moc"
