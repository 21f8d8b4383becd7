"""A room includes only rooms below it. The exceptions are none."""
from tree import room_of, run

# What a room may include directly; what those may include comes with it.
LAYERS = {
    "core/base": [],
    "core/domain": ["core/base"],
    "core/calendar": ["core/base"],
    "core/oplog": ["core/base"],
    "core/access": ["core/base"],
    "core/readers": ["core/base"],
    "core/store": ["core/domain", "core/calendar", "core/oplog", "core/access"],
    "core/assess": ["core/domain", "core/calendar"],
    "core/metrics": ["core/domain", "core/calendar"],
    "core/disk": ["core/domain"],
    "core/virt": ["core/domain"],
    "core/inspect": ["core/domain", "core/disk"],
    "importers": ["core/domain", "core/readers", "core/virt", "core/disk"],
    "core/sizing": ["core/metrics"],
    "core/sla": ["core/metrics", "core/calendar"],
    "core/plan": ["core/sizing", "core/calendar"],
    "core/registers": ["core/calendar", "core/sla"],
    "core/migrate": ["core/plan", "core/virt", "core/disk", "core/access"],
    "reports/model": ["core/base", "core/domain", "core/calendar", "core/sizing", "core/sla", "core/plan"],
    "reports/pdf": ["reports/model"],
    "reports/xlsx": ["reports/model"],
    "reports/documents": ["reports/model", "core/assess", "core/migrate", "core/registers"],
    "resources/i18n": [],
    "app/usecases": ["core/store", "core/assess", "core/registers", "core/migrate", "core/inspect", "importers",
                     "reports/pdf",
                     "reports/xlsx", "reports/documents"],
    "app/cli": ["app/usecases", "resources/i18n"],
    "app/gui/models": ["app/usecases"],
    "app/gui": ["app/gui/models", "resources/i18n"],
}
UNLAYERED = {"tests", "cmake"}


def closure(room):
    below = set()
    for other in LAYERS.get(room, []):
        below |= {other} | closure(other)
    return below


def standalone_verifier(tree, complaints):
    """watari-verify-log is for the prefecture: standard C++, SQLite and OpenSSL, nothing else."""
    waiting, seen = ["core/oplog/verify_main.cpp"], set()
    while waiting:
        path = waiting.pop()
        if path in seen or not tree.exists(path):
            continue
        seen.add(path)
        for line, quoted, name in tree.includes(path):
            if quoted:
                waiting += [name, name.removesuffix(".h") + ".cpp"]
            elif name.startswith("Q"):
                complaints.add(f"{path}:{line}", f"<{name}> would be needed to build watari-verify-log")


def check(tree, complaints):
    for path in tree.cpp():
        room = room_of(path)
        if room in UNLAYERED:
            continue
        if room not in LAYERS:
            complaints.add(path, "stands in no room that tests/lint/check_layers.py knows")
            continue
        allowed = closure(room) | {room}
        for line, quoted, name in tree.includes(path):
            if not quoted or name.endswith(".moc"):
                continue
            if not tree.exists(name):
                complaints.add(f"{path}:{line}", f'"{name}" is not a path from the root of the tree')
            elif room_of(name) not in allowed:
                complaints.add(f"{path}:{line}", f"{room} may not include {room_of(name) or name}")
    standalone_verifier(tree, complaints)


run(check)
