/// A surface that holds what belongs together, with an optional title.
#pragma once

#include <QFrame>
#include <QVBoxLayout>

class QLabel;

namespace ui {

class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent);
    Card(const QString& title, QWidget* parent);

    void setTitle(const QString& title);
    /// Where the content goes.
    QVBoxLayout* body() const { return m_body; }

private:
    QLabel* m_title;
    QVBoxLayout* m_body;
};

} // namespace ui
