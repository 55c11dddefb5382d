#!/usr/bin/env python3
"""Writes a workbook as another program does: write.py FILE < JSON, where the JSON is a list of sheets.

A sheet has a name, perhaps a state, and rows of cells: a text, a number, true or false, or
{"date": "2024-07-01", "format": "yyyy-mm-dd"}, {"number": 0.125, "format": "0%"}, {"formula": "1+1"}.
"""
import datetime
import json
import sys

from openpyxl import Workbook


def put(cell, value):
    if not isinstance(value, dict):
        cell.value = value
    elif "formula" in value:
        cell.value = "=" + value["formula"]
    else:
        cell.value = value["number"] if "number" in value else datetime.datetime.fromisoformat(value["date"])
        cell.number_format = value["format"]


def main():
    book = Workbook()
    book.remove(book.active)
    for sheet in json.load(sys.stdin):
        made = book.create_sheet(sheet["name"])
        made.sheet_state = sheet.get("state", "visible")
        for row, cells in enumerate(sheet["rows"], start=1):
            for column, value in enumerate(cells, start=1):
                if value is not None:
                    put(made.cell(row, column), value)
    if "--1904" in sys.argv:
        from openpyxl.utils.datetime import CALENDAR_MAC_1904
        book.epoch = CALENDAR_MAC_1904
    book.save(sys.argv[1])


main()
