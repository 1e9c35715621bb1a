/// Every word the command line says, in Indonesian and English: one table, found by key.
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace app::cli {

enum class Language { Indonesian, English };

struct Word {
    const char* key;
    const char* indonesian;
    const char* english;
};

std::span<const Word> wordTable();
/// Those of the code lists, in a table of their own.
std::span<const Word> valueWordTable();
/// Those of backups and checks.
std::span<const Word> guardWordTable();
/// Those of the personal-data law.
std::span<const Word> privacyWordTable();
/// Those of visits, sponsors, cases and duties.
std::span<const Word> recordWordTable();
/// Those of coverage and of what regulations ask.
std::span<const Word> coverageWordTable();
/// Those of cases and of what cover gives.
std::span<const Word> caseWordTable();
/// Those of visits and meetings.
std::span<const Word> outreachWordTable();
/// Those of payments and sponsors.
std::span<const Word> sponsorWordTable();

class Words {
public:
    explicit Words(Language language) : m_language(language) {}

    Language language() const { return m_language; }
    /// The text of `key` with %1, %2 … replaced; the part after the last dot of an unknown key, so that a
    /// word from a newer table is shown as it is stored.
    QString say(const QString& key, const QStringList& values = {}) const;
    bool knows(const QString& key) const;

private:
    Language m_language;
};

} // namespace app::cli
