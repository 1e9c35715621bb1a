#include "tests/support/hidden.h"

#include <QDir>
#include <QDirIterator>
#include <QStringConverter>

#include <algorithm>

namespace app::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<QByteArray> spellingsOf(const QString& text)
{
    const auto utf16 = [&text](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(text));
    };
    const QByteArray utf8 = text.toUtf8();
    QList<QByteArray> spellings{utf8.toLower(), utf16(QStringConverter::Utf16LE).toLower(),
                                utf16(QStringConverter::Utf16BE).toLower(), utf8.toHex().toLower()};
    // As a part of something longer in base64: what does not depend on the neighbours.
    for (int before = 0; before < 3; ++before) {
        const QByteArray coded = (QByteArray(before, ' ') + utf8).toBase64();
        spellings << coded.mid(before == 0 ? 0 : 4, coded.size() - 8).toLower();
    }
    return spellings;
}

} // namespace

void Hidden::add(const QString& what)
{
    m_needles.append({what, spellingsOf(what)});
}

QStringList Hidden::in(const QByteArray& bytes) const
{
    const QByteArray folded = bytes.toLower();
    QStringList all;
    for (const Needle& needle : m_needles) {
        for (const QByteArray& spelling : needle.spellings) {
            if (folded.contains(spelling))
                all << needle.what;
        }
    }
    return all;
}

QStringList Hidden::inFilesOf(const QString& folder, const QStringList& leftOut,
                              const MayStand& mayStand) const
{
    QStringList all;
    int looked = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = QDir(folder).relativeFilePath(file.fileName());
        if (std::ranges::any_of(leftOut, [&](const QString& one) { return name.startsWith(one); }))
            continue;
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        // A name may say it, too.
        for (const QString& what : in(file.readAll() + name.toUtf8())) {
            if (!mayStand || !mayStand(name, what))
                all << name + u": "_s + what;
        }
        ++looked;
    }
    constexpr int kFewest = 3; // a register, its keys, the settings
    if (looked < kFewest)
        qFatal("looked into %d files only", looked);
    return all;
}

} // namespace app::test
