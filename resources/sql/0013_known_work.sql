-- Who is on a residents' list that names no occupation is no worker as far as anything says (app/domain/coverage.h,
-- isOnlyListed()): the first page leaves them out of its share, so they are counted apart.
DROP TRIGGER worker_counted;
DROP TRIGGER worker_uncounted;
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
    no_work INTEGER NOT NULL,
    workers INTEGER, -- never null: said so, the engine would keep a journal for each statement that counts
    PRIMARY KEY (scope, stage, delivered, state, covered_until, as_of, situation, joined, refused, no_work)
) STRICT, WITHOUT ROWID;
INSERT INTO tally
SELECT scope, ifnull(stage, ''), delivered, ifnull(state, ''), ifnull(covered_until, ''), ifnull(as_of, ''),
    iif(consent_withdrawn IS NULL, ifnull(situation, ''), 'withdrew'),
    (joined_to IS NOT NULL) + (joined_to IS 'withdrawn'), refused IS NOT NULL,
    occupation IS NULL, count(*)
FROM worker GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;

CREATE TRIGGER worker_counted AFTER INSERT ON worker BEGIN
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''),
        iif(new.consent_withdrawn IS NULL, ifnull(new.situation, ''), 'withdrew'),
        (new.joined_to IS NOT NULL) + (new.joined_to IS 'withdrawn'), new.refused IS NOT NULL,
        new.occupation IS NULL, 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;
CREATE TRIGGER worker_uncounted AFTER DELETE ON worker BEGIN
    UPDATE tally SET workers = workers - 1
    WHERE scope = old.scope AND stage = ifnull(old.stage, '') AND delivered = old.delivered
        AND state = ifnull(old.state, '') AND covered_until = ifnull(old.covered_until, '')
        AND as_of = ifnull(old.as_of, '')
        AND situation = iif(old.consent_withdrawn IS NULL, ifnull(old.situation, ''), 'withdrew')
        AND joined = (old.joined_to IS NOT NULL) + (old.joined_to IS 'withdrawn')
        AND refused = (old.refused IS NOT NULL)
        AND no_work = (old.occupation IS NULL);
END;
CREATE TRIGGER worker_recounted
AFTER UPDATE OF stage, delivered, state, covered_until, as_of, situation, consent_withdrawn, joined_to, refused,
    occupation
ON worker
WHEN old.stage IS NOT new.stage OR old.delivered <> new.delivered OR old.state IS NOT new.state
    OR old.covered_until IS NOT new.covered_until OR old.as_of IS NOT new.as_of
    OR old.situation IS NOT new.situation
    OR (old.consent_withdrawn IS NULL) <> (new.consent_withdrawn IS NULL)
    OR (old.joined_to IS NULL) <> (new.joined_to IS NULL)
    OR (old.joined_to IS 'withdrawn') <> (new.joined_to IS 'withdrawn')
    OR (old.refused IS NULL) <> (new.refused IS NULL)
    OR (old.occupation IS NULL) <> (new.occupation IS NULL)
BEGIN
    UPDATE tally SET workers = workers - 1
    WHERE scope = old.scope AND stage = ifnull(old.stage, '') AND delivered = old.delivered
        AND state = ifnull(old.state, '') AND covered_until = ifnull(old.covered_until, '')
        AND as_of = ifnull(old.as_of, '')
        AND situation = iif(old.consent_withdrawn IS NULL, ifnull(old.situation, ''), 'withdrew')
        AND joined = (old.joined_to IS NOT NULL) + (old.joined_to IS 'withdrawn')
        AND refused = (old.refused IS NOT NULL)
        AND no_work = (old.occupation IS NULL);
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''),
        iif(new.consent_withdrawn IS NULL, ifnull(new.situation, ''), 'withdrew'),
        (new.joined_to IS NOT NULL) + (new.joined_to IS 'withdrawn'), new.refused IS NOT NULL,
        new.occupation IS NULL, 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;
-- As in schema 10: a counter that nobody stands behind goes.
CREATE TRIGGER tally_emptied AFTER UPDATE ON tally WHEN new.workers = 0 BEGIN
    DELETE FROM tally
    WHERE scope = new.scope AND stage = new.stage AND delivered = new.delivered AND state = new.state
        AND covered_until = new.covered_until AND as_of = new.as_of AND situation = new.situation
        AND joined = new.joined AND refused = new.refused AND no_work = new.no_work;
END;
