/// The papers that can be made here, to choose one.
#pragma once

#include "app/services/papers.h"

#include <QMenu>

namespace ui {

class PaperMenu final : public QMenu {
    Q_OBJECT

public:
    /// `prefix` begins the objectNames of its actions: "workersPaper" gives "workersPaperReceipt" …
    PaperMenu(const QString& prefix, const QList<app::PaperKind>& kinds, QWidget* parent);

signals:
    void asked(app::PaperKind kind);
};

/// All of them, in the order they are needed.
QList<app::PaperKind> allPapers();

} // namespace ui
