/// One thing to do today: how many, what, and where a click leads.
#pragma once

#include "ui/style/icon.h"

#include <QPushButton>

class QLabel;

namespace ui {

class IconLabel;

class TaskTile final : public QPushButton {
    Q_OBJECT

public:
    TaskTile(QLatin1StringView objectName, const QIcon& icon, const QString& text, QWidget* parent);

    /// Other words, where they tell how long there is left.
    void setWords(const QString& text);
    void setCount(std::int64_t count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QString m_words;
    QLabel* m_count;
    QLabel* m_text;
};

} // namespace ui
