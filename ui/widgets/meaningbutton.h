/// A small button beside a figure that opens what it means, exactly; closed by Esc, or by looking elsewhere.
#pragma once

#include "ui/text/coveragetext.h"

#include <QPushButton>

namespace ui {

class MeaningButton final : public QPushButton {
    Q_OBJECT

public:
    MeaningButton(QLatin1StringView objectName, CoverageTopic topic, QWidget* parent);

    void setTopic(CoverageTopic topic);

private:
    void open();

    CoverageTopic m_topic;
};

} // namespace ui
