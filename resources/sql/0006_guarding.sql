-- Who did what on this device that leaves no change of a record: opening, looking, giving out, trusting. Each line is chained
-- to the one before; the last one is named by the setting "audit_head", so that a missing end shows too.
CREATE TABLE audit (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    who BLOB,
    deed TEXT NOT NULL,
    subject BLOB,
    detail TEXT NOT NULL,
    amount INTEGER NOT NULL,
    -- The last change of a record before it: both together tell in which order things happened here.
    change INTEGER NOT NULL,
    chain BLOB NOT NULL
) STRICT;
-- Whose typing it is: one person's half-typed worker is nobody else's to see.
ALTER TABLE draft ADD COLUMN author BLOB;
