/// Says why there is nothing here and what to do about it.
#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class VillageScene;

class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent);
    EmptyState(QLatin1StringView icon, const QString& title, const QString& text, QWidget* parent);

    void setContent(QLatin1StringView icon, const QString& title, const QString& text);
    /// Without a label there is no button.
    void setAction(const QString& label);
    /// Another way, beside the first.
    void setOtherAction(const QString& label);

signals:
    void actionClicked();
    void otherActionClicked();

private:
    VillageScene* m_scene;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_other;
};

} // namespace ui
