/// Reads a .jbatch: the whole file is verified before anything in it is believed.
#pragma once

#include "app/sync/batchheader.h"
#include "app/sync/batchphoto.h"

#include <functional>
#include <memory>

class QFile;

namespace app {

class BatchReader {
public:
    /// Opens and checks limits, format, hash and signature over the whole file. FileUnreadable,
    /// FileDamaged, FileTooNew. Says nothing yet about trust, scope or receiver.
    static Result<BatchReader> open(const QString& path);
    ~BatchReader();
    BatchReader(BatchReader&&) noexcept;
    BatchReader& operator=(BatchReader&&) noexcept;

    const BatchHeader& header() const;
    /// As in WrittenBatch.
    const QByteArray& hash() const;

    /// Who is handed what: the changes first, in order, then what the sender asks for, then pictures. All but the first may be empty.
    struct Takers {
        std::function<Result<void>(const Change&)> change;
        PhotoLines::TakeWanted wanted;
        PhotoLines::TakePhoto photo;
    };
    /// Decrypts and hands everything over; stops at the first error of a taker. NotForUs when none of the sealed keys
    /// opens with `keys`; FileDamaged when the payload is cut, altered, or holds anything but the declared number of
    /// well-formed changes of declared streams, gapless from each base to each upto, and what PhotoLines takes.
    Result<void> read(const DeviceKeys& keys, const Takers& takers);

private:
    struct Private;
    explicit BatchReader(std::unique_ptr<Private> d);

    std::unique_ptr<Private> m;
};

} // namespace app
