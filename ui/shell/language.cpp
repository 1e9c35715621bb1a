#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using namespace Qt::Literals::StringLiterals;

void Language::speak(const QString& code)
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_wordsOfQt);
    const bool english = code == "en"_L1;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Indonesian, QLocale::Indonesia));
    // English is what Qt speaks by itself.
    if (!english && m_wordsOfQt.load(u":/translations/qt_id.qm"_s))
        QCoreApplication::installTranslator(&m_wordsOfQt);
    const QString file = u":/translations/jemput_%1.qm"_s.arg(english ? u"en"_s : u"id"_s);
    if (m_words.load(file))
        QCoreApplication::installTranslator(&m_words);
}

} // namespace ui
