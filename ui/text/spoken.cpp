#include "ui/text/spoken.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of this thread; null = as the window speaks.
thread_local const QTranslator* currentWords = nullptr;

} // namespace

InIndonesian::InIndonesian() : m_before(currentWords)
{
    const bool there = m_words.load(u":/translations/jemput_id.qm"_s);
    Q_ASSERT_X(there, "InIndonesian", "the translation is built in");
    if (there)
        currentWords = &m_words;
}

InIndonesian::~InIndonesian()
{
    currentWords = m_before;
}

QString spoken(const char* context, const char* source, const char* comment, int n)
{
    if (!currentWords)
        return QCoreApplication::translate(context, source, comment, n);
    QString words = currentWords->translate(context, source, comment, n);
    if (words.isNull())
        words = QString::fromUtf8(source);
    if (n >= 0) {
        words.replace("%Ln"_L1, spokenLocale().toString(n));
        words.replace("%n"_L1, QString::number(n));
    }
    return words;
}

QLocale spokenLocale()
{
    return currentWords ? QLocale(QLocale::Indonesian, QLocale::Indonesia) : QLocale();
}

} // namespace ui
