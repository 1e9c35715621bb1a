/// What this worker pays and what it protects, built up while the form is filled in.
#pragma once

#include "app/domain/workerproblems.h"
#include "app/services/reference.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class Card;
class PointList;

class ContributionCard final : public QWidget {
    Q_OBJECT

public:
    /// `reference` outlives this.
    ContributionCard(const app::Reference& reference, QWidget* parent);

    /// `first` is the first contribution month.
    void show(const app::Worker& worker, const QList<app::FieldProblem>& problems, QDate today);

signals:
    /// The page that is turned towards the worker.
    void showAsked();

private:
    void showWho(const app::Worker& worker, QDate today);
    void showQuote(const app::Quote& quote, const app::QuoteRequest& request);
    void showNoQuote(const QString& why);
    void showSources(const app::Quote& quote);
    void showProtection(int programmes, app::Month first);
    void showMissing(const QList<app::FieldProblem>& problems);
    void addAmount(const QString& what, const QString& amount);

    const app::Reference& m_reference;
    Card* m_card;
    QLabel* m_who;
    QLabel* m_total;
    QLabel* m_totalNote;
    QWidget* m_amountsArea;
    QGridLayout* m_amounts;
    QLabel* m_discount;
    QLabel* m_unsure;
    PointList* m_protects;
    QPushButton* m_sourceToggle;
    QLabel* m_source;
    QLabel* m_missing;
};

} // namespace ui
