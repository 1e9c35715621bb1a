-- Two records of one person, decisions, erasure, and what the office answered.
ALTER TABLE worker ADD COLUMN merged_into TEXT;
ALTER TABLE worker ADD COLUMN joined_to TEXT;
ALTER TABLE worker ADD COLUMN refused TEXT;
CREATE INDEX worker_joined ON worker (joined_to) WHERE joined_to IS NOT NULL;
CREATE INDEX worker_merged ON worker (merged_into) WHERE merged_into IS NOT NULL;
-- The end of the record's key: the code on a worker's receipt is made of it.
CREATE INDEX worker_code ON worker (substr(id, 13));
ALTER TABLE evidence ADD COLUMN removed TEXT;
CREATE INDEX heir_conflict ON heir (pk) WHERE in_conflict = 1;

CREATE TABLE apart (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    one TEXT,
    other TEXT,
    removed TEXT
) STRICT;
CREATE INDEX apart_pair ON apart (one, other);

CREATE TABLE refusal (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    reason TEXT,
    removed TEXT
) STRICT;
CREATE INDEX refusal_worker ON refusal (worker);

CREATE TABLE erasure (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    reason TEXT,
    erased_on TEXT
) STRICT;

CREATE TABLE revocation (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    device TEXT,
    revoked_on TEXT,
    removed TEXT
) STRICT;
CREATE INDEX revocation_device ON revocation (device);

-- Records that are to be forgotten, also what arrives of them later.
CREATE TABLE forgotten (
    record BLOB NOT NULL,
    scope TEXT NOT NULL,
    PRIMARY KEY (record, scope)
) STRICT, WITHOUT ROWID;

-- Counted anew: who stands for somebody else apart, and what the office refused.
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
    joined INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    workers INTEGER NOT NULL,
    PRIMARY KEY (scope, stage, delivered, state, covered_until, as_of, situation, joined, refused)
) STRICT, WITHOUT ROWID;
INSERT INTO tally
SELECT scope, ifnull(stage, ''), delivered, ifnull(state, ''), ifnull(covered_until, ''),
    ifnull(as_of, ''), ifnull(situation, ''), joined_to IS NOT NULL, refused IS NOT NULL, count(*)
FROM worker GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;

CREATE TRIGGER worker_counted AFTER INSERT ON worker BEGIN
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''), ifnull(new.situation, ''),
        new.joined_to IS NOT NULL, new.refused IS NOT NULL, 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;
CREATE TRIGGER worker_uncounted AFTER DELETE ON worker BEGIN
    UPDATE tally SET workers = workers - 1
    WHERE scope = old.scope AND stage = ifnull(old.stage, '') AND delivered = old.delivered
        AND state = ifnull(old.state, '') AND covered_until = ifnull(old.covered_until, '')
        AND as_of = ifnull(old.as_of, '') AND situation = ifnull(old.situation, '')
        AND joined = (old.joined_to IS NOT NULL) AND refused = (old.refused IS NOT NULL);
END;
CREATE TRIGGER worker_recounted
AFTER UPDATE OF stage, delivered, state, covered_until, as_of, situation, joined_to, refused ON worker
WHEN old.stage IS NOT new.stage OR old.delivered <> new.delivered OR old.state IS NOT new.state
    OR old.covered_until IS NOT new.covered_until OR old.as_of IS NOT new.as_of
    OR old.situation IS NOT new.situation
    OR (old.joined_to IS NULL) <> (new.joined_to IS NULL)
    OR (old.refused IS NULL) <> (new.refused IS NULL)
BEGIN
    UPDATE tally SET workers = workers - 1
    WHERE scope = old.scope AND stage = ifnull(old.stage, '') AND delivered = old.delivered
        AND state = ifnull(old.state, '') AND covered_until = ifnull(old.covered_until, '')
        AND as_of = ifnull(old.as_of, '') AND situation = ifnull(old.situation, '')
        AND joined = (old.joined_to IS NOT NULL) AND refused = (old.refused IS NOT NULL);
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''), ifnull(new.situation, ''),
        new.joined_to IS NOT NULL, new.refused IS NOT NULL, 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;

-- Pairs that look like one person: found here, from the data here; never synced.
CREATE TABLE lookalike (
    one INTEGER NOT NULL,
    other INTEGER NOT NULL,
    likeness INTEGER NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX lookalike_other ON lookalike (other);

-- How often a received file came again, and whether its sender had been set back.
ALTER TABLE batch ADD COLUMN repeats INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN rolled_back INTEGER NOT NULL DEFAULT 0;
-- For which life of this device it was sealed: its sender numbers them apart.
ALTER TABLE batch ADD COLUMN receiver BLOB;
-- Until which day the card holds; none = until it is revoked.
ALTER TABLE peer ADD COLUMN accepted_until TEXT;
-- Why its last refused file was set aside.
ALTER TABLE peer ADD COLUMN trouble TEXT;
ALTER TABLE peer ADD COLUMN trouble_at INTEGER;

-- What the last merge did, so that it can be undone exactly.
CREATE TABLE undo_point (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
