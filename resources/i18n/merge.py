#!/usr/bin/env python3
"""Brings watari_ja.ts and watari_en.ts up to date with the sources, fills in translations, and says what is missing.

    resources/i18n/merge.py [--check] [TSV ...]

Every tr() of core, importers, reports, app and resources is looked up; a text that is gone is dropped. Each TSV
holds one translation a line: the exact English source TAB the Japanese (\\n, \\t and \\\\ are written so); a
source that stands in a TSV replaces what the .ts said before, and a later TSV an earlier one. A third cell names the
one context in which the line holds, whatever other lines say. Lines that begin with '#' are passed over.
English needs its plurals only: watari_en.tsv gives them as source TAB singular TAB plural.

--check writes nothing and ends with status 1 when a .ts file is behind the sources or a text is untranslated.
Needs lupdate (package qt6-l10n-tools).
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FOLDERS = ["core", "importers", "reports", "app", "resources"]
ESCAPES = {"n": "\n", "t": "\t", "\\": "\\"}


def unescape(text):
    return re.sub(r"\\([nt\\])", lambda m: ESCAPES[m.group(1)], text)


def read_table(path, columns):
    """Rows of a TSV by (context or None, source); stops at a line of another shape."""
    rows = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [unescape(cell) for cell in line.split("\t")]
        if len(cells) not in (columns, columns + 1) or not all(cells):
            sys.exit(f"{path}:{number}: {columns} texts with a TAB between them are needed: {line!r}")
        context = cells[columns] if len(cells) > columns else None
        rows[context, cells[0]] = cells[1:columns]
    return rows


def lupdate_program():
    for candidate in ["/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate")]:
        if candidate and pathlib.Path(candidate).exists():
            return candidate
    sys.exit("lupdate is missing. Install the package qt6-l10n-tools.")


def update(ts, *options):
    """Runs lupdate on a copy of the .ts, so that the file in the tree is replaced whole."""
    folders = [str(ROOT / f) for f in FOLDERS if (ROOT / f).is_dir()]
    done = subprocess.run(
        [lupdate_program(), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_US", *options,
         "-I", str(ROOT), *folders, "-ts", str(ts)], capture_output=True, text=True, check=False)
    for line in (done.stdout + done.stderr).splitlines():
        if "lacks Q_OBJECT" not in line and "WARNING: Unable to find" not in line:
            print(line, file=sys.stderr)
    if done.returncode:
        sys.exit(f"lupdate ended with status {done.returncode}.")


def fill(ts, texts, forms):
    """Sets translations by context and source text and returns the messages that have none."""
    tree = ElementTree.parse(ts)
    missing = []
    for context in tree.getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            found = texts.get((name, source)) or texts.get((None, source))
            if found:
                set_text(message, translation, found)
            if not is_translated(message, translation, forms):
                missing.append((name, source))
            else:
                translation.attrib.pop("type", None)
    write(tree, ts)
    return missing


def set_text(message, translation, texts):
    if message.get("numerus") != "yes":
        translation.text = texts[0]
        return
    for old in list(translation):
        translation.remove(old)
    translation.text = None
    for text in texts:
        ElementTree.SubElement(translation, "numerusform").text = text


def is_translated(message, translation, forms):
    if message.get("numerus") != "yes":
        return bool(translation.text)
    return len(translation) == forms and all(form.text for form in translation)


def write(tree, ts):
    ElementTree.indent(tree, space="    ")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def places_marks(ts):
    """Sources whose translation has other place markers (%1, %n): the program would print them wrong."""
    wrong = []
    for message in ElementTree.parse(ts).getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        for text in [f.text for f in translation] or [translation.text]:
            if text and sorted(set(re.findall(r"%L?\d+|%n", text))) != sorted(set(re.findall(r"%L?\d+|%n", source))):
                wrong.append(source)
    return wrong


def bring_up_to_date(name, texts, forms, options, folder):
    stored = HERE / name
    work = folder / name
    if stored.exists():
        shutil.copy(stored, work)
    update(work, *options)
    missing = fill(work, texts, forms)
    return stored, work, missing


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; status 1 when something is to do")
    parser.add_argument("tables", nargs="*", type=pathlib.Path, metavar="TSV")
    arguments = parser.parse_args()
    japanese, plurals = {}, {}
    for table in arguments.tables:
        japanese.update(read_table(table, 2))
    if (HERE / "watari_en.tsv").exists():
        plurals = read_table(HERE / "watari_en.tsv", 3)

    to_do = False
    with tempfile.TemporaryDirectory() as folder:
        jobs = [("watari_ja.ts", japanese, 1, ["-target-language", "ja_JP"]),
                ("watari_en.ts", plurals, 2, ["-target-language", "en_US", "-pluralonly"])]
        for name, texts, forms, options in jobs:
            stored, work, missing = bring_up_to_date(name, texts, forms, options, pathlib.Path(folder))
            wrong = places_marks(work)
            for context, source in missing:
                print(f"{name}: {context}: untranslated: {source!r}")
            for source in wrong:
                print(f"{name}: the translation lacks or adds a %-mark: {source!r}")
            behind = not stored.exists() or stored.read_bytes() != work.read_bytes()
            if behind and arguments.check:
                print(f"{name} is behind the sources; run resources/i18n/merge.py")
            if behind and not arguments.check:
                shutil.copy(work, stored)
            print(f"{name}: {len(missing)} untranslated")
            to_do = to_do or bool(missing or wrong) or behind
    return 1 if arguments.check and to_do else 0


if __name__ == "__main__":
    sys.exit(main())
