#include "app/base/entropy.h"
#include "app/domain/receiptcode.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace app;
using namespace Qt::Literals::StringLiterals;

/// Short, checkable by phone, every wrong digit and every swap found.
class TestReceiptCode : public QObject {
    Q_OBJECT

private slots:
    void itIsMadeOfTheKey();
    void everyWrongDigitAndEverySwapIsFound();
    void whatIsNoCodeIsToldApart_data();
    void whatIsNoCodeIsToldApart();
    void itLeadsBackToTheKey();
};

namespace {

WorkerId idFrom(std::uint64_t seed)
{
    SeededEntropy entropy(seed);
    return WorkerId(makeUuid(1'795'000'000'000, entropy));
}

} // namespace

void TestReceiptCode::itIsMadeOfTheKey()
{
    const auto id = WorkerId::fromText(u"0198c5f2-0000-7000-8000-0000075bcd15"_s); // 123456789
    QCOMPARE(receiptCode(id), u"234-567-890"_s);
    QCOMPARE(checkCode(receiptCode(id)), CodeCheck::Right);
    QCOMPARE(receiptCode(id), receiptCode(id));
}

void TestReceiptCode::everyWrongDigitAndEverySwapIsFound()
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const QString code = receiptCode(idFrom(seed));
        for (qsizetype at = 0; at < code.size(); ++at) {
            if (!code[at].isDigit())
                continue;
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = code;
                wrong[at] = digit;
                QCOMPARE(checkCode(wrong) == CodeCheck::Right, wrong == code);
            }
        }
        const QString digits = QString(code).remove(u'-');
        for (qsizetype at = 0; at + 1 < digits.size(); ++at) {
            QString swapped = digits;
            std::swap(swapped[at], swapped[at + 1]);
            QCOMPARE(checkCode(swapped) == CodeCheck::Right, swapped == digits);
        }
    }
}

void TestReceiptCode::whatIsNoCodeIsToldApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<CodeCheck>("found");
    QTest::newRow("spaces") << u"234 567 890"_s << CodeCheck::Right;
    QTest::newRow("together") << u"234567890"_s << CodeCheck::Right;
    QTest::newRow("one digit off") << u"234-567-891"_s << CodeCheck::WrongDigit;
    QTest::newRow("too short") << u"234-567-89"_s << CodeCheck::NotACode;
    QTest::newRow("a NIK") << u"3515121204780001"_s << CodeCheck::NotACode;
    QTest::newRow("a name") << u"Siti Amin"_s << CodeCheck::NotACode;
    QTest::newRow("nothing") << QString() << CodeCheck::NotACode;
}

void TestReceiptCode::whatIsNoCodeIsToldApart()
{
    QFETCH(QString, typed);
    QFETCH(CodeCheck, found);
    QCOMPARE(checkCode(typed), found);
    QCOMPARE(keyEndsOf(typed).isEmpty(), found != CodeCheck::Right);
}

void TestReceiptCode::itLeadsBackToTheKey()
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const WorkerId id = idFrom(seed);
        QVERIFY(keyEndsOf(receiptCode(id)).contains(id.uuid().toRfc4122().last(4)));
    }
}

TEST_SUITE(TestReceiptCode)
#include "tst_receiptcode.moc"
