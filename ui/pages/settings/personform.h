/// A new person, a new passphrase for somebody, or another one for oneself: one form, with the fields each needs.
#pragma once

#include "app/services/guarding/people.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;
class PassphraseEdit;

class PersonForm final : public QWidget {
    Q_OBJECT

public:
    PersonForm(const QString& scope, QWidget* parent);

    void beginNew();
    void beginFor(const app::Person& person);
    void beginOwn();
    /// What was typed is kept while the service is asked; this puts it away.
    void close();
    /// Wrong about the passphrase that is there, or the new one.
    void showProblem(const app::Error& error);

signals:
    void added(const app::NewPerson& person, const QString& passphrase);
    void given(const app::UserId& person, const QString& passphrase);
    void changed(const QString& known, const QString& passphrase);

private:
    enum class What { New, For, Own };
    void begin(What what, const QString& title, const QString& verb);
    void finish();

    What m_what = What::New;
    app::UserId m_person;
    QLabel* m_title;
    QLineEdit* m_name;
    QComboBox* m_role;
    PassphraseEdit* m_known;
    PassphraseEdit* m_fresh;
    PassphraseEdit* m_again;
    FieldRow* m_nameRow;
    FieldRow* m_roleRow;
    FieldRow* m_knownRow;
    FieldRow* m_freshRow;
    FieldRow* m_againRow;
    QPushButton* m_finish;
};

} // namespace ui
