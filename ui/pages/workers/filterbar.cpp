#include "ui/pages/workers/filterbar.h"

#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"
#include "ui/text/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/searchbox.h"

#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShortestChoice = 14;

/// Who is to be gone to first stands first.
constexpr std::array kStatuses{
    app::Status::Ending,   app::Status::Arrears,       app::Status::Inactive,
    app::Status::Rejected, app::Status::Recorded,      app::Status::Sent,
    app::Status::Unknown,  app::Status::NotRegistered, app::Status::Active};

constexpr auto kVulnerable = "vulnerable"_L1;
constexpr auto kUnsent = "unsent"_L1;
constexpr auto kConflict = "conflict"_L1;
constexpr auto kLeft = "left"_L1;

/// "AKTIF" is for the big answer; a chip speaks in a normal voice.
QString chipText(app::Status status)
{
    const QString word = wordFor(status);
    return word.left(1) + word.mid(1).toLower();
}

QString chipText(QLatin1StringView key)
{
    if (key == kVulnerable)
        return Text::tr("Vulnerable");
    if (key == kUnsent)
        return Text::tr("Not sent yet");
    if (key == kConflict)
        return Text::tr("To be decided");
    if (key == kLeft)
        return Text::tr("No longer to visit");
    const auto status = app::statusFromWord(QString(key));
    return status ? chipText(*status) : QString();
}

struct OrderChoice {
    app::WorkerOrder order;
    QString text;
};

QList<OrderChoice> orderChoices()
{
    using enum app::WorkerOrder;
    return {{Name, FilterBar::tr("By name")},
            {Area, FilterBar::tr("By area")},
            {Newest, FilterBar::tr("Newest first")},
            {CoveredUntil, FilterBar::tr("By end of cover")},
            {Status, FilterBar::tr("By status")},
            {AsOf, FilterBar::tr("By age of what is known")},
            {Nik, FilterBar::tr("By NIK")},
            {FamilyCard, FilterBar::tr("By family card")},
            {BirthDate, FilterBar::tr("By date of birth")},
            {Occupation, FilterBar::tr("By occupation")},
            {Phone, FilterBar::tr("By phone")},
            {Address, FilterBar::tr("By address")}};
}

QLatin1StringView iconOf(app::Sorting sorting)
{
    return sorting == app::Sorting::Up ? "arrow-up-narrow-wide"_L1 : "arrow-down-wide-narrow"_L1;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_box(new SearchBox(SearchBox::Size::Normal, tr("Search in this list"), this)),
      m_hamlet(new QComboBox(this)),
      m_order(new QComboBox(this)),
      m_direction(makeIconButton("workersDirection"_L1, tr("Turn the order round"),
                                 iconOf(app::Sorting::Up), this)),
      m_chips(new ChipBar(ChipBar::Choice::Many, this))
{
    m_box->setObjectName(u"workersSearch"_s);
    m_hamlet->setObjectName(u"workersHamlet"_s);
    m_hamlet->setAccessibleName(tr("Hamlet"));
    m_hamlet->addItem(tr("All hamlets"), QString());
    for (QComboBox* box : {m_hamlet, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kShortestChoice);
    }
    makeOrder();
    makeChips();
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpaceS);
    line->addWidget(m_box, 1);
    line->addWidget(m_hamlet);
    line->addWidget(m_order);
    line->addWidget(m_direction);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addLayout(line);
    column->addWidget(m_chips);
    connect(m_box, &SearchBox::searched, this, &FilterBar::changed);
    connect(m_hamlet, &QComboBox::activated, this, &FilterBar::changed);
    connect(m_chips, &ChipBar::changed, this, &FilterBar::chipsChanged);
}

void FilterBar::makeOrder()
{
    m_order->setObjectName(u"workersOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    const QList<OrderChoice> choices = orderChoices();
    for (const OrderChoice& choice : choices)
        m_order->addItem(choice.text, static_cast<int>(choice.order));
    m_order->setMaxVisibleItems(m_order->count());
    connect(m_order, &QComboBox::activated, this, [this] {
        choose({static_cast<app::WorkerOrder>(m_order->currentData().toInt()), app::Sorting::Up});
    });
    connect(m_direction, &QPushButton::clicked, this, [this] { sortBy(sort().order); });
}

void FilterBar::makeChips()
{
    m_chips->setObjectName(u"workersFilter"_s);
    for (const app::Status status : kStatuses)
        m_chips->addChip(QString(app::wordOf(status)), chipText(status));
    for (const QLatin1StringView key : {kVulnerable, kUnsent, kConflict, kLeft})
        m_chips->addChip(QString(key), chipText(key));
    showChips();
}

app::WorkerFilter FilterBar::filter() const
{
    app::WorkerFilter filter;
    filter.text = m_box->text().trimmed();
    filter.hamlet = m_hamlet->currentData().toString();
    const QStringList on = m_chips->checked();
    filter.onlyVulnerable = on.contains(kVulnerable);
    filter.onlyUnsent = on.contains(kUnsent);
    filter.onlyInConflict = on.contains(kConflict);
    for (const app::Status status : kStatuses)
        if (on.contains(QString(app::wordOf(status))))
            filter.statuses.append(status);
    // Nobody is sent to remind the dead.
    if (on.contains(kLeft))
        filter.left = app::WorkerFilter::Left::Only;
    else if (!filter.statuses.isEmpty())
        filter.left = app::WorkerFilter::Left::Without;
    return filter;
}

QString FilterBar::words() const
{
    QStringList parts;
    const QStringList on = m_chips->checked();
    for (const QString& key : on)
        parts += chipText(QLatin1StringView(key.toLatin1()));
    if (m_hamlet->currentIndex() > 0)
        parts += m_hamlet->currentText();
    const QString text = m_box->text().trimmed();
    if (!text.isEmpty())
        parts += Text::tr("“%1”").arg(text);
    return parts.join(u", "_s);
}

bool FilterBar::isNarrowed() const
{
    return !m_box->text().trimmed().isEmpty() || m_hamlet->currentIndex() > 0 ||
           !m_chips->checked().isEmpty();
}

bool FilterBar::isReadyList() const
{
    return !filter().statuses.isEmpty();
}

ListSort FilterBar::sort() const
{
    return isReadyList() && !m_isChosen ? ListSort{app::WorkerOrder::Area, app::Sorting::Up}
                                        : m_own;
}

void FilterBar::setOwnSort(const ListSort& sort)
{
    m_own = sort;
    showSort();
}

void FilterBar::sortBy(app::WorkerOrder order)
{
    const ListSort now = sort();
    const bool turns = now.order == order && now.sorting == app::Sorting::Up;
    choose({order, turns ? app::Sorting::Down : app::Sorting::Up});
}

void FilterBar::choose(const ListSort& sort)
{
    m_own = sort;
    m_isChosen = true;
    showSort();
    emit sortChosen();
    emit changed();
}

void FilterBar::showSort()
{
    const ListSort now = sort();
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(now.order)));
    m_direction->setIcon(icon(iconOf(now.sorting)));
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

void FilterBar::setCounts(const app::Overview& overview)
{
    m_counts = overview;
    showChips();
}

void FilterBar::showChips()
{
    const QStringList on = m_chips->checked();
    const auto show = [this, &on](QLatin1StringView word, std::int64_t count) {
        const QString key(word);
        m_chips->setText(key, u"%1 %2"_s.arg(chipText(word), number(count)));
        auto* chip = m_chips->findChild<QToolButton*>(m_chips->objectName() + u"Chip"_s + key);
        chip->setVisible(count > 0 || on.contains(key));
    };
    for (const app::Status status : kStatuses)
        show(app::wordOf(status), m_counts.toVisit.value(status));
    show(kConflict, m_counts.conflicts);
    show(kLeft, m_counts.left + m_counts.refused);
}

void FilterBar::chipsChanged()
{
    showSort();
    showChips();
    emit changed();
}

void FilterBar::reset()
{
    clearQuietly();
    chipsChanged();
}

void FilterBar::searchFor(const QString& text)
{
    clearQuietly();
    m_box->setText(text);
    chipsChanged();
}

void FilterBar::narrowTo(const QString& word)
{
    const bool isChip = app::statusFromWord(word) || word == kVulnerable || word == kUnsent ||
                        word == kConflict || word == kLeft;
    if (!isChip)
        return searchFor(word);
    clearQuietly();
    m_chips->setChecked({word});
    chipsChanged();
}

void FilterBar::clearQuietly()
{
    m_box->clear();
    m_hamlet->setCurrentIndex(0);
    m_chips->setChecked({});
}

} // namespace ui
