/// The regulations as a checklist: what each asks, what this village has, what is next.
#pragma once

#include "app/services/coverage/duties.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class Card;
class Desk;
class DutyForm;
class MessageBar;

class RegulationsView final : public QWidget {
    Q_OBJECT

public:
    RegulationsView(Desk& desk, QWidget* parent);

    void refresh();

private:
    void show(const QList<app::DutyLine>& lines);
    QWidget* rowFor(const app::DutyLine& line, QWidget* parent);
    void edit(const QString& item);
    enum class Form { Stays, Closes };
    /// `work` gives what was kept; told and offered to be taken back as `text`.
    template <typename Work>
    void keep(const QString& text, Form form, Work work);
    void closeForm();
    void addDocument(const QString& file);

    Desk& m_desk;
    QList<app::DutyLine> m_lines;
    MessageBar* m_message;
    QLabel* m_summary;
    Card* m_formCard;
    DutyForm* m_form;
    QWidget* m_list;
    QVBoxLayout* m_cards;
};

} // namespace ui
