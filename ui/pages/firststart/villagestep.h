/// Choosing the village from the official list by a piece of its name, or any area by its code.
#pragma once

#include "app/domain/region.h"
#include "ui/pages/firststart/step.h"
#include "ui/shell/jobthread.h"

class QLabel;
class QListView;
class QPushButton;

namespace ui {

class RegionList;
class SearchBox;

class VillageStep final : public Step {
    Q_OBJECT

public:
    VillageStep(const app::RegionTable& regions, JobThread& jobs, QWidget* parent);

    const app::Region& region() const { return m_region; }

signals:
    void chosen(const app::Region& region);
    void left();

private:
    void search(const QString& text);
    void show(const QList<app::Region>& found);
    void choose();

    const app::RegionTable& m_regions;
    JobThread& m_jobs;
    JobHandle m_job;
    SearchBox* m_search;
    QListView* m_list;
    RegionList* m_found;
    QLabel* m_hint;
    QPushButton* m_next;
    QString m_listedFor; ///< the text whose answer is in the list
    app::Region m_region;
};

} // namespace ui
