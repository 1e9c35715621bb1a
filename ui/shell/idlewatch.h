/// Notices that nobody has touched keyboard or mouse for a while.
#pragma once

#include <QObject>
#include <QTimer>

namespace ui {

class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent);

    /// 0 = never.
    void setLimit(int milliseconds);

signals:
    void idled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

} // namespace ui
