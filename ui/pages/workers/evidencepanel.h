/// The same evidence about many chosen workers, typed once.
#pragma once

#include "app/services/evidencing.h"
#include "ui/widgets/card.h"

namespace ui {

class EvidenceForm;
class ListWork;

class EvidencePanel final : public QWidget {
    Q_OBJECT

public:
    EvidencePanel(ListWork& work, QWidget* parent);

    /// For the workers with these keys, whatever is chosen later.
    void open(const QList<std::int64_t>& keys);

signals:
    void opened();
    /// Saved or put away.
    void closed();

private:
    void save(const app::Evidence& evidence);

    ListWork& m_work;
    Card* m_card;
    EvidenceForm* m_form;
    QList<std::int64_t> m_keys;
};

} // namespace ui
