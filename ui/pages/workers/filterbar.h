/// What narrows the list of workers: words, hamlet, status and a few questions; and its order.
#pragma once

#include "app/services/listing.h"

#include <QWidget>

class QComboBox;

namespace ui {

class ChipBar;
class SearchBox;

class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent);

    app::WorkerFilter filter() const;
    app::WorkerOrder order() const;
    bool isNarrowed() const;
    void setHamlets(const QStringList& hamlets);
    /// Everybody again; asks at once.
    void reset();
    void searchFor(const QString& text);
    /// A status word, "vulnerable", "unsent" or "conflict"; anything else is looked for as text.
    void narrowTo(const QString& word);
    SearchBox* box() const { return m_box; }

signals:
    void changed();

private:
    void clearQuietly();

    SearchBox* m_box;
    QComboBox* m_hamlet;
    QComboBox* m_order;
    ChipBar* m_chips;
};

} // namespace ui
