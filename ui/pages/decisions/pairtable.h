/// Two workers side by side, a line for each field that either has: where they differ, one of the two is chosen; what only
/// one of them knows is kept.
#pragma once

#include "app/services/recordfacts.h"

#include <QWidget>

#include <map>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QRadioButton;

namespace app {
struct Reference;
}

namespace ui {

class PairTable final : public QWidget {
    Q_OBJECT

public:
    struct Side {
        app::Worker worker;
        app::RecordFacts facts;

        bool operator==(const Side&) const = default;
    };

    PairTable(const app::Reference& reference, QWidget* parent);

    /// Chosen at first is what is there: of two values that of the record that stands, unless only the other has any.
    /// Asked about the same two again, what somebody chose meanwhile stays chosen.
    void setPair(const Side& stands, const Side& other);
    /// What the standing record shall hold.
    app::Values chosen() const;

private:
    void build();
    void addHeading();
    QLabel* about(const Side& side, const QString& title);
    enum class Relation { Nothing, Differs, OnlyOne, Same };
    Relation relation(std::size_t at) const;
    void addField(std::size_t at, Relation relation);
    void addChoice(std::size_t at, int row, QWidget* head);
    QRadioButton* choice(std::size_t at, int column, int row, QButtonGroup* group);

    const app::Reference& m_reference;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    Side m_standsSide;
    Side m_otherSide;
    app::Values m_stands;
    app::Values m_other;
    std::vector<bool> m_takesOther;       ///< by field
    std::map<std::size_t, bool> m_byHand; ///< what somebody chose, by field
};

} // namespace ui
