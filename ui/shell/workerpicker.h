/// Finds one worker by name, NIK or phone, and says who was picked.
#pragma once

#include "app/services/listing.h"

#include <QWidget>

class QListView;

namespace ui {

class Desk;
class FoundWorkers;
class SearchBox;

class WorkerPicker final : public QWidget {
    Q_OBJECT

public:
    /// The box is called `prefix` with "Search", the list of those that fit `prefix` with "Found".
    WorkerPicker(Desk& desk, const QString& prefix, const QString& label, QWidget* parent);

    void begin();

signals:
    void picked(const app::WorkerLine& worker);

protected:
    /// Up, Down and Enter in the box go to the list below it.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void pick(const QModelIndex& index);

    Desk& m_desk;
    SearchBox* m_box;
    FoundWorkers* m_model;
    QListView* m_list;
};

} // namespace ui
