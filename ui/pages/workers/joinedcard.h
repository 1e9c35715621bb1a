/// With which records a worker's was joined: the one that stands, or those it stands for, each to be opened or separated.
#pragma once

#include "app/domain/worker.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Card;
class Desk;

class JoinedCard final : public QWidget {
    Q_OBJECT

public:
    JoinedCard(Desk& desk, QWidget* parent);

    /// Hides itself when there is nothing to say.
    void show(const app::Worker& worker);

private:
    /// `other` is named; separating takes `joined` out of its join.
    void addLine(const app::Worker& other, const QString& text, const app::Worker& joined);
    void separate(const app::WorkerId& joined, const QString& name);

    Desk& m_desk;
    Card* m_card;
    QWidget* m_lines = nullptr;
    bool m_isSeparating = false;
};

} // namespace ui
