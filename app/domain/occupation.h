/// The 86 BPU occupations of BPJS Ketenagakerjaan and the everyday words that find them.
/// Source: domain.md §6.1 and §6.2.
#pragma once

#include "app/base/result.h"
#include "app/domain/contribution.h"

#include <QHash>

namespace app {

struct Occupation {
    QString code;               ///< P001 … P999
    QString name;               ///< official, upper case
    QStringList words;          ///< everyday words, lower case
    bool transportHint = false; ///< the sector is still asked (domain.md §6.1)
};

class OccupationTable {
public:
    /// Parses occupations.csv (code,name,transport,words…) and resident_jobs.csv (the job list of
    /// residents' files: code,name,bpu code or empty) of resources/reference.
    static Result<OccupationTable> parse(const QByteArray& occupations,
                                         const QByteArray& residentJobs);

    const QList<Occupation>& all() const { return m_all; }
    /// Null when unknown.
    const Occupation* find(const QString& code) const;
    /// "ojek" finds SOPIR and the partner platforms: name or word beginnings first, then fragments.
    QList<const Occupation*> search(const QString& typed, int limit) const;
    /// From a residents' list: its code ("9") or its words ("PETANI/PEKEBUN") to a BPU code, or empty
    /// when that job is none of ours.
    QString fromResidentJob(const QString& codeOrWords) const;
    /// Whether it is in the job list at all, also as none of ours.
    bool knowsResidentJob(const QString& codeOrWords) const;

private:
    QList<Occupation> m_all;
    QList<QStringList> m_phrases; ///< of each: its name and everyday words, folded
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, QString> m_residentJobs;
};

} // namespace app
