/// Setelan: everything out in open formats, so that nobody is locked in.
#pragma once

#include "app/services/everything.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Desk;
class MessageBar;
class ProgressPanel;

class EverythingCard final : public QWidget {
    Q_OBJECT

public:
    EverythingCard(Desk& desk, QWidget* parent);

private:
    void writeInto(const QString& folder);
    void written(const app::Result<app::EverythingWritten>& result);

    Desk& m_desk;
    QPushButton* m_write;
    ProgressPanel* m_progress;
    MessageBar* m_message;
    JobHandle m_job;
};

} // namespace ui
