/// Occupations and hamlets that a sponsor asks for: picked from those there are, because a slip of one letter would leave
/// everybody out.
#pragma once

#include "app/domain/occupation.h"
#include "ui/widgets/chosenwords.h"

namespace ui {

class OccupationPicker final : public ChosenWords {
    Q_OBJECT

public:
    /// `occupations` outlives this.
    OccupationPicker(QLatin1StringView name, const app::OccupationTable& occupations,
                     QWidget* parent);

    /// Codes with spaces between, as a sponsorship has them.
    void setCodes(const QString& codes);

private:
    Word wordFor(const QString& code) const;

    const app::OccupationTable& m_occupations;
};

class NamePicker final : public ChosenWords {
    Q_OBJECT

public:
    NamePicker(QLatin1StringView name, QWidget* parent);

    /// Which there are.
    void setKnown(const QStringList& names);
    /// With semicolons between, as a sponsorship has them.
    void setNames(const QString& names);

private:
    void takeTyped();

    QStringList m_known;
};

} // namespace ui
