"""What every check of this folder needs: the files of a tree, their rooms and includes, and how to complain."""
import os
import re
import sys
from pathlib import Path

SKIPPED_FOLDERS = {".git", "build", "node_modules", "__pycache__"}
FIXTURES = "tests/lint/fixtures"

# Rooms in folders of their own below another: the longest name that fits a path is its room.
_ROOM = re.compile(r"^(core/[^/]+|importers|reports/[^/]+|app/gui/models|app/[^/]+|resources/[^/]+|tests|cmake)(/|$)")
_INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]', re.M)


class Tree:
    def __init__(self, root):
        self.root = Path(root).resolve()

    def files(self, *suffixes):
        """Paths relative to the root, sorted; with no suffix given, all."""
        found = []
        for folder, names, files in os.walk(self.root):
            here = Path(folder).relative_to(self.root).as_posix()
            names[:] = [n for n in names if n not in SKIPPED_FOLDERS and f"{here}/{n}" != FIXTURES]
            found += [p for f in files for p in [f if here == "." else f"{here}/{f}"]
                      if not suffixes or f.endswith(suffixes)]
        return sorted(found)

    def cpp(self):
        return self.files(".cpp", ".h")

    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8", errors="replace")

    def exists(self, path):
        return (self.root / path).exists()

    def includes(self, path):
        """(line, quoted, name) of every #include."""
        text = self.text(path)
        return [(text.count("\n", 0, m.start(2)) + 1, m[1] == '"', m[2]) for m in _INCLUDE.finditer(text)]


def room_of(path):
    found = _ROOM.match(path)
    return found[1] if found else ""


def without_comments(text):
    """The same text with comments blanked, line numbers kept; string literals stay."""
    token = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.S)
    return token.sub(lambda m: re.sub(r"[^\n]", " ", m[0]) if m[0].startswith("/") else m[0], text)


class Complaints:
    """Collects what a check finds; report() prints it and gives the exit status."""

    def __init__(self):
        self.lines = []

    def add(self, place, message):
        self.lines.append(f"{place}: {message}")

    def use(self, exceptions, found):
        """Takes listed findings out: exceptions is {key: reason}, found {key: (place, message)}. An entry that
        nothing needs any more is a finding of its own, so the list can only shrink."""
        for key, (place, message) in found.items():
            if key not in exceptions:
                self.add(place, message)
        for key in exceptions:
            if key not in found:
                self.add(key, "is in the list of exceptions and needs it no more: remove it from the list")

    def report(self):
        for line in self.lines:
            print(line)
        return 1 if self.lines else 0


def run(check, usage="ROOT"):
    """Entry point of a check: check(tree, complaints)."""
    if len(sys.argv) < 2:
        sys.exit(f"usage: {sys.argv[0]} {usage}")
    complaints = Complaints()
    check(Tree(sys.argv[1]), complaints)
    sys.exit(complaints.report())
