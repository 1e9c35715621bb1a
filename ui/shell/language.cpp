#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using namespace Qt::Literals::StringLiterals;

void Language::speak(const QString& code)
{
    QCoreApplication::removeTranslator(&m_words);
    const bool english = code == "en"_L1;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Indonesian, QLocale::Indonesia));
    const QString file = u":/translations/jemput_%1.qm"_s.arg(english ? u"en"_s : u"id"_s);
    if (m_words.load(file))
        QCoreApplication::installTranslator(&m_words);
}

} // namespace ui
