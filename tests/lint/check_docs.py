"""What the documents name exists: files behind links, programs of the tree, commands of watarictl."""
import re

from tree import run

LINK = re.compile(r"\]\(([^)\s]+)\)|<img[^>]+src=\"([^\"]+)\"")
TREE_PROGRAM = re.compile(r"(?<![\w/.])\./([\w./-]+)")
COMMAND = re.compile(r"\bwatarictl((?:\s+(?:--?[\w-]+(?:[ =](?:[A-Z]+|\S+\.watari|postgresql:\S+))?))*)\s+([a-z][\w-]*)"
                     r"(?:[ ]+([a-z][\w-]*))?")
COMMAND_GROUPS_FROM = ("app/cli",)


def fenced(text):
    return "\n".join(re.findall(r"```(?:sh|console|bash|shell)?\n(.*?)```", text, re.S) + re.findall(r"`([^`\n]+)`", text))


def spoken_words(tree):
    """Every word that the command line's sources name as a command: add_subcommand("x"), name() and tables."""
    words = set()
    for path in tree.files(".cpp", ".h"):
        if path.startswith(COMMAND_GROUPS_FROM):
            for literal in re.findall(r'"([a-z][a-z-]*(?: [a-z][a-z-]*)*)"', tree.text(path)):
                words |= set(literal.split())
    return words


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
    words = spoken_words(tree)
    for path in tree.files(".md"):
        text = tree.text(path)
        links(tree, path, text, complaints)
        code = fenced(text)
        for name in TREE_PROGRAM.findall(code):
            if not name.startswith("build/") and not tree.exists(name):
                complaints.add(path, f"./{name} does not exist")
        for _, command, sub in COMMAND.findall(code):
            for word in [command, sub]:
                if words and word and word not in words:
                    complaints.add(path, f"watarictl has no command {(command + ' ' + sub).strip()!r}")
                    break


run(check)
