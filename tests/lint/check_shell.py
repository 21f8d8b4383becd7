"""Every shell script parses, stops at the first failure and is executable where it is meant to be run."""
import os
import re
import subprocess

from tree import run


def check(tree, complaints):
    for path in tree.files():
        if path.rsplit("/", 1)[-1].count(".") and not path.endswith(".sh"):
            continue
        first, _, rest = tree.text(path).partition("\n")
        shell = re.match(r"#!\s*(?:/usr/bin/env )?(?:/bin/)?(bash|sh)\b", first)
        if not shell and not path.endswith(".sh"):
            continue
        done = subprocess.run(["bash", "-n", str(tree.root / path)], capture_output=True, text=True)
        if done.returncode:
            complaints.add(path, done.stderr.strip().splitlines()[0].split(": ", 1)[-1])
        if shell and shell[1] == "bash" and "set -euo pipefail" not in rest and "common.sh" not in rest:
            complaints.add(path, "lacks 'set -euo pipefail'")
        if shell and not os.access(tree.root / path, os.X_OK):
            complaints.add(path, "has a first line to run it and is not executable")


run(check)
