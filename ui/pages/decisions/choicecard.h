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
        QString detail; ///< below the value, when it needs more: the number and village of a person
        QString who;
        bool isShown = false; ///< stands in the lists meanwhile
    };
    /// `number` names it: objectName "choice<number>"; Alt with that digit chooses it from anywhere on the page, and the
    /// digit alone while the list has the focus, which is the page's business.
    ChoiceCard(int number, const Content& content, QWidget* parent);

    QPushButton* button() const { return m_button; }
    /// One width for all, so that they stand in columns, and as tall as its words then need.
    QSize sizeHint() const override;

signals:
    void chosen();

private:
    QPushButton* m_button;
};

} // namespace ui
