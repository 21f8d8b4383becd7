"""Every check finds the fault of each of its fixtures. Usage: FOLDER_OF_CHECKS WORK_DIR QT_HEADERS

A fixture is fixtures/<check>/<case>/: a small tree with one fault and the file `expect`, whose lines the check's
answer must hold. A case named good_* must pass.
"""
import json
import shutil
import subprocess
import sys
from pathlib import Path

CHECKS = Path(sys.argv[1])
WORK = Path(sys.argv[2]) / "lint_selftest"
QT = sys.argv[3]


def arguments(check, tree):
    if check == "qt":
        return [QT]
    if check == "headers":
        (WORK / "compile_commands.json").write_text(json.dumps([{"command": "g++"}]))
        return [str(WORK)]
    return []


def outcome(check, case):
    tree = WORK / check / case.name
    shutil.copytree(case, tree)
    (tree / "expect").unlink(missing_ok=True)
    for file in [f for f in tree.rglob("*") if f.name.endswith(".fixture")]:
        file.rename(file.with_suffix(""))
    done = subprocess.run([sys.executable, str(CHECKS / f"check_{check}.py"), str(tree), *arguments(check, tree)],
                          capture_output=True, text=True)
    said = done.stdout + done.stderr
    if case.name.startswith("good_"):
        return "" if done.returncode == 0 else f"should pass and says:\n{said}"
    missing = [line for line in (case / "expect").read_text().splitlines() if line not in said]
    if done.returncode != 1 or missing or "Traceback" in said:
        return f"status {done.returncode}, does not say {missing}, but:\n{said}"
    return ""


def main():
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    failures = 0
    names = sorted(p.stem.removeprefix("check_") for p in CHECKS.glob("check_*.py"))
    for check in names:
        cases = sorted((CHECKS / "fixtures" / check).glob("*/"))
        if not cases:
            print(f"check_{check}.py has no fixture that it must refuse")
            failures += 1
        for case in cases:
            if said := outcome(check, case):
                print(f"{check}/{case.name}: {said}")
                failures += 1
    print(f"{failures} failures")
    return 1 if failures else 0


sys.exit(main())
