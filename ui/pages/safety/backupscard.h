/// The backups kept in the register's own folder, and how much they may take.
#pragma once

#include "app/services/guarding/backupkeeping.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class Desk;
class MessageBar;
class SimpleTable;

class BackupsCard final : public QWidget {
    Q_OBJECT

public:
    BackupsCard(Desk& desk, QWidget* parent);

    void show(const app::BackupStanding& standing);

private:
    void setRoom(std::int64_t megabytes);

    Desk& m_desk;
    QLabel* m_none;
    SimpleTable* m_table;
    QComboBox* m_room;
    MessageBar* m_message;
};

} // namespace ui
