#include "tests/torture/diskmodel.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

#include <unistd.h>

namespace torture {

namespace {

constexpr std::int64_t kSector = 512;
constexpr int kRoot = 0;

bool happens(double probability, std::mt19937& chance)
{
    return std::uniform_real_distribution<>(0, 1)(chance) < probability;
}

} // namespace

std::vector<Event> readTrace(int file)
{
    QByteArray bytes;
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (std::int64_t at = 0;;) {
        const ssize_t got = ::pread(file, block.data(), std::size_t(block.size()), at);
        if (got <= 0)
            break;
        bytes.append(block.constData(), got);
        at += got;
    }
    std::vector<Event> events;
    qsizetype at = 0;
    while (at + qsizetype(sizeof(TraceHead)) <= bytes.size()) {
        TraceHead head;
        std::memcpy(&head, bytes.constData() + at, sizeof head);
        at += qsizetype(sizeof head);
        const qsizetype first = head.first;
        const qsizetype second = head.second;
        if (at + first + second > bytes.size())
            break;
        events.push_back(
            {head.what, head.file, head.at, bytes.mid(at, first), bytes.mid(at + first, second)});
        at += first + second;
    }
    return events;
}

Image imageOf(const QString& folder)
{
    Image image;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString inside = path.mid(folder.size() + 1);
        if (all.fileInfo().isDir()) {
            image.insert(inside + u'/', {});
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        image.insert(inside, file.readAll());
    }
    return image;
}

void putImage(const Image& image, const QString& folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    // In order of their names: a folder comes before what is in it.
    for (const auto& [path, bytes] : image.asKeyValueRange()) {
        const QString whole = folder + u'/' + path;
        if (path.endsWith(u'/')) {
            QDir().mkdir(whole.chopped(1));
            continue;
        }
        QFile file(whole);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
            file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(whole));
    }
}

DiskModel::DiskModel(const Image& before)
{
    add(true);
    for (const auto& [path, bytes] : before.asKeyValueRange()) {
        const bool isFolder = path.endsWith(u'/');
        const Place place = placeOf(isFolder ? path.chopped(1) : path);
        const int node = add(isFolder);
        m_nodes[std::size_t(node)].safe = bytes;
        Node& folder = m_nodes[std::size_t(place.folder)];
        folder.names[place.name] = node;
        folder.safeNames[place.name] = node;
    }
}

int DiskModel::add(bool isFolder)
{
    m_nodes.emplace_back().isFolder = isFolder;
    return int(m_nodes.size()) - 1;
}

int DiskModel::nodeAt(const QString& path) const
{
    int node = kRoot;
    const QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        const auto& inside = m_nodes[std::size_t(node)].names;
        const auto found = inside.find(name);
        if (found == inside.end())
            return -1;
        node = found->second;
    }
    return node;
}

DiskModel::Place DiskModel::placeOf(const QString& path) const
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const int folder = nodeAt(slash < 0 ? QString() : path.first(slash));
    if (folder < 0)
        qFatal("the trace names a folder it never made: %s", qPrintable(path));
    return {folder, path.mid(slash + 1)};
}

void DiskModel::change(Step step)
{
    for (const NameChange& one : step) {
        auto& names = m_nodes[std::size_t(one.folder)].names;
        if (one.node < 0)
            names.erase(one.name);
        else
            names[one.name] = one.node;
    }
    m_steps.push_back(std::move(step));
}

void DiskModel::syncFolder(int folder)
{
    std::erase_if(m_steps, [&](const Step& step) {
        const bool isHere = std::ranges::any_of(
            step, [folder](const NameChange& one) { return one.folder == folder; });
        if (!isHere)
            return false;
        for (const NameChange& one : step) {
            auto& names = m_nodes[std::size_t(one.folder)].safeNames;
            if (one.node < 0)
                names.erase(one.name);
            else
                names[one.name] = one.node;
        }
        return true;
    });
}

void DiskModel::follow(const Event& event)
{
    const QString first = QString::fromUtf8(event.first);
    const auto file = [&]() -> Node& { return m_nodes[std::size_t(m_files.at(event.file))]; };
    switch (event.what) {
    case What::Opened:
        m_files[event.file] = nodeAt(first);
        break;
    case What::Created:
        m_files[event.file] = add(false);
        if (const Place place = placeOf(first); !first.isEmpty())
            change({{place.folder, place.name, m_files[event.file]}});
        break;
    case What::Written:
        file().unsynced.push_back({event.at, false, event.first});
        break;
    case What::Resized:
        file().unsynced.push_back({event.at, true, {}});
        break;
    case What::Synced:
        for (const Part& part : file().unsynced)
            apply(part, file().safe, nullptr);
        file().unsynced.clear();
        break;
    case What::FolderSynced:
        syncFolder(nodeAt(first));
        break;
    case What::Renamed:
    case What::Linked: {
        const int node = event.file != 0 ? m_files.at(event.file) : nodeAt(first);
        const Place to = placeOf(QString::fromUtf8(event.second));
        Step step{{to.folder, to.name, node}};
        if (event.what == What::Renamed) {
            const Place from = placeOf(first);
            step.push_back({from.folder, from.name, -1});
        }
        change(std::move(step));
        break;
    }
    case What::FolderMade: {
        const Place place = placeOf(first);
        change({{place.folder, place.name, add(true)}});
        break;
    }
    case What::Removed:
    case What::FolderRemoved: {
        const Place place = placeOf(first);
        change({{place.folder, place.name, -1}});
        break;
    }
    case What::Said:
        break;
    }
}

void DiskModel::apply(const Part& part, QByteArray& bytes, std::mt19937* tearing)
{
    if (part.isResize) {
        bytes.resize(part.at, '\0');
        return;
    }
    const qsizetype end = part.at + part.bytes.size();
    if (bytes.size() < end)
        bytes.append(end - bytes.size(), '\0');
    for (std::int64_t at = part.at; at < end;) {
        const std::int64_t next = std::min<std::int64_t>((at / kSector + 1) * kSector, end);
        if (tearing == nullptr || happens(0.5, *tearing))
            std::copy_n(part.bytes.constData() + (at - part.at), next - at, bytes.data() + at);
        at = next;
    }
}

void DiskModel::collect(int folder, const QString& path,
                        const std::map<int, std::map<QString, int>>& names, double kept,
                        std::mt19937& chance, Image& image) const
{
    for (const auto& [name, number] : names.at(folder)) {
        const Node& node = m_nodes[std::size_t(number)];
        if (node.isFolder) {
            image.insert(path + name + u'/', {});
            collect(number, path + name + u'/', names, kept, chance, image);
            continue;
        }
        // The engine's index of its log lies in memory that was never asked to be kept.
        if (name.endsWith(QLatin1StringView("-shm")))
            continue;
        QByteArray bytes = node.safe;
        for (const Part& part : node.unsynced) {
            if (happens(kept, chance))
                apply(part, bytes, happens(0.3, chance) ? &chance : nullptr);
        }
        image.insert(path + name, bytes);
    }
}

Image DiskModel::afterPowerCut(std::mt19937& chance) const
{
    // Nothing, some, or all: a cut long after the last write, amid a burst, and right behind one.
    constexpr std::array kKept{0.0, 0.5, 0.9, 1.0};
    const double keptNames = kKept[chance() % kKept.size()];
    const double keptBytes = kKept[chance() % kKept.size()];
    std::map<int, std::map<QString, int>> names;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].isFolder)
            names[int(i)] = m_nodes[i].safeNames;
    }
    std::set<std::pair<int, QString>> missed;
    for (const Step& step : m_steps) {
        const bool isPossible = std::ranges::none_of(step, [&](const NameChange& one) {
            return missed.contains({one.folder, one.name});
        });
        if (!isPossible || !happens(keptNames, chance)) {
            for (const NameChange& one : step)
                missed.insert({one.folder, one.name});
            continue;
        }
        for (const NameChange& one : step) {
            if (one.node < 0)
                names[one.folder].erase(one.name);
            else
                names[one.folder][one.name] = one.node;
        }
    }
    Image image;
    collect(kRoot, {}, names, keptBytes, chance, image);
    return image;
}

} // namespace torture
