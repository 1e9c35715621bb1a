#include "tests/support/listaccount.h"

#include "app/base/job.h"
#include "app/exchange/sheetreader.h"

#include <QMap>

namespace tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(const app::Error& error)
{
    QString text = app::codeOf(error.code);
    for (const QLatin1StringView word :
         {app::kPasswordProtected, app::kSaveAsXlsx, app::kNoSpreadsheet}) {
        if (error.detail == word)
            text += u' ' + error.detail;
    }
    return text;
}

/// Counts by word, in the order of the first of each kind.
class Account {
public:
    void count(const QString& word, std::int64_t by = 1)
    {
        if (by > 0)
            m_counts[word] += by;
    }

    app::Result<void> take(const app::ResidentRow& row)
    {
        ++m_rows;
        if (row.skipped)
            count(app::wordOf(*row.skipped));
        else if (row.setAside)
            count(app::wordOf(row.setAside->problem));
        else
            ++m_taken;
        for (const auto warning : row.warnings)
            count(app::wordOf(warning));
        for (const auto& unknown : row.unknown)
            count(u"unknown."_s + app::wordOf(unknown.field));
        return {};
    }

    QString text() const
    {
        QStringList words{u"rows=%1"_s.arg(m_rows), u"taken=%1"_s.arg(m_taken)};
        for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
            words << it.key() + u'=' + QString::number(it.value());
        return words.join(u' ');
    }

private:
    std::int64_t m_rows = 0;
    std::int64_t m_taken = 0;
    QMap<QString, std::int64_t> m_counts;
};

} // namespace

QString accountOf(const QString& path, const app::ResidentMapping& mapping)
{
    app::JobContext context;
    const auto recognised = app::recognise(path, context);
    if (!recognised)
        return shown(recognised.error());
    if (recognised->kind == app::ListKind::Answers)
        return u"answers@%1"_s.arg(recognised->answers->headingRow);
    if (recognised->kind == app::ListKind::Unknown && mapping == app::ResidentMapping{})
        return u"unknown"_s;
    const auto sheet = app::findResidents(path, mapping, context);
    if (!sheet)
        return shown(sheet.error());
    Account account;
    const auto read = app::readResidents(
        path, *sheet, {.today = kListDay}, someOccupations(),
        [&account](app::ResidentRow&& row) { return account.take(row); }, context);
    if (!read)
        return shown(read.error());
    account.count(u"headings"_s, read->headings);
    account.count(u"titles"_s, read->familyTitles);
    account.count(u"notes"_s, read->notes);
    return u"%1@%2 %3%4"_s.arg(sheet->format, QString::number(sheet->headingRow), account.text(),
                               sheet->dayOrder == app::DayOrder::MonthFirst ? u" month_first"_s
                                                                            : QString());
}

const app::OccupationTable& someOccupations()
{
    static const auto table = [] {
        auto parsed = app::OccupationTable::parse(
            "code,name,transport,words\nP001,PETANI/PEKEBUN,no,tani\nP050,PEDAGANG,no,dagang\n",
            "code,name,bpu,also\n1,BELUM/TIDAK BEKERJA,,\n2,MENGURUS RUMAH TANGGA,,\n"
            "9,PETANI/PEKEBUN,P001,\n84,PEDAGANG,P050,\n");
        if (!parsed)
            qFatal("no occupations for a test");
        return *std::move(parsed);
    }();
    return table;
}

std::vector<app::ResidentRow> residentsIn(const QString& path, const app::ResidentMapping& mapping)
{
    app::JobContext context;
    std::vector<app::ResidentRow> rows;
    const auto sheet = app::findResidents(path, mapping, context);
    if (!sheet)
        qFatal("no list in a test: %s", qPrintable(sheet.error().detail));
    const auto read = app::readResidents(
        path, *sheet, {.today = kListDay}, someOccupations(),
        [&rows](app::ResidentRow&& row) {
            rows.push_back(std::move(row));
            return app::Result<void>();
        },
        context);
    if (!read)
        qFatal("a list cannot be read in a test: %s", qPrintable(read.error().detail));
    return rows;
}

} // namespace tests
