/// The big answer: icon, word and colour, until when, and according to whom and how long ago.
#pragma once

#include "app/domain/status.h"

#include <QWidget>

namespace ui {

class AnswerBanner final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerBanner(QWidget* parent);

    void show(const app::StatusAnswer& answer);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    app::StatusAnswer m_answer;
    QString m_word;
    QString m_cover;
    QString m_evidence;
};

} // namespace ui
