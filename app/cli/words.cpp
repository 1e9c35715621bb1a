/// Looks words up and fills values in.
#include "app/cli/words.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const Word* find(const QString& key)
{
    for (const auto table :
         {wordTable(), valueWordTable(), guardWordTable(), privacyWordTable(), recordWordTable(),
          coverageWordTable(), caseWordTable(), outreachWordTable(), sponsorWordTable()}) {
        const auto found = std::find_if(table.begin(), table.end(), [&key](const Word& word) {
            return key == QLatin1StringView(word.key);
        });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

bool Words::knows(const QString& key) const
{
    return find(key) != nullptr;
}

QString Words::say(const QString& key, const QStringList& values) const
{
    const Word* word = find(key);
    if (!word)
        return key.section(u'.', -1);
    const QString text =
        QString::fromUtf8(m_language == Language::English ? word->english : word->indonesian);
    // By hand: QString::arg() would also replace a "%2" that stands inside a name.
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (!isPlace) {
            said += text.at(i);
            continue;
        }
        said += values.value(text.at(i + 1).digitValue() - 1);
        ++i;
    }
    return said;
}

} // namespace app::cli
