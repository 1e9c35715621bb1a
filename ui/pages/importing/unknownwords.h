/// The words of a list that no table knows, with how often they stand there; each can be given a meaning.
#pragma once

#include "app/services/importing.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace ui {

class UnknownWords final : public QWidget {
    Q_OBJECT

public:
    /// `occupations` outlives this.
    UnknownWords(const app::OccupationTable& occupations, QWidget* parent);

    void show(const QList<app::UnknownWord>& words);
    /// The meanings given, added to those given for earlier looks at this file.
    std::map<app::ResidentField, app::WordValues> meanings() const;

signals:
    /// By the person.
    void changed();

private:
    struct Line {
        app::UnknownWord word;
        QComboBox* box = nullptr;
    };
    void addLine(const app::UnknownWord& word, QGridLayout* grid);
    void fill(QComboBox* box, app::ResidentField field) const;

    const app::OccupationTable& m_occupations;
    QWidget* m_content = nullptr;
    std::vector<Line> m_lines;
    std::map<app::ResidentField, app::WordValues> m_given;
};

} // namespace ui
