#include "app/domain/fold.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

enum class CharClass : unsigned char { Separator, Dropped, Kept };

/// Names are plain letters nearly always, and an import folds a hundred thousand: one look in a table.
constexpr std::array<CharClass, 0x80> plainClasses()
{
    std::array<CharClass, 0x80> classes{};
    for (std::size_t code = 0; code < classes.size(); ++code) {
        const bool isKept = (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') ||
                            (code >= u'0' && code <= u'9');
        // Inside a word, as in Ma'ruf: the word goes on.
        const bool isDropped = code == u'\'' || code == u'`' || code == u'"';
        classes[code] = isKept      ? CharClass::Kept
                        : isDropped ? CharClass::Dropped
                                    : CharClass::Separator;
    }
    return classes;
}
constexpr auto kPlainClasses = plainClasses();

CharClass classOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code < kPlainClasses.size())
        return kPlainClasses[code];
    if (c.isMark() || c.category() == QChar::Other_Format || code == 0x00B4 ||
        (code >= 0x2018 && code <= 0x201F) || c.category() == QChar::Letter_Modifier)
        return CharClass::Dropped;
    return c.isLetterOrNumber() ? CharClass::Kept : CharClass::Separator;
}

char16_t lowered(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return code >= u'A' && code <= u'Z' ? static_cast<char16_t>(code + 32) : code;
    switch (code) { // letters whose stroke is no accent to Unicode
    case 0x00D8:
    case 0x00F8:
        return u'o';
    case 0x0110:
    case 0x0111:
        return u'd';
    case 0x0141:
    case 0x0142:
        return u'l';
    case 0x00DF:
        return u's';
    default:
        return c.toLower().unicode();
    }
}

/// Letters apart from their accents, which classOf() then drops.
QString unaccented(QStringView text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    return isPlain ? QString() : text.toString().normalized(QString::NormalizationForm_KD);
}

struct Spelling {
    QStringView written; ///< folded
    QStringView meant;
};
constexpr QStringView kMuhamad = u"muhamad";
constexpr QStringView kAhmad = u"ahmad";
constexpr QStringView kAbdul = u"abdul";
// Grouped by first letter. Doubled letters are single here, as in every folded word.
constexpr std::array kSpellings{
    Spelling{u"abd", kAbdul},        Spelling{u"ach", kAhmad},
    Spelling{u"achmad", kAhmad},     Spelling{u"achmat", kAhmad},
    Spelling{u"ahmat", kAhmad},      Spelling{u"ahmed", kAhmad},
    Spelling{u"akhmad", kAhmad},     Spelling{u"akhmat", kAhmad},
    Spelling{u"mhd", kMuhamad},      Spelling{u"moch", kMuhamad},
    Spelling{u"mochamad", kMuhamad}, Spelling{u"mochamat", kMuhamad},
    Spelling{u"mochd", kMuhamad},    Spelling{u"moh", kMuhamad},
    Spelling{u"mohamad", kMuhamad},  Spelling{u"mohamat", kMuhamad},
    Spelling{u"mohamed", kMuhamad},  Spelling{u"mohd", kMuhamad},
    Spelling{u"mokhamad", kMuhamad}, Spelling{u"mokhamat", kMuhamad},
    Spelling{u"much", kMuhamad},     Spelling{u"muchamad", kMuhamad},
    Spelling{u"muchamat", kMuhamad}, Spelling{u"muh", kMuhamad},
    Spelling{u"muhamat", kMuhamad},  Spelling{u"muhamed", kMuhamad},
    Spelling{u"muhd", kMuhamad},     Spelling{u"mukhamad", kMuhamad},
    Spelling{u"mukhamat", kMuhamad},
};

/// What a whole folded word stands for; the word itself mostly.
QStringView meaningOf(QStringView word)
{
    if (word.size() < 3 || (word[0] != u'm' && word[0] != u'a'))
        return word;
    const auto found = std::ranges::find(kSpellings, word, &Spelling::written);
    return found == kSpellings.end() ? word : found->meant;
}

/// Walks a text word by word, folding letters as it goes.
class Words {
public:
    explicit Words(QStringView text) : m_plain(unaccented(text))
    {
        m_text = m_plain.isNull() ? text : QStringView(m_plain);
    }

    bool next()
    {
        m_word.clear();
        while (m_at < m_text.size() && m_word.isEmpty())
            readWord();
        return !m_word.isEmpty();
    }

    QStringView word() const { return {m_word.constData(), m_word.size()}; }
    /// Whether something that ends a word came after it.
    bool isClosed() const { return m_closed; }
    bool hasDot() const { return m_closed && m_text[m_at - 1] == u'.'; }

private:
    void readWord()
    {
        m_closed = false;
        while (m_at < m_text.size() && !m_closed) {
            const QChar c = m_text[m_at++];
            const CharClass kind = classOf(c);
            if (kind == CharClass::Kept)
                add(lowered(c));
            m_closed = kind == CharClass::Separator;
        }
    }

    /// Takes the letter and, for the old spelling's pairs, the one after it.
    void add(char16_t letter)
    {
        const char16_t after = m_at < m_text.size() ? lowered(m_text[m_at]) : u'\0';
        if (letter == u'o' && after == u'e') {
            letter = u'u';
            ++m_at;
        } else if (after == u'j' && (letter == u'd' || letter == u't')) {
            letter = letter == u'd' ? u'j' : u'c';
            ++m_at;
        } else if (letter == u's' && after == u'j') {
            append(letter);
            letter = u'y';
            ++m_at;
        }
        append(letter);
    }

    void append(char16_t letter)
    {
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if (isDigit || m_word.isEmpty() || m_word.last() != letter)
            m_word.append(letter);
    }

    QString m_plain;
    QStringView m_text;
    qsizetype m_at = 0;
    bool m_closed = false;
    QVarLengthArray<char16_t, 64> m_word;
};

QString foldedWord(const QString& word)
{
    Words words(word);
    return words.next() ? words.word().toString() : QString();
}

/// A fragment that a longer one contains finds all that the longer one finds.
void addFragment(QStringList& fragments, QStringView fragment)
{
    const bool isFound = std::ranges::any_of(
        fragments, [fragment](const QString& shorter) { return fragment.contains(shorter); });
    if (!isFound)
        fragments.append(fragment.toString());
}

/// What a word may still become: its last letter may be the first half of a pair ("d" of "dj" is a "j"),
/// and the whole may be the beginning of another spelling ("moc" of "moch" is "muhamad").
QStringList unfinished(const QString& word)
{
    QStringList fragments{word};
    if (word.endsWith(u'o'))
        addFragment(fragments, foldedWord(word + u'e'));
    if (word.endsWith(u'd') || word.endsWith(u't'))
        addFragment(fragments, foldedWord(word + u'j'));
    for (const Spelling& spelling : kSpellings) {
        if (spelling.written.startsWith(word))
            addFragment(fragments, spelling.meant);
    }
    return fragments;
}

} // namespace

QString foldedName(const QString& name)
{
    QString folded;
    folded.reserve(name.size() + kMuhamad.size());
    Words words(name);
    while (words.next()) {
        // A lone M is an initial only beside another word or with its dot: "M Ali", "M."
        if (folded == u"m")
            folded = kMuhamad.toString();
        const bool isInitial = words.word() == u"m" && (words.hasDot() || !folded.isEmpty());
        if (!folded.isEmpty())
            folded.append(u' ');
        folded.append(isInitial ? kMuhamad : meaningOf(words.word()));
    }
    return folded;
}

QList<QStringList> foldedQuery(const QString& typed)
{
    QList<QStringList> query;
    Words words(typed);
    while (words.next()) {
        const QString word = words.word().toString();
        if (!words.isClosed()) {
            query.append(unfinished(word));
        } else if (word == u"m") {
            query.append(QStringList{kMuhamad.toString()});
        } else {
            QStringList fragments{word};
            addFragment(fragments, meaningOf(word));
            query.append(fragments);
        }
    }
    return query;
}

QString digitsOf(const QString& text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits),
                         [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

} // namespace app
