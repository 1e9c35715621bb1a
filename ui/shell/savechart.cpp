#include "ui/shell/savechart.h"

#include "app/services/papers.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/text/errortext.h"
#include "ui/text/text.h"
#include "ui/widgets/buttons.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

app::Result<void> write(app::Session& session, const Chart& chart, const QString& path)
{
    if (const auto allowed = app::mayMake(session, app::PaperKind::CoverageReport); !allowed)
        return allowed;
    if (const auto written = writeChart(path, chart); !written)
        return written;
    return app::notePaper(session, {app::PaperKind::CoverageReport, 0, {}, path});
}

void save(Desk& desk, QPushButton* button, const Chart& chart, const QString& path)
{
    desk.run(
        button,
        [chart, path](app::Session& session, app::JobContext&) {
            return write(session, chart, path);
        },
        [&desk, path](const app::Result<void>& saved) {
            desk.notify(saved ? Text::tr("The chart was saved in %1.").arg(path)
                              : textFor(saved.error()));
        });
}

} // namespace

QPushButton* makeSaveChart(Desk& desk, QLatin1StringView objectName, std::function<Chart()> chart,
                           QWidget* parent)
{
    QPushButton* button =
        makeButton(ButtonKind::Quiet, objectName, Text::tr("Save this chart…"), "image"_L1, parent);
    QObject::connect(
        button, &QPushButton::clicked, button, [&desk, button, chart = std::move(chart)] {
            const Chart now = chart();
            const QString name = std::visit([](const auto& one) { return one.title; }, now);
            desk.dialogs().saveFile(
                button, Text::tr("Save this chart"), {Text::tr("Picture"), u"*.png *.svg *.pdf"_s},
                name + u".png"_s,
                [&desk, button, now](const QString& path) { save(desk, button, now, path); });
        });
    return button;
}

} // namespace ui
