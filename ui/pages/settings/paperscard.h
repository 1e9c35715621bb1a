/// What stands on the papers of this village: crest, address, who signs; kept as soon as a field is left.
#pragma once

#include "app/services/papersettings.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Card;
class Desk;
class MessageBar;

class PapersCard final : public QWidget {
    Q_OBJECT

public:
    PapersCard(Desk& desk, QWidget* parent);

    void refresh();

private:
    QWidget* makeCrest(QWidget* parent);
    QLineEdit* addLine(Card* card, const QString& label, const char* objectName,
                       const QString& hint);
    void show(const app::PaperSettings& settings);
    void showCrest();
    void chooseCrest();
    void keep();
    app::PaperSettings typed() const;

    Desk& m_desk;
    app::PaperSettings m_kept; ///< in the register
    QByteArray m_picture;      ///< the crest as it is shown
    QLabel* m_crest = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_number = nullptr;
    MessageBar* m_message;
    int m_asked = 0; ///< what is read is for the last to ask
};

} // namespace ui
