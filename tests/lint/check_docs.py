"""What the documents name exists: files behind links, programs of the tree, commands of watarictl."""
import re

from tree import run

LINK = re.compile(r"\]\(([^)\s]+)\)|<img[^>]+src=\"([^\"]+)\"")
TREE_PROGRAM = re.compile(r"(?<![\w/.])\./([\w./-]+)")
# watarictl [options] command: what follows the program up to the first word that is no command.
SPOKEN = re.compile(r"\bwatarictl((?:[ \t]+[^\s|&;>`]+)+)")
PATH = re.compile(r'return \{QStringLiteral\("([a-z][a-z -]*)"\)')


def fenced(text):
    """What stands as code; a backslash at the end of a line joins it with the next."""
    code = re.findall(r"```(?:sh|console|bash|shell)?\n(.*?)```", text, re.S) + re.findall(r"`([^`\n]+)`", text)
    return "\n".join(code).replace("\\\n", " ")


def command_paths(tree):
    """Of each command in app/cli/commands, as its info() says it: "project init"."""
    return {m for p in tree.files(".cpp") if p.startswith("app/cli/commands/") for m in PATH.findall(tree.text(p))}


def unknown_command(words, paths):
    """The words that should be a command and are none; options and their values before it are passed over."""
    while words and words[0].startswith("-"):
        words = words[1:] if "=" in words[0] or words[0] in ("--json", "--help", "--version") else words[2:]
    if not words or not re.fullmatch(r"[a-z][a-z-]*", words[0]):
        return None  # an option alone, or a placeholder such as COMMAND
    groups = {p.split()[0] for p in paths}
    if words[0] in paths or " ".join(words[:2]) in paths or (words[0] in groups and len(words) == 1):
        return None
    return " ".join(words[:2])


def links(tree, path, text, complaints):
    anchors = {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in re.findall(r"^#+ (.*)$", text, re.M)}
    for first, second in LINK.findall(text):
        target = first or second
        if re.match(r"https?:|mailto:", target):
            continue
        file, _, anchor = target.partition("#")
        if file and not (tree.root / path).parent.joinpath(file).exists():
            complaints.add(path, f"the link {target} leads nowhere")
        if not file and anchor not in anchors:
            complaints.add(path, f"no heading answers to #{anchor}")


def check(tree, complaints):
    paths = command_paths(tree)
    for path in tree.files(".md"):
        text = tree.text(path)
        links(tree, path, text, complaints)
        code = fenced(text)
        for name in TREE_PROGRAM.findall(code):
            if not name.startswith("build/") and not tree.exists(name):
                complaints.add(path, f"./{name} does not exist")
        for spoken in SPOKEN.findall(code):
            unknown = unknown_command(spoken.split(), paths)
            if paths and unknown:
                complaints.add(path, f"watarictl has no command {unknown!r}")


run(check)
