/// What a register remembers on its device, as another version or a careless hand may have left it. The first byte tells
/// where: a letter from "a" on one of the settings, "D" a draft, "I" the account of an import, "E" its edits, "U" an undo
/// point, "V" what a peer holds, "L" the file of a layout, "M" the columns of the branch's answers.
#include "app/exchange/answerheadings.h"
#include "app/services/branchlayouts.h"
#include "app/services/branchlists.h"
#include "app/services/cards.h"
#include "app/services/clockwatch.h"
#include "app/services/columnmemory.h"
#include "app/services/drafts.h"
#include "app/services/edits.h"
#include "app/services/guarding/selfcheck.h"
#include "app/services/imports.h"
#include "app/services/newlife.h"
#include "app/services/ownstreams.h"
#include "app/services/papersettings.h"
#include "app/services/statuses.h"
#include "app/store/catchingup.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/store/settings.h"
#include "app/store/undopoints.h"
#include "tests/fuzz/scratchfile.h"
#include "tests/support/testregister.h"

#include <array>
#include <cstdlib>

namespace {

using namespace app;
using namespace Qt::Literals::StringLiterals;

constexpr std::array kSettings{
    "branch_layouts",      "branch_lists",   "branch_list_1",    "residents.words",
    "residents.columns.x", "last_backup",    "backed_up_to",     "backup_room",
    "last_check",          "last_drill",     "former_keys",      "life_doubts",
    "life_agreed",         "clock_right_at", "clock_known_then", "clock_before_leap",
    "known_before",        "ending_days",    "arrears_months",   "stale_days",
    "paper_address",       "backup_trouble",
};

test::TestRegister& here()
{
    static test::TestRegister made;
    static const bool isFast = bool(made.connection().script("PRAGMA synchronous=OFF"));
    Q_UNUSED(isFast)
    return made;
}

/// Asks for everything that is remembered. Only that it can be read, or is an error, counts.
void askForEverything(Session& session)
{
    JobContext context;
    static_cast<void>(branchLayouts(session));
    static_cast<void>(branchLists(session, 10));
    static_cast<void>(handOverList(session, 1, QDate(2026, 11, 22), context));
    ColumnMemory memory(session.store().connection());
    static_cast<void>(memory.words());
    static_cast<void>(memory.residents(u"x"_s));
    if (const auto facts = selfCheck(session))
        static_cast<void>(adviceFor(*facts, session.clock().now()));
    static_cast<void>(paperSettings(session));
    static_cast<void>(formerLives(session));
    static_cast<void>(isLifeInDoubt(session));
    static_cast<void>(clockDoubt(session));
    static_cast<void>(statusRules(session));
    static_cast<void>(drafts(session));
    static_cast<void>(pastImports(session));
    static_cast<void>(catchUp(session.store().connection()));
}

void keepSetting(const char* name, const QByteArray& value)
{
    Settings settings(here().connection());
    if (!settings.set(QLatin1StringView(name), value))
        std::abort();
    askForEverything(here().session());
    if (!here().connection().run("DELETE FROM setting WHERE name=?1", {QString::fromLatin1(name)}))
        std::abort();
}

/// Puts `value` where `sql` binds it, asks, and takes it back.
void keepRow(const QByteArray& sql, const Bound& value)
{
    const auto begun = here().connection().run("SAVEPOINT fuzz");
    const auto kept = here().connection().run(sql, {value});
    if (!begun || !kept)
        std::abort();
    static_cast<void>(drafts(here().session()));
    static_cast<void>(pastImports(here().session()));
    static_cast<void>(Peers(here().connection()).batches(10));
    static_cast<void>(UndoPoints(here().connection()).all());
    if (!here().connection().script("ROLLBACK TO fuzz; RELEASE fuzz"))
        std::abort();
}

/// What a layout says is kept whole when it is written down again.
void readLayout(const QByteArray& bytes)
{
    const QString path = tests::scratchFileWith(bytes);
    const auto layout = readLayoutFile(path);
    if (!layout)
        return;
    const auto again = writeLayoutFile(*layout, path + u".copy"_s);
    const auto read = readLayoutFile(path + u".copy"_s);
    if (!again || !read || !(*read == *layout))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const char which = size > 0 ? bytes.front() : 'a';
    const QByteArray value = bytes.mid(1);
    if (which >= 'a' && std::size_t(which - 'a') < kSettings.size())
        keepSetting(kSettings[std::size_t(which - 'a')], value);
    else if (which == 'D')
        keepRow(
            "INSERT INTO draft (id,changed,body) VALUES(x'00112233445566778899aabbccddeeff',1,?1)",
            value);
    else if (which == 'I')
        keepRow("INSERT INTO import(at,author,file,format,account,before,after,edits)"
                " VALUES(1,x'00','a','csv',?1,0,0,x'')",
                Bound::utf8(value));
    else if (which == 'E')
        static_cast<void>(decodedEdits(value));
    else if (which == 'U')
        keepRow("INSERT INTO undo_point(at,body) VALUES(1,?1)", value);
    else if (which == 'V')
        keepRow("INSERT INTO batch(peer,outgoing,number,id,hash,changes,at,upto)"
                " VALUES(x'00',1,1,x'00',x'00',0,0,?1)",
                Bound::utf8(value));
    else if (which == 'L')
        readLayout(value);
    else if (which == 'M')
        static_cast<void>(answerMappingFrom(value));
    return 0;
}
