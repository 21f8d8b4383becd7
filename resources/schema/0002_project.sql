-- The project and everything of core/domain: a column is named as its field (see core/store/README.md).

CREATE TABLE project (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at {{bigint}} NOT NULL
);

CREATE TABLE department (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL
);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    os_user TEXT NOT NULL,
    roles TEXT NOT NULL
);

CREATE TABLE system (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    department_id TEXT REFERENCES department (id),
    import_key TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE server (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    system_id TEXT REFERENCES system (id),
    import_key TEXT NOT NULL,
    name TEXT NOT NULL,
    os_name TEXT NOT NULL,
    os_family TEXT NOT NULL,
    spec_cpu {{bigint}} NOT NULL,
    spec_memory {{bigint}} NOT NULL,
    spec_storage {{bigint}} NOT NULL,
    measured_cpu {{bigint}},
    measured_memory {{bigint}},
    measured_storage {{bigint}},
    designed_cpu {{bigint}},
    designed_memory {{bigint}},
    designed_storage {{bigint}},
    platform_uri TEXT NOT NULL,
    platform_uuid TEXT NOT NULL,
    power_state TEXT NOT NULL,
    firmware TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE disk (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    import_key TEXT NOT NULL,
    target TEXT NOT NULL,
    bus TEXT NOT NULL,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    capacity {{bigint}} NOT NULL,
    allocated {{bigint}}
);

CREATE TABLE nic (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    import_key TEXT NOT NULL,
    mac TEXT NOT NULL,
    model TEXT NOT NULL,
    network TEXT NOT NULL,
    addresses TEXT NOT NULL
);

CREATE TABLE host (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    import_key TEXT NOT NULL,
    name TEXT NOT NULL,
    uri TEXT NOT NULL,
    hypervisor TEXT NOT NULL,
    cpu {{bigint}} NOT NULL,
    memory {{bigint}} NOT NULL
);

CREATE TABLE datastore (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    import_key TEXT NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    capacity {{bigint}},
    available {{bigint}}
);

CREATE TABLE network (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    import_key TEXT NOT NULL,
    name TEXT NOT NULL,
    bridge TEXT NOT NULL
);

CREATE TABLE finding (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL,
    server_id TEXT REFERENCES server (id),
    clause TEXT NOT NULL,
    place TEXT NOT NULL,
    text TEXT NOT NULL
);

CREATE TABLE sizing (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    decided_at {{bigint}} NOT NULL,
    cpu {{bigint}} NOT NULL,
    memory {{bigint}} NOT NULL,
    storage {{bigint}} NOT NULL,
    sample_count {{bigint}} NOT NULL,
    coverage {{bigint}} NOT NULL,
    observed_cpu {{bigint}},
    observed_memory {{bigint}},
    reason TEXT NOT NULL
);

CREATE TABLE plan_settings (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    planning_date TEXT,
    deadline TEXT,
    line_rate {{bigint}} NOT NULL,
    line_share {{bigint}} NOT NULL,
    night_start {{bigint}} NOT NULL,
    night_end {{bigint}} NOT NULL,
    cutover_length {{bigint}} NOT NULL,
    cutovers_per_window {{bigint}} NOT NULL
);

CREATE TABLE blackout (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    starts_at {{bigint}} NOT NULL,
    ends_at {{bigint}} NOT NULL,
    reason TEXT NOT NULL
);

CREATE TABLE wave (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    number {{bigint}} NOT NULL,
    name TEXT NOT NULL,
    copy_from {{bigint}} NOT NULL,
    copy_to {{bigint}} NOT NULL,
    cutover_from {{bigint}} NOT NULL,
    cutover_to {{bigint}} NOT NULL
);

CREATE TABLE wave_member (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    wave_id TEXT REFERENCES wave (id),
    server_id TEXT REFERENCES server (id),
    volume {{bigint}} NOT NULL,
    copy_from {{bigint}} NOT NULL,
    copy_to {{bigint}} NOT NULL,
    cutover_from {{bigint}} NOT NULL,
    cutover_to {{bigint}} NOT NULL
);

CREATE TABLE planned_stop (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    starts_at {{bigint}} NOT NULL,
    ends_at {{bigint}} NOT NULL,
    approved_at {{bigint}} NOT NULL,
    approved_by TEXT NOT NULL,
    reason TEXT NOT NULL
);

CREATE TABLE outage (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    layer TEXT NOT NULL,
    starts_at {{bigint}} NOT NULL,
    ends_at {{bigint}},
    cause TEXT NOT NULL
);

CREATE TABLE series (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    metric TEXT NOT NULL,
    UNIQUE (server_id, metric)
);

CREATE TABLE job (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL,
    request TEXT NOT NULL,
    created_at {{bigint}} NOT NULL,
    not_before {{bigint}} NOT NULL,
    worker_id TEXT NOT NULL,
    heartbeat_at {{bigint}},
    phase TEXT NOT NULL,
    progress_done {{bigint}} NOT NULL,
    progress_total {{bigint}} NOT NULL,
    progress_unit TEXT NOT NULL,
    rate_per_second {{bigint}} NOT NULL,
    message TEXT NOT NULL
);

CREATE TABLE run (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    state TEXT NOT NULL,
    request TEXT NOT NULL,
    failed_state TEXT NOT NULL,
    last_error TEXT NOT NULL,
    started_by TEXT NOT NULL,
    started_by_id TEXT REFERENCES person (id),
    created_at {{bigint}} NOT NULL,
    source_uri TEXT NOT NULL,
    source_uuid TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_definition TEXT NOT NULL,
    source_was_running {{bool}} NOT NULL,
    source_autostart {{bool}} NOT NULL,
    source_records {{bigint}} NOT NULL,
    served_records {{bigint}} NOT NULL,
    target_uri TEXT NOT NULL,
    target_uuid TEXT NOT NULL,
    target_name TEXT NOT NULL,
    target_folder TEXT NOT NULL,
    target_network TEXT NOT NULL,
    target_cpu {{bigint}} NOT NULL,
    target_memory {{bigint}} NOT NULL,
    check_kind TEXT NOT NULL,
    shutdown_limit {{bigint}} NOT NULL,
    boot_limit {{bigint}} NOT NULL,
    commit_window {{bigint}} NOT NULL,
    commit_deadline {{bigint}},
    service_stopped_at {{bigint}},
    service_restored_at {{bigint}}
);

CREATE TABLE run_disk (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    run_id TEXT REFERENCES run (id),
    device TEXT NOT NULL,
    source_path TEXT NOT NULL,
    source_format TEXT NOT NULL,
    copy_path TEXT NOT NULL,
    overlay_path TEXT NOT NULL,
    journal_path TEXT NOT NULL,
    capacity {{bigint}} NOT NULL,
    bytes_read {{bigint}} NOT NULL,
    bytes_written {{bigint}} NOT NULL,
    bytes_final {{bigint}} NOT NULL,
    source_root TEXT NOT NULL,
    copy_root TEXT NOT NULL
);

CREATE TABLE run_event (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    run_id TEXT REFERENCES run (id),
    number {{bigint}} NOT NULL,
    at {{bigint}} NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (run_id, number)
);

CREATE TABLE gate (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    run_id TEXT REFERENCES run (id),
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    subject_hash TEXT NOT NULL,
    subject TEXT NOT NULL,
    requested_at {{bigint}} NOT NULL,
    decision TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    person_name TEXT NOT NULL,
    decided_at {{bigint}},
    reason TEXT NOT NULL,
    number {{bigint}} NOT NULL DEFAULT 0
);

CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    run_id TEXT REFERENCES run (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    text TEXT NOT NULL,
    at {{bigint}} NOT NULL
);

CREATE TABLE metric_sample (
    series_id TEXT NOT NULL REFERENCES series (id),
    at {{bigint}} NOT NULL,
    value {{bigint}} NOT NULL,
    PRIMARY KEY (series_id, at)
) {{without_rowid}};

CREATE TABLE liveness_sample (
    server_id TEXT NOT NULL REFERENCES server (id),
    at {{bigint}} NOT NULL,
    liveness TEXT NOT NULL,
    PRIMARY KEY (server_id, at)
) {{without_rowid}};

CREATE INDEX disk_server_id ON disk (server_id);

CREATE INDEX nic_server_id ON nic (server_id);

CREATE INDEX finding_server_id ON finding (server_id);

CREATE INDEX sizing_server_id ON sizing (server_id);

CREATE INDEX wave_member_wave_id ON wave_member (wave_id);

CREATE INDEX planned_stop_server_id ON planned_stop (server_id);

CREATE INDEX outage_server_id ON outage (server_id);

CREATE INDEX run_server_id ON run (server_id);

CREATE INDEX run_disk_run_id ON run_disk (run_id);

CREATE INDEX gate_run_id ON gate (run_id);

CREATE INDEX evidence_run_id ON evidence (run_id);

CREATE INDEX job_state ON job (state);
