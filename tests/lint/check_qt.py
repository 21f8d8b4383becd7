"""Which Qt modules a room uses, and no header that brings a whole module. Usage: ROOT QT_HEADERS"""
import re
import sys
from functools import lru_cache
from pathlib import Path

from tree import room_of, run

# Besides QtCore, which every room may use.
MODULES = {
    "core/store": {"QtSql"},
    "reports/pdf": {"QtGui", "QtWidgets", "QtCharts", "QtPrintSupport", "QtSvg"},
    "app/gui/models": {"QtGui"},
    "app/gui": {"QtGui", "QtWidgets", "QtCharts", "QtDBus", "QtPrintSupport", "QtSvg"},
}
# Single files that need more than their room: {path: ({modules}, why)}.
FILES = {
    "importers/vsphere/https_client.cpp": ({"QtNetwork"}, "the one place that speaks HTTPS"),
    "app/cli/main.cpp": ({"QtWidgets"}, "reports are drawn by Qt Charts, which wants a QApplication"),
}
QT = Path(sys.argv[2] if len(sys.argv) > 2 else "/usr/include/x86_64-linux-gnu/qt6")


@lru_cache(maxsize=None)
def module_of(header):
    return next((m.name for m in QT.glob("Qt*") if (m / header).exists()), None)


def check(tree, complaints):
    if not module_of("QString"):
        complaints.add(str(QT), "holds no Qt headers")
        return
    used = set()
    for path in tree.cpp():
        allowed = {"QtCore"} | MODULES.get(room_of(path), set())
        if path.startswith("tests/"):
            allowed |= {"QtTest", "QtGui", "QtNetwork", "QtSql", "QtWidgets", "QtCharts", "QtPrintSupport"}
        for line, quoted, name in tree.includes(path):
            module = None if quoted or not name.startswith("Q") else module_of(name.split("/")[-1])
            if quoted or not module:
                continue
            if re.fullmatch(r"Qt\w+(/Qt\w+)?", name) and (QT / name.split("/")[-1]).is_dir():
                complaints.add(f"{path}:{line}", f"<{name}> includes a whole module: name the class")
            elif module not in allowed and module in FILES.get(path, (set(),))[0]:
                used.add(path)
            elif module not in allowed:
                complaints.add(f"{path}:{line}", f"<{name}> is of {module}, which {room_of(path)} may not use")
    for path in sorted(set(FILES) - used):
        if tree.exists(path):
            complaints.add(path, "is in the list of exceptions and needs it no more: remove it from the list")


run(check, "ROOT QT_HEADERS")
