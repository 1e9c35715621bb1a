/// Finds one worker by name, NIK, member number or phone, and says who was chosen.
#pragma once

#include "app/services/listing.h"

#include <QWidget>

class QListView;

namespace ui {

class Desk;
class FoundWorkers;
class MessageBar;
class SearchBox;

class WorkerChooser final : public QWidget {
    Q_OBJECT

public:
    /// `prefix` begins the objectNames: "caseWho" gives "caseWhoSearch" and "caseWhoFound".
    WorkerChooser(Desk& desk, const QString& prefix, QWidget* parent);

    void begin();

signals:
    void chosen(const app::WorkerId& worker);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void take();

    Desk& m_desk;
    SearchBox* m_box;
    QListView* m_list;
    FoundWorkers* m_found;
    MessageBar* m_message;
};

} // namespace ui
