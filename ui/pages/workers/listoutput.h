/// Takes a list of workers out: as a table, as a PDF, on paper, on the clipboard.
#pragma once

#include "app/services/exporting.h"
#include "app/services/papers.h"
#include "ui/pages/workers/listlook.h"

#include <QObject>

namespace ui {

class ListWork;

/// What is on screen, or the chosen part of it.
struct ShownList {
    QList<std::int64_t> keys;
    QList<int> columns; ///< from left to right
    ListSort sort;
    QString filter; ///< in words, Indonesian: they go on paper
};

class ListOutput final : public QObject {
    Q_OBJECT

public:
    /// `window` stands behind the dialogs.
    ListOutput(ListWork& work, QWidget* window);

    /// xlsx or csv: the shown columns.
    void saveTable(const ShownList& list);
    /// The status list, at once.
    void savePdf(const ShownList& list);
    /// csv or jsonl: every field of every worker the filter leaves.
    void saveRecords(const app::WorkerFilter& filter);
    /// Every sheet to look at, before it is printed or kept.
    void preview(app::PaperKind kind, const ShownList& list);
    void copy(const ShownList& list);

private:
    void tellSaved(std::int64_t rows, const QString& path);
    QString suggestedName(const QString& ending) const;

    ListWork& m_work;
    QWidget* m_window;
};

} // namespace ui
