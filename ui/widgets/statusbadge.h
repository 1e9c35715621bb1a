/// A status as word, icon and colour, in a small pill.
#pragma once

#include "app/domain/status.h"

#include <QWidget>

namespace ui {

class StatusBadge final : public QWidget {
    Q_OBJECT

public:
    explicit StatusBadge(QWidget* parent);
    StatusBadge(app::Status status, QWidget* parent);

    app::Status status() const { return m_status; }
    void setStatus(app::Status status);
    QSize sizeHint() const override;

    /// For item delegates: the same pill at the left of `area`, centred in height.
    static void paint(QPainter& painter, const QRect& area, app::Status status);
    static QSize sizeFor(app::Status status);
    /// Of the longest word that a worker here can have.
    static int widest();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    app::Status m_status = app::Status::Unknown;
};

} // namespace ui
