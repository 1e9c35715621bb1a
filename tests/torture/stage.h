/// Where every torture plays: a village's laptop, its office and the stick between them, in one folder.
#pragma once

#include "app/services/registers.h"
#include "tests/support/fakeclock.h"
#include "tests/torture/diskmodel.h"

namespace torture {

/// Libsodium's own randomness from here on: the same for the same seed, so that a history repeats itself.
void seedSodium(unsigned seed);

class Stage {
public:
    /// `folder`: where it plays; nothing is opened yet.
    Stage(QString folder, unsigned seed);

    /// What every history begins with. Made in this process and left in the folder.
    static Image prepared(const QString& folder);

    app::Result<void> openVillage();
    app::Result<void> openOffice();
    /// Both, where they are not open.
    app::Result<void> open();
    void closeVillage() { m_village.reset(); }
    void close();

    app::Session& village() { return *m_village; }
    app::Session& office() { return *m_office; }
    app::Environment villageEnvironment();
    QString path(const QString& name) const { return m_folder + u'/' + name; }
    /// A number for what the current act makes.
    QString named(const QString& pattern) const { return path(pattern.arg(step)); }

    app::Secret passphrase() const;
    /// Everything in a register that an act may change, as one short text.
    static QByteArray stateOf(app::Session& session);

    app::test::FakeClock clock;
    app::SeededEntropy entropy;
    std::mt19937 chance;
    int step = 0;
    int passphraseNumber = 0; ///< the village's, counted by its changes
    QStringList made;         ///< files that the current act says are there now
    /// An act that is several things, each whole, says so after each.
    std::function<void()> between = [] {};

private:
    QString m_folder;
    std::unique_ptr<app::Session> m_village;
    std::unique_ptr<app::Session> m_office;
};

} // namespace torture
