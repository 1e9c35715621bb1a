/// Setelan: language, looks, lock, papers and what this program is.
#pragma once

#include "ui/shell/page.h"

class QComboBox;

namespace ui {

class Card;
class Desk;
class PapersCard;
class EnvelopeCard;
class PeopleCard;
class Preferences;

class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(Desk& desk, Preferences& preferences, QWidget* parent);

    QString title() const override;
    void shown() override;
    void refresh(const app::Changes& changes) override;

private:
    Card* looksCard();
    Card* lockCard();
    Card* aboutCard();

    Desk& m_desk;
    Preferences& m_preferences;
    QComboBox* m_language = nullptr;
    PapersCard* m_papers;
    PeopleCard* m_people;
    EnvelopeCard* m_envelope;
};

} // namespace ui
