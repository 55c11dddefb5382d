#!/usr/bin/env python3
"""Files single reports into the large record that bulk.py left and explains figures of it: record.py RECORD_BENCH [COUNT]

A report filed is durable with its cells when the deed returns, and the figure that it changes is read again; beside it a
bare write and fsync on the same disk, and the same change in SQLite by plain SQL that adds the figure up anew (the same
rows, an index by month, every commit on the disk).
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
ZONE = WORK / "kept"
TOTAL = "output.gross/guangxi/all/2024-07.ytd/level"
ASKED = [TOTAL, TOTAL + "@2024-08-20", "output.gross/guangxi/all/2024-07.ytd/growth.comparable"]


def row(name, values, goal=""):
    """Prints the median and the 99th percentile of some milliseconds."""
    values = sorted(values)
    middle, late = statistics.median(values), values[min(len(values) - 1, len(values) * 99 // 100)]
    print(f"{name:<60} {middle:>10,.2f} {late:>10,.2f} ms {goal}".rstrip(), flush=True)
    return middle, late


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
    print(f"{'':<60} {'p50':>10} {'p99':>10}")
    theirs, lines = plain(count)
    print(f"a record of {lines:,} reports; {os.cpu_count()} cores, load average {os.getloadavg()[0]:.2f}")
    _, flushed = row("a page written and flushed", bare(count))
    told = timed(bench, "file", ZONE, *corrections(count))
    # The first one reads the register.
    _, late = row("a report filed, durable with its cells", told["filed"][1:])
    print(f"p99 of a report less p99 of a flush: {late - flushed:.2f} ms (goal ≤ 10: {'met' if late - flushed <= 10 else 'missed'})")
    row("the figure that it changes, read again", told["changed"])
    row("plain SQL: the row changed, the figure added up anew", theirs)
    asked = timed(bench, "ask", ZONE, 50, 3, *ASKED)
    middles = {}
    for name in ASKED:
        middles[name], _ = row(f"why to three levels, warm: {name.split('/', 1)[1]}", asked[name], "goal p99 < 20 ms")
        middles["cold:" + name], _ = row("  the same, its cells read from the record", asked["cold:" + name])
    print(f"as of a day to live: {middles[ASKED[1]] / middles[ASKED[0]]:.2f} warm, "
          f"{middles['cold:' + ASKED[1]] / middles['cold:' + ASKED[0]]:.2f} from the record (goal ≤ 2)")


main(*sys.argv[1:])
