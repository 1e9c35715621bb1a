/// Does one thing to many workers: what the branch was handed, why somebody is no longer to be visited.
#pragma once

#include <QObject>

#include <cstdint>

namespace ui {

class ListWork;

class ListDeeds final : public QObject {
    Q_OBJECT

public:
    ListDeeds(ListWork& work, QObject* parent);

    void handOver(const QList<std::int64_t>& keys);
    /// Since today. A word of WorkerField::Situation; empty = here and at work again.
    void setSituation(const QList<std::int64_t>& keys, const QString& word);

private:
    ListWork& m_work;
};

} // namespace ui
