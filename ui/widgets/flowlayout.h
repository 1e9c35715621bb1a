/// Lays widgets out in lines like words in a paragraph.
#pragma once

#include <QLayout>

namespace ui {

class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& area) override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect& area, Pass pass) const;

    QList<QLayoutItem*> m_items;
};

} // namespace ui
