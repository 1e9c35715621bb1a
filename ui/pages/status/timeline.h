/// What happened to one worker, newest first: evidence, and who changed what from what.
#pragma once

#include "app/domain/evidence.h"
#include "app/domain/occupation.h"
#include "app/services/history.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace ui {

class Timeline final : public QWidget {
    Q_OBJECT

public:
    Timeline(const app::OccupationTable& occupations, QWidget* parent);

    void show(const QList<app::Evidence>& evidence, const QList<app::HistoryLine>& history);

    struct Entry {
        QDate day;
        QDateTime at; ///< orders entries of one day
        QString text;
    };

private:
    void showEntries();

    const app::OccupationTable& m_occupations;
    QGridLayout* m_grid;
    QPushButton* m_more;
    QList<Entry> m_entries;
    bool m_isWhole = false;
};

} // namespace ui
