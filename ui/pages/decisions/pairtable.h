/// Two workers side by side, a line for each field that either has: where they differ, one of the two is chosen; what only
/// one of them knows is kept.
#pragma once

#include "app/domain/worker.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QRadioButton;

namespace app {
class OccupationTable;
}

namespace ui {

class PairTable final : public QWidget {
    Q_OBJECT

public:
    PairTable(const app::OccupationTable& occupations, QWidget* parent);

    /// Chosen at first is what is there: of two values that of the record that stands, unless only the other has any.
    void setPair(const app::Worker& stands, const app::Worker& other);
    /// What the standing record shall hold.
    app::Values chosen() const;

private:
    void addHeading(const app::Worker& stands, const app::Worker& other);
    enum class Relation { Nothing, Differs, OnlyOne, Same };
    Relation relation(std::size_t at) const;
    void addField(std::size_t at, Relation relation);
    QRadioButton* choice(std::size_t at, bool isOther, QButtonGroup* group);

    const app::OccupationTable& m_occupations;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    app::Values m_stands;
    app::Values m_other;
    std::vector<bool> m_takesOther; ///< by field
};

} // namespace ui
