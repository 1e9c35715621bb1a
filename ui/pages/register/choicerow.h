/// A few choices side by side, all in sight: one tab stop's worth of radio buttons.
#pragma once

#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace ui {

class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString word; ///< the frozen word that is stored
        QString text;
    };

    /// The buttons are called <objectName>_<word>.
    ChoiceRow(const QString& objectName, const QList<Choice>& choices, QWidget* parent);

    /// Empty while nothing is chosen.
    QString word() const;
    /// A word that is none of the choices leaves nothing chosen.
    /// Chooses by the digit of a word ("2"), else by the only choice that begins with this letter, else by
    /// its place; false when the key means none of them.
    bool takeKey(const QString& key);
    void setWord(const QString& word);

signals:
    /// By a person, not by setWord().
    void chosen(const QString& word);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QButtonGroup* m_group;
    QStringList m_words;
};

} // namespace ui
