"""No conflict markers, no paths of one machine, no tabs at the start of C++ lines, a newline at each end."""
import re

from tree import run

TEXT = (".cpp", ".h", ".txt", ".cmake", ".py", ".sh", ".md", ".sql", ".json", ".xml", ".ts", ".tsv", ".qrc", ".yml",
        ".service", ".desktop")
CONFLICT = re.compile(r"^(<{7} |>{7} |={7}$)")
MACHINE = re.compile(r"(?<![\w.$}])/(?:work/|home/(?!USER|you\b|user\b|watari\b)\w|root/|Users/\w|tmp/bash_)")


def check(tree, complaints):
    for path in tree.files():
        if not path.endswith(TEXT) and "." in path.rsplit("/", 1)[-1] or path == "tests/lint/check_text.py":
            continue
        if path.startswith("tests/fuzz/corpus/"):  # whatever bytes a fuzzer starts from
            continue
        text = tree.text(path)
        if "\0" in text:
            continue
        if text and not text.endswith("\n") and "/golden/" not in path:
            complaints.add(path, "does not end with a newline")
        for number, line in enumerate(text.split("\n"), 1):
            if CONFLICT.match(line):
                complaints.add(f"{path}:{number}", "conflict marker")
            if MACHINE.search(line):
                complaints.add(f"{path}:{number}", f"names a folder of one machine: {MACHINE.search(line)[0]}…")
            if line.startswith("\t") and path.endswith((".cpp", ".h")):
                complaints.add(f"{path}:{number}", "begins with a tab")


run(check)
