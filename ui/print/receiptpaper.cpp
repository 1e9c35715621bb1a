/// The receipt: half a sheet for the worker, the same for the village's file.
#include "ui/print/paperkinds.h"
#include "ui/print/qrcode.h"
#include "ui/style/papertokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/statustext.h"
#include "ui/text/text.h"

#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

// Long names and addresses are set smaller until the slip fits into its half.
constexpr std::array kScales{1.0, 0.94, 0.88, 0.82};
constexpr double kHalf = kPaperLong / 2;
constexpr double kSlipTop = 8;
constexpr double kSlipBottom = 6;
constexpr double kSlipSignature = 9;
constexpr double kCodeColumn = 46;
constexpr double kLabelColumn = 30;
constexpr double kCostColumn = 74;
constexpr double kStepNumber = 5;

struct Copy {
    QString name;
    double top = 0;
    double height = kHalf;
};

class Slip {
public:
    Slip(const PaperOffice& office, const app::WorkerOnPaper& worker,
         const app::OccupationTable& occupations, double scale)
        : m_office(office), m_worker(worker), m_occupations(occupations), m_scale(scale)
    {
    }

    /// Its height.
    double write(Sheet& sheet, const Copy& copy);

private:
    Look look(double points, QFont::Weight weight = QFont::Normal,
              PaperInk ink = PaperInk::Dark) const
    {
        return {points * m_scale, weight, ink};
    }
    /// The height it took.
    double put(const QString& text, const Look& face, const QRectF& area,
               Qt::Alignment alignment = Qt::AlignLeft);
    void writeTitle(const Copy& copy);
    void writeFacts();
    double writeCode(double top);
    void writeCost();
    double writeAmounts(double top);
    double writeGrounds(double top, double left);
    void writeSteps();
    QList<PaperFact> facts() const;
    QStringList steps() const;

    const PaperOffice& m_office;
    const app::WorkerOnPaper& m_worker;
    const app::OccupationTable& m_occupations;
    double m_scale;
    Sheet* m_sheet = nullptr;
    double m_y = 0;
    double m_left = kPaperLeft;
    double m_right = kPaperShort - kPaperRight;
};

double Slip::put(const QString& text, const Look& face, const QRectF& area, Qt::Alignment alignment)
{
    const SetText set = setText(text, face, area.width(), alignment);
    place(*m_sheet, set, area.topLeft());
    return set.height();
}

double Slip::write(Sheet& sheet, const Copy& copy)
{
    m_sheet = &sheet;
    m_y = copy.top + kSlipTop;
    Letterhead head = m_office.head;
    head.size = Letterhead::Size::Small;
    m_y += placeLetterhead(sheet, head, {m_left, m_y, m_right - m_left, 0}) + kGapS;
    writeTitle(copy);
    writeFacts();
    writeCost();
    writeSteps();
    m_y += kGapS;
    m_y += placeSignatures(sheet, m_office.placeAndDate(),
                           {{{}, Text::tr("Worker"), m_worker.worker.name, {}},
                            {{}, Text::tr("Officer"), m_office.officer, {}}},
                           {m_left, m_y, m_right - m_left, 0}, kSlipSignature);
    return m_y - copy.top + kSlipBottom;
}

void Slip::writeTitle(const Copy& copy)
{
    const double width = m_right - m_left;
    const Look small = look(kTypeTiny, QFont::DemiBold);
    put(copy.name, small, {m_left, m_y, width, 0}, Qt::AlignRight);
    if (m_office.isPractice)
        put(Text::tr("PRACTICE: NOT AN OFFICIAL PAPER"), small, {m_left, m_y, width, 0});
    m_y += put(Text::tr("Receipt of registration").toUpper(), look(kTypeStrong, QFont::Bold),
               {m_left, m_y, width, 0}, Qt::AlignHCenter);
    m_y += put(Text::tr("Future member of BPJS Ketenagakerjaan, not a wage earner (BPU)"),
               look(kTypeSmall), {m_left, m_y, width, 0}, Qt::AlignHCenter);
    m_y += kGapS;
}

QList<PaperFact> Slip::facts() const
{
    const app::Worker& who = m_worker.worker;
    const app::Values values = app::valuesOf(who);
    const auto shown = [&](WorkerField field) {
        return shownValue(field, values[static_cast<std::size_t>(field)], m_occupations);
    };
    QStringList address{who.address, place(who.hamlet, who.rt, who.rw)};
    address.removeAll(QString());
    QStringList work{shown(WorkerField::Occupation), shown(WorkerField::Occupation2)};
    work.removeAll(QString());
    const QString consent =
        who.consentDate.isEmpty()
            ? QString()
            : u"%1 (%2)"_s.arg(day(who.consentDate), shown(WorkerField::ConsentMethod));
    return {{Text::tr("Name"), who.name},
            {labelFor(WorkerField::Nik), maskedNikText(who.nik)},
            {labelFor(WorkerField::Address), address.join(u", "_s)},
            {labelFor(WorkerField::Occupation), work.join(u"; "_s)},
            {labelFor(WorkerField::Programmes), shown(WorkerField::Programmes)},
            {labelFor(WorkerField::Payer), shown(WorkerField::Payer)},
            {labelFor(WorkerField::ConsentDate), consent}};
}

void Slip::writeFacts()
{
    const FactStyle style{look(kTypeSmall, QFont::Normal, PaperInk::Muted), look(kTypeBody),
                          kLabelColumn};
    const double top = m_y;
    const double right = m_right - kCodeColumn - kGapL;
    for (const PaperFact& fact : facts())
        m_y += placeFact(*m_sheet, fact, {m_left, m_y, right - m_left, 0}, style) + kGapXs / 2;
    m_y = std::max(m_y, top + writeCode(top)) + kGapS;
}

double Slip::writeCode(double top)
{
    const QRectF column(m_right - kCodeColumn, top, kCodeColumn, 0);
    double y = top + kGapXs;
    const double square = kCodeSize * m_scale;
    m_sheet->emplace_back(qrCode(receiptQrText(m_worker.worker.scope, m_worker.code),
                                 {column.center().x() - square / 2, y, square, square}));
    y += square;
    const QRectF inside = column.adjusted(kGapXs, 0, -kGapXs, 0);
    const auto middle = [&](const QString& text, const Look& face) {
        y += put(text, face, {inside.left(), y, inside.width(), 0}, Qt::AlignHCenter);
    };
    middle(Text::tr("Receipt code"), look(kTypeTiny, QFont::Normal, PaperInk::Muted));
    middle(m_worker.code, look(kTypeCode * 0.85, QFont::Bold));
    middle(Text::tr("Say this code at the village office, or over the phone, to hear the answer."),
           look(kTypeTiny));
    y += kGapXs;
    m_sheet->emplace_back(
        Box{{column.left(), top, column.width(), y - top}, kRuleThin, Box::Fill::None});
    return y - top;
}

double Slip::writeAmounts(double top)
{
    const app::Quote& quote = *m_worker.quote;
    double y = top;
    const auto line = [&](const QString& what, const QString& amount, QFont::Weight weight) {
        const Look face = look(kTypeBody, weight);
        put(amount, face, {m_left + kGapS, y, kCostColumn - kGapS, 0}, Qt::AlignRight);
        y += put(what, face, {m_left + kGapS, y, kCostColumn - kGapS, 0});
    };
    line(programmeFor(u"jkk"_s), rupiah(quote.jkk), QFont::Normal);
    line(programmeFor(u"jkm"_s), rupiah(quote.jkm), QFont::Normal);
    if (quote.jht > 0)
        line(programmeFor(u"jht"_s), rupiah(quote.jht), QFont::Normal);
    if (quote.discount > 0)
        line(figureFor(u"discount"_s), Text::tr("−%1").arg(rupiah(quote.discount)), QFont::Normal);
    m_sheet->emplace_back(
        Rule{QLineF(m_left + kGapS, y, m_left + kCostColumn, y), kRuleHair, Qt::SolidLine});
    line(Text::tr("To be paid"), rupiah(quote.total), QFont::Bold);
    return y - top;
}

double Slip::writeGrounds(double top, double left)
{
    const app::Quote& quote = *m_worker.quote;
    const QRectF column(left, top, m_right - kGapS - left, 0);
    double y = top;
    const auto line = [&](const QString& text, const Look& face) {
        y += put(text, face, {column.left(), y, column.width(), 0});
    };
    line(runsText(quote), look(kTypeSmall, QFont::DemiBold));
    if (quote.discount > 0)
        line(Text::tr("Discount for the contribution months %1.").arg(discountSpan(quote)),
             look(kTypeTiny));
    if (quote.discountUnsure)
        line(Text::tr("Not certain: whether the discount holds for this payer. Counted without it; "
                      "ask the branch."),
             look(kTypeTiny, QFont::DemiBold));
    line(sourceLine(Text::tr("Basis %1").arg(rupiah(quote.basis)), quote.source, quote.certainty),
         look(kTypeTiny, QFont::Normal, PaperInk::Muted));
    return y - top;
}

void Slip::writeCost()
{
    const double top = m_y;
    double y = top + kGapXs;
    const QRectF inside(m_left + kGapS, y, m_right - m_left - 2 * kGapS, 0);
    if (m_worker.quote) {
        const int months = static_cast<int>(m_worker.quote->byMonth.size());
        y += put(Text::tr("Contribution for %n month(s)", nullptr, months),
                 look(kTypeBody, QFont::DemiBold), inside);
        const double amounts = writeAmounts(y);
        y += std::max(amounts, writeGrounds(y, m_left + kCostColumn + kGapL));
    } else {
        y += put(Text::tr("The contribution cannot be counted yet: the income or the sector is not "
                          "known. Ask the officer."),
                 look(kTypeBody), inside);
    }
    y += kGapXs;
    m_sheet->emplace_back(
        Box{{m_left, top, m_right - m_left, y - top}, kRuleThin, Box::Fill::None});
    m_y = y + kGapS;
}

QStringList Slip::steps() const
{
    const QString& payer = m_worker.worker.payer;
    const bool paysOneself = payer.isEmpty() || payer == "self"_L1 || payer == "family"_L1;
    QStringList steps;
    if (paysOneself)
        steps += Text::tr("Pay the contribution. The payment number is your NIK, 16 digits.");
    else
        steps += Text::tr("You need not pay: %1 is to pay for you. The village tells you when it "
                          "is paid.")
                     .arg(wordFor(WorkerField::Payer, payer));
    steps += Text::tr("THERE IS NO COVER BEFORE THE CONTRIBUTION IS PAID. From which day it holds "
                      "is not certain: ask the BPJS Ketenagakerjaan branch.");
    if (paysOneself)
        steps += Text::tr("Keep the proof of payment and show it to the village officer. The card "
                          "comes within 7 days of the payment.");
    steps += Text::tr("Pay again before the last paid month ends: cover ends without it.");
    return steps;
}

void Slip::writeSteps()
{
    m_y += put(Text::tr("What to do next"), look(kTypeBody, QFont::DemiBold),
               {m_left, m_y, m_right - m_left, 0});
    int number = 0;
    const Look face = look(kTypeSmall);
    for (const QString& step : steps()) {
        put(u"%1."_s.arg(++number), face, {m_left, m_y, kStepNumber, 0});
        m_y += put(step, face, {m_left + kStepNumber, m_y, m_right - m_left - kStepNumber, 0});
    }
}

void addCut(Sheet& sheet)
{
    sheet.emplace_back(
        Rule{QLineF(kGapL, kHalf, kPaperShort - kGapL, kHalf), kRuleThin, Qt::DashLine});
}

} // namespace

app::Result<Paper> receiptPaper(app::Session& session, const PaperOffice& office,
                                const EachWorker& each)
{
    Paper paper;
    paper.title = Text::tr("Receipt of registration");
    const app::OccupationTable& occupations = session.reference().occupations;
    const Copy own{Text::tr("Copy 1 of 2: for the worker"), 0};
    const Copy kept{Text::tr("Copy 2 of 2: for the village"), kHalf};
    const auto read = each([&](const app::WorkerOnPaper& worker) {
        ++paper.workers;
        for (const double scale : kScales) {
            Slip slip(office, worker, occupations, scale);
            Sheet sheet;
            if (slip.write(sheet, own) > kHalf)
                continue;
            slip.write(sheet, kept);
            addCut(sheet);
            paper.sheets.push_back(std::move(sheet));
            return;
        }
        // Too much even in small type: a sheet for each copy.
        for (const QString& name : {own.name, kept.name}) {
            Sheet& sheet = paper.sheets.emplace_back();
            Slip(office, worker, occupations, 1).write(sheet, {name, 0, kPaperLong});
        }
    });
    if (!read)
        return read.error();
    return paper;
}

} // namespace ui
