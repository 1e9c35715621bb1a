/// The language of all words, numbers and dates on screen.
#pragma once

#include <QTranslator>

namespace ui {

class Language final {
public:
    Language() = default;

    /// "id" or "en"; what is made afterwards speaks it.
    void speak(const QString& code);

private:
    QTranslator m_words;
    QTranslator m_wordsOfQt; ///< of its file and print dialogs, menus of text fields …
};

} // namespace ui
