/// What must stand in no file in clear, in any of the ways in which a text may be written.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace app::test {

class Hidden {
public:
    void add(const QString& what);

    /// Which of it stands in these bytes: as text in any case, UTF-16, hexadecimal, or inside base64.
    QStringList in(const QByteArray& bytes) const;

    using MayStand = std::function<bool(const QString& file, const QString& what)>;
    /// "file: what" for every file and file name below a folder, those left out whose name begins so. Ends the test when
    /// there are fewer than three files: it would look in the wrong place.
    QStringList inFilesOf(const QString& folder, const QStringList& leftOut,
                          const MayStand& mayStand = {}) const;

private:
    struct Needle {
        QString what;
        QList<QByteArray> spellings;
    };
    QList<Needle> m_needles;
};

} // namespace app::test
