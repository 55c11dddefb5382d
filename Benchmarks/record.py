#!/usr/bin/env python3
"""Files single reports into the large records that bulk.py left and explains figures of them: record.py RECORD_BENCH [COUNT]

A report filed is durable with its cells when the deed returns, and the figure that it changes is read again; beside it a
bare write and fsync on the same disk, and the same change in SQLite by plain SQL that adds the figure up anew (the same
rows, an index by month, every commit on the disk). SQLite's record stands beside PostgreSQL's, whose server is started for
as long as this takes.
"""
import csv
import os
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "var" / "bulk"
SERVER = WORK / "server"
ENGINES = ["SQLite", "PostgreSQL"]
TOTAL = "output.gross/guangxi/all/2024-07.ytd/level"
ASKED = [TOTAL, TOTAL + "@2024-08-20", "output.gross/guangxi/all/2024-07.ytd/growth.comparable"]


def spread(values):
    """The median and the 99th percentile of some milliseconds."""
    values = sorted(values)
    return statistics.median(values), values[min(len(values) - 1, len(values) * 99 // 100)]


def row(name, *columns):
    """Prints a column, or one of each engine and the ratios of the first to the second, and returns the columns."""
    ratios = [first / second for first, second in zip(*columns)] if len(columns) == 2 else []
    print(f"{name:<54}" + "".join(f"{value:>10,.2f}" for column in columns for value in column)
          + "".join(f"{value:>11,.2f}" for value in ratios), flush=True)
    return columns


def judged(name, columns, allowed, base=0):
    """Prints whether the 99th percentile of each engine, less a base, is within a goal."""
    found = [late - base for _, late in columns]
    print(f"{name}: " + ", ".join(f"{engine} {value:.2f} ms {'met' if value <= allowed else 'missed'}" for engine, value in zip(ENGINES, found))
          + f" (goal ≤ {allowed})", flush=True)


def milliseconds(work, count):
    found = []
    for number in range(count):
        started = time.perf_counter()
        work(number)
        found.append((time.perf_counter() - started) * 1000)
    return found


def bare(count):
    """A page written and flushed."""
    path = WORK / "page"
    with open(path, "wb", buffering=0) as file:
        def work(_):
            file.write(os.urandom(4096))
            os.fdatasync(file.fileno())
        return milliseconds(work, count)


def plain(count):
    path = WORK / "plain.sqlite"
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE report (enterprise TEXT, period TEXT, output_ytd INTEGER, PRIMARY KEY (enterprise, period)) WITHOUT ROWID")
    database.execute("BEGIN")
    with open(WORK / "output.csv", encoding="utf-8") as file:
        reader = csv.reader(file)
        next(reader)
        database.executemany(
            "INSERT OR IGNORE INTO report VALUES (?, ?, ?)",
            ((line[0], line[1], int(line[3].replace(".", "")) if line[3].replace(".", "").isdigit() else 0) for line in reader))
    database.execute("CREATE INDEX by_period ON report (period, output_ytd)")
    database.execute("COMMIT")
    names = [name for (name,) in database.execute("SELECT enterprise FROM report WHERE period = '2024-07' LIMIT ?", (count,))]

    def work(number):
        database.execute("UPDATE report SET output_ytd = output_ytd + 1 WHERE enterprise = ? AND period = '2024-07'", (names[number % len(names)],))
        database.execute("SELECT sum(output_ytd) FROM report WHERE period = '2024-07'").fetchone()
    found = milliseconds(work, count)
    lines = database.execute("SELECT count(*) FROM report").fetchone()[0]
    database.close()
    return found, lines


def corrections(count):
    """Files of one report each: July's of some enterprises, corrected."""
    folder = WORK / "corrections"
    folder.mkdir(exist_ok=True)
    stamp = time.time_ns()
    with open(WORK / "output.csv", encoding="utf-8") as file:
        header = file.readline()
        lines = [line for line in file if ",2024-07," in line and "o" not in line and line.count("-") == 1][:count]
    paths = []
    for number, line in enumerate(lines):
        cells = line.rstrip("\n").split(",")
        cells[3] = f"{int(cells[3].split('.')[0]) + 1 + stamp % 97}.00"
        path = folder / f"output-2024-07-{number}.csv"
        path.write_text(header + ",".join(cells) + "\n", encoding="utf-8")
        paths.append(path)
    return paths


def timed(bench, *arguments):
    """The milliseconds of each deed, by its name."""
    told = subprocess.run([str(part) for part in (bench, *arguments)], check=True, capture_output=True, text=True).stdout
    found = {}
    for line in told.splitlines():
        name, value = line.rsplit(" ", 1)
        found.setdefault(name, []).append(float(value))
    return found


def main(bench, count="200"):
    count = int(count)
    theirs, lines = plain(count)
    files = corrections(count)
    zones = [WORK / f"kept-{engine.lower()}" for engine in ENGINES]
    print(f"a record of {lines:,} reports; {os.cpu_count()} cores, load average {os.getloadavg()[0]:.2f}")
    print(f"{'milliseconds':<54}{'p50':>10}{'p99':>10}")
    (_, flushed), = row("a page written and flushed", spread(bare(count)))
    row("plain SQL: the row changed, the figure added up anew", spread(theirs))
    print(f"\n{'milliseconds':<54}{'SQLite':>20}{'PostgreSQL':>20}{'SQLite to PostgreSQL':>22}")
    print(f"{'':<54}" + f"{'p50':>10}{'p99':>10}" * 2 + f"{'p50':>11}{'p99':>11}")
    subprocess.run([ROOT / "tools/postgresql", "start", SERVER], check=True, capture_output=True)
    try:
        told = [timed(bench, "file", zone, *files) for zone in zones]
        # The first report, which reads the register, does not count.
        filed, changed = ([engine[name][1:] for engine in told] for name in ("filed", "changed"))
        durable = row("a report filed, durable with its cells", *map(spread, filed))
        row("the figure that it changes, read again", *map(spread, changed))
        whole = row("  both, report by report", *(spread(map(sum, zip(*pair))) for pair in zip(filed, changed)))
        judged("p99 of a report less p99 of a flush", durable, 10, flushed)
        judged("p99 of both less p99 of a flush", whole, 10, flushed)
        asked = [timed(bench, "ask", zone, 50, 3, *ASKED) for zone in zones]
        warm, cold = {}, {}
        for name in ASKED:
            print(f"why to three levels: {name.split('/', 1)[1]}")
            warm[name] = row("  warm", *(spread(engine[name]) for engine in asked))
            cold[name] = row("  its cells read from the record", *(spread(engine["cold:" + name]) for engine in asked))
            judged("  p99 warm", warm[name], 20)
        for number, engine in enumerate(ENGINES):
            live, then = ([found[name][number][0] for found in (warm, cold)] for name in ASKED[:2])
            print(f"as of a day to live: {engine} {then[0] / live[0]:.2f} warm, {then[1] / live[1]:.2f} from the record (goal ≤ 2)")
    finally:
        subprocess.run([ROOT / "tools/postgresql", "stop", SERVER], check=True)


main(*sys.argv[1:])
