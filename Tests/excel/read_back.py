#!/usr/bin/env python3
"""Prints what another reader finds in an Excel file, as JSON: sheets, and of each cell its kind, value and format.

Usage: read_back.py FILE
"""
import json
import sys

from openpyxl import load_workbook


def main():
    book = load_workbook(sys.argv[1])
    sheets = [
        {
            "name": sheet.title,
            "frozen": sheet.freeze_panes,
            "links": sum(cell.hyperlink is not None for row in sheet.iter_rows() for cell in row),
            "rows": [[[cell.data_type, cell.value, cell.number_format] for cell in row] for row in sheet.iter_rows()],
        }
        for sheet in book
    ]
    print(json.dumps({"title": book.properties.title, "created": str(book.properties.created), "sheets": sheets}))


main()
