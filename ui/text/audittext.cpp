#include "ui/text/audittext.h"

#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)

public:
    static QString ofRecord(const QByteArray& kind, const QByteArray& what)
    {
        const bool isNew = what == "added";
        if (what == "erased")
            return tr("A forgotten entry");
        if (kind == "worker")
            return isNew ? tr("Recorded a worker") : tr("Changed a worker");
        if (kind == "evidence")
            return isNew ? tr("Wrote down evidence") : tr("Changed evidence");
        if (kind == "heir")
            return isNew ? tr("Added an heir") : tr("Changed an heir");
        if (kind == "photo")
            return isNew ? tr("Added a picture") : tr("Changed a picture");
        if (kind == "refusal")
            return isNew ? tr("Sent back for mending") : tr("Changed a refusal");
        if (kind == "apart")
            return tr("Said that two are not the same person");
        if (kind == "erasure")
            return tr("Erased a person's data");
        if (kind == "revocation")
            return tr("No longer trusts a device");
        if (kind == "breach")
            return isNew ? tr("Wrote down a breach of data") : tr("Changed a breach of data");
        if (kind == "user")
            return isNew ? tr("A person was entered") : tr("A person's entry was changed");
        if (kind == "device")
            return isNew ? tr("A device was entered") : tr("A device's entry was changed");
        if (kind == "visit")
            return isNew ? tr("Wrote down a visit") : tr("Changed a visit");
        if (kind == "gathering")
            return isNew ? tr("Wrote down a meeting") : tr("Changed a meeting");
        if (kind == "attendance")
            return isNew ? tr("Noted who came to a meeting") : tr("Changed who came to a meeting");
        if (kind == "sponsor" || kind == "sponsorship")
            return isNew ? tr("Entered a sponsor or a programme")
                         : tr("Changed a sponsor or a programme");
        if (kind == "beneficiary")
            return isNew ? tr("Gave a place with a sponsor") : tr("Changed a place with a sponsor");
        if (kind == "benefit_case" || kind == "case_paper")
            return isNew ? tr("Wrote down a case or its paper") : tr("Changed a case or its paper");
        if (kind == "duty")
            return tr("Noted what was done about a regulation");
        return tr("An entry of a newer version");
    }

    static QString ofDeed(const QByteArray& deed)
    {
        using enum app::Deed;
        const auto is = [&deed](app::Deed one) { return deed == app::wordOf(one); };
        if (is(Opened))
            return tr("Opened the register");
        if (is(Locked))
            return tr("Locked the program");
        if (is(TriedWrongly))
            return tr("Wrong passphrases");
        if (is(SawWorker))
            return tr("Looked at a whole NIK");
        if (is(SavedList))
            return tr("Saved a list");
        if (is(PrintedPaper))
            return tr("Printed or saved a paper");
        if (is(SavedEverything))
            return tr("Saved everything");
        if (is(WroteBatch))
            return tr("Wrote a batch");
        if (is(TookBatch))
            return tr("Took a batch in");
        if (is(TookBackMerge))
            return tr("Undid the last merge");
        if (is(TookBackImport))
            return tr("Undid an import");
        if (is(ImportedList))
            return tr("Imported a list");
        if (is(ImportedAnswers))
            return tr("Took answers of the branch in");
        if (is(MadeBackup))
            return tr("Made a backup");
        if (is(CameBackFromBackup))
            return tr("Brought back from a backup");
        return ofTrust(deed);
    }

    static QString ofTrust(const QByteArray& deed)
    {
        using enum app::Deed;
        const auto is = [&deed](app::Deed one) { return deed == app::wordOf(one); };
        if (is(Approved))
            return tr("Approved what was recorded");
        if (is(ChangedApproval))
            return tr("Changed whether approval is needed");
        if (is(AddedPerson))
            return tr("Gave a person a way in");
        if (is(ChangedRole))
            return tr("Changed a role");
        if (is(DismissedPerson))
            return tr("Took a person's way in");
        if (is(GavePassphrase))
            return tr("Gave a new passphrase");
        if (is(ChangedPassphrase))
            return tr("Changed the own passphrase");
        if (is(RenewedRecoveryCode))
            return tr("Made a new recovery code");
        if (is(SealedEnvelope))
            return tr("Sealed a recovery envelope");
        if (is(OpenedEnvelope))
            return tr("Opened a recovery envelope");
        if (is(AcceptedCard))
            return tr("Trusts a device");
        if (is(RevokedCard))
            return tr("No longer trusts a device");
        return tr("An entry of a newer version");
    }

    static QString ofAmount(const app::AuditLine& line)
    {
        using enum app::Deed;
        const int amount = int(line.amount);
        if (line.deed == app::wordOf(TriedWrongly))
            return tr("%Ln time(s)", nullptr, amount);
        if (line.deed == app::wordOf(WroteBatch) || line.deed == app::wordOf(TookBatch) ||
            line.deed == app::wordOf(Approved))
            return tr("%Ln change(s)", nullptr, amount);
        if (line.deed == app::wordOf(SavedList))
            return tr("%Ln row(s)", nullptr, amount);
        const bool isOfWorkers =
            line.deed == app::wordOf(PrintedPaper) || line.deed == app::wordOf(SavedEverything) ||
            line.deed == app::wordOf(ImportedList) || line.deed == app::wordOf(ImportedAnswers) ||
            line.deed == app::wordOf(TookBackImport) || line.deed == app::wordOf(SawWorker);
        if (isOfWorkers && amount > 0)
            return tr("%Ln worker(s)", nullptr, amount);
        return amount > 1 ? tr("%Ln at once", nullptr, amount) : QString();
    }

    static QString ofDetail(const app::AuditLine& line)
    {
        const QString& detail = line.detail;
        if (detail == "recovery_code"_L1)
            return tr("with the recovery code");
        if (detail == "envelope"_L1)
            return tr("with the code of the recovery envelope");
        if (detail == "on"_L1)
            return tr("needed");
        if (detail == "off"_L1)
            return tr("not needed");
        if (detail == "outside"_L1)
            return tr("on another drive");
        if (detail == "here"_L1)
            return tr("on this computer");
        if (detail == "branch"_L1)
            return tr("list for the branch");
        if (detail == "left_out"_L1)
            return tr("those left out of the list for the branch");
        if (detail == "statuses"_L1)
            return tr("statuses");
        if (detail == "workers"_L1)
            return tr("all fields");
        if (detail == "shown"_L1 || detail == "table"_L1)
            return tr("as shown");
        const bool isRole = line.deed == app::wordOf(app::Deed::AddedPerson) ||
                            line.deed == app::wordOf(app::Deed::ChangedRole);
        if (isRole)
            return roleFor(detail);
        return line.deed == app::wordOf(app::Deed::PrintedPaper) ? ofPaper(detail) : QString();
    }

    static QString ofPaper(const QString& word)
    {
        if (word == "receipt"_L1)
            return tr("receipt");
        if (word == "data_sheet"_L1)
            return tr("data sheet");
        if (word == "visiting_list"_L1)
            return tr("visiting list");
        if (word == "decree_list"_L1)
            return tr("list for an SK");
        if (word == "person_copy"_L1)
            return tr("copy of the data for the person");
        if (word.startsWith("breach_"_L1))
            return tr("papers about a breach of data");
        if (word == "attendance_list"_L1)
            return tr("attendance list");
        return word == "status_list"_L1 ? tr("status list") : QString();
    }

    static QString erased() { return tr("erased since"); }
};

} // namespace

QString deedText(const app::AuditLine& line)
{
    const qsizetype dot = line.deed.indexOf('.');
    return dot < 0 ? AuditWords::ofDeed(line.deed)
                   : AuditWords::ofRecord(line.deed.first(dot), line.deed.sliced(dot + 1));
}

QString aboutText(const app::AuditLine& line)
{
    QStringList parts;
    if (!line.subjectName.isEmpty())
        parts << shownName(line.subjectName);
    else if (line.deed == app::wordOf(app::Deed::SawWorker) && !line.subject.isNull())
        parts << AuditWords::erased();
    QStringList fields;
    for (const QByteArray& field : line.fields)
        fields << labelForFieldName(QString::fromLatin1(field));
    parts << fields.join(u", "_s) << AuditWords::ofDetail(line) << AuditWords::ofAmount(line)
          << line.device;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace ui
