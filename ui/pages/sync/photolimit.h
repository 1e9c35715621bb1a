/// How much of pictures goes into one file, and how many have not come yet.
#pragma once

#include "app/base/result.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class Desk;

class PhotoLimit final : public QWidget {
    Q_OBJECT

public:
    PhotoLimit(Desk& desk, QWidget* parent);

    void refresh();

signals:
    /// It could not be kept.
    void failed(const app::Error& error);

private:
    struct Standing {
        std::int64_t limit = 0;
        std::int64_t awaited = 0;
    };
    void show(const Standing& standing);
    void keep(std::int64_t bytes);

    Desk& m_desk;
    QComboBox* m_choice;
    QLabel* m_awaited;
};

} // namespace ui
