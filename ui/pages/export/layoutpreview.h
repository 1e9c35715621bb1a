/// How the first people of a list will stand in the file: a column for each person, so that twenty headings fit any window.
#pragma once

#include "app/domain/branchlayout.h"
#include "app/services/reference.h"

#include <QTableWidget>

namespace ui {

class LayoutPreview final : public QTableWidget {
    Q_OBJECT

public:
    LayoutPreview(const app::Reference& reference, QWidget* parent);

    /// The first three of `people`; somebody invented when there is nobody.
    void show(const app::BranchLayout& layout, const QList<app::Worker>& people);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

private:
    const app::Reference& m_reference;
};

} // namespace ui
