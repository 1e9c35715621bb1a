/// In which language words are made: that of the window, or Indonesian while a paper is written. Papers stay in the
/// village and go to offices; whoever reads the screen in English still hands out Indonesian ones.
#pragma once

#include <QLocale>
#include <QTranslator>

namespace ui {

/// While it lives, all words of ui/text made in this thread are Indonesian, with Indonesian numbers and months. Qt's
/// own translators hold for the whole program, so that a job could not have another language than the window.
class InIndonesian final {
public:
    InIndonesian();
    ~InIndonesian();
    Q_DISABLE_COPY_MOVE(InIndonesian)

private:
    QTranslator m_words;
    const QTranslator* m_before;
};

/// As QCoreApplication::translate().
QString spoken(const char* context, const char* source, const char* comment, int n);
QLocale spokenLocale();

} // namespace ui
