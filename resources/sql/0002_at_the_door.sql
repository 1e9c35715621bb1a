-- Vulnerability, branch, consent, and why somebody is no longer to be visited.
ALTER TABLE worker ADD COLUMN woman_headed TEXT;
ALTER TABLE worker ADD COLUMN branch TEXT;
ALTER TABLE worker ADD COLUMN consent_text TEXT;
ALTER TABLE worker ADD COLUMN consent_officer TEXT;
ALTER TABLE worker ADD COLUMN consent_witness TEXT;
ALTER TABLE worker ADD COLUMN situation TEXT;
ALTER TABLE worker ADD COLUMN situation_date TEXT;
ALTER TABLE worker ADD COLUMN situation_note TEXT;
-- The hamlets here are asked for with every form and list.
CREATE INDEX worker_hamlet ON worker (hamlet);

CREATE TABLE heir (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    name TEXT,
    relation TEXT,
    nik TEXT,
    phone TEXT,
    removed TEXT
) STRICT;
CREATE INDEX heir_worker ON heir (worker);

CREATE TABLE photo (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    subject TEXT,
    digest TEXT,
    bytes INTEGER,
    taken_on TEXT,
    removed TEXT
) STRICT;
CREATE INDEX photo_worker ON photo (worker);
CREATE INDEX photo_digest ON photo (digest);

-- The bytes of pictures, under their digest: no list ever reads past them.
CREATE TABLE content (
    digest TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- Counted again with who has left, so that nobody is sent to remind the dead.
DROP TRIGGER worker_counted;
DROP TRIGGER worker_recounted;
DROP TABLE tally;
CREATE TABLE tally (
    scope TEXT NOT NULL,
    stage TEXT NOT NULL,
    delivered INTEGER NOT NULL,
    state TEXT NOT NULL,
    covered_until TEXT NOT NULL,
    as_of TEXT NOT NULL,
    situation TEXT NOT NULL,
    workers INTEGER NOT NULL,
    PRIMARY KEY (scope, stage, delivered, state, covered_until, as_of, situation)
) STRICT, WITHOUT ROWID;
INSERT INTO tally
SELECT scope, ifnull(stage, ''), delivered, ifnull(state, ''), ifnull(covered_until, ''),
    ifnull(as_of, ''), ifnull(situation, ''), count(*)
FROM worker GROUP BY 1, 2, 3, 4, 5, 6, 7;

CREATE TRIGGER worker_counted AFTER INSERT ON worker BEGIN
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''), ifnull(new.situation, ''), 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;
CREATE TRIGGER worker_recounted
AFTER UPDATE OF stage, delivered, state, covered_until, as_of, situation ON worker
WHEN old.stage IS NOT new.stage OR old.delivered <> new.delivered OR old.state IS NOT new.state
    OR old.covered_until IS NOT new.covered_until OR old.as_of IS NOT new.as_of
    OR old.situation IS NOT new.situation
BEGIN
    UPDATE tally SET workers = workers - 1
    WHERE scope = old.scope AND stage = ifnull(old.stage, '') AND delivered = old.delivered
        AND state = ifnull(old.state, '') AND covered_until = ifnull(old.covered_until, '')
        AND as_of = ifnull(old.as_of, '') AND situation = ifnull(old.situation, '');
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''), ifnull(new.situation, ''), 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;
