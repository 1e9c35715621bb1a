/// The commands: a usage line each, and what does the work. Papers (receipt, data sheet, lists) are none of them: they
/// are set with fonts, and the command line loads no window library (tests/arch, headless).
#pragma once

#include "app/base/job.h"
#include "app/cli/grammar.h"
#include "app/cli/outcome.h"
#include "app/cli/words.h"
#include "app/services/session.h"

#include <span>

class QIODevice;

namespace app::cli {

/// What a command is handed.
struct Call {
    const Arguments& common; ///< the options every command takes
    const Arguments& given;
    const Words& words;
    Environment environment;
    QIODevice& in;
    JobContext& job; ///< says how far long work is, and whether somebody wants to stop it
};

/// Without a register, or in the one that --register names, opened.
using FreeCommand = Outcome (*)(Call&);
using RegisterCommand = Outcome (*)(Call&, Session&);

struct Command {
    const char* usage; ///< the grammar (grammar.h); its sentence is "help.<name>" in the words
    std::variant<FreeCommand, RegisterCommand> run;
};
std::span<const Command> commands();

// registercommands.cpp
Outcome initCommand(Call& call);
Outcome demoCommand(Call& call);
Outcome restoreCommand(Call& call);
Outcome repairCommand(Call& call);
Outcome backupCommand(Call& call, Session& session);
Outcome checkCommand(Call& call, Session& session);

// guardcommands.cpp
Outcome backupsCommand(Call& call, Session& session);
Outcome backupsNowCommand(Call& call, Session& session);
Outcome backupsRehearseCommand(Call& call, Session& session);
Outcome backupsRoomCommand(Call& call, Session& session);
Outcome safetyCommand(Call& call, Session& session);

// approvalcommands.cpp
Outcome approvalCommand(Call& call, Session& session);
Outcome approvalNeededCommand(Call& call, Session& session);
Outcome approvalGiveCommand(Call& call, Session& session);

// auditcommand.cpp
Outcome auditCommand(Call& call, Session& session);

// envelopecommands.cpp
Outcome envelopeCommand(Call& call, Session& session);
Outcome envelopeSealCommand(Call& call, Session& session);
Outcome envelopeTakeCommand(Call& call);
Outcome envelopeOpenCommand(Call& call, Session& session);

// peoplecommands.cpp
Outcome peopleCommand(Call& call, Session& session);
Outcome peopleAddCommand(Call& call, Session& session);
Outcome peopleRoleCommand(Call& call, Session& session);
Outcome peopleDismissCommand(Call& call, Session& session);
Outcome peoplePassphraseCommand(Call& call, Session& session);
Outcome passphraseCommand(Call& call, Session& session);
Outcome recoveryCodeCommand(Call& call, Session& session);

// privacycommands.cpp
Outcome consentsCommand(Call& call, Session& session);
Outcome consentsWithdrawCommand(Call& call, Session& session);
Outcome consentsWithdrawnCommand(Call& call, Session& session);
Outcome consentsKeepCommand(Call& call, Session& session);
Outcome consentsRestoreCommand(Call& call, Session& session);

// keepingcommands.cpp
Outcome workerCopyCommand(Call& call, Session& session);
Outcome retentionCommand(Call& call, Session& session);
Outcome retentionSetCommand(Call& call, Session& session);
Outcome retentionEraseCommand(Call& call, Session& session);

// breachcommands.cpp
Outcome handoutsCommand(Call& call, Session& session);
Outcome breachesCommand(Call& call, Session& session);
Outcome breachesNoteCommand(Call& call, Session& session);
Outcome breachesPeopleCommand(Call& call, Session& session);
Outcome breachesToldCommand(Call& call, Session& session);
Outcome breachesDropCommand(Call& call, Session& session);

// filecommands.cpp
Outcome addCommand(Call& call, Session& session);
Outcome importCommand(Call& call, Session& session);

// casecommands.cpp
Outcome casesCommand(Call& call, Session& session);
Outcome casesTotalsCommand(Call& call, Session& session);
Outcome caseShowCommand(Call& call, Session& session);
Outcome caseNoteCommand(Call& call, Session& session);
Outcome caseChangeCommand(Call& call, Session& session);
Outcome caseDecideCommand(Call& call, Session& session);
Outcome casePaperCommand(Call& call, Session& session);
Outcome caseDropCommand(Call& call, Session& session);
Outcome benefitsCommand(Call& call);

// exportcommands.cpp
Outcome exportWorkersCommand(Call& call, Session& session);
Outcome exportListsCommand(Call& call, Session& session);
Outcome exportHandedOverCommand(Call& call, Session& session);
Outcome exportAllCommand(Call& call, Session& session);
Outcome exportProfilesCommand(Call& call, Session& session);
Outcome exportProfileCommand(Call& call, Session& session);

// importcommands.cpp
Outcome importCommand(Call& call, Session& session);
Outcome importsCommand(Call& call, Session& session);
Outcome importsUndoCommand(Call& call, Session& session);

// answerscommand.cpp
Outcome answersCommand(Call& call, Session& session);

// workercommands.cpp
Outcome findCommand(Call& call, Session& session);
Outcome showCommand(Call& call, Session& session);
Outcome historyCommand(Call& call, Session& session);
Outcome situationCommand(Call& call, Session& session);

// statuscommands.cpp
Outcome statusCommand(Call& call, Session& session);
Outcome evidenceCommand(Call& call, Session& session);

// referencecommands.cpp
Outcome quoteCommand(Call& call);
Outcome regionsCommand(Call& call);

// synccommands.cpp
Outcome cardExportCommand(Call& call, Session& session);
Outcome cardAcceptCommand(Call& call, Session& session);
Outcome cardListCommand(Call& call, Session& session);
Outcome cardRevokeCommand(Call& call, Session& session);
Outcome batchExportCommand(Call& call, Session& session);
Outcome batchImportCommand(Call& call, Session& session);
Outcome batchReplyCommand(Call& call, Session& session);
Outcome batchChainsCommand(Call& call, Session& session);
Outcome batchUndoCommand(Call& call, Session& session);
Outcome batchPhotosCommand(Call& call, Session& session);
Outcome receiptCommand(Call& call, Session& session);

// decisioncommands.cpp
Outcome conflictsCommand(Call& call, Session& session);
Outcome conflictsResolveCommand(Call& call, Session& session);
Outcome conflictsReopenCommand(Call& call, Session& session);
Outcome duplicatesCommand(Call& call, Session& session);
Outcome duplicatesJoinCommand(Call& call, Session& session);
Outcome duplicatesApartCommand(Call& call, Session& session);
Outcome duplicatesTogetherCommand(Call& call, Session& session);
Outcome duplicatesSeparateCommand(Call& call, Session& session);
Outcome eraseCommand(Call& call, Session& session);

// coveragecommands.cpp
Outcome coverageCommand(Call& call, Session& session);
Outcome coverageAreasCommand(Call& call, Session& session);
Outcome coverageTargetCommand(Call& call, Session& session);
Outcome reportMonthCommand(Call& call, Session& session);

// dutycommands.cpp
Outcome dutiesCommand(Call& call, Session& session);
Outcome dutiesNoteCommand(Call& call, Session& session);
Outcome dutiesDocumentCommand(Call& call, Session& session);
// outreachcommands.cpp
Outcome visitCommand(Call& call, Session& session);
Outcome visitsCommand(Call& call, Session& session);
Outcome visitsToCommand(Call& call, Session& session);
Outcome visitsDropCommand(Call& call, Session& session);

// meetingcommands.cpp
Outcome meetingsCommand(Call& call, Session& session);
Outcome meetingsShowCommand(Call& call, Session& session);
Outcome meetingsNoteCommand(Call& call, Session& session);
Outcome meetingsChangeCommand(Call& call, Session& session);
Outcome meetingsDropCommand(Call& call, Session& session);
// paymentcommands.cpp
Outcome payCommand(Call& call, Session& session);
Outcome paymentsCommand(Call& call, Session& session);
Outcome paymentsDropCommand(Call& call, Session& session);
Outcome sponsorshipPayCommand(Call& call, Session& session);
Outcome lapsingCommand(Call& call, Session& session);
Outcome upkeepCommand(Call& call, Session& session);

// sponsorcommands.cpp
Outcome sponsorsCommand(Call& call, Session& session);
Outcome sponsorsKeepCommand(Call& call, Session& session);
Outcome sponsorsDropCommand(Call& call, Session& session);
Outcome sponsorshipCommand(Call& call, Session& session);
Outcome sponsorshipKeepCommand(Call& call, Session& session);
Outcome sponsorshipDropCommand(Call& call, Session& session);
Outcome sponsorshipGiveCommand(Call& call, Session& session);
Outcome sponsorshipReportCommand(Call& call, Session& session);

// allocatecommands.cpp
Outcome allocateCommand(Call& call, Session& session);
Outcome allocateIncludeCommand(Call& call, Session& session);
Outcome allocateExcludeCommand(Call& call, Session& session);
Outcome allocateByRankCommand(Call& call, Session& session);
Outcome allocateTakeBackCommand(Call& call, Session& session);

} // namespace app::cli
