/// How many years data is kept, and who is over that time: looked at by a person, then erased.
#pragma once

#include "app/services/privacy/retention.h"
#include "ui/pages/privacy/privacyview.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class SimpleTable;

class RetentionView final : public PrivacyView {
    Q_OBJECT

public:
    RetentionView(Desk& desk, QWidget* parent);

    void refresh() override;

private:
    void show(int years, const QList<app::OverTime>& people);
    void setYears(int years);
    QList<app::WorkerId> chosen() const;
    void erase();

    QList<app::OverTime> m_people;
    QComboBox* m_years;
    QLabel* m_count;
    SimpleTable* m_table;
    QPushButton* m_all;
    QPushButton* m_erase;
};

} // namespace ui
