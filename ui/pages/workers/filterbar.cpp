#include "ui/pages/workers/filterbar.h"

#include "ui/style/tokens.h"
#include "ui/text/statustext.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/searchbox.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShortestChoice = 14;

constexpr std::array kStatuses{
    app::Status::Active,   app::Status::Ending,   app::Status::Arrears,
    app::Status::Inactive, app::Status::Rejected, app::Status::NotRegistered,
    app::Status::Sent,     app::Status::Recorded, app::Status::Unknown};

/// "AKTIF" is for the big answer; a chip speaks in a normal voice.
QString chipText(app::Status status)
{
    const QString word = wordFor(status);
    return word.left(1) + word.mid(1).toLower();
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_box(new SearchBox(SearchBox::Size::Normal, tr("Search in this list"), this)),
      m_hamlet(new QComboBox(this)),
      m_order(new QComboBox(this)),
      m_chips(new ChipBar(ChipBar::Choice::Many, this))
{
    m_box->setObjectName(u"workersSearch"_s);
    m_hamlet->setObjectName(u"workersHamlet"_s);
    m_hamlet->setAccessibleName(tr("Hamlet"));
    m_hamlet->addItem(tr("All hamlets"), QString());
    for (QComboBox* box : {m_hamlet, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(kShortestChoice);
    }
    m_order->setObjectName(u"workersOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("By name"), static_cast<int>(app::WorkerOrder::Name));
    m_order->addItem(tr("By area"), static_cast<int>(app::WorkerOrder::Area));
    m_order->addItem(tr("Newest first"), static_cast<int>(app::WorkerOrder::Newest));
    m_chips->setObjectName(u"workersFilter"_s);
    m_chips->addChip(u"vulnerable"_s, tr("Vulnerable"));
    m_chips->addChip(u"unsent"_s, tr("Not sent yet"));
    m_chips->addChip(u"conflict"_s, tr("To be decided"));
    for (const app::Status status : kStatuses)
        m_chips->addChip(QString(app::wordOf(status)), chipText(status));

    auto* line = new QHBoxLayout;
    line->setSpacing(kSpaceS);
    line->addWidget(m_box, 1);
    line->addWidget(m_hamlet);
    line->addWidget(m_order);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addLayout(line);
    column->addWidget(m_chips);
    connect(m_box, &SearchBox::searched, this, &FilterBar::changed);
    connect(m_hamlet, &QComboBox::activated, this, &FilterBar::changed);
    connect(m_order, &QComboBox::activated, this, &FilterBar::changed);
    connect(m_chips, &ChipBar::changed, this, &FilterBar::changed);
}

app::WorkerFilter FilterBar::filter() const
{
    app::WorkerFilter filter;
    filter.text = m_box->text().trimmed();
    filter.hamlet = m_hamlet->currentData().toString();
    const QStringList on = m_chips->checked();
    filter.onlyVulnerable = on.contains(u"vulnerable"_s);
    filter.onlyUnsent = on.contains(u"unsent"_s);
    filter.onlyInConflict = on.contains(u"conflict"_s);
    for (const app::Status status : kStatuses)
        if (on.contains(QString(app::wordOf(status))))
            filter.statuses.append(status);
    return filter;
}

app::WorkerOrder FilterBar::order() const
{
    return static_cast<app::WorkerOrder>(m_order->currentData().toInt());
}

bool FilterBar::isNarrowed() const
{
    return !m_box->text().trimmed().isEmpty() || m_hamlet->currentIndex() > 0 ||
           !m_chips->checked().isEmpty();
}

void FilterBar::setHamlets(const QStringList& hamlets)
{
    const QString chosen = m_hamlet->currentData().toString();
    while (m_hamlet->count() > 1)
        m_hamlet->removeItem(1);
    for (const QString& hamlet : hamlets)
        m_hamlet->addItem(hamlet, hamlet);
    m_hamlet->setCurrentIndex(std::max(0, m_hamlet->findData(chosen)));
}

void FilterBar::reset()
{
    clearQuietly();
    emit changed();
}

void FilterBar::searchFor(const QString& text)
{
    clearQuietly();
    m_box->setText(text);
    emit changed();
}

void FilterBar::narrowTo(const QString& word)
{
    const bool isChip = app::statusFromWord(word) || word == "vulnerable"_L1 ||
                        word == "unsent"_L1 || word == "conflict"_L1;
    if (!isChip)
        return searchFor(word);
    clearQuietly();
    m_chips->setChecked({word});
    emit changed();
}

void FilterBar::clearQuietly()
{
    m_box->clear();
    m_hamlet->setCurrentIndex(0);
    m_chips->setChecked({});
}

} // namespace ui
