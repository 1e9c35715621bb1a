/// An icon that is only looked at; drawn when painted, so that it follows the theme.
#pragma once

#include <QIcon>
#include <QWidget>

namespace ui {

class IconLabel final : public QWidget {
    Q_OBJECT

public:
    IconLabel(const QIcon& icon, int size, QWidget* parent);

    void setIcon(const QIcon& icon);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace ui
