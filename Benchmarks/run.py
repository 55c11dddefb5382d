#!/usr/bin/env python3
"""Measures Corridor at full size, beside DuckDB on the same files: make bench, or run.py CORRIDOR [ENTERPRISES].

Prints one row a measurement and writes them to var/bench.json. Reading a figure is timed as a person meets it: a new
process that opens the zone, answers and ends; the median of seven runs.
"""
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import articles
import duckdb

ROOT = Path(__file__).resolve().parent.parent
ZONE = ROOT / "var" / "bench"
LEVEL = "output.gross/guangxi-parks/all/2024-07.ytd/level"
GROWTH = "output.gross/guangxi-parks/all/2024-07.ytd/growth.comparable"


def seconds(command):
    """Wall time of a command that must succeed."""
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def median_of_seven(command):
    return statistics.median(seconds(command) for _ in range(7))


def report_files(zone):
    return sorted(path for path in (zone / "files").glob("output-*.csv") if ".rejected" not in path.name)


def row_count(paths):
    return sum(path.read_bytes().count(b"\n") - 1 for path in paths)


def folder_bytes(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def yardstick(paths):
    """DuckDB's time to add up every series of the same report files by period."""
    started = time.perf_counter()
    names = [str(path) for path in paths]
    duckdb.sql(
        "SELECT period, count(*), sum(output_month), sum(output_ytd), sum(output_month_prior), sum(output_ytd_prior) "
        "FROM read_csv($names, types={'output_ytd': 'DECIMAL(18,2)'}) GROUP BY period",
        params={"names": names},
    ).fetchall()
    return time.perf_counter() - started


def main(corridor, enterprises="3000"):
    if ZONE.exists():
        shutil.rmtree(ZONE)
    os.chdir(ROOT)
    zone = ["--zone", str(ZONE)]
    measured = []

    def row(name, value, unit):
        measured.append({"name": name, "value": round(value, 3), "unit": unit})
        print(f"{name:<56} {value:>12,.3f} {unit}", flush=True)

    print(f"{platform.machine()}, {os.cpu_count()} cores, {enterprises} enterprises")
    whole = seconds([corridor, "demo", "--quiet", "--enterprises", enterprises, *zone])
    reports = report_files(ZONE)
    rows = row_count(reports)
    row("demo: generate and import everything", whole, "s")
    row("monthly reports imported", rows, "rows")
    row("record and documents on disk", folder_bytes(ZONE) / 2**20, "MiB")
    row("figure: a level over all parks", median_of_seven([corridor, "figure", LEVEL, *zone]), "s")
    row("figure: a comparable growth over all parks", median_of_seven([corridor, "figure", GROWTH, *zone]), "s")
    row("why: its first levels", median_of_seven([corridor, "why", GROWTH, *zone]), "s")
    row("brief: the headline table", median_of_seven([corridor, "brief", *zone]), "s")
    row("check: one figure, most of it opening the zone", articles.cost(corridor, "The zone has seven areas.", zone, ZONE)[0], "s")
    row("check: an article of 50 figures", articles.cost(corridor, articles.fifty_figures(), zone, ZONE)[0], "s")
    elapsed, memory = articles.cost(corridor, articles.megabyte(), zone, ZONE)
    row("check: a megabyte of text", elapsed, "s")
    row("check: a megabyte of text, memory", memory, "MiB")
    row("verify: chains and cells rebuilt", seconds([corridor, "verify", *zone]), "s")
    row("DuckDB: the same report files, added up by period", yardstick(reports), "s")
    (ROOT / "var" / "bench.json").write_text(json.dumps(measured, indent=2) + "\n")


main(*sys.argv[1:])
