/// Regions to choose from, each with the district and regency it lies in.
#pragma once

#include "app/domain/region.h"

#include <QAbstractListModel>

namespace ui {

class RegionList final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit RegionList(QObject* parent) : QAbstractListModel(parent) {}

    void setRegions(const QList<app::Region>& regions);
    const app::Region& region(const QModelIndex& index) const { return m_regions.at(index.row()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: "35.15.12.2004  Bakungpringgodani, Balongbendo, Kabupaten Sidoarjo, Jawa Timur".
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<app::Region> m_regions;
};

} // namespace ui
