"""Every header compiles alone, without the project's precompiled header. Usage: ROOT BUILD_DIR

Alone costs two seconds a header, nearly all of it for the same headers of Qt and the standard library. So those
that a header includes itself anyway (and only those) come precompiled, and a header that was found good is not
compiled again until something that it includes changes: BUILD_DIR/lint remembers.
"""
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tree import run

ANCHORS = 6  # precompiled sets; each costs as much as two headers


class Compiler:
    def __init__(self, root, build):
        commands = json.loads((build / "compile_commands.json").read_text())
        words = [w for c in commands for w in self.flags(c["command"])]
        self.command = [os.environ.get("CXX", "g++"), "-std=c++20", "-fPIC", "-I", str(root), *dict.fromkeys(words)]
        self.folder = build / "lint"
        self.folder.mkdir(exist_ok=True)

    @staticmethod
    def flags(command):
        words = shlex.split(command)
        for at, word in enumerate(words):
            if word == "-isystem":
                yield f"-isystem{words[at + 1]}"
            elif re.match(r"-isystem.|-I.|-DQT_", word):
                yield word

    def run(self, *words):
        return subprocess.run([*self.command, *words], capture_output=True, text=True)

    def precompile(self, anchor):
        text = "".join(f"#include <{name}>\n" for name in sorted(anchor))
        name = self.folder / hashlib.sha256(text.encode()).hexdigest()[:16]
        header = name.with_suffix(".h")
        if not name.with_suffix(".h.gch").exists():
            header.write_text(text)
            if self.run("-x", "c++-header", str(header), "-o", f"{header}.gch").returncode:
                return None
        return header

    def check(self, path, anchor):
        source = self.folder / (re.sub(r"\W", "_", path) + ".cpp")
        source.write_text(f'#include "{path}"\n#include "{path}"\n')  # twice: the guard is checked too
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


def choose_anchors(sets):
    """Greedily the sets that save most: what a header includes and the anchors chosen so far do not cover."""
    chosen = [frozenset()]
    candidates = set(sets)
    while len(chosen) <= ANCHORS and candidates:
        covered = Counter({s: max(len(a) for a in chosen if a <= s) for s in sets})
        gain = {c: sum(max(0, len(c) - covered[s]) for s in sets if c <= s) for c in candidates}
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
    with ThreadPoolExecutor(2) as pool:
        anchors = choose_anchors([headers.foreign(p) for p in waiting])
        made = dict(zip(anchors, pool.map(lambda a: compiler.precompile(a) if a else None, anchors)))

        def compile_one(path):
            largest = max((a for a in anchors if a <= headers.foreign(path)), key=len)
            return compiler.check(path, made[largest])
        for path, said in zip(waiting, pool.map(compile_one, waiting)):
            if said:
                error = next((line for line in said.splitlines() if "error" in line), said)
                complaints.add(path, f"does not compile alone: {error}")
                del keys[path]
    memory.write_text("\n".join(sorted(keys.values())))


run(check, "ROOT BUILD_DIR")
