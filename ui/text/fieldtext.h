/// The label of every field of a worker, and the words of its code lists.
#pragma once

#include "app/domain/worker.h"

namespace ui {

QString labelFor(app::WorkerField field);
/// By field name as in history and conflicts ("family_card", "evidence"); the name itself when unknown.
QString labelForFieldName(const QString& name);
/// "Laki-laki" for Sex "M", "Keluarga" for Payer "family" …; the word itself when unknown.
QString wordFor(app::WorkerField field, const QString& word);
/// "Suami atau istri" for Heir::relation "spouse" …
QString relationFor(const QString& relation);
/// "KTP" for Photo::subject "identity_card" …
QString photoFor(const QString& subject);
/// A role of people.h: "kader", "operator" …
QString roleFor(const QString& role);

} // namespace ui
