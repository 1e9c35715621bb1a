/// What each column of a list of workers says: the same on screen, in a file and on paper.
#pragma once

#include "app/services/listing.h"

#include <QDate>
#include <QString>

#include <functional>

namespace ui {

/// What a cell says beyond the line itself.
struct LineFacts {
    /// The official name of an occupation code.
    std::function<QString(const QString& code)> occupationName;
    /// Why the branch refused; asked for refused workers only, because it reads their evidence.
    std::function<QString(const app::WorkerId& worker)> reason;
    std::function<QDate()> today;
};

/// From a session that outlives it, in the session's thread.
LineFacts factsFrom(app::Session& session);
/// Empty when it cannot be read.
QString reasonOf(app::Session& session, const app::WorkerId& worker);

/// `column` is a WorkerListModel::Column, here and below.
QString textOf(const app::WorkerLine& line, int column, const LineFacts& facts);
/// The same for a file: numbers of persons without the spaces that are for the eye.
QString plainTextOf(const app::WorkerLine& line, int column, const LineFacts& facts);
QString headingOf(int column);
/// Nothing for a column that has no order of its own.
std::optional<app::WorkerOrder> orderOf(int column);

} // namespace ui
