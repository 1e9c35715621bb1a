-- One register. Tables of records are a projection of "change": they can be rebuilt from it alone.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- One run of changes by one origin in one area, numbered 1, 2, 3 … without gaps.
CREATE TABLE stream (
    id INTEGER PRIMARY KEY,
    origin BLOB NOT NULL,
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL,
    chain BLOB NOT NULL,
    signed_seq INTEGER NOT NULL DEFAULT 0,
    signed_chain BLOB,
    signature BLOB,
    sign_key BLOB,
    UNIQUE (origin, scope)
) STRICT;

CREATE TABLE change (
    n INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES stream (id),
    seq INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    author BLOB NOT NULL,
    kind TEXT NOT NULL,
    record BLOB NOT NULL,
    salt BLOB,
    body BLOB,
    digest BLOB,
    chain BLOB NOT NULL,
    UNIQUE (stream, seq)
) STRICT;
CREATE INDEX change_record ON change (record);

CREATE TABLE worker (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    nik TEXT,
    name TEXT,
    birth_place TEXT,
    birth_date TEXT,
    sex TEXT,
    family_card TEXT,
    mother_name TEXT,
    address TEXT,
    hamlet TEXT,
    rt TEXT,
    rw TEXT,
    postcode TEXT,
    domicile TEXT,
    phone TEXT,
    phone_owner TEXT,
    email TEXT,
    occupation TEXT,
    occupation2 TEXT,
    sector TEXT,
    workplace TEXT,
    hours_from TEXT,
    hours_to TEXT,
    income INTEGER,
    programmes INTEGER,
    months INTEGER,
    payer TEXT,
    disability TEXT,
    welfare_decile INTEGER,
    stage TEXT,
    note TEXT,
    consent_date TEXT,
    consent_method TEXT,
    warning_reason TEXT,
    name_key TEXT,
    delivered INTEGER NOT NULL DEFAULT 0,
    as_of TEXT,
    source TEXT,
    state TEXT,
    covered_until TEXT,
    member_number TEXT
) STRICT;
-- A NIK is neither a key nor unique: placeholder and mistaken numbers are real life.
CREATE INDEX worker_nik ON worker (nik);
CREATE INDEX worker_name ON worker (name_key);
CREATE INDEX worker_family ON worker (family_card);
CREATE INDEX worker_conflict ON worker (pk) WHERE in_conflict = 1;

-- Any three letters or digits in a row of name, NIK, phone and member number.
CREATE VIRTUAL TABLE worker_search USING fts5 (
    words, content = '', columnsize = 0, detail = none, tokenize = 'trigram'
);

CREATE TABLE evidence (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    source TEXT,
    as_of TEXT,
    covered_until TEXT,
    member_number TEXT,
    state TEXT,
    note TEXT
) STRICT;
CREATE INDEX evidence_worker ON evidence (worker);

CREATE TABLE user (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    name TEXT,
    role TEXT
) STRICT;

CREATE TABLE device (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    name TEXT
) STRICT;

-- How many workers stand where, kept with every change: pages read this, never the workers.
CREATE TABLE tally (
    scope TEXT NOT NULL,
    stage TEXT NOT NULL,
    delivered INTEGER NOT NULL,
    state TEXT NOT NULL,
    covered_until TEXT NOT NULL,
    as_of TEXT NOT NULL,
    workers INTEGER NOT NULL,
    PRIMARY KEY (scope, stage, delivered, state, covered_until, as_of)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER worker_counted AFTER INSERT ON worker BEGIN
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''), 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;
CREATE TRIGGER worker_recounted AFTER UPDATE OF stage, delivered, state, covered_until, as_of ON worker
WHEN old.stage IS NOT new.stage OR old.delivered <> new.delivered OR old.state IS NOT new.state
    OR old.covered_until IS NOT new.covered_until OR old.as_of IS NOT new.as_of
BEGIN
    UPDATE tally SET workers = workers - 1
    WHERE scope = old.scope AND stage = ifnull(old.stage, '') AND delivered = old.delivered
        AND state = ifnull(old.state, '') AND covered_until = ifnull(old.covered_until, '')
        AND as_of = ifnull(old.as_of, '');
    INSERT INTO tally VALUES (new.scope, ifnull(new.stage, ''), new.delivered, ifnull(new.state, ''),
        ifnull(new.covered_until, ''), ifnull(new.as_of, ''), 1)
    ON CONFLICT DO UPDATE SET workers = workers + 1;
END;

-- Accepted devices.
CREATE TABLE peer (
    origin BLOB PRIMARY KEY,
    card BLOB NOT NULL,
    fingerprint TEXT NOT NULL,
    scope TEXT NOT NULL,
    accepted_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT, WITHOUT ROWID;

-- What a peer last said it holds.
CREATE TABLE peer_vector (
    peer BLOB NOT NULL,
    origin BLOB NOT NULL,
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (peer, origin, scope)
) STRICT, WITHOUT ROWID;

CREATE TABLE batch (
    n INTEGER PRIMARY KEY,
    peer BLOB NOT NULL,
    outgoing INTEGER NOT NULL,
    number INTEGER NOT NULL,
    id BLOB NOT NULL,
    hash BLOB NOT NULL,
    changes INTEGER NOT NULL,
    at INTEGER NOT NULL,
    upto TEXT NOT NULL
) STRICT;
CREATE INDEX batch_peer ON batch (peer, outgoing, number);

-- Being typed; stays on this device.
CREATE TABLE draft (
    id BLOB PRIMARY KEY,
    changed INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
