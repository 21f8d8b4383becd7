#!/usr/bin/python3
"""Writes gunma-systems.xlsx: the thirteen systems and sixteen servers of the specification, chapter 7.

Names of servers are made up from the systems' names; nothing else is. Needs the package python3-openpyxl. The
output is the same byte by byte each time. With a directory as argument it also writes the table there as CSV
in UTF-8 and CP932.
"""
import csv
import datetime
import io
import pathlib
import sys
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

HERE = pathlib.Path(__file__).parent
EPOCH = datetime.datetime(2026, 1, 5, 0, 0, 0)
HEADINGS = ["システム名", "サーバー名", "OS", "CPU（コア）", "メモリ（GB）", "ストレージ（GB）", "所属", "備考"]
WINDOWS = "Windows Server"
RED_HAT = "Red Hat Enterprise Linux"

# System, short name of its servers, operating system, (cores, memory GB, storage GB) of each server.
SYSTEMS = [
    ("森林土木総合システム（治山業務支援システム）", "治山業務支援", WINDOWS, [(1, 8, 1000)]),
    ("薬事業務管理システム", "薬事業務管理", WINDOWS, [(1, 8, 268.2)]),
    ("産業廃棄物処理業者管理システム及び自動車リサイクル法業者管理システム", "産廃業者管理", WINDOWS,
     [(2, 8, 508.19)]),
    ("ぐんま森林ＧＩＳシステム", "森林GIS", WINDOWS, [(1, 8, 3000)]),
    ("群馬県銃砲刀剣類検索システム", "銃砲刀剣検索", WINDOWS, [(1, 8, 408.19)]),
    ("特定給食施設台帳管理システム及び調理師・栄養士免許台帳・調理師試験管理台帳システム", "給食調理師台帳",
     WINDOWS, [(1, 8, 128.18)]),
    ("環境施設事業者情報システム", "環境施設事業者", WINDOWS, [(1, 8, 308.19), (1, 8, 308.19)]),
    ("保安林情報管理システム", "保安林情報", RED_HAT, [(1, 8, 608.19)]),
    ("土地改良総合システム（標準積算システム）", "土地改良積算", WINDOWS,
     [(2, 16, 1600), (2, 16, 1600), (2, 16, 3400)]),
    ("児童相談システム", "児童相談", RED_HAT, [(2, 16, 1200)]),
    ("県立産業技術専門校データベース管理システム", "産技専DB", WINDOWS, [(2, 16, 200)]),
    ("道路台帳管理システム", "道路台帳", WINDOWS, [(1, 8, 200)]),
    ("庁内ポータルシステム", "庁内ポータル", WINDOWS, [(1, 8, 100)]),
]


def rows():
    for system, short, os_name, servers in SYSTEMS:
        for number, (cores, memory, storage) in enumerate(servers, start=1):
            yield [system, f"{short}-{number}", os_name, cores, memory, storage, "未定", ""]


def total_row():
    body = list(rows())
    storage = round(sum(r[5] for r in body), 2)
    assert (len(body), sum(r[3] for r in body), sum(r[4] for r in body), storage) == (16, 22, 168, 14837.33)
    assert sum(r[2] == WINDOWS for r in body) == 14 and sum(r[2] == RED_HAT for r in body) == 2
    return ["合計", "", "", sum(r[3] for r in body), sum(r[4] for r in body), storage, "", ""]


def workbook():
    book = Workbook()
    sheet = book.active
    sheet.title = "サーバー一覧"
    font = Font(name="BIZ UDGothic", size=10)
    edge = Side(style="thin", color="999999")
    for row in [HEADINGS, *rows(), total_row()]:
        sheet.append([value if value != "" else None for value in row])
    for line in sheet.iter_rows():
        for cell in line:
            cell.font = font
            cell.border = Border(left=edge, right=edge, top=edge, bottom=edge)
            if cell.row > 1 and cell.column in (4, 5, 6):
                cell.number_format = "#,##0.00"
    for cell in sheet[1]:
        cell.font = Font(name="BIZ UDGothic", size=10, bold=True)
        cell.fill = PatternFill("solid", fgColor="DDE8F0")
        cell.alignment = Alignment(horizontal="center", vertical="center")
    for column, width in zip("ABCDEFGH", (64, 20, 26, 12, 12, 16, 12, 20)):
        sheet.column_dimensions[column].width = width
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = f"A1:H{sheet.max_row - 1}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    book.properties.creator = "Watari"
    book.properties.created = book.properties.modified = EPOCH
    return book


def write_same_bytes(book, path):
    """Saves the workbook with every time of day in it set to EPOCH."""
    buffer = io.BytesIO()
    book.save(buffer)
    modified = book.properties.modified.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with zipfile.ZipFile(buffer) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name).replace(modified, EPOCH.strftime("%Y-%m-%dT%H:%M:%SZ").encode())
            info = zipfile.ZipInfo(name, EPOCH.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, content)


def write_csv(path, encoding):
    with open(path, "w", encoding=encoding, newline="") as out:
        csv.writer(out).writerows([HEADINGS, *rows(), total_row()])


def main():
    write_same_bytes(workbook(), HERE / "gunma-systems.xlsx")
    for directory in map(pathlib.Path, sys.argv[1:]):
        write_csv(directory / "sample-utf8.csv", "utf-8-sig")
        write_csv(directory / "sample-cp932.csv", "cp932")


if __name__ == "__main__":
    main()
