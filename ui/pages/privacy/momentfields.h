/// A day and an hour, typed as people write them.
#pragma once

#include <QDateTime>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace ui {

class FieldRow;

class MomentFields final : public QWidget {
    Q_OBJECT

public:
    /// The objectNames are `prefix` with "Day" and "Hour".
    MomentFields(const QString& prefix, const QString& label, QWidget* parent);

    void setMoment(const QDateTime& at);
    /// UTC; when it is none, or lies after `now`, the field is marked and has the focus.
    std::optional<QDateTime> checked(const QDateTime& now, QDate today);
    void clear();

private:
    QLineEdit* m_day;
    QLineEdit* m_hour;
    FieldRow* m_dayRow;
    FieldRow* m_hourRow;
};

} // namespace ui
