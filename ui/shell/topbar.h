/// The head of the window: which village this is, and one search over everyone in it.
#pragma once

#include <QFrame>

class QLabel;
class QListView;

namespace ui {

class Desk;
class FoundWorkers;
class SearchBox;

class TopBar final : public QFrame {
    Q_OBJECT

public:
    TopBar(Desk& desk, QWidget* parent);
    ~TopBar() override;

    void focusSearch();
    void closeList();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void openCurrent();
    void placeList();
    bool steerList(int key);

    Desk& m_desk;
    SearchBox* m_search;
    QFrame* m_popup;
    QListView* m_list;
    QLabel* m_nothing;
    FoundWorkers* m_found;
};

} // namespace ui
