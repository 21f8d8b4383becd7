"""What a change must bring along: samples of importers, lists of fields, tests of errors, seeds of fuzzers, help
of commands."""
import re

from tree import run, without_comments


def importers(tree, complaints):
    for path in tree.files(".h"):
        found = re.fullmatch(r"importers/(\w+)/\w+_importer\.h", path)
        if not found:
            continue
        folder = f"tests/importers/{found[1]}"
        names = [p.rsplit("/", 1)[-1] for p in tree.files() if p.startswith(folder + "/")]
        for kind in ("sample", "golden"):
            if not any(name.startswith(kind) for name in names):
                complaints.add(path, f"has no {folder}/{kind}*")


def members(header):
    """Names of the data members of each struct: statements of its body that are no functions."""
    for name, body in re.findall(r"\nstruct (\w+)[^;{(]*\{(.*?)\n\};", header, re.S):
        flat = re.sub(r"\{[^{}]*\}", "", body)
        statements = [s.strip() for s in flat.split(";")]
        yield name, [re.split(r"\s*=", s)[0].split()[-1] for s in statements
                     if s and not re.search(r"\(|^using |^static |^friend |^enum ", s)]


def fields(tree, complaints):
    """A member that its struct's list of fields lacks would be neither stored nor written as JSON."""
    tables = tree.text("core/store/tables.h") if tree.exists("core/store/tables.h") else ""
    for path in tree.files(".h"):
        if not path.startswith("core/domain/"):
            continue
        text = without_comments(tree.text(path))
        listed = set(re.findall(r"&(\w+::\w+)", text))
        with_fields = set(re.findall(r"fieldsOf\(const (\w+)\*", text))
        for name, names in members(text):
            if name not in with_fields:
                continue
            for member in names:
                if f"{name}::{member}" not in listed:
                    complaints.add(path, f"{name}::{member} is not in fieldsOf({name}): it would not be stored")
            if f"Table<{name}>" not in tables:
                complaints.add(path, f"{name} has fields and no table in core/store/tables.h")


def errors(tree, complaints):
    if not tree.exists("core/base/error.h"):
        return
    body = re.search(r"enum class ErrorCode \{(.*?)\}", without_comments(tree.text("core/base/error.h")), re.S)[1]
    test = "tests/core/base/base_test.cpp"
    rows = tree.text(test) if tree.exists(test) else ""
    for code in re.findall(r"\w+", body):
        if not re.search(rf"newRow\([^;]*ErrorCode::{code}\b", rows):
            complaints.add("core/base/error.h", f"ErrorCode::{code} has no row for its exit status in {test}")


def registered(tree):
    """Tests that some CMakeLists.txt names."""
    return "\n".join(tree.text(p) for p in tree.files("CMakeLists.txt") if p.startswith("tests/"))


def tests(tree, complaints):
    known = registered(tree)
    for path in tree.files("_test.cpp"):
        if path.startswith("tests/") and path.rsplit("/", 1)[-1] not in known:
            complaints.add(path, "is a test that no CMakeLists.txt builds")


def fuzzers(tree, complaints):
    """A fuzzer that is not registered is never built, and one without seeds finds its way into nothing."""
    lists = tree.text("tests/fuzz/CMakeLists.txt") if tree.exists("tests/fuzz/CMakeLists.txt") else ""
    for path in tree.files("_fuzz.cpp"):
        found = re.fullmatch(r"tests/fuzz/((\w+)_fuzz)\.cpp", path)
        if not found:
            complaints.add(path, "is a fuzzer outside tests/fuzz")
            continue
        if not re.search(rf"^watari_fuzzer\({found[1]}\b", lists, re.M):
            complaints.add(path, "is a fuzzer that tests/fuzz/CMakeLists.txt does not register")
        corpus = f"tests/fuzz/corpus/{found[2]}"
        if not any(seed.startswith(corpus + "/") for seed in tree.files()):
            complaints.add(path, f"has no seeds in {corpus}/")


def commands(tree, complaints):
    """Each file of app/cli/commands has its command's help as golden text."""
    for path in tree.files(".cpp"):
        found = re.fullmatch(r"app/cli/commands/(\w+)\.cpp", path)
        golden = f"tests/app/cli/golden/{found[1].replace('_', '-')}.txt" if found else ""
        if found and not tree.exists(golden):
            complaints.add(path, f"has no help in {golden}")


def check(tree, complaints):
    for part in (importers, fields, errors, tests, fuzzers, commands):
        part(tree, complaints)


run(check)
