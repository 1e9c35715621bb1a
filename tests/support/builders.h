/// Invented workers and evidence, complete unless a test takes something away.
#pragma once

#include "app/domain/evidence.h"
#include "app/domain/worker.h"

namespace app::test {

/// Someone who can be recorded without a warning; `aWorker().named(…).built()`.
class WorkerBuilder {
public:
    WorkerBuilder();

    WorkerBuilder& named(const QString& name);
    WorkerBuilder& withNik(const QString& nik);
    WorkerBuilder& onFamilyCard(const QString& familyCard);
    WorkerBuilder& withPhone(const QString& phone);
    WorkerBuilder& livingIn(const QString& hamlet, const QString& rt, const QString& rw);
    WorkerBuilder& wanting(std::int64_t programmes);
    WorkerBuilder& with(QString Worker::*field, const QString& value);

    Worker built() const { return m_worker; }

private:
    Worker m_worker;
};

WorkerBuilder aWorker();

/// A valid NIK of a man born on 12 April 1978, another for each `serial` from 1 to 9999.
QString nikNumber(int serial);

class EvidenceBuilder {
public:
    EvidenceBuilder& from(const QString& source);
    EvidenceBuilder& on(const QString& day);
    EvidenceBuilder& paidUntil(const QString& month);
    EvidenceBuilder& saying(const QString& state);
    EvidenceBuilder& numbered(const QString& memberNumber);
    EvidenceBuilder& noted(const QString& note);

    Evidence built() const { return m_evidence; }

private:
    Evidence m_evidence;
};

EvidenceBuilder evidence();

} // namespace app::test
