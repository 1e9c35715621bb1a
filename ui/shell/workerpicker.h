/// Finds one worker as one types (name, NIK, member number, phone), and says who was picked.
#pragma once

#include "app/services/listing.h"
#include "ui/widgets/searchbox.h"

class QListView;

namespace ui {

class Desk;
class FoundWorkers;
class MessageBar;

class WorkerPicker final : public QWidget {
    Q_OBJECT

public:
    /// The box is called `prefix` with "Search", the list of those that fit `prefix` with "Found".
    WorkerPicker(Desk& desk, const QString& prefix, const QString& label, QWidget* parent,
                 SearchBox::Size size = SearchBox::Size::Normal);

    /// What to do when nobody fits; without it nothing is said.
    void setNobody(const QString& text) { m_nobody = text; }
    /// Empty, and the focus in the box.
    void begin();
    void clear();

signals:
    /// The box is empty again, and keeps the focus.
    void picked(const app::WorkerLine& worker);

protected:
    /// Up, Down and Enter in the box go to the list below it.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void pick();

    Desk& m_desk;
    QString m_nobody;
    QString m_asked; ///< whose list is shown
    SearchBox* m_box;
    MessageBar* m_message;
    FoundWorkers* m_model;
    QListView* m_list;
};

} // namespace ui
