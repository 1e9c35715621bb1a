/// One of several values: what it is, who wrote it, when and where; a button that chooses it.
#pragma once

#include <QFrame>

class QPushButton;

namespace ui {

class ChoiceCard final : public QFrame {
    Q_OBJECT

public:
    struct Content {
        QString title; ///< "Ours", "Theirs"
        QString value;
        QString who;
        bool isShown = false; ///< stands in the lists meanwhile
    };
    /// `number` names it: objectName "choice<number>", and Alt with that digit chooses it.
    ChoiceCard(int number, const Content& content, QWidget* parent);

    QPushButton* button() const { return m_button; }

signals:
    void chosen();

private:
    QPushButton* m_button;
};

} // namespace ui
