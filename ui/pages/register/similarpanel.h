/// Who may be the same person, said beside the form while typing: nothing is stopped, nothing is covered.
#pragma once

#include "app/services/similar.h"

#include <QFrame>

class QVBoxLayout;

namespace ui {

class SimilarPanel final : public QFrame {
    Q_OBJECT

public:
    explicit SimilarPanel(QWidget* parent);

    /// Hides when there is nobody.
    void show(const QList<app::SimilarWorker>& similar);

signals:
    void asked(const app::WorkerId& worker);

private:
    QVBoxLayout* m_list;
    QList<app::SimilarWorker> m_shown;
};

} // namespace ui
