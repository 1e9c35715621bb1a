#include "ui/shell/savetable.h"

#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/simpletable.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void save(Desk& desk, QPushButton* button, const app::TextTable& table, const QString& path)
{
    desk.run(
        button,
        [table, path](app::Session& session, app::JobContext&) {
            return app::exportRows(session, table, path);
        },
        [&desk, path](const app::Result<app::Exported>& saved) {
            if (!saved)
                return desk.notify(textFor(saved.error()));
            desk.notify(Text::tr("%1 row(s) saved in %2. The file is not encrypted.", nullptr,
                                 static_cast<int>(saved->rows))
                            .arg(number(saved->rows), path));
        });
}

} // namespace

app::TextTable textTableOf(const SimpleTable& table)
{
    app::TextTable text{table.accessibleName(), {}, {}};
    for (int column = 0; column < table.columnCount(); ++column)
        text.headings << table.horizontalHeaderItem(column)->text();
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.item(row, column)->text();
        text.rows << cells;
    }
    return text;
}

QPushButton* makeSaveTable(Desk& desk, QLatin1StringView objectName,
                           std::function<app::TextTable()> table, QWidget* parent)
{
    QPushButton* button = makeButton(ButtonKind::Quiet, objectName, Text::tr("Save this table…"),
                                     "download"_L1, parent);
    QObject::connect(
        button, &QPushButton::clicked, button, [&desk, button, table = std::move(table)] {
            const app::TextTable now = table();
            desk.dialogs().saveFile(
                button, Text::tr("Save this table"), {Text::tr("Table"), u"*.xlsx *.csv"_s},
                now.name + u".xlsx"_s,
                [&desk, button, now](const QString& path) { save(desk, button, now, path); });
        });
    return button;
}

} // namespace ui
