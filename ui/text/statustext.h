/// The words of the ten statuses, what they mean, and what to do next.
#pragma once

#include "app/domain/status.h"
#include "app/services/statuses.h"

namespace ui {

/// The big answer: "AKTIF", "AKAN BERAKHIR" …
QString wordFor(app::Status status);
/// One sentence: what this status means for the worker.
QString helpFor(app::Status status);
/// The button for the likely next step; empty for None.
QString labelFor(app::NextStep step);
/// One sentence: what to do next, and why.
QString textFor(app::NextStep step);
/// "jawaban cabang", "bukti bayar" …: source words of evidence.
QString sourceFor(const QString& source);
/// "menurut jawaban cabang 12 Nov 2026, 10 hari lalu"; empty without evidence.
QString evidenceLineFor(const app::StatusAnswer& answer);
/// "Terlindungi sampai 30 Nov 2026"; empty when not known.
QString coverLineFor(const app::StatusAnswer& answer);
/// "Kecelakaan kerja", "Kematian", "Hari tua" for jkk, jkm, jht.
QString programmeFor(const QString& word);

} // namespace ui
