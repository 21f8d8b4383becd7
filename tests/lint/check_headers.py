"""Every header compiles alone, without the project's precompiled header. Usage: ROOT BUILD_DIR

Alone costs two seconds a header, nearly all of it for the same headers of Qt and the standard library. What a
header includes itself anyway may come before it without hiding anything. So (1) the headers of Qt and the library
come precompiled in a few sets, each only where the header includes all of it; (2) headers that include one another
are compiled as one chain, lowest first; (3) a header found good is not compiled again until something that it
includes changes: BUILD_DIR/lint remembers.
"""
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tree import run

ANCHORS = 10  # precompiled sets; each costs as much as two headers


class Compiler:
    def __init__(self, root, build):
        commands = json.loads((build / "compile_commands.json").read_text())
        words = [w for c in commands for w in self.flags(c["command"])]
        self.command = [os.environ.get("CXX", "g++"), "-std=c++20", "-fPIC", "-I", str(root), *sorted(set(words))]
        self.folder = build / "lint"
        self.folder.mkdir(exist_ok=True)

    @staticmethod
    def flags(command):
        words = shlex.split(command)
        for at, word in enumerate(words):
            if word == "-isystem":
                yield f"-isystem{words[at + 1]}"
            elif re.match(r"-isystem.|-DQT_(NO|STRICT|DISABLE)_|-DWATARI(CTL|_VSPHERE_SIMULATOR)=", word):
                yield word

    def run(self, *words):
        return subprocess.run([*self.command, *words], capture_output=True, text=True)

    def precompile(self, anchor):
        text = "".join(f"#include <{name}>\n" for name in sorted(anchor))
        # GCC passes over a .gch made with other flags without a word, so they are part of its name.
        name = self.folder / hashlib.sha256((text + " ".join(self.command)).encode()).hexdigest()[:16]
        header = name.with_suffix(".h")
        if not name.with_suffix(".h.gch").exists():
            header.write_text(text)
            if self.run("-x", "c++-header", str(header), "-o", f"{header}.gch").returncode:
                return None
        return header

    def check(self, paths, anchor):
        source = self.folder / (re.sub(r"\W", "_", paths[-1]) + ".cpp")
        # Twice, so that the guard is checked too.
        source.write_text("".join(f'#include "{path}"\n' * 2 for path in paths))
        before = ["-include", str(anchor)] if anchor else []
        done = self.run(*before, "-fsyntax-only", str(source))
        source.unlink()
        return done.stderr if done.returncode else ""


class Headers:
    def __init__(self, tree):
        self.tree = tree
        self.own = {p: tree.includes(p) for p in tree.files(".h") if not p.startswith("cmake/")}

    def closure(self, path, seen=None):
        """Our headers that this one brings, itself included."""
        seen = set() if seen is None else seen
        if path not in seen and path in self.own:
            seen.add(path)
            for _, quoted, name in self.own[path]:
                if quoted:
                    near = str(Path(path).parent / name)
                    self.closure(near if near in self.own else name, seen)
        return seen

    def foreign(self, path):
        return frozenset(n for p in self.closure(path) for _, quoted, n in self.own[p] if not quoted)

    def key(self, path, command):
        text = "\0".join(self.tree.text(p) for p in sorted(self.closure(path)))
        return hashlib.sha256((path + "\0" + " ".join(command) + "\0" + text).encode()).hexdigest()


def chains(waiting, headers):
    """Every waiting header once, in lists of which each member includes the one before it."""
    left, size = set(waiting), {p: len(headers.closure(p)) for p in waiting}
    while left:
        chain = [max(sorted(left), key=size.get)]
        while below := (headers.closure(chain[0]) - {chain[0]}) & left - set(chain):
            chain.insert(0, max(sorted(below), key=size.get))
        left -= set(chain)
        yield chain


def choose_anchors(sets):
    """Greedily the sets that save most: what a header includes and the anchors chosen so far do not cover."""
    def weight(names):
        return len(names) + (20 if "QString" in names else 0)  # half of Qt comes with it

    chosen = [frozenset()]
    candidates = set(sets)
    while len(chosen) <= ANCHORS and candidates:
        covered = {s: max(weight(a) for a in chosen if a <= s) for s in sets}
        gain = {c: sum(max(0, weight(c) - covered[s]) for s in sets if c <= s) for c in candidates}
        best = max(sorted(candidates, key=sorted), key=gain.get)
        if gain[best] < 20:
            break
        chosen.append(best)
        candidates.discard(best)
    return chosen


def check(tree, complaints):
    compiler = Compiler(tree.root, Path(sys.argv[2]))
    headers = Headers(tree)
    memory = compiler.folder / "good_headers"
    good = set(memory.read_text().split()) if memory.exists() else set()
    keys = {path: headers.key(path, compiler.command) for path in headers.own}
    waiting = [p for p in headers.own if keys[p] not in good]
    anchors = choose_anchors([headers.foreign(p) for p in waiting])
    with ThreadPoolExecutor(2) as pool:
        made = dict(zip(anchors, pool.map(lambda a: compiler.precompile(a) if a else None, anchors)))

        def compile_chain(chain):
            lowest = headers.foreign(chain[0])
            anchor = made[max((a for a in anchors if a <= lowest), key=len)]
            return compiler.check(chain, anchor)
        found = list(chains(waiting, headers))
        for chain, said in zip(found, pool.map(compile_chain, found)):
            for path in chain if said else []:
                alone = compiler.check([path], None)
                if alone:
                    error = next((line for line in alone.splitlines() if "error" in line), alone)
                    complaints.add(path, f"does not compile alone: {error}")
                    del keys[path]
            with memory.open("a") as out:  # at once: an interrupted check goes on where it was
                out.writelines(f"{keys[path]}\n" for path in chain if path in keys)
    memory.write_text("".join(f"{key}\n" for key in sorted(keys.values())))


run(check, "ROOT BUILD_DIR")
