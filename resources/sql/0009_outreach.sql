-- Going to people, who pays for them, what happens to them, and what the regulations ask of a village.
ALTER TABLE worker ADD COLUMN children INTEGER;

-- A payment is evidence that also says for which months, how much, and by whom.
ALTER TABLE evidence ADD COLUMN paid_from TEXT;
ALTER TABLE evidence ADD COLUMN amount INTEGER;
ALTER TABLE evidence ADD COLUMN programmes INTEGER;
ALTER TABLE evidence ADD COLUMN channel TEXT;
ALTER TABLE evidence ADD COLUMN payer TEXT;
ALTER TABLE evidence ADD COLUMN reference TEXT;
ALTER TABLE evidence ADD COLUMN sponsorship TEXT;
CREATE INDEX evidence_paid ON evidence (as_of) WHERE paid_from IS NOT NULL;
CREATE INDEX evidence_sponsorship ON evidence (sponsorship) WHERE sponsorship IS NOT NULL;

-- A picture of something else than the worker: the record it belongs to.
ALTER TABLE photo ADD COLUMN about TEXT;
CREATE INDEX photo_about ON photo (about) WHERE about IS NOT NULL;

CREATE TABLE visit (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    outcome TEXT,
    visited_at TEXT,
    return_on TEXT,
    reason TEXT,
    note TEXT,
    removed TEXT
) STRICT;
-- The last visit to somebody is found along this.
CREATE INDEX visit_worker ON visit (worker, visited_at, id, removed);
CREATE INDEX visit_return ON visit (return_on) WHERE return_on IS NOT NULL;

CREATE TABLE gathering (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    held_on TEXT,
    place TEXT,
    topic TEXT,
    speaker TEXT,
    others INTEGER,
    note TEXT,
    removed TEXT
) STRICT;
CREATE INDEX gathering_conflict ON gathering (pk) WHERE in_conflict = 1;

CREATE TABLE attendance (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    gathering TEXT,
    removed TEXT
) STRICT;
CREATE INDEX attendance_worker ON attendance (worker);
CREATE INDEX attendance_gathering ON attendance (gathering);

CREATE TABLE sponsor (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    name TEXT,
    kind TEXT,
    contact TEXT,
    phone TEXT,
    note TEXT,
    removed TEXT
) STRICT;
CREATE INDEX sponsor_conflict ON sponsor (pk) WHERE in_conflict = 1;

CREATE TABLE sponsorship (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    sponsor TEXT,
    name TEXT,
    purpose TEXT,
    agreement TEXT,
    agreed_on TEXT,
    from_month TEXT,
    until_month TEXT,
    programmes INTEGER,
    basis TEXT,
    quota INTEGER,
    budget INTEGER,
    occupations TEXT,
    max_decile INTEGER,
    disability TEXT,
    woman_headed TEXT,
    min_age INTEGER,
    max_age INTEGER,
    hamlets TEXT,
    paid_elsewhere TEXT,
    weights TEXT,
    approved_at TEXT,
    approved_by TEXT,
    note TEXT,
    removed TEXT
) STRICT;
CREATE INDEX sponsorship_sponsor ON sponsorship (sponsor);
CREATE INDEX sponsorship_conflict ON sponsorship (pk) WHERE in_conflict = 1;

CREATE TABLE beneficiary (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    sponsorship TEXT,
    choice TEXT,
    reason TEXT,
    from_month TEXT,
    until_month TEXT,
    cost INTEGER,
    rank INTEGER,
    points INTEGER,
    grounds TEXT,
    activity TEXT,
    done_on TEXT,
    outcome TEXT,
    removed TEXT
) STRICT;
CREATE INDEX beneficiary_worker ON beneficiary (worker);
CREATE INDEX beneficiary_sponsorship ON beneficiary (sponsorship);

CREATE TABLE benefit_case (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    event TEXT,
    happened_on TEXT,
    happened_at TEXT,
    place TEXT,
    account TEXT,
    reporter TEXT,
    reported_on TEXT,
    claimed_on TEXT,
    schooling TEXT,
    follow_up_on TEXT,
    result TEXT,
    decided_on TEXT,
    paid INTEGER,
    refusal TEXT,
    note TEXT,
    removed TEXT
) STRICT;
CREATE INDEX benefit_case_worker ON benefit_case (worker);
CREATE INDEX benefit_case_open ON benefit_case (follow_up_on) WHERE result IS NULL;
CREATE INDEX benefit_case_conflict ON benefit_case (pk) WHERE in_conflict = 1;

CREATE TABLE case_paper (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    benefit_case TEXT,
    paper TEXT,
    got_on TEXT,
    removed TEXT
) STRICT;
CREATE INDEX case_paper_worker ON case_paper (worker);
CREATE INDEX case_paper_case ON case_paper (benefit_case);

CREATE TABLE duty (
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    heads BLOB NOT NULL,
    in_conflict INTEGER NOT NULL DEFAULT 0,
    item TEXT,
    state TEXT,
    done_on TEXT,
    number TEXT,
    note TEXT,
    removed TEXT
) STRICT;
CREATE INDEX duty_item ON duty (item);
CREATE INDEX duty_conflict ON duty (pk) WHERE in_conflict = 1;
