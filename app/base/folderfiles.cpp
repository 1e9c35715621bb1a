#include "app/base/folderfiles.h"

#include <QDir>

namespace app {

namespace {

constexpr int kDeepest = 3;
constexpr int kMostFolders = 10'000;

class Looking {
public:
    explicit Looking(const QStringList& patterns) : m_patterns(patterns) {}

    void into(const QDir& folder, int depth)
    {
        if (++m_folders > kMostFolders)
            return;
        const QStringList names = folder.entryList(m_patterns, QDir::Files, QDir::Name);
        for (const QString& name : names)
            m_found << folder.filePath(name);
        if (depth == kDeepest)
            return;
        const QStringList inner =
            folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
        for (const QString& name : inner)
            into(QDir(folder.filePath(name)), depth + 1);
    }
    QStringList taken() { return std::move(m_found); }

private:
    const QStringList& m_patterns;
    QStringList m_found;
    int m_folders = 0;
};

} // namespace

QStringList filesBelow(const QString& folder, const QStringList& patterns)
{
    Looking looking(patterns);
    looking.into(QDir(folder), 0);
    return looking.taken();
}

} // namespace app
