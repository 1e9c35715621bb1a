/// What a disk may hold after the power went: all that was synced, and of the rest whatever chance left of it.
#pragma once

#include "tests/torture/traceformat.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <map>
#include <random>
#include <set>
#include <vector>

namespace torture {

struct Event {
    What what = What::Said;
    int file = 0;
    std::int64_t at = 0;
    QByteArray first;
    QByteArray second;
};
/// Everything in a trace from its beginning.
std::vector<Event> readTrace(int file);

/// All files below a folder, by path in it; a folder's name ends with a slash.
using Image = QMap<QString, QByteArray>;
Image imageOf(const QString& folder);
/// The folder holds this and nothing else afterwards.
void putImage(const Image& image, const QString& folder);

/// Follows a trace. A file's bytes are safe once the file was synced, a name once its folder was: nothing more is taken for
/// granted, as nothing more is promised.
class DiskModel {
public:
    explicit DiskModel(const Image& before);

    void follow(const Event& event);
    /// If the power went now. What was not synced is there, or not, or in part, by whole sectors of 512 bytes; of several
    /// things that were done to one name the later ones are there only with the earlier ones.
    Image afterPowerCut(std::mt19937& chance) const;

private:
    struct Part {
        std::int64_t at = 0; ///< or the new size
        bool isResize = false;
        QByteArray bytes;
    };
    struct Node {
        bool isFolder = false;
        QByteArray safe;
        std::vector<Part> unsynced;
        std::map<QString, int> names;     ///< of a folder, as programs see them
        std::map<QString, int> safeNames; ///< of a folder, on the disk
    };
    struct NameChange {
        int folder = 0;
        QString name;
        int node = -1; ///< -1: no longer there
    };
    /// What one call does to names happens as a whole or not at all.
    using Step = std::vector<NameChange>;
    struct Place {
        int folder = 0;
        QString name;
    };

    int add(bool isFolder);
    int nodeAt(const QString& path) const;
    Place placeOf(const QString& path) const;
    void change(Step step);
    void syncFolder(int folder);
    static void apply(const Part& part, QByteArray& bytes, std::mt19937* tearing);
    void collect(int folder, const QString& path,
                 const std::map<int, std::map<QString, int>>& names, double kept,
                 std::mt19937& chance, Image& image) const;

    std::vector<Node> m_nodes;
    std::map<int, int> m_files; ///< a trace's number -> its node
    std::vector<Step> m_steps;  ///< of names, not safe yet
};

} // namespace torture
