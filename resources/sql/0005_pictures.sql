-- Which pictures a device that batches come from still lacks, as it last said, in the order in which it asked.
CREATE TABLE wanted (
    peer BLOB NOT NULL,
    n INTEGER NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (peer, n)
) STRICT, WITHOUT ROWID;
-- Which pictures of an area have not come is asked with every file for it.
CREATE INDEX photo_scope ON photo (scope);
