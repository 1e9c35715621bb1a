/// What is said on the page that is turned towards the worker: always Indonesian or Javanese, whatever the window speaks.
#pragma once

#include "app/domain/contribution.h"

#include <QHash>
#include <QStringList>

namespace ui {

enum class Tongue { Indonesian, Javanese };

/// Knows all sentences of one tongue; made while Indonesian is spoken (spoken.h).
class Teller {
public:
    explicit Teller(Tongue tongue);

    /// The sentence of `key` with %1, %2 … replaced.
    QString say(const QString& key, const QStringList& values = {}) const;
    /// "Sumber: Brosur BPU 2026 (dari satu sumber; …)".
    QString source(const QString& source, app::Certainty certainty) const;
    QStringList keys() const { return m_sentences.keys(); }

private:
    QHash<QString, QString> m_sentences;
};

} // namespace ui
