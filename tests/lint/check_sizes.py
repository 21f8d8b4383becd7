"""Functions of at most 60 lines and 5 parameters, files of at most 600 lines (by universal-ctags)."""
import json
import re
import subprocess
import sys

from tree import run

LONGEST_FUNCTION, MOST_PARAMETERS, LONGEST_FILE = 60, 5, 600
# "path function" or "path": why it must be larger. May only shrink.
EXCEPTIONS = {
    "core/disk/nbd_connection.cpp onExtent": "libnbd's callback has six parameters",
}


def parameters(signature):
    inner = re.sub(r"<[^<>]*>", "", signature[1:signature.rindex(")")]).strip()
    while (flat := re.sub(r"\([^()]*\)|\{[^{}]*\}|<[^<>]*>", "", inner)) != inner:
        inner = flat
    return 0 if inner in ("", "void") else inner.count(",") + 1


def functions(tree, paths):
    out = subprocess.run(
        ["ctags", "-L", "-", "--languages=C++", "--langmap=C++:.h.cpp", "--kinds-C++=f", "--fields=+neS",
         "-I", "Q_SLOTS,Q_OBJECT,Q_SIGNALS,Q_DECLARE_METATYPE+,Q_DECLARE_TR_FUNCTIONS+",
         "--output-format=json", "-f", "-"],
        input="\n".join(paths), cwd=tree.root, capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def check(tree, complaints):
    paths = tree.cpp()
    found = {}
    for path in paths:
        lines = tree.text(path).count("\n")
        if lines > LONGEST_FILE:
            found[path] = (path, f"has {lines} lines (at most {LONGEST_FILE}): split it by responsibility")
    for f in functions(tree, paths):
        key, place = f"{f['path']} {f['name']}", f"{f['path']}:{f['line']}"
        if f["name"].startswith("__anon"):
            key = f"{f['path']} lambda"
        length = f.get("end", f["line"]) - f["line"] + 1
        count = parameters(f.get("signature", "()"))
        if length > LONGEST_FUNCTION:
            found[key] = (place, f"{f['name']} has {length} lines (at most {LONGEST_FUNCTION})")
        elif count > MOST_PARAMETERS:
            found[key] = (place, f"{f['name']} takes {count} parameters (at most {MOST_PARAMETERS}): use a struct")
    here = {k: r for k, r in EXCEPTIONS.items() if tree.exists(k.split(" ")[0])}
    complaints.use(here, found)


if not subprocess.run(["ctags", "--version"], capture_output=True, text=True).stdout.startswith("Universal"):
    sys.exit("universal-ctags is missing: install the package universal-ctags, or run installer/test once")
run(check)
