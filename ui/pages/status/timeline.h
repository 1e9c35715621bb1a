/// What happened to one worker, newest first: evidence, and who changed what.
#pragma once

#include "app/domain/evidence.h"
#include "app/services/history.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class Timeline final : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent);

    void show(const QList<app::Evidence>& evidence, const QList<app::HistoryLine>& history);

private:
    QGridLayout* m_grid;
};

} // namespace ui
