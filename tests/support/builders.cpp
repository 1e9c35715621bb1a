#include "tests/support/builders.h"

namespace app::test {

using namespace Qt::Literals::StringLiterals;

WorkerBuilder::WorkerBuilder()
{
    m_worker.nik = nikNumber(1);
    m_worker.name = u"Slamet Widodo"_s;
    m_worker.birthDate = u"1978-04-12"_s;
    m_worker.sex = u"M"_s;
    m_worker.familyCard = u"3515122001150003"_s;
    m_worker.address = u"Jalan Melati 3"_s;
    m_worker.hamlet = u"Krajan"_s;
    m_worker.rt = u"2"_s;
    m_worker.rw = u"1"_s;
    m_worker.phone = u"081234567890"_s;
    m_worker.phoneOwner = u"own"_s;
    m_worker.occupation = u"P001"_s;
    m_worker.sector = u"other"_s;
    m_worker.income = 1'500'000;
    m_worker.programmes = 2;
    m_worker.months = 3;
    m_worker.payer = u"self"_s;
    m_worker.consentDate = u"2026-11-20"_s;
    m_worker.consentMethod = u"signature"_s;
}

WorkerBuilder& WorkerBuilder::named(const QString& name)
{
    return with(&Worker::name, name);
}

WorkerBuilder& WorkerBuilder::withNik(const QString& nik)
{
    return with(&Worker::nik, nik);
}

WorkerBuilder& WorkerBuilder::onFamilyCard(const QString& familyCard)
{
    return with(&Worker::familyCard, familyCard);
}

WorkerBuilder& WorkerBuilder::withPhone(const QString& phone)
{
    return with(&Worker::phone, phone);
}

WorkerBuilder& WorkerBuilder::livingIn(const QString& hamlet, const QString& rt, const QString& rw)
{
    m_worker.hamlet = hamlet;
    m_worker.rt = rt;
    m_worker.rw = rw;
    return *this;
}

WorkerBuilder& WorkerBuilder::wanting(std::int64_t programmes)
{
    m_worker.programmes = programmes;
    return *this;
}

WorkerBuilder& WorkerBuilder::with(QString Worker::*field, const QString& value)
{
    m_worker.*field = value;
    return *this;
}

WorkerBuilder aWorker()
{
    return {};
}

QString nikNumber(int serial)
{
    return u"351512120478%1"_s.arg(serial, 4, 10, QChar(u'0'));
}

EvidenceBuilder& EvidenceBuilder::from(const QString& source)
{
    m_evidence.source = source;
    return *this;
}

EvidenceBuilder& EvidenceBuilder::on(const QString& day)
{
    m_evidence.asOf = day;
    return *this;
}

EvidenceBuilder& EvidenceBuilder::paidUntil(const QString& month)
{
    m_evidence.coveredUntil = month;
    return *this;
}

EvidenceBuilder& EvidenceBuilder::saying(const QString& state)
{
    m_evidence.state = state;
    return *this;
}

EvidenceBuilder& EvidenceBuilder::numbered(const QString& memberNumber)
{
    m_evidence.memberNumber = memberNumber;
    return *this;
}

EvidenceBuilder& EvidenceBuilder::noted(const QString& note)
{
    m_evidence.note = note;
    return *this;
}

EvidenceBuilder evidence()
{
    return {};
}

} // namespace app::test
