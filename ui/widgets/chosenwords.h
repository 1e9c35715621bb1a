/// Several things of a long list, found one after the other by typing; what is chosen stands below, and a click takes it off.
#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

class ChipBar;

class ChosenWords : public QWidget {
    Q_OBJECT

public:
    struct Word {
        QString key; ///< what is kept
        QString text;

        bool operator==(const Word&) const = default;
    };

    /// Takes `search` over. Whoever knows the list calls add(), when something of it is picked there.
    ChosenWords(QLatin1StringView name, QLineEdit* search, QWidget* parent);

    void setWords(const QList<Word>& words);
    /// Once; what is typed is done with.
    void add(const Word& word);
    QStringList keys() const;
    /// Something is typed that was not chosen.
    bool isHalfTyped() const;

signals:
    void changed();

protected:
    QLineEdit* search() const { return m_search; }

private:
    void keepOnly(const QStringList& keys);
    void showChips();

    QLineEdit* m_search;
    ChipBar* m_chips;
    QList<Word> m_words;
};

} // namespace ui
