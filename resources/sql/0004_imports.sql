-- A record that was taken out again with the import that brought it.
ALTER TABLE worker ADD COLUMN removed TEXT;
-- The hamlets of those who count.
DROP INDEX worker_hamlet;
CREATE INDEX worker_hamlet ON worker (hamlet) WHERE joined_to IS NULL;

-- What was taken in from files on this device, so that it can be undone exactly, also long after. The change log between
-- "before" and "after" holds nothing else. The last column is the large one: lists never read it.
CREATE TABLE import (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    author BLOB NOT NULL,
    file TEXT NOT NULL,
    format TEXT NOT NULL,
    account TEXT NOT NULL,
    before INTEGER NOT NULL,
    after INTEGER NOT NULL,
    undone_at INTEGER,
    edits BLOB NOT NULL
) STRICT;

-- Counted anew: who was taken out is told apart (2) from who was joined (1).
DROP TRIGGER worker_counted;
DROP TRIGGER worker_uncounted;
DROP TRIGGER worker_recounted;
CREATE TRIGGER worker_counted AFTER INSERT ON worker BEGIN
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''), ifnull(new.situation, ''),
        (new.joined_to IS NOT NULL) + (new.joined_to IS 'withdrawn'), new.refused IS NOT NULL, 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;
CREATE TRIGGER worker_uncounted AFTER DELETE ON worker BEGIN
    UPDATE tally SET workers = workers - 1
    WHERE scope = old.scope AND stage = ifnull(old.stage, '') AND delivered = old.delivered
        AND state = ifnull(old.state, '') AND covered_until = ifnull(old.covered_until, '')
        AND as_of = ifnull(old.as_of, '') AND situation = ifnull(old.situation, '')
        AND joined = (old.joined_to IS NOT NULL) + (old.joined_to IS 'withdrawn')
        AND refused = (old.refused IS NOT NULL);
END;
CREATE TRIGGER worker_recounted
AFTER UPDATE OF stage, delivered, state, covered_until, as_of, situation, joined_to, refused ON worker
WHEN old.stage IS NOT new.stage OR old.delivered <> new.delivered OR old.state IS NOT new.state
    OR old.covered_until IS NOT new.covered_until OR old.as_of IS NOT new.as_of
    OR old.situation IS NOT new.situation
    OR (old.joined_to IS NULL) <> (new.joined_to IS NULL)
    OR (old.joined_to IS 'withdrawn') <> (new.joined_to IS 'withdrawn')
    OR (old.refused IS NULL) <> (new.refused IS NULL)
BEGIN
    UPDATE tally SET workers = workers - 1
    WHERE scope = old.scope AND stage = ifnull(old.stage, '') AND delivered = old.delivered
        AND state = ifnull(old.state, '') AND covered_until = ifnull(old.covered_until, '')
        AND as_of = ifnull(old.as_of, '') AND situation = ifnull(old.situation, '')
        AND joined = (old.joined_to IS NOT NULL) + (old.joined_to IS 'withdrawn')
        AND refused = (old.refused IS NOT NULL);
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''), ifnull(new.situation, ''),
        (new.joined_to IS NOT NULL) + (new.joined_to IS 'withdrawn'), new.refused IS NOT NULL, 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;
