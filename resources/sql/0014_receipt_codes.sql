-- The last four bytes of each worker's id are the code on the receipt. As an index on an expression they made the engine keep a
-- journal of its own for every statement that writes a worker, as does any trigger that calls a function: the projection writes
-- them beside the worker.
DROP INDEX worker_code;
CREATE TABLE worker_code (
    ending BLOB NOT NULL,
    pk INTEGER NOT NULL,
    PRIMARY KEY (ending, pk)
) STRICT, WITHOUT ROWID;
INSERT INTO worker_code SELECT substr(id, 13), pk FROM worker;
CREATE TRIGGER worker_uncoded AFTER DELETE ON worker BEGIN
    DELETE FROM worker_code WHERE ending = substr(old.id, 13) AND pk = old.pk;
END;
