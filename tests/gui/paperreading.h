/// Reads papers back as others do: the words of a PDF by poppler, its QR codes by zbar, and where each word stands.
#pragma once

#include "tests/gui/pagefixture.h"
#include "ui/print/papers.h"
#include "ui/print/settext.h"
#include "ui/style/papertokens.h"

#include <QDir>
#include <QFontMetricsF>
#include <QImage>
#include <QProcess>

namespace tests {

/// What a program writes to its standard output; an empty text when it fails.
inline QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool finished = process.waitForFinished();
    return finished && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                               : QString();
}

/// The words of each page, lines kept, runs of spaces made one.
inline QStringList pagesOf(const QString& pdf)
{
    QStringList pages =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")})
            .split(u'\f');
    pages.removeLast(); // each page ends with a form feed
    for (QString& page : pages)
        page = page.simplified();
    return pages;
}

inline QList<QImage> picturesOf(const QString& pdf, int dotsPerInch, const QString& folder)
{
    QDir(folder).mkpath(QStringLiteral("."));
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-png"), pdf,
              folder + QStringLiteral("/page")});
    QList<QImage> pictures;
    for (const QString& name :
         QDir(folder).entryList({QStringLiteral("page*.png")}, QDir::Files, QDir::Name))
        pictures += QImage(folder + u'/' + name);
    return pictures;
}

/// Millimetres.
struct StandingWord {
    QString text;
    QRectF area;
};

/// A little less than the height of a line: lines may touch.
inline QList<StandingWord> wordsOn(const ui::Sheet& sheet)
{
    QList<StandingWord> words;
    for (const ui::Mark& mark : sheet) {
        const auto* one = std::get_if<ui::Words>(&mark);
        if (!one || one->text.trimmed().isEmpty())
            continue;
        const QFontMetricsF metrics(ui::paperFont(one->look));
        const double unit = ui::kFontUnits;
        words.append({one->text, QRectF(one->at.x(), one->at.y() - metrics.capHeight() / unit,
                                        metrics.horizontalAdvance(one->text) / unit,
                                        metrics.capHeight() / unit)});
    }
    return words;
}

/// Names what is wrong: a word outside the margins, or two over each other; empty when all is well.
inline QString faultOf(const ui::Paper& paper)
{
    const QSizeF size = ui::sizeOf(paper);
    const double edge = 5; // what cheap printers cannot reach
    const QRectF inside =
        QRectF(QPointF(), size).adjusted(edge, edge, -ui::kPaperRight + 0.2, -edge);
    for (std::size_t sheet = 0; sheet < paper.sheets.size(); ++sheet) {
        const QList<StandingWord> words = wordsOn(paper.sheets[sheet]);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!inside.contains(words[i].area))
                return QStringLiteral("sheet %1: outside: %2").arg(sheet + 1).arg(words[i].text);
            for (qsizetype j = i + 1; j < words.size(); ++j)
                if (words[i].area.intersects(words[j].area))
                    return QStringLiteral("sheet %1: over each other: %2 | %3")
                        .arg(sheet + 1)
                        .arg(words[i].text, words[j].text);
        }
    }
    return {};
}

inline QString allWordsOf(const ui::Paper& paper)
{
    QStringList all;
    for (const ui::Sheet& sheet : paper.sheets)
        for (const StandingWord& word : wordsOn(sheet))
            all += word.text;
    return all.join(u' ');
}

} // namespace tests
