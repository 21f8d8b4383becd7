"""Prints a workbook as its reader sees it: one line per row with values as their number formats show them,
then charts and print settings of each sheet. Usage: dump_xlsx.py FILE"""
import datetime
import re
import sys

import openpyxl


def clock(seconds):
    seconds = round(seconds)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def shown(cell):
    value, form = cell.value, cell.number_format
    if value is None:
        return ""
    if cell.data_type == "f":
        return "FORMULA " + str(value)
    if isinstance(value, str):
        return value.replace("\n", "\\n")
    if isinstance(value, datetime.timedelta):
        return clock(value.total_seconds())
    if isinstance(value, datetime.time):
        return clock(value.hour * 3600 + value.minute * 60 + value.second)
    if isinstance(value, datetime.datetime):
        if form.startswith("[h]"):
            return clock((value - datetime.datetime(1899, 12, 30)).total_seconds())
        value += datetime.timedelta(microseconds=500)
        if "hh" not in form:
            return value.strftime("%Y-%m-%d")
        return value.strftime("%Y-%m-%d %H:%M:%S" if "ss" in form else "%Y-%m-%d %H:%M")
    unit = re.search(r'\\ "(.*)"$', form)
    suffix = " " + unit.group(1) if unit else ""
    digits = re.match(r"#,##0(?:\.(0+))?(%?)", form)
    if not digits:
        return "UNFORMATTED " + repr(value)
    decimals = len(digits.group(1) or "")
    percent = digits.group(2)
    return f"{value * 100 if percent else value:,.{decimals}f}{percent}{suffix}"


def main(path):
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        print(f"== {sheet.title}")
        print(f"paper {sheet.page_setup.paperSize}, {sheet.page_setup.orientation}, titles {sheet.print_title_rows},"
              f" frozen {sheet.freeze_panes}, charts {len(sheet._charts)}, fit {sheet.page_setup.fitToHeight}")
        for row in sheet.iter_rows():
            cells = [shown(c) for c in row]
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                print("\t".join(cells))


main(sys.argv[1])
