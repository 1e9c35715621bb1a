/// A group of processes that the system itself gives no more than so much memory, the files they have in its cache among it.
/// Linux only, and only for somebody who may make control groups.
#pragma once

#include <QString>

namespace bench {

class MemoryScope {
public:
    explicit MemoryScope(int megabytes);
    ~MemoryScope();
    MemoryScope(const MemoryScope&) = delete;
    MemoryScope& operator=(const MemoryScope&) = delete;

    /// Whether there is one.
    bool isThere() const { return !m_processes.isEmpty(); }
    /// Puts the calling process into it, which has just been forked: makes system calls only.
    void enter() const;
    /// The most that its processes held at once, in MB; 0 when the system does not say.
    double peakMb() const;

private:
    QString m_folder;
    QString m_peak;         ///< the file that says the most they held
    QByteArray m_processes; ///< the file that takes them in
};

} // namespace bench
