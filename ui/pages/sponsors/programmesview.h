/// Sponsors, what each agreed to, and how far its money went.
#pragma once

#include "app/services/sponsors/sponsors.h"

#include <QWidget>

class QPushButton;

namespace app {
enum class PaperKind;
}

namespace ui {

class Card;
class Desk;
class EmptyState;
class MessageBar;
class ScrollPage;
class SimpleTable;
class SponsorForm;
class SponsorshipForm;

class ProgrammesView final : public QWidget {
    Q_OBJECT

public:
    ProgrammesView(Desk& desk, QWidget* parent);

    void refresh();
    void shown();

signals:
    /// Its list, or who got what.
    void openAsked(const app::SponsorshipId& sponsorship, const QString& purpose);

private:
    struct Read {
        QList<app::Sponsor> sponsors;
        QList<app::SponsorshipLine> programmes;
    };
    QWidget* makeHead();
    QWidget* makeProgrammes();
    QWidget* makeSponsors();
    QPushButton* addAct(QLatin1StringView name, const QString& text, QLatin1StringView icon,
                        QWidget* parent, QList<QPushButton*>& acts);
    void show(const Read& read);
    void showTables();
    void offer();
    const app::SponsorshipLine* programme() const;
    const app::Sponsor* sponsor() const;
    void beginSponsor(const app::Sponsor& sponsor);
    void leaveForms();
    void beginProgramme(const app::Sponsorship& sponsorship);
    void keep(const app::Sponsor& sponsor);
    void keep(const app::Sponsorship& sponsorship);
    void dropProgramme();
    void dropSponsor();
    void open();
    template <typename Record>
    void took(const app::Result<app::Kept<Record>>& kept, const QString& text);

    Desk& m_desk;
    ScrollPage* m_scroll;
    MessageBar* m_message;
    EmptyState* m_empty;
    QPushButton* m_newSponsor = nullptr;
    QPushButton* m_newProgramme = nullptr;
    Card* m_sponsorCard;
    SponsorForm* m_sponsorForm;
    Card* m_programmeCard;
    SponsorshipForm* m_programmeForm;
    Card* m_programmes = nullptr;
    Card* m_sponsors = nullptr;
    SimpleTable* m_programmeTable = nullptr;
    SimpleTable* m_sponsorTable = nullptr;
    QList<QPushButton*> m_programmeActs;
    QList<QPushButton*> m_sponsorActs;
    Read m_read;
};

} // namespace ui
