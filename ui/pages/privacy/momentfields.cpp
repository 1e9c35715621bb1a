#include "ui/pages/privacy/momentfields.h"

#include "app/domain/workerproblems.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/style/tokens.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/fieldrow.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::Literals::StringLiterals;

MomentFields::MomentFields(const QString& prefix, const QString& label, QWidget* parent)
    : QWidget(parent), m_day(new QLineEdit(this)), m_hour(new QLineEdit(this))
{
    m_day->setObjectName(prefix + u"Day"_s);
    m_day->setPlaceholderText(tr("dd-mm-yyyy"));
    m_hour->setObjectName(prefix + u"Hour"_s);
    m_hour->setPlaceholderText(tr("hh:mm"));
    m_dayRow = new FieldRow(label, m_day, this);
    m_hourRow = new FieldRow(tr("Hour"), m_hour, this);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceM);
    line->addWidget(m_dayRow, 3);
    line->addWidget(m_hourRow, 2);
}

void MomentFields::setMoment(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    m_day->setText(at.isValid() ? typedDay(local.date()) : QString());
    m_hour->setText(at.isValid() ? local.time().toString(u"HH:mm"_s) : QString());
    clear();
}

std::optional<QDateTime> MomentFields::checked(const QDateTime& now, QDate today)
{
    clear();
    const QDate day = dayFromTyped(m_day->text(), today);
    if (!day.isValid()) {
        m_dayRow->refuse(textFor(app::Problem::NotADate, app::WorkerField::ConsentDate));
        return std::nullopt;
    }
    QString typed = m_hour->text().trimmed().replace(u'.', u':');
    if (typed.size() == 4 && typed.at(1) == u':')
        typed.prepend(u'0');
    const QTime hour = QTime::fromString(typed, u"HH:mm"_s);
    if (!hour.isValid()) {
        m_hourRow->refuse(tr("Write the hour as 09:30."));
        return std::nullopt;
    }
    const QDateTime at = QDateTime(day, hour).toUTC();
    if (at > now) {
        m_hourRow->refuse(tr("This lies in the future."));
        return std::nullopt;
    }
    return at;
}

void MomentFields::clear()
{
    m_dayRow->clear();
    m_hourRow->clear();
}

} // namespace ui
