/// What narrows the list of workers: words, hamlet, the ready lists and a few questions; and its order.
#pragma once

#include "app/services/overview.h"
#include "ui/pages/workers/listlook.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class ChipBar;
class SearchBox;

class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent);

    app::WorkerFilter filter() const;
    /// "Akan berakhir, Krajan, “siti”" for the head of a printed list; empty for everybody.
    QString words() const;
    bool isNarrowed() const;
    /// A status is on: people to go to, one way or another.
    bool isReadyList() const;

    /// A ready list comes as one walks until somebody chooses an order for it.
    ListSort sort() const;
    /// The order of this person: what is remembered.
    const ListSort& ownSort() const { return m_own; }
    /// From the last run.
    void setOwnSort(const ListSort& sort);
    /// Chosen now; the same one again turns it round.
    void sortBy(app::WorkerOrder order);

    void setHamlets(const QStringList& hamlets);
    /// Puts the numbers on the ready lists; an empty one is shown only while it is on.
    void setCounts(const app::Overview& overview);
    /// Everybody again; asks at once.
    void reset();
    void searchFor(const QString& text);
    /// A status word, "vulnerable", "unsent", "conflict" or "left"; anything else is looked for as text.
    void narrowTo(const QString& word);
    SearchBox* box() const { return m_box; }

signals:
    void changed();
    /// Somebody chose another order; changed() follows.
    void sortChosen();

private:
    void makeOrder();
    void makeChips();
    void chipsChanged();
    void choose(const ListSort& sort);
    void showSort();
    void showChips();
    void clearQuietly();

    SearchBox* m_box;
    QComboBox* m_hamlet;
    QComboBox* m_order;
    QPushButton* m_direction;
    ChipBar* m_chips;
    app::Overview m_counts;
    ListSort m_own;
    bool m_isChosen = false; ///< in this run: it holds for ready lists as well
};

} // namespace ui
