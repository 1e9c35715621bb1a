/// The table of commands, in the order of the help text.
#include "app/cli/commands.h"

#include <array>

namespace app::cli {

std::span<const Command> commands()
{
    static constexpr auto kCommands = std::to_array<Command>({
        {"init DIR --scope CODE --officer NAME [--device NAME]", initCommand},
        {"add FILE.jsonl|-", addCommand},
        {"import FILE [--format residents|answers] [--sheet S] [--map MAP.json] [--as-of DATE]"
         " [--dry-run] [--set-aside OUT]",
         importCommand},
        {"imports", importsCommand},
        {"imports undo [NUMBER] [--dry-run]", importsUndoCommand},
        {"answers FILE [--map MAP.json] [--as-of DATE] [--dry-run] [--set-aside OUT]",
         answersCommand},
        {"find TEXT [--limit N]", findCommand},
        {"show NIK|ID", showCommand},
        {"history NIK|ID", historyCommand},
        {"status [NIK...] [--file LIST] [--out TABLE]", statusCommand},
        {"evidence NIK|ID --source jmo|receipt|branch|call|card --as-of DATE"
         " [--covered-until YYYY-MM] [--member-number N] [--state active|inactive|rejected]"
         " [--note T]",
         evidenceCommand},
        {"situation NIK|ID WORD [--since DATE] [--note T]", situationCommand},
        {"quote --income N --programmes 2|3 --months N --month YYYY-MM"
         " --sector transport|other --payer P",
         quoteCommand},
        {"card export FILE", cardExportCommand},
        {"card accept FILE --scope CODE --fingerprint F [--until DATE]", cardAcceptCommand},
        {"card list", cardListCommand},
        {"card revoke F", cardRevokeCommand},
        {"batch export --to FINGERPRINT|office --out DIR [--full]", batchExportCommand},
        {"batch import PATH...", batchImportCommand},
        {"batch reply --out DIR", batchReplyCommand},
        {"batch chains", batchChainsCommand},
        {"batch undo", batchUndoCommand},
        {"batch photos [MEGABYTES]", batchPhotosCommand},
        {"receipt CODE|NIK|ID", receiptCommand},
        {"conflicts", conflictsCommand},
        {"conflicts resolve ID [--keep ours|theirs|N] [--value V]", conflictsResolveCommand},
        {"conflicts reopen ID", conflictsReopenCommand},
        {"duplicates", duplicatesCommand},
        {"duplicates join STANDS OTHER", duplicatesJoinCommand},
        {"duplicates apart ONE OTHER", duplicatesApartCommand},
        {"duplicates together ONE OTHER", duplicatesTogetherCommand},
        {"duplicates separate ID", duplicatesSeparateCommand},
        {"erase NIK|ID --reason request|retention|mistake", eraseCommand},
        {"consents [--standing given|missing|withdrawn] [--from DATE] [--until DATE] [--method M]"
         " [--edition E] [--officer NAME] [--out TABLE]",
         consentsCommand},
        {"consents withdraw NIK|ID --how spoken|letter|message|relative [--at MOMENT] [--by NAME]",
         consentsWithdrawCommand},
        {"consents withdrawn", consentsWithdrawnCommand},
        {"consents keep NIK|ID --reason member|claim|public_money|dispute|other_law",
         consentsKeepCommand},
        {"consents restore NIK|ID", consentsRestoreCommand},
        {"worker copy NIK|ID --to FILE.json", workerCopyCommand},
        {"retention", retentionCommand},
        {"retention set YEARS", retentionSetCommand},
        {"retention erase NIK|ID...", retentionEraseCommand},
        {"handouts", handoutsCommand},
        {"breaches", breachesCommand},
        {"breaches note --noticed MOMENT --happened T --cause C --account T --data WORD,..."
         " --handling T [--recovery T] --reach register|list|batch|drive [--of HANDOUT]"
         " [--since DATE]",
         breachesNoteCommand},
        {"breaches people ID [--out TABLE]", breachesPeopleCommand},
        {"breaches told ID --whom people|agency [--at MOMENT]", breachesToldCommand},
        {"breaches drop ID", breachesDropCommand},
        {"visit NIK|ID OUTCOME [--return DATE] [--reason WORD] [--note T] [--at MOMENT]"
         " [--household]",
         visitCommand},
        {"visits [--due] [--only CHOICE] [--hamlet H] [--rt N] [--rw N] [--village CODE]",
         visitsCommand},
        {"visits to NIK|ID", visitsToCommand},
        {"visits drop ID", visitsDropCommand},
        {"meetings", meetingsCommand},
        {"meetings show ID", meetingsShowCommand},
        {"meetings note [NIK|ID...] --held DATE --place T --topic T [--speaker T] [--others N]"
         " [--note T]",
         meetingsNoteCommand},
        {"meetings change ID [NIK|ID...] [--held DATE] [--place T] [--topic T] [--speaker T]"
         " [--others N] [--note T]",
         meetingsChangeCommand},
        {"meetings drop ID", meetingsDropCommand},
        {"pay NIK|ID --from YYYY-MM --until YYYY-MM --amount N --on DATE [--programmes 2|3]"
         " [--payer P] [--channel C] [--reference R] [--member-number N] [--note T] [--confirm]",
         payCommand},
        {"payments [NIK|ID] [--sponsorship ID] [--from DATE] [--until DATE] [--payer P]"
         " [--out TABLE]",
         paymentsCommand},
        {"payments drop ID", paymentsDropCommand},
        {"lapsing [--month YYYY-MM]", lapsingCommand},
        {"upkeep", upkeepCommand},
        {"sponsors", sponsorsCommand},
        {"sponsors keep [--id ID] [--name N] [--kind K] [--contact N] [--phone N] [--note T]",
         sponsorsKeepCommand},
        {"sponsors drop ID", sponsorsDropCommand},
        {"sponsorship", sponsorshipCommand},
        {"sponsorship keep [--id ID] [--sponsor ID] [--name N] [--purpose P] [--from YYYY-MM]"
         " [--until YYYY-MM] [--programmes 2|3] [--basis lowest] [--quota N] [--budget N]"
         " [--agreement T] [--agreed-on DATE] [--occupations CODE,...] [--max-decile N]"
         " [--disability] [--woman-headed] [--min-age N] [--max-age N] [--hamlets NAME,...]"
         " [--paid-elsewhere] [--weights W] [--note T]",
         sponsorshipKeepCommand},
        {"sponsorship drop ID", sponsorshipDropCommand},
        {"sponsorship pay ID --from YYYY-MM --until YYYY-MM --on DATE [--channel C]"
         " [--reference R] [--note T] [--confirm]",
         sponsorshipPayCommand},
        {"sponsorship report ID [--out TABLE]", sponsorshipReportCommand},
        {"sponsorship give ID NIK|ID --activity T --on DATE [--outcome T] [--cost N]",
         sponsorshipGiveCommand},
        {"allocate SPONSORSHIP [--approve]", allocateCommand},
        {"allocate include SPONSORSHIP NIK|ID --reason T", allocateIncludeCommand},
        {"allocate exclude SPONSORSHIP NIK|ID --reason T", allocateExcludeCommand},
        {"allocate by-rank SPONSORSHIP NIK|ID", allocateByRankCommand},
        {"allocate take-back SPONSORSHIP", allocateTakeBackCommand},
        {"export workers --as bpjs-xlsx|bpjs-csv|csv|jsonl --out FILE [--profile NAME]"
         " [--left-out TABLE] [--where KEY=VALUE,...]",
         exportWorkersCommand},
        {"export lists", exportListsCommand},
        {"export handed-over FILE|ID [--on DATE]", exportHandedOverCommand},
        {"export all DIR", exportAllCommand},
        {"export profiles", exportProfilesCommand},
        {"export profile NAME [--out F.json] [--from F.json] [--drop]", exportProfileCommand},
        {"check", checkCommand},
        {"repair", repairCommand},
        {"backup OUT", backupCommand},
        {"backups", backupsCommand},
        {"backups now [--to FOLDER]", backupsNowCommand},
        {"backups rehearse [FILE]", backupsRehearseCommand},
        {"backups room MEGABYTES", backupsRoomCommand},
        {"safety", safetyCommand},
        {"audit [--from DAY] [--until DAY] [--who PERSON] [--kind KIND] [--limit N] [--out FILE]",
         auditCommand},
        {"approval", approvalCommand},
        {"approval needed WORD", approvalNeededCommand},
        {"approval give", approvalGiveCommand},
        {"people", peopleCommand},
        {"people add NAME --role ROLE [--new-passphrase-file F]", peopleAddCommand},
        {"people role PERSON ROLE", peopleRoleCommand},
        {"people dismiss PERSON", peopleDismissCommand},
        {"people passphrase PERSON [--new-passphrase-file F]", peoplePassphraseCommand},
        {"passphrase change [--new-passphrase-file F]", passphraseCommand},
        {"recovery-code", recoveryCodeCommand},
        {"envelope", envelopeCommand},
        {"envelope seal", envelopeSealCommand},
        {"envelope take DIR FILE", envelopeTakeCommand},
        {"envelope open FILE", envelopeOpenCommand},
        {"restore FILE DIR", restoreCommand},
        {"demo DIR [--workers N] [--seed S]", demoCommand},
        {"regions TEXT [--limit N]", regionsCommand},
        {"coverage [--area CODE] [--by hamlet|rt|sex|age|occupation|vulnerable|payer] [--trend]"
         " [--out TABLE]",
         coverageCommand},
        {"coverage areas [--area CODE] [--level village|district] [--out TABLE]",
         coverageAreasCommand},
        {"coverage target [--percent N] [--source T] [--clear]", coverageTargetCommand},
        {"duties [--area CODE]", dutiesCommand},
        {"duties note ITEM --state done|partly|open|not_ours [--done-on DATE] [--number N]"
         " [--note T] [--area CODE]",
         dutiesNoteCommand},
        {"duties document ITEM FILE [--area CODE]", dutiesDocumentCommand},
        {"report month [--month YYYY-MM] [--area CODE] [--out TABLE]", reportMonthCommand},
        {"cases [--standing open|closed|all]", casesCommand},
        {"cases totals [--out TABLE]", casesTotalsCommand},
        {"case show ID", caseShowCommand},
        {"case note NIK|ID --event E --on DATE [--at HH:MM] [--place T] [--account T]"
         " [--reporter T] [--reported DATE] [--claimed DATE] [--schooling LEVEL,...]"
         " [--follow-up DATE] [--note T] [--died]",
         caseNoteCommand},
        {"case change ID [--event E] [--on DATE] [--at HH:MM] [--place T] [--account T]"
         " [--reporter T] [--reported DATE] [--claimed DATE] [--schooling LEVEL,...]"
         " [--follow-up DATE] [--note T]",
         caseChangeCommand},
        {"case decide ID --result paid|refused|dropped|open [--amount N] [--on DATE] [--reason T]",
         caseDecideCommand},
        {"case paper ID PAPER [--gone]", casePaperCommand},
        {"case drop ID", caseDropCommand},
        {"benefits --income N [--programmes 2|3] [--month YYYY-MM] [--sector transport|other]"
         " [--payer P]",
         benefitsCommand},
    });
    return kCommands;
}

} // namespace app::cli
