"""SQL stands in core/store and resources/schema only; tests may play another program that spoils a project."""
import re

from tree import run, without_comments

HOMES = ("core/store/", "resources/schema/", "tests/")
EXCEPTIONS = {
    "core/oplog/sqlite_log.cpp": "watari-verify-log reads a live project file with nothing but SQLite",
}
STATEMENT = re.compile(
    r'"\s*(SELECT\s|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW)'
    r"|PRAGMA\s|SAVEPOINT\s)")
LIBRARY = re.compile(r"#\s*include\s*<(QSql\w*|sqlite3\.h|libpq-fe\.h)>")


def check(tree, complaints):
    found = {}
    for path in tree.files(".cpp", ".h", ".sql"):
        if path.startswith(HOMES):
            continue
        text = without_comments(tree.text(path))
        hit = STATEMENT.search(text) or LIBRARY.search(text)
        if path.endswith(".sql") or hit:
            line = text.count("\n", 0, hit.start()) + 1 if hit else 1
            found[path] = (f"{path}:{line}", "SQL outside core/store and resources/schema")
    complaints.use({p: r for p, r in EXCEPTIONS.items() if tree.exists(p)}, found)


run(check)
