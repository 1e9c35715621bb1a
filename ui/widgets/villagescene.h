/// The drawing of an empty place: houses along a path, and a ball on its way from door to door, under a badge
/// that says what is empty. Drawn when painted, so that it follows the theme.
#pragma once

#include <QLatin1StringView>
#include <QWidget>

namespace ui {

class VillageScene final : public QWidget {
    Q_OBJECT

public:
    explicit VillageScene(QWidget* parent);

    /// The icon of the badge.
    void setBadge(QLatin1StringView icon);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_badge;
};

} // namespace ui
