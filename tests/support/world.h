/// Several real registers of two villages and their offices, the stick between them, and what must be true of them.
#pragma once

#include "app/services/batches.h"
#include "tests/support/history.h"
#include "tests/support/referencemerge.h"
#include "tests/support/scratchregister.h"

#include <QTemporaryDir>

#include <set>

namespace app::test {

inline constexpr int kMostDevices = 6;

/// Something went wrong that no history may bring about. Thrown, so that the history that did it is printed and cut down
/// to what it needs; a test program that ended here would take its seed along.
struct WorldFailure {
    QString what;
};

/// A register as it was made once for all histories: with its keys, and the cards of the others accepted.
struct Cast {
    struct Member {
        QString scope;
        User user;
        QByteArray keys;
        QByteArray database;
        Secret key;
        QString fingerprint;
    };
    std::vector<Member> members;

    /// The first of them are a village's laptop and the regency's office.
    static const Cast& all();
};

class World {
public:
    /// Lives in memory where the system has a file system for that.
    explicit World(int devices, unsigned seed);
    ~World();

    void live(const Step& step);
    /// Every device hears of all there is, through the office.
    void settle();
    /// What is not as it must be; empty when every register holds the same as the reference.
    QString difference();

private:
    struct Device;

    Session& at(std::size_t device);
    void open(Device& device);
    void capture(Device& device);
    std::optional<StoredRecord> anyOf(Device& device, const QByteArray& kind, unsigned number,
                                      const QString& scope = {});
    void write(Device& device, const std::function<Result<void>(Journal&)>& work);
    void registerWorker(Device& device, const Step& step);
    void edit(Device& device, const Step& step);
    void attach(Device& device, const Step& step);
    void workInTheField(Device& device, const Step& step);
    void decide(Device& device, const Step& step);
    void join(Device& device, const Step& step);
    void conflict(const Step& step);
    QString send(Device& from, Device& to, BatchContent content);
    std::int64_t receive(Device& to, const QString& file);
    void travel(Device& device, const Step& step);
    void undoMerge(Device& device, const Step& step);
    void revoke(const Step& step);
    void restore(Device& device);
    bool areRelated(const Device& one, const Device& other) const;
    /// worldcompare.cpp
    QString differenceAt(Device& device, const ReferenceMerge& reference);
    QString differenceOf(Device& device, const RecordKind& kind, const StoredRecord& record,
                         const ReferenceMerge& reference);
    QString uncounted(Device& device, const ReferenceMerge& reference);
    ReferenceMerge merged(QString& lost);

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<Device>> m_devices;
    struct Parcel {
        std::size_t to = 0;
        QString file;
    };
    QList<Parcel> m_stick;
    QList<Change> m_written;  ///< by everybody, in the order of writing
    std::set<Origin> m_ended; ///< lives that ended: what nobody else had of them is gone
    unsigned m_seed = 0;
    QString m_trouble;
    int m_refused = 0; ///< files, in this round
};

} // namespace app::test
