"""clang-format would change nothing."""
import re
import subprocess
import sys

from tree import run


def check(tree, complaints):
    paths = tree.cpp()
    if not paths:
        return
    done = subprocess.run(["clang-format", "--dry-run", "-Werror", "--style=file", *paths], cwd=tree.root,
                          capture_output=True, text=True)
    lines = dict.fromkeys(re.findall(r"^([^:\n]+:\d+):\d+: error: (.*) \[", done.stderr, re.M))
    for place, message in lines:
        complaints.add(place, message)
    if done.returncode and not lines:
        complaints.add("clang-format", done.stderr.strip())


version = subprocess.run(["clang-format", "--version"], capture_output=True, text=True).stdout
if "version 14." not in version:
    sys.exit(f"clang-format 14 is needed, found: {version.strip() or 'none'}")
run(check)
