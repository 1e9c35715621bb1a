#include "ui/pages/export/layoutpreview.h"

#include "ui/style/tokens.h"

#include <QHeaderView>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPeople = 3;

/// Nobody: the serial number 0000 is not given out.
app::Worker example(const QString& name)
{
    app::Worker worker;
    worker.scope = u"35.15.12.2004"_s;
    worker.nik = u"3515121204780000"_s;
    worker.name = name;
    worker.birthDate = u"1978-04-12"_s;
    worker.sex = u"M"_s;
    worker.phone = u"081200000000"_s;
    worker.address = u"Jalan Melati 4"_s;
    worker.occupation = u"P001"_s;
    worker.hoursFrom = u"08:00"_s;
    worker.hoursTo = u"17:00"_s;
    worker.income = 1'500'000;
    worker.programmes = 2;
    worker.months = 3;
    return worker;
}

} // namespace

LayoutPreview::LayoutPreview(const app::Reference& reference, QWidget* parent)
    : QTableWidget(0, kPeople + 1, parent), m_reference(reference)
{
    setAccessibleName(tr("Preview of the list"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kChipHeight);
    verticalHeader()->setMinimumSectionSize(kChipHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void LayoutPreview::show(const app::BranchLayout& layout, const QList<app::Worker>& people)
{
    const QList<app::Worker> shown =
        people.isEmpty() ? QList<app::Worker>{example(tr("Example Name"))}
                         : people.first(std::min<qsizetype>(people.size(), kPeople));
    QStringList heads{tr("Heading in the file")};
    for (int person = 1; person <= kPeople; ++person)
        heads << (people.isEmpty() ? tr("Example") : tr("Row %1").arg(person));
    setHorizontalHeaderLabels(heads);
    setRowCount(static_cast<int>(layout.columns.size()));
    const app::BranchTables tables{m_reference.occupations, m_reference.regions};
    for (int row = 0; row < rowCount(); ++row)
        setItem(row, 0, std::make_unique<QTableWidgetItem>(layout.columns[row].heading).release());
    for (int person = 0; person < kPeople; ++person) {
        const bool isThere = person < shown.size();
        setColumnHidden(person + 1, !isThere);
        const auto cells = isThere ? app::cellsOf(shown[person], layout, tables)
                                   : std::vector<QString>(std::size_t(rowCount()));
        for (int row = 0; row < rowCount(); ++row)
            setItem(row, person + 1,
                    std::make_unique<QTableWidgetItem>(cells[std::size_t(row)]).release());
    }
}

QSize LayoutPreview::sizeHint() const
{
    return {kFormWidth, horizontalHeader()->sizeHint().height() + kDropDownRows * kChipHeight +
                            2 * kFocusWidth};
}

} // namespace ui
