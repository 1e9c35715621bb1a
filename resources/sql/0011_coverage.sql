-- Workers of one area that stand for themselves are read along this, to be counted anew, and the hamlets of each area.
DROP INDEX worker_hamlet;
CREATE INDEX worker_place ON worker (scope, hamlet) WHERE joined_to IS NULL;

-- The figures of coverage as they were counted last, area by area; never synced, made anew at any time. "version" names the
-- state of the area's streams they were counted from, so no save has to keep them in step. The last column is read for one
-- area only.
CREATE TABLE coverage (
    scope TEXT PRIMARY KEY,
    version BLOB NOT NULL,
    counted_on TEXT NOT NULL,
    holds_until TEXT NOT NULL,
    figures BLOB NOT NULL,
    places BLOB NOT NULL
) STRICT;
