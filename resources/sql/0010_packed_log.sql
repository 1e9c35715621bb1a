-- Salts and bodies of old changes, many together, compressed: those from "first" to "last" whose rows have neither a body nor a
-- digest. Only the newest version knows how to unpack them, so the functions that the view calls are the program's own.
CREATE TABLE change_block (
    first INTEGER PRIMARY KEY,
    last INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- Every change as it was written, wherever its parts lie.
CREATE VIEW whole_change AS
SELECT n, stream, seq, stamp, author, kind, record,
    CASE WHEN body IS NULL AND digest IS NULL THEN packed_salt(n) ELSE salt END AS salt,
    CASE WHEN body IS NULL AND digest IS NULL THEN packed_body(n) ELSE body END AS body,
    digest, chain
FROM change;

-- A counter that nobody stands behind any more goes: with every month there are new ones, and the first page reads them all.
DELETE FROM tally WHERE workers = 0;
CREATE TRIGGER tally_emptied AFTER UPDATE ON tally WHEN new.workers = 0 BEGIN
    DELETE FROM tally
    WHERE scope = new.scope AND stage = new.stage AND delivered = new.delivered AND state = new.state
        AND covered_until = new.covered_until AND as_of = new.as_of AND situation = new.situation
        AND joined = new.joined AND refused = new.refused;
END;
