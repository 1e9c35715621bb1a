#include "tests/support/officefolder.h"

#include "tests/support/builders.h"

#include <QDir>
#include <QFile>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

// Positions of the villages in whose way something is; the others are fine.
constexpr int kTwice = 1;
constexpr int kDamaged = 3;
constexpr int kRevoked = 5;
constexpr int kElsewhere = 7;

QString codeOf(int village)
{
    return u"35.15.12.20%1"_s.arg(village + 1, 2, 10, QChar(u'0'));
}

void flipByte(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 2) || !file.putChar('!'))
        qFatal("cannot damage a file");
}

} // namespace

OfficeFolder::OfficeFolder() : m_folder(m_office.path(u"masuk/kecamatan"_s))
{
    QDir().mkpath(m_folder);
    for (int i = 0; i < kVillages; ++i) {
        m_villages.push_back(
            std::make_unique<TestRegister>(TestRegisterOptions{.scope = codeOf(i),
                                                               .role = {},
                                                               .device = u"Laptop %1"_s.arg(i + 1),
                                                               .seed = std::uint64_t(71 + i)}));
        TestRegister& village = *m_villages.back();
        introduce(village, codeOf(i), m_office, kRegency);
        const bool isTaken = i != kDamaged && i != kRevoked && i != kElsewhere;
        for (int worker = 0; worker < kWorkersEach; ++worker) {
            const QString nik = nikNumber(i * 100 + worker + 1);
            village.recorded(
                aWorker().withNik(nik).named(u"Pekerja %1 %2"_s.arg(i).arg(worker)).built());
            if (isTaken)
                m_niks << nik;
        }
        const QString file = m_folder + u"/%1.jbatch"_s.arg(i + 1);
        if (!QFile::rename(send(village, u"office"_s), file))
            qFatal("cannot put a file into the folder");
        if (i == kTwice && !QFile::copy(file, m_folder + u"/2 (salinan).jbatch"_s))
            qFatal("cannot copy a file");
        if (i == kDamaged)
            flipByte(file);
        if (i == kRevoked && !revokeCard(*m_office, fingerprint(village)))
            qFatal("cannot revoke a card");
        // Its card was accepted for another village than the one it writes for.
        if (i == kElsewhere &&
            !m_office.connection().run("UPDATE peer SET scope='35.15.01.2001' WHERE fingerprint=?1",
                                       {fingerprint(village)}))
            qFatal("cannot move a card");
    }
    m_folder = m_office.path(u"masuk"_s); // the files lie one deeper
}

ErrorCode OfficeFolder::reasonOf(const QString& file) const
{
    const auto is = [&file](int village) {
        return file.endsWith(u"/%1.jbatch"_s.arg(village + 1));
    };
    return is(kDamaged)   ? ErrorCode::FileDamaged
           : is(kRevoked) ? ErrorCode::SenderRevoked
                          : ErrorCode::OutOfScope;
}

QString OfficeFolder::answers()
{
    QByteArray csv = "No;Nomor Peserta (NIK);KPJ;Kondisi;Lunas s.d.\n";
    for (qsizetype i = 0; i < m_niks.size(); ++i)
        csv += QByteArray::number(i + 1) + ';' + m_niks[i].toUtf8() + ';' +
               QByteArray::number(26'000'000'000 + i) + ";AKTIF;02/2027\n";
    const QString path = m_office.path(u"jawaban.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("cannot write the answers");
    return path;
}

AnswersReport OfficeFolder::takeAnswers()
{
    AnswerOptions options;
    options.asOf = m_office.clock.today();
    options.mapping = {{AnswerField::Nik, {u"Nomor Peserta (NIK)"_s, 0}},
                       {AnswerField::MemberNumber, {u"KPJ"_s, 0}},
                       {AnswerField::State, {u"Kondisi"_s, 0}},
                       {AnswerField::CoveredUntil, {u"Lunas s.d."_s, 0}}};
    JobContext context;
    auto report = importAnswers(*m_office, answers(), options, context);
    if (!report)
        qFatal("the answers are not taken: %s", qPrintable(report.error().detail));
    return *std::move(report);
}

} // namespace app::test
