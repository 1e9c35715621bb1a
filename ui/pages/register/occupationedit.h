/// Finds an occupation of the official list by everyday words, and holds its code.
#pragma once

#include "app/domain/occupation.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace ui {

class OccupationEdit final : public QLineEdit {
    Q_OBJECT

public:
    /// `occupations` outlives this.
    OccupationEdit(const app::OccupationTable& occupations, QWidget* parent);

    /// The code of the chosen occupation, or what is typed when none is chosen: the rules say what is
    /// wrong with that, and a draft keeps it.
    QString code() const;
    void setCode(const QString& codeOrText);
    /// Null while none is chosen.
    const app::Occupation* chosen() const;
    /// Takes what the list stands at; false when nothing was typed that still has to be chosen.
    bool takeClosest();

signals:
    void picked(const QString& code);

private:
    void search(const QString& typed);
    void pick(const QModelIndex& index);

    const app::OccupationTable& m_occupations;
    QStandardItemModel* m_found;
    QCompleter* m_completer;
    QString m_code;
};

} // namespace ui
