-- The operation log stands in a version of its own, so that an export of it is a project file of version 1.
-- Hashes are written by the program; the triggers guard against mistakes, the signed heads against intent.

CREATE TABLE operation_log (
    seq {{bigint}} PRIMARY KEY,
    ts_us {{bigint}} NOT NULL,
    actor_id TEXT,
    actor_name TEXT,
    role TEXT,
    session TEXT,
    host TEXT,
    app_ver TEXT,
    action TEXT,
    obj_type TEXT,
    obj_id TEXT,
    plan_id TEXT,
    outcome TEXT,
    reason TEXT,
    before_state {{blob}},
    after_state {{blob}},
    leaf {{blob}} NOT NULL,
    chain {{blob}} NOT NULL
);

CREATE INDEX operation_log_object ON operation_log (obj_type, obj_id);

CREATE TABLE tree_head (
    number {{bigint}} PRIMARY KEY,
    tree_size {{bigint}} NOT NULL,
    root {{blob}} NOT NULL,
    ts_us {{bigint}} NOT NULL,
    key_id {{blob}} NOT NULL,
    previous {{blob}} NOT NULL,
    signature {{blob}} NOT NULL
);

CREATE TABLE log_meta (
    log_id {{blob}} NOT NULL,
    public_key {{blob}} NOT NULL
);

--@sqlite
CREATE TRIGGER operation_log_no_update BEFORE UPDATE ON operation_log BEGIN
    SELECT RAISE(ABORT, 'the operation log is append-only');
END;

--@sqlite
CREATE TRIGGER operation_log_no_delete BEFORE DELETE ON operation_log BEGIN
    SELECT RAISE(ABORT, 'the operation log is append-only');
END;

--@sqlite
CREATE TRIGGER tree_head_no_update BEFORE UPDATE ON tree_head BEGIN
    SELECT RAISE(ABORT, 'the operation log is append-only');
END;

--@sqlite
CREATE TRIGGER tree_head_no_delete BEFORE DELETE ON tree_head BEGIN
    SELECT RAISE(ABORT, 'the operation log is append-only');
END;

--@sqlite
CREATE TRIGGER log_meta_no_update BEFORE UPDATE ON log_meta BEGIN
    SELECT RAISE(ABORT, 'the operation log is append-only');
END;

--@sqlite
CREATE TRIGGER log_meta_no_delete BEFORE DELETE ON log_meta BEGIN
    SELECT RAISE(ABORT, 'the operation log is append-only');
END;

--@postgresql
CREATE FUNCTION refuse_log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the operation log is append-only';
END;
$$;

--@postgresql
CREATE TRIGGER operation_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON operation_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_log_change();

--@postgresql
CREATE TRIGGER tree_head_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tree_head
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_log_change();

--@postgresql
CREATE TRIGGER log_meta_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_meta
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_log_change();
