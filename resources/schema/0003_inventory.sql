-- The whole inventory: platform, parts of servers, guests, dependencies, sources and their readings.

CREATE TABLE cluster (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    import_key TEXT NOT NULL,
    name TEXT NOT NULL,
    datacenter TEXT NOT NULL,
    high_availability SMALLINT,
    load_balancing SMALLINT,
    power_management SMALLINT,
    cpu_baseline TEXT NOT NULL
);

CREATE TABLE import_source (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    importer TEXT NOT NULL,
    location TEXT NOT NULL,
    label TEXT NOT NULL,
    options TEXT NOT NULL,
    credentials TEXT NOT NULL,
    certificate TEXT NOT NULL,
    reread_every {{bigint}},
    last_read_at {{bigint}},
    last_error TEXT NOT NULL
);

ALTER TABLE host ADD COLUMN cluster_id TEXT REFERENCES cluster (id);

ALTER TABLE host ADD COLUMN datacenter TEXT NOT NULL DEFAULT '';

ALTER TABLE host ADD COLUMN vendor TEXT NOT NULL DEFAULT '';

ALTER TABLE host ADD COLUMN model TEXT NOT NULL DEFAULT '';

ALTER TABLE host ADD COLUMN serial TEXT NOT NULL DEFAULT '';

ALTER TABLE host ADD COLUMN cpu_model TEXT NOT NULL DEFAULT '';

ALTER TABLE host ADD COLUMN cpu_speed {{bigint}} NOT NULL DEFAULT 0;

ALTER TABLE host ADD COLUMN sockets {{bigint}} NOT NULL DEFAULT 0;

ALTER TABLE host ADD COLUMN cores {{bigint}} NOT NULL DEFAULT 0;

ALTER TABLE host ADD COLUMN threads {{bigint}} NOT NULL DEFAULT 0;

ALTER TABLE host ADD COLUMN numa_nodes {{bigint}} NOT NULL DEFAULT 0;

ALTER TABLE host ADD COLUMN cpu_used {{bigint}};

ALTER TABLE host ADD COLUMN memory_used {{bigint}};

ALTER TABLE host ADD COLUMN in_maintenance SMALLINT;

ALTER TABLE datastore ADD COLUMN provisioned {{bigint}};

ALTER TABLE datastore ADD COLUMN kind TEXT NOT NULL DEFAULT '';

ALTER TABLE datastore ADD COLUMN datacenter TEXT NOT NULL DEFAULT '';

ALTER TABLE datastore ADD COLUMN accessible SMALLINT;

ALTER TABLE network ADD COLUMN kind TEXT NOT NULL DEFAULT '';

ALTER TABLE network ADD COLUMN vlan TEXT NOT NULL DEFAULT '';

ALTER TABLE network ADD COLUMN switch_name TEXT NOT NULL DEFAULT '';

ALTER TABLE network ADD COLUMN datacenter TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN host_id TEXT REFERENCES host (id);

ALTER TABLE server ADD COLUMN aliases TEXT NOT NULL DEFAULT '[]';

ALTER TABLE server ADD COLUMN allocated_storage {{bigint}};

ALTER TABLE server ADD COLUMN kind TEXT NOT NULL DEFAULT 'machine';

ALTER TABLE server ADD COLUMN guest_name TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN architecture TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN hardware TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN folder TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN resource_pool TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN tools TEXT NOT NULL DEFAULT 'unknown';

ALTER TABLE server ADD COLUMN tools_version TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN cores_per_socket {{bigint}} NOT NULL DEFAULT 0;

ALTER TABLE server ADD COLUMN cpu_mode TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN cpu_hot_add SMALLINT;

ALTER TABLE server ADD COLUMN memory_hot_add SMALLINT;

ALTER TABLE server ADD COLUMN cpu_affinity TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN numa_affinity TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN host_affinity TEXT NOT NULL DEFAULT '';

ALTER TABLE server ADD COLUMN secure_boot SMALLINT;

ALTER TABLE server ADD COLUMN tpm SMALLINT;

ALTER TABLE server ADD COLUMN change_tracking SMALLINT;

ALTER TABLE server ADD COLUMN consolidation_needed SMALLINT;

ALTER TABLE server ADD COLUMN fault_tolerance SMALLINT;

ALTER TABLE server ADD COLUMN disk_serials_shown SMALLINT;

ALTER TABLE server ADD COLUMN clustered SMALLINT;

ALTER TABLE server ADD COLUMN autostart SMALLINT;

ALTER TABLE server ADD COLUMN boot_order TEXT NOT NULL DEFAULT '[]';

ALTER TABLE server ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';

ALTER TABLE server ADD COLUMN missing_since {{bigint}};

ALTER TABLE disk ADD COLUMN datastore_id TEXT REFERENCES datastore (id);

ALTER TABLE disk ADD COLUMN label TEXT NOT NULL DEFAULT '';

ALTER TABLE disk ADD COLUMN controller TEXT NOT NULL DEFAULT '';

ALTER TABLE disk ADD COLUMN mode TEXT NOT NULL DEFAULT 'unknown';

ALTER TABLE disk ADD COLUMN shared SMALLINT;

ALTER TABLE disk ADD COLUMN thin SMALLINT;

ALTER TABLE disk ADD COLUMN change_tracking SMALLINT;

ALTER TABLE disk ADD COLUMN serial TEXT NOT NULL DEFAULT '';

ALTER TABLE disk ADD COLUMN backing_chain TEXT NOT NULL DEFAULT '[]';

ALTER TABLE nic ADD COLUMN network_id TEXT REFERENCES network (id);

ALTER TABLE nic ADD COLUMN label TEXT NOT NULL DEFAULT '';

ALTER TABLE nic ADD COLUMN connected SMALLINT;

ALTER TABLE nic ADD COLUMN sriov SMALLINT;

ALTER TABLE finding ADD COLUMN arguments TEXT NOT NULL DEFAULT '[]';

CREATE TABLE device (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    import_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    detail TEXT NOT NULL,
    connected SMALLINT
);

CREATE TABLE guest_snapshot (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    import_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    created_at {{bigint}},
    size {{bigint}},
    parent TEXT NOT NULL,
    current SMALLINT,
    quiesced SMALLINT
);

CREATE TABLE volume (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    import_key TEXT NOT NULL,
    disk_id TEXT REFERENCES disk (id),
    device TEXT NOT NULL,
    mount_point TEXT NOT NULL,
    file_system TEXT NOT NULL,
    label TEXT NOT NULL,
    uuid TEXT NOT NULL,
    capacity {{bigint}} NOT NULL,
    used {{bigint}},
    available {{bigint}},
    inodes {{bigint}},
    inodes_available {{bigint}},
    encryption TEXT NOT NULL,
    layers TEXT NOT NULL,
    fstab_name TEXT NOT NULL
);

CREATE TABLE guest_interface (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    import_key TEXT NOT NULL,
    name TEXT NOT NULL,
    mac TEXT NOT NULL,
    method TEXT NOT NULL,
    addresses TEXT NOT NULL,
    gateways TEXT NOT NULL,
    dns_servers TEXT NOT NULL,
    routes TEXT NOT NULL,
    settings_file TEXT NOT NULL
);

CREATE TABLE software (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    import_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    vendor TEXT NOT NULL,
    detail TEXT NOT NULL
);

CREATE TABLE inspection (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    server_id TEXT REFERENCES server (id),
    import_key TEXT NOT NULL,
    inspected_at {{bigint}},
    fingerprint TEXT NOT NULL,
    product TEXT NOT NULL,
    edition TEXT NOT NULL,
    version TEXT NOT NULL,
    osinfo_id TEXT NOT NULL,
    architecture TEXT NOT NULL,
    host_name TEXT NOT NULL,
    firmware TEXT NOT NULL,
    boot_loader TEXT NOT NULL,
    root_device TEXT NOT NULL,
    default_kernel TEXT NOT NULL,
    virtio_in_initramfs SMALLINT,
    hibernated SMALLINT,
    dynamic_disks SMALLINT,
    pending_reboot SMALLINT,
    group_policy SMALLINT,
    domain TEXT NOT NULL,
    activation TEXT NOT NULL,
    problem TEXT NOT NULL
);

CREATE TABLE flow (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    import_key TEXT NOT NULL,
    client_address TEXT NOT NULL,
    client_id TEXT REFERENCES server (id),
    server_address TEXT NOT NULL,
    server_id TEXT REFERENCES server (id),
    port {{bigint}} NOT NULL,
    protocol TEXT NOT NULL,
    process TEXT NOT NULL,
    connections {{bigint}} NOT NULL,
    first_seen {{bigint}},
    last_seen {{bigint}},
    origin TEXT NOT NULL,
    wave_order TEXT NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE import_record (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    import_source_id TEXT REFERENCES import_source (id),
    importer TEXT NOT NULL,
    location TEXT NOT NULL,
    read_at {{bigint}} NOT NULL,
    person TEXT NOT NULL,
    servers {{bigint}} NOT NULL,
    added {{bigint}} NOT NULL,
    updated {{bigint}} NOT NULL,
    missing {{bigint}} NOT NULL
);

CREATE TABLE saved_mapping (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    name TEXT NOT NULL,
    importer TEXT NOT NULL,
    sheet TEXT NOT NULL,
    mapping TEXT NOT NULL
);

CREATE TABLE acceptance (
    id TEXT PRIMARY KEY,
    revision {{bigint}} NOT NULL,
    finding_key TEXT NOT NULL,
    rule TEXT NOT NULL,
    server_id TEXT REFERENCES server (id),
    fingerprint TEXT NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    accepted_at {{bigint}} NOT NULL,
    ended_at {{bigint}},
    ended_because TEXT NOT NULL
);

-- The inventory as it stood after a reading: JSON, zstd.
CREATE TABLE import_content (
    import_record_id TEXT PRIMARY KEY REFERENCES import_record (id),
    content {{blob}} NOT NULL
);

CREATE INDEX device_server_id ON device (server_id);

CREATE INDEX guest_snapshot_server_id ON guest_snapshot (server_id);

CREATE INDEX volume_server_id ON volume (server_id);

CREATE INDEX guest_interface_server_id ON guest_interface (server_id);

CREATE INDEX software_server_id ON software (server_id);

CREATE INDEX inspection_server_id ON inspection (server_id);

CREATE INDEX flow_server_id ON flow (server_id);

CREATE INDEX flow_client_id ON flow (client_id);

CREATE INDEX acceptance_finding_key ON acceptance (finding_key);

CREATE INDEX import_record_import_source_id ON import_record (import_source_id);

CREATE INDEX server_system_id ON server (system_id);
