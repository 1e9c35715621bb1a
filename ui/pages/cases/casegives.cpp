#include "ui/pages/cases/casegives.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/casetext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QFrame>
#include <QGridLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::Holds;

namespace {

struct Face {
    QString tone;
    QLatin1StringView icon;
    Ink ink;
};

/// Not covered is said without red: a family reads it.
Face faceOf(Holds holds)
{
    switch (holds) {
    case Holds::Yes:
        return {u"success"_s, "shield-check"_L1, Ink::Success};
    case Holds::No:
        return {u"neutral"_s, "shield-off"_L1, Ink::Muted};
    case Holds::Unsure:
        break;
    }
    return {u"warning"_s, "shield-question-mark"_L1, Ink::Warning};
}

QIcon pictureOf(const app::EntitlementLine& line)
{
    switch (line.holds) {
    case Holds::Yes:
        return icon("circle-check"_L1, Ink::Success);
    case Holds::No:
        return icon("circle-x"_L1, Ink::Muted);
    case Holds::Unsure:
        break;
    }
    return icon("circle-help"_L1, Ink::Warning);
}

} // namespace

CaseGives::CaseGives(QWidget* parent)
    : QWidget(parent),
      m_banner(new QFrame(this)),
      m_icon(new IconLabel(icon("shield-question-mark"_L1, Ink::Warning), kIconBig, m_banner)),
      m_title(makeLabel(TextRole::Section, {}, m_banner)),
      m_evidence(makeLabel(TextRole::Small, {}, m_banner)),
      m_help(makeLabel(TextRole::Body, {}, m_banner)),
      m_sum(makeLabel(TextRole::Big, {}, this)),
      m_sumNote(makeLabel(TextRole::Muted, {}, this)),
      m_lines(new QWidget(this)),
      m_grid(new QGridLayout(m_lines)),
      m_source(makeLabel(TextRole::Small, {}, this))
{
    m_title->setObjectName(u"caseCover"_s);
    m_evidence->setObjectName(u"caseCoverEvidence"_s);
    m_help->setObjectName(u"caseCoverHelp"_s);
    m_sum->setObjectName(u"caseSum"_s);
    m_sumNote->setObjectName(u"caseSumNote"_s);
    m_lines->setObjectName(u"caseLines"_s);
    m_source->setObjectName(u"caseSource"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceXs);
    for (QLabel* label : {m_title, m_evidence, m_help})
        words->addWidget(label);
    auto* line = new QHBoxLayout(m_banner);
    line->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    line->setSpacing(kSpaceM);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kSpaceM);
    m_grid->setVerticalSpacing(kSpaceS);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_banner);
    column->addWidget(m_sum);
    column->addWidget(m_sumNote);
    column->addWidget(m_lines);
    column->addWidget(m_source);
}

void CaseGives::show(const app::CaseFile& file)
{
    showCover(file);
    showSum(file);
    showLines(file);
    QStringList sources;
    for (const app::EntitlementLine& line : file.entitlement.lines) {
        const QString text = u"%1 (%2)"_s.arg(line.source, certaintyText(line.certainty));
        if (line.holds != Holds::No && !sources.contains(text))
            sources << text;
    }
    m_source->setText(tr("Source: %1").arg(sources.join(u"; "_s)));
    m_source->setVisible(!sources.isEmpty());
}

void CaseGives::showCover(const app::CaseFile& file)
{
    const Face face = faceOf(file.cover.holds);
    setLook(m_banner, "tone", face.tone);
    m_icon->setIcon(icon(face.icon, face.ink));
    m_title->setText(titleFor(file.cover));
    m_evidence->setText(evidenceLineFor(file.cover));
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    QString help = helpFor(file.cover);
    if (file.cover.holds == Holds::No)
        help += u'\n' + tr("What can still be done: ask the branch with every receipt, ask the "
                           "village for help to the family, and register those of the family who "
                           "work, so that the next time somebody stands by them.");
    m_help->setText(help);
}

void CaseGives::showSum(const app::CaseFile& file)
{
    const app::Entitlement& gives = file.entitlement;
    m_sum->setText(gives.least > 0 ? rupiah(gives.least) : QString());
    m_sum->setVisible(gives.least > 0);
    QStringList notes;
    if (gives.least > 0 && gives.most > gives.least)
        notes << tr("at least, by what is known here; up to %1 if what is not certain holds, too.")
                     .arg(rupiah(gives.most));
    else if (gives.least > 0)
        notes << tr("by the rules, if the branch sees it as this register does.");
    else if (gives.most > 0)
        notes << tr("Nothing is certain; up to %1 if what is not certain holds.")
                     .arg(rupiah(gives.most));
    if (const QString basis = basisLineFor(file); !basis.isEmpty() && file.cover.holds != Holds::No)
        notes << basis;
    m_sumNote->setText(notes.join(u'\n'));
    m_sumNote->setVisible(!notes.isEmpty());
}

void CaseGives::showLines(const app::CaseFile& file)
{
    clearLayout(*m_grid);
    m_grid->setColumnStretch(1, 1);
    for (const app::EntitlementLine& line : file.entitlement.lines) {
        // What would have been paid is not held before a family that gets nothing.
        const bool isLost = line.ground == app::EntitlementGround::NotCovered;
        if (!isLost)
            addLine(line, file);
    }
    m_lines->setVisible(m_grid->count() > 0);
}

void CaseGives::addLine(const app::EntitlementLine& line, const app::CaseFile& file)
{
    const int row = m_grid->rowCount();
    auto* words = new QWidget(m_lines);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel(TextRole::Body, benefitFor(line), words));
    QStringList notes{groundFor(line, file)};
    if (const QString unsure = unsureNote(line.certainty); !unsure.isEmpty())
        notes << unsure;
    column->addWidget(makeLabel(TextRole::Small, notes.join(u" · "_s), words));
    const bool isOut = line.holds == Holds::No;
    QLabel* amount = makeLabel(isOut ? TextRole::Muted : TextRole::Body,
                               amountFor(line, file.question.basis), m_lines);
    amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(new IconLabel(pictureOf(line), kIcon, m_lines), row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
    m_grid->addWidget(amount, row, 2, Qt::AlignTop);
    m_grid->setColumnMinimumWidth(2, kThumbWidth);
}

} // namespace ui
