/// A page on a desk with a small register of its own, and dialogs that tests answer.
#pragma once

#include "app/services/registers.h"
#include "app/services/registration.h"
#include "tests/gui/fakecamera.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/preferences.h"

#include <QLineEdit>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

class FakeDialogs final : public ui::Dialogs {
public:
    QString nextFile;
    FakeCameras knownCameras;
    QList<ui::Volume> plugged; ///< what drives() finds; set before it is asked
    QString printedTo;         ///< where print() draws instead of on paper: a PDF

    void chooseFolder(QWidget*, const QString&, const QString&, Chosen chosen) override
    {
        chosen(nextFile);
    }
    void openFile(QWidget*, const QString&, const ui::FileKind&, Chosen chosen) override
    {
        chosen(nextFile);
    }
    void openFiles(QWidget*, const QString&, const ui::FileKind&, ChosenMany chosen) override
    {
        chosen({nextFile});
    }
    void saveFile(QWidget*, const QString&, const ui::FileKind&, const QString&,
                  Chosen chosen) override
    {
        chosen(nextFile);
    }
    void print(QWidget*, const QString&, Paint paint) override
    {
        QPdfWriter paper(printedTo);
        paint(paper);
    }
    void ask(QWidget*, const ui::Question&, std::function<void()> accepted) override { accepted(); }
    ui::Cameras& cameras() override { return knownCameras; }
    QList<ui::Volume> drives() const override { return plugged; }
};

/// A worker that can be recorded without a warning.
inline app::Worker completeWorker(const QString& name, const QString& nik)
{
    app::Worker worker;
    worker.nik = nik;
    worker.name = name;
    worker.birthPlace = QStringLiteral("Sidoarjo");
    worker.birthDate = QStringLiteral("1978-04-12");
    worker.sex = nik.mid(6, 1) >= QStringLiteral("4") ? QStringLiteral("F") : QStringLiteral("M");
    worker.familyCard = QStringLiteral("3515121206120001");
    worker.motherName = QStringLiteral("Sumirah");
    worker.address = QStringLiteral("Jalan Melati 4");
    worker.hamlet = QStringLiteral("Krajan");
    worker.rt = QStringLiteral("2");
    worker.rw = QStringLiteral("1");
    worker.phone = QStringLiteral("081200000001");
    worker.phoneOwner = QStringLiteral("own");
    worker.occupation = QStringLiteral("P001");
    worker.sector = QStringLiteral("other");
    worker.workplace = QStringLiteral("Sawah desa");
    worker.hoursFrom = QStringLiteral("07:00");
    worker.hoursTo = QStringLiteral("15:00");
    worker.income = 1'000'000;
    worker.programmes = 2;
    worker.months = 1;
    worker.payer = QStringLiteral("self");
    worker.consentDate = QStringLiteral("2026-11-20");
    worker.consentMethod = QStringLiteral("signature");
    return worker;
}

class PageFixture {
public:
    /// `role`: of the person at work; empty: an operator.
    explicit PageFixture(const QString& role = {},
                         const QString& scope = QStringLiteral("35.15.12.2004"))
    {
        const auto reference = app::Reference::load();
        Q_ASSERT(reference);
        m_reference = std::make_unique<app::Reference>(*reference);
        app::NewRegister wanted;
        wanted.directory = m_folder.filePath(QStringLiteral("register"));
        wanted.scope = scope;
        wanted.officer = QStringLiteral("Bu Rini");
        wanted.role = role;
        wanted.cost = app::KeyCost::light();
        auto created =
            app::createRegister(wanted, app::Secret::fromText(QStringLiteral("rahasia desa")),
                                {m_clock, m_entropy, *m_reference});
        Q_ASSERT(created);
        m_desk = std::make_unique<ui::Desk>(std::move(created->session), m_dialogs, nullptr);
    }

    ui::Desk& desk() { return *m_desk; }
    app::Session& session() { return m_desk->session(); }
    FakeDialogs& dialogs() { return m_dialogs; }
    ui::Preferences& preferences() { return m_preferences; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// As stored, with its id.
    app::Worker record(const app::Worker& worker)
    {
        const auto saved = app::recordWorker(session(), worker, app::Warnings::Confirmed);
        Q_ASSERT(saved && std::holds_alternative<app::Saved>(*saved));
        return std::get<app::Saved>(*saved).worker;
    }

private:
    QTemporaryDir m_folder;
    app::PinnedClock m_clock{QDate(2026, 11, 22)};
    app::SystemEntropy m_entropy;
    std::unique_ptr<app::Reference> m_reference;
    FakeDialogs m_dialogs;
    ui::Preferences m_preferences{m_folder.filePath(QStringLiteral("settings.ini")), nullptr};
    std::unique_ptr<ui::Desk> m_desk;
};

template <typename Widget>
Widget* find(QWidget& page, const char* name)
{
    auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
    Q_ASSERT(found);
    return found;
}

/// Types as a person would: into the focused field, replacing what is there.
inline void typeInto(QWidget& page, const char* name, const QString& text)
{
    auto* edit = find<QLineEdit>(page, name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace tests
