/// How the register stands with the personal-data law (UU 27/2022): four lines, each leading to its part.
#pragma once

#include "app/services/privacy/breaches.h"
#include "app/services/privacy/consents.h"
#include "app/services/privacy/withdrawals.h"
#include "ui/pages/privacy/privacyview.h"

namespace ui {

class FactRow;

struct PrivacyFacts {
    app::ConsentCounts consents;
    app::WithdrawalCounts withdrawals;
    app::BreachCounts breaches;
    int retentionYears = 0;
    std::int64_t overTime = 0;
};
/// For a job.
app::Result<PrivacyFacts> privacyFacts(app::Session& session);

class PrivacyCard final : public QWidget {
    Q_OBJECT

public:
    explicit PrivacyCard(QWidget* parent);

    void show(const PrivacyFacts& facts, const QDateTime& now);

signals:
    void asked(ui::PrivacyTopic topic);

private:
    FactRow* addFact(PrivacyTopic topic, const QString& title, const char* name,
                     QLatin1StringView icon, QWidget* card);

    FactRow* m_consents;
    FactRow* m_withdrawals;
    FactRow* m_breaches;
    FactRow* m_retention;
};

} // namespace ui
