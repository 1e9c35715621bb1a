/// People, their passphrases and roles.
#include "app/services/guarding/people.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

#include <algorithm>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Secret secret(const QString& text)
{
    return Secret::fromText(text);
}

/// The role and the name of who opens with a passphrase.
QString openedBy(TestRegister& at, const QString& passphrase)
{
    const auto opened = openRegister(at.directory(), secret(passphrase), at.environment());
    return opened ? (*opened)->user().name + u'/' + (*opened)->user().role
                  : QString(codeOf(opened.error().code));
}

Person named(TestRegister& at, const QString& name)
{
    const auto all = people(*at);
    const auto found =
        std::ranges::find(*all, name, [](const Person& one) { return one.user.name; });
    return found == all->end() ? Person() : *found;
}

} // namespace

class PeopleTest : public QObject {
    Q_OBJECT

private slots:
    void eachOpensWithTheirOwn();
    void whatIsMissingIsRefused();
    void aPassphraseOfSomebodyElseIsRefused();
    void aRoleCountsFromTheNextOpening();
    void whoLeftCannotComeIn();
    void somebodyAlwaysManages();
    void aForgottenPassphraseIsGivenAnew();
    void onesOwnPassphraseIsChanged();
    void theRecoveryCodeStandsForAForgottenPassphrase();
    void aNewRecoveryCodeEndsTheFormer();
    void peopleTravelWithoutTheirWayIn();
    void anOfficeHasItsOwnRoles();
};

void PeopleTest::eachOpensWithTheirOwn()
{
    TestRegister here;
    const auto kader = addPerson(*here, {u"  Bu  Sari "_s, u"kader"_s}, secret(u"mawar merah"_s));
    QVERIFY(kader);
    QVERIFY(addPerson(*here, {u"Pak Lurah"_s, u"head"_s}, secret(u"melati putih"_s)));
    QCOMPARE(openedBy(here, u"mawar merah"_s), u"Bu Sari/kader"_s);
    QCOMPARE(openedBy(here, u"melati putih"_s), u"Pak Lurah/head"_s);
    QCOMPARE(people(*here)->size(), 3);
    QVERIFY(named(here, u"Rini Astuti"_s).isSelf);
    QVERIFY(named(here, u"Bu Sari"_s).mayOpen);
}

void PeopleTest::whatIsMissingIsRefused()
{
    TestRegister here;
    const auto refused = [&](const NewPerson& wanted, const QString& passphrase) {
        const auto added = addPerson(*here, wanted, secret(passphrase));
        return added ? QString() : QString(codeOf(added.error().code));
    };
    QCOMPARE(refused({u" "_s, u"kader"_s}, u"mawar merah"_s), u"invalid"_s);
    QCOMPARE(refused({u"Bu Sari"_s, u"ratu"_s}, u"mawar merah"_s), u"invalid"_s);
    QCOMPARE(refused({u"Bu Sari"_s, u"office_head"_s}, u"mawar merah"_s), u"invalid"_s);
    QCOMPARE(refused({u"Bu Sari"_s, u"left"_s}, u"mawar merah"_s), u"invalid"_s);
    QCOMPARE(refused({u"Bu Sari"_s, u"kader"_s}, u"pendek7"_s), u"invalid"_s);
    QCOMPARE(people(*here)->size(), 1);
}

void PeopleTest::aPassphraseOfSomebodyElseIsRefused()
{
    TestRegister here;
    QVERIFY(addPerson(*here, {u"Bu Sari"_s, u"kader"_s}, secret(u"mawar merah"_s)));
    QCOMPARE(addPerson(*here, {u"Bu Tini"_s, u"kader"_s}, secret(u"mawar merah"_s)).error().code,
             ErrorCode::AlreadyThere);
    const Secret own = passphrase();
    QCOMPARE(addPerson(*here, {u"Bu Tini"_s, u"kader"_s}, own).error().code,
             ErrorCode::AlreadyThere);
    QCOMPARE(changePassphrase(*here, own, secret(u"mawar merah"_s)).error().code,
             ErrorCode::AlreadyThere);
    QCOMPARE(people(*here)->size(), 2);
}

void PeopleTest::aRoleCountsFromTheNextOpening()
{
    TestRegister here;
    const auto id = addPerson(*here, {u"Bu Sari"_s, u"kader"_s}, secret(u"mawar merah"_s));
    QVERIFY(setRole(*here, *id, u"operator"_s));
    QCOMPARE(openedBy(here, u"mawar merah"_s), u"Bu Sari/operator"_s);
    QCOMPARE(setRole(*here, *id, u"office_head"_s).error().code, ErrorCode::Invalid);
    QCOMPARE(setRole(*here, UserId(QUuid::createUuid()), u"kader"_s).error().code,
             ErrorCode::NotFound);
}

void PeopleTest::whoLeftCannotComeIn()
{
    TestRegister here;
    const auto id = addPerson(*here, {u"Bu Sari"_s, u"kader"_s}, secret(u"mawar merah"_s));
    QVERIFY(dismissPerson(*here, *id));
    QCOMPARE(openedBy(here, u"mawar merah"_s), u"wrong_passphrase"_s);
    const Person one = people(*here)->last();
    QCOMPARE(one.user.name, u"Bu Sari"_s); // stays beside what she recorded
    QCOMPARE(one.user.role, QString(kLeftRole));
    QVERIFY(!one.mayOpen);
    // And may come back, once somebody says as what.
    QCOMPARE(givePassphrase(*here, *id, secret(u"kenanga kuning"_s)).error().code,
             ErrorCode::Invalid);
    QVERIFY(setRole(*here, *id, u"kader"_s));
    QVERIFY(givePassphrase(*here, *id, secret(u"kenanga kuning"_s)));
    here.clock.pass(600'000); // after the wrong try
    QCOMPARE(openedBy(here, u"kenanga kuning"_s), u"Bu Sari/kader"_s);
}

void PeopleTest::somebodyAlwaysManages()
{
    TestRegister here;
    const UserId self = here.session().user().id;
    const auto kader = addPerson(*here, {u"Bu Sari"_s, u"kader"_s}, secret(u"mawar merah"_s));
    QCOMPARE(setRole(*here, self, u"kader"_s).error().code, ErrorCode::LastManager);
    QCOMPARE(dismissPerson(*here, self).error().code, ErrorCode::LastManager);
    QVERIFY(setRole(*here, *kader, u"head"_s));
    QVERIFY(setRole(*here, self, u"kader"_s));
    QVERIFY(dismissPerson(*here, self));
    QCOMPARE(openedBy(here, u"mawar merah"_s), u"Bu Sari/head"_s);
}

void PeopleTest::aForgottenPassphraseIsGivenAnew()
{
    TestRegister here;
    const auto id = addPerson(*here, {u"Bu Sari"_s, u"kader"_s}, secret(u"mawar merah"_s));
    QVERIFY(givePassphrase(*here, *id, secret(u"kenanga kuning"_s)));
    QCOMPARE(openedBy(here, u"kenanga kuning"_s), u"Bu Sari/kader"_s);
    QCOMPARE(openedBy(here, u"mawar merah"_s), u"wrong_passphrase"_s);
    QCOMPARE(
        givePassphrase(*here, UserId(QUuid::createUuid()), secret(u"abcdefghi"_s)).error().code,
        ErrorCode::NotFound);
}

void PeopleTest::onesOwnPassphraseIsChanged()
{
    TestRegister here;
    QCOMPARE(changePassphrase(*here, secret(u"bukan ini"_s), secret(u"mawar merah"_s)).error().code,
             ErrorCode::WrongPassphrase);
    QCOMPARE(changePassphrase(*here, passphrase(), secret(u"pendek"_s)).error().code,
             ErrorCode::Invalid);
    QVERIFY(changePassphrase(*here, passphrase(), secret(u"mawar merah"_s)));
    QCOMPARE(openedBy(here, u"mawar merah"_s), u"Rini Astuti/operator"_s);
    // Somebody else's proves nothing.
    QVERIFY(addPerson(*here, {u"Bu Sari"_s, u"kader"_s}, secret(u"kenanga kuning"_s)));
    QCOMPARE(changePassphrase(*here, secret(u"kenanga kuning"_s), secret(u"cempaka biru"_s))
                 .error()
                 .code,
             ErrorCode::WrongPassphrase);
    // The same again is no other person's.
    QVERIFY(changePassphrase(*here, secret(u"mawar merah"_s), secret(u"mawar merah"_s)));
}

void PeopleTest::theRecoveryCodeStandsForAForgottenPassphrase()
{
    TestRegister here;
    const auto code = newRecoveryCode(*here);
    QVERIFY(code);
    QVERIFY(changePassphrase(*here, secret(*code), secret(u"mawar merah"_s)));
    QCOMPARE(openedBy(here, u"mawar merah"_s), u"Rini Astuti/operator"_s);
}

void PeopleTest::aNewRecoveryCodeEndsTheFormer()
{
    TestRegister here;
    const auto first = newRecoveryCode(*here);
    const auto second = newRecoveryCode(*here);
    QVERIFY(first && second && *first != *second);
    QCOMPARE(openedBy(here, *first), u"wrong_passphrase"_s);
    QCOMPARE(openedBy(here, *second), u"Rini Astuti/operator"_s);
}

void PeopleTest::peopleTravelWithoutTheirWayIn()
{
    TestRegister here;
    QVERIFY(addPerson(*here, {u"Bu Sari"_s, u"kader"_s}, secret(u"mawar merah"_s)));
    QFile keys(here.directory() + u"/keys.json"_s);
    QVERIFY(keys.open(QIODevice::ReadOnly));
    QVERIFY(!keys.readAll().contains("Sari")); // names are in the encrypted register only
}

void PeopleTest::anOfficeHasItsOwnRoles()
{
    TestRegister office({.scope = kRegency});
    QVERIFY(addPerson(*office, {u"Pak Kabid"_s, u"office_head"_s}, secret(u"mawar merah"_s)));
    QCOMPARE(addPerson(*office, {u"Bu Sari"_s, u"kader"_s}, secret(u"melati putih"_s)).error().code,
             ErrorCode::Invalid);
}

TEST_SUITE(PeopleTest)
#include "tst_people.moc"
