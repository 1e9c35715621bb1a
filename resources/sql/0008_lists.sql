-- The list by name is read along its index alone: that a record stands for itself is in it, too.
DROP INDEX worker_name;
CREATE INDEX worker_name ON worker (name_key, joined_to);
