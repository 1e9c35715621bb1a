#include "tests/bench/laptop/memoryscope.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Both forms of control groups: where they are made, and what their files are called.
struct Form {
    QString root;
    QString limit;
    QString peak;
};

bool write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           file.write(text) == text.size();
}

} // namespace

MemoryScope::MemoryScope(int megabytes)
{
    const QByteArray bytes = QByteArray::number(qint64(megabytes) << 20U);
    const QString name = u"/jemput-laptop-%1"_s.arg(QCoreApplication::applicationPid());
    const Form forms[]{
        {u"/sys/fs/cgroup"_s, u"/memory.max"_s, u"/memory.peak"_s},
        {u"/sys/fs/cgroup/memory"_s, u"/memory.limit_in_bytes"_s, u"/memory.max_usage_in_bytes"_s}};
    for (const Form& form : forms) {
        const QString folder = form.root + name;
        if (!QFile::exists(form.root + u"/cgroup.procs"_s) || !QDir().mkdir(folder))
            continue;
        if (write(folder + form.limit, bytes)) {
            m_folder = folder;
            m_peak = folder + form.peak;
            m_processes = QFile::encodeName(folder + u"/cgroup.procs"_s);
            return;
        }
        QDir().rmdir(folder);
    }
}

MemoryScope::~MemoryScope()
{
    if (isThere())
        QDir().rmdir(m_folder);
}

void MemoryScope::enter() const
{
    const int file = ::open(m_processes.constData(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    // Whether it came in is seen by what the scope held (peakMb).
    (void)!::write(file, "0", 1);
    ::close(file);
}

double MemoryScope::peakMb() const
{
    QFile file(m_peak);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toDouble() / (1U << 20U) : 0;
}

} // namespace bench
