-- The withdrawal of a consent and what became of it (UU 27/2022 art. 9), and breaches (art. 46).
ALTER TABLE worker ADD COLUMN consent_withdrawn TEXT;
ALTER TABLE worker ADD COLUMN consent_withdrawn_how TEXT;
ALTER TABLE worker ADD COLUMN consent_withdrawn_by TEXT;
ALTER TABLE worker ADD COLUMN consent_stopped TEXT;
ALTER TABLE worker ADD COLUMN consent_kept TEXT;
CREATE INDEX worker_consent_withdrawn ON worker (consent_withdrawn) WHERE consent_withdrawn IS NOT NULL;

-- Lists that were written into files of this device, and who is on them: whom it concerns when one is lost, and where a
-- person's data went. Everybody: all who stood for themselves in the area at that moment, with no ids. Not synced.
CREATE TABLE handed_out (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    author BLOB NOT NULL,
    file TEXT NOT NULL,
    people INTEGER NOT NULL,
    everybody INTEGER NOT NULL,
    workers BLOB NOT NULL
) STRICT;
-- From where on a batch that was written holds each stream; none = an older version wrote it.
ALTER TABLE batch ADD COLUMN since TEXT;

CREATE TABLE breach (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    noticed TEXT,
    happened TEXT,
    cause TEXT,
    account TEXT,
    data TEXT,
    handling TEXT,
    recovery TEXT,
    reach TEXT,
    reach_of TEXT,
    reach_since TEXT,
    people_told TEXT,
    agency_told TEXT,
    removed TEXT
) STRICT;

-- Counted anew: whoever withdrew the consent is in no ready list, whatever else is known of them.
DROP TRIGGER worker_counted;
DROP TRIGGER worker_uncounted;
DROP TRIGGER worker_recounted;
CREATE TRIGGER worker_counted AFTER INSERT ON worker BEGIN
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''),
        CASE WHEN new.consent_withdrawn IS NULL THEN ifnull(new.situation, '') ELSE 'withdrew' END,
        (new.joined_to IS NOT NULL) + (new.joined_to IS 'withdrawn'), new.refused IS NOT NULL, 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;
CREATE TRIGGER worker_uncounted AFTER DELETE ON worker BEGIN
    UPDATE tally SET workers = workers - 1
    WHERE scope = old.scope AND stage = ifnull(old.stage, '') AND delivered = old.delivered
        AND state = ifnull(old.state, '') AND covered_until = ifnull(old.covered_until, '')
        AND as_of = ifnull(old.as_of, '')
        AND situation = CASE WHEN old.consent_withdrawn IS NULL THEN ifnull(old.situation, '') ELSE 'withdrew' END
        AND joined = (old.joined_to IS NOT NULL) + (old.joined_to IS 'withdrawn')
        AND refused = (old.refused IS NOT NULL);
END;
CREATE TRIGGER worker_recounted
AFTER UPDATE OF stage, delivered, state, covered_until, as_of, situation, consent_withdrawn, joined_to, refused
ON worker
WHEN old.stage IS NOT new.stage OR old.delivered <> new.delivered OR old.state IS NOT new.state
    OR old.covered_until IS NOT new.covered_until OR old.as_of IS NOT new.as_of
    OR old.situation IS NOT new.situation
    OR (old.consent_withdrawn IS NULL) <> (new.consent_withdrawn IS NULL)
    OR (old.joined_to IS NULL) <> (new.joined_to IS NULL)
    OR (old.joined_to IS 'withdrawn') <> (new.joined_to IS 'withdrawn')
    OR (old.refused IS NULL) <> (new.refused IS NULL)
BEGIN
    UPDATE tally SET workers = workers - 1
    WHERE scope = old.scope AND stage = ifnull(old.stage, '') AND delivered = old.delivered
        AND state = ifnull(old.state, '') AND covered_until = ifnull(old.covered_until, '')
        AND as_of = ifnull(old.as_of, '')
        AND situation = CASE WHEN old.consent_withdrawn IS NULL THEN ifnull(old.situation, '') ELSE 'withdrew' END
        AND joined = (old.joined_to IS NOT NULL) + (old.joined_to IS 'withdrawn')
        AND refused = (old.refused IS NOT NULL);
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''),
        CASE WHEN new.consent_withdrawn IS NULL THEN ifnull(new.situation, '') ELSE 'withdrew' END,
        (new.joined_to IS NOT NULL) + (new.joined_to IS 'withdrawn'), new.refused IS NOT NULL, 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;
