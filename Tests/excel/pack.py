#!/usr/bin/env python3
"""Packs parts into a ZIP archive: pack.py FILE < JSON, where the JSON maps the name of each part to its text."""
import json
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    for name, text in json.load(sys.stdin).items():
        archive.writestr(name, text)
