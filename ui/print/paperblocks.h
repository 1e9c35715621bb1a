/// What papers are made of besides tables: facts with their labels, and places to sign.
#pragma once

#include "ui/print/flow.h"

namespace ui {

struct PaperFact {
    QString label;
    QString value; ///< empty: a dotted line to write on
    enum class Width { Half, Whole } width = Width::Half;
};

struct FactStyle {
    Look label;
    Look value;
    double labelWidth = 0;
};

/// One fact at a place of its own; its height.
double placeFact(Sheet& sheet, const PaperFact& fact, const QRectF& area, const FactStyle& style);
/// Two beside each other where both are of half the width; goes on to the next sheet between rows.
void writeFacts(Flow& flow, const std::vector<PaperFact>& facts, const FactStyle& style);

struct Signatory {
    QString above; ///< "Mengetahui,"
    QString role;
    QString name;              ///< empty: a dotted line
    QString below;             ///< "NIP. …"
    QByteArray signature = {}; ///< a picture of it; empty: room for a pen
    enum class Room { Pen, Thumb } room = Room::Pen;
};

/// Beside each other, the last at the right under place and date; its height.
double placeSignatures(Sheet& sheet, const QString& placeAndDate,
                       const std::vector<Signatory>& signatories, const QRectF& area,
                       double signatureRoom);
/// Never divided between two sheets, and never without the line before it.
void writeSignatures(Flow& flow, const QString& before, const QString& placeAndDate,
                     const std::vector<Signatory>& signatories);

} // namespace ui
