-- Which pairs that look like one person are still for somebody to decide: marked here, whichever way a decision or its
-- taking back arrives, so that those decided over the years cost the first page nothing.
ALTER TABLE lookalike ADD COLUMN decided INTEGER NOT NULL DEFAULT 0;

-- A record's id as other records name it: "0198c5f2-…".
CREATE VIEW named_worker (pk, joined_to, id) AS
SELECT pk, joined_to, lower(substr(hex(id), 1, 8) || '-' || substr(hex(id), 9, 4) || '-' || substr(hex(id), 13, 4) || '-'
    || substr(hex(id), 17, 4) || '-' || substr(hex(id), 21, 12)) FROM worker;

CREATE VIEW judged_pair (one, other, decided) AS
SELECT l.one, l.other, a.joined_to IS NOT NULL OR b.joined_to IS NOT NULL OR EXISTS (
    SELECT 1 FROM apart p WHERE p.one = min(a.id, b.id) AND p.other = max(a.id, b.id) AND p.removed IS NULL)
FROM lookalike l CROSS JOIN named_worker a ON a.pk = l.one CROSS JOIN named_worker b ON b.pk = l.other;

CREATE TRIGGER lookalike_found AFTER INSERT ON lookalike BEGIN
    UPDATE lookalike SET decided = ifnull((SELECT j.decided FROM judged_pair j
        WHERE j.one = new.one AND j.other = new.other), 1) WHERE one = new.one AND other = new.other;
END;
-- Written as it was: judge it again.
CREATE TRIGGER lookalike_judged AFTER UPDATE OF likeness ON lookalike BEGIN
    UPDATE lookalike SET decided = ifnull((SELECT j.decided FROM judged_pair j
        WHERE j.one = new.one AND j.other = new.other), 1) WHERE one = new.one AND other = new.other;
END;
CREATE TRIGGER lookalike_joined AFTER UPDATE OF joined_to ON worker WHEN new.joined_to IS NOT old.joined_to BEGIN
    UPDATE lookalike SET likeness = likeness WHERE one = new.pk OR other = new.pk;
END;
CREATE TRIGGER lookalike_gone AFTER DELETE ON worker BEGIN
    DELETE FROM lookalike WHERE one = old.pk OR other = old.pk;
END;
CREATE TRIGGER lookalike_apart AFTER INSERT ON apart BEGIN
    UPDATE lookalike SET likeness = likeness WHERE (one, other) IN (
        SELECT min(a.pk, b.pk), max(a.pk, b.pk) FROM worker a, worker b
        WHERE a.id = unhex(replace(new.one, '-', '')) AND b.id = unhex(replace(new.other, '-', '')));
END;
CREATE TRIGGER lookalike_reconsidered AFTER UPDATE ON apart BEGIN
    UPDATE lookalike SET likeness = likeness WHERE (one, other) IN (
        SELECT min(a.pk, b.pk), max(a.pk, b.pk) FROM worker a, worker b
        WHERE a.id = unhex(replace(new.one, '-', '')) AND b.id = unhex(replace(new.other, '-', '')));
END;
CREATE TRIGGER lookalike_unapart AFTER DELETE ON apart BEGIN
    UPDATE lookalike SET likeness = likeness WHERE (one, other) IN (
        SELECT min(a.pk, b.pk), max(a.pk, b.pk) FROM worker a, worker b
        WHERE a.id = unhex(replace(old.one, '-', '')) AND b.id = unhex(replace(old.other, '-', '')));
END;

UPDATE lookalike SET likeness = likeness;
CREATE INDEX lookalike_open ON lookalike (likeness, one, other) WHERE decided = 0;
