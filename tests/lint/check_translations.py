"""The Japanese of every text is there and has the same place marks (resources/i18n/merge.py --check)."""
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

from tree import run


def unfinished(tree, path, complaints):
    for message in ElementTree.parse(tree.root / path).getroot().iter("message"):
        translation = message.find("translation")
        texts = [form.text for form in translation] or [translation.text]
        if translation.get("type") == "unfinished" or not all(texts):
            complaints.add(path, f"untranslated: {message.findtext('source')!r}")


def check(tree, complaints):
    for path in tree.files(".ts"):
        unfinished(tree, path, complaints)
    merge = tree.root / "resources/i18n/merge.py"
    if merge.exists() and not complaints.lines:
        done = subprocess.run([sys.executable, str(merge), "--check"], capture_output=True, text=True)
        if done.returncode:
            for line in (done.stdout + done.stderr).splitlines():
                complaints.add("resources/i18n", line)


run(check)
