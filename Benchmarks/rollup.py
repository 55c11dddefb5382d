#!/usr/bin/env python3
"""A full roll-up of reports to area x division x month, beside DuckDB and polars on the same machine.

Usage: rollup.py ROLLUP_BENCH [LINES]

Enterprises made by rule (a twelfth of them move or are classified anew, some are below size, some close) report every
month. Each side keeps the reports in its own format on disk: columns as a zone keeps them, a DuckDB database, a Parquet
file for polars. Each adds them up by the area and division that the enterprise had in the month, of those above size then:
month, year to date, both columns of the year before, and comparable growth. Results have to agree to the last digit.
All run warm and on two threads; the median of seven runs. Prints one row a measurement and writes var/rollup.json.
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

os.environ["POLARS_MAX_THREADS"] = "2"

import duckdb
import numpy
import pandas
import polars

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "var" / "rollup"
RUNS = 7
MONTHS = [f"{year}-{month:02}" for year in range(2021, 2025) for month in range(2, 13)][:40]
NUMBERS = ["output_month", "output_ytd", "output_month_prior", "output_ytd_prior"]
KEYS = ["area", "division", "month"]


def array(name, kind):
    return numpy.fromfile(FOLDER / f"{name}.bin", dtype=kind)


def load():
    """Writes the DuckDB database and the Parquet files; returns their sizes in bytes."""
    lines = {"enterprise": array("subject", numpy.int32), "month": array("month", numpy.int32).astype(numpy.int16)}
    lines |= {name: array(name, numpy.int64) for name in NUMBERS}
    enterprises = {name: array(f"enterprise_{name}", numpy.int32) for name in ["enterprise", "from", "until", "area", "division", "sized"]}
    database = duckdb.connect(str(FOLDER / "rollup.duckdb"))
    numbers = ", ".join(f"CAST({name} * 0.01::DECIMAL(3, 2) AS DECIMAL(15, 2)) AS {name}" for name in NUMBERS)
    database.register("given", pandas.DataFrame(lines))
    database.execute(f"CREATE TABLE line AS SELECT enterprise, month, {numbers} FROM given ORDER BY month, enterprise")
    database.register("known", pandas.DataFrame(enterprises))
    database.execute(
        'CREATE TABLE enterprise AS SELECT enterprise, "from"::SMALLINT AS "from", until::SMALLINT AS until, area::SMALLINT AS area, '
        "division::SMALLINT AS division, sized = 1 AS sized FROM known ORDER BY enterprise")
    for table in ["line", "enterprise"]:
        database.execute(f"COPY {table} TO '{FOLDER / table}.parquet' (FORMAT parquet)")
    database.close()
    return (FOLDER / "rollup.duckdb").stat().st_size, (FOLDER / "line.parquet").stat().st_size


def timed(work):
    """The median of the runs in seconds after a warm one, and the last result."""
    work()
    times = []
    for _ in range(RUNS):
        started = time.perf_counter()
        found = work()
        times.append(time.perf_counter() - started)
    return statistics.median(times), found


def in_duckdb():
    database = duckdb.connect(str(FOLDER / "rollup.duckdb"), read_only=True)
    database.execute("SET threads = 2")
    sums = ", ".join(f"sum({name}) AS {name}" for name in NUMBERS)
    query = f"""
        SELECT area, division, month, {sums}, 100 * (sum(output_ytd) / sum(output_ytd_prior) - 1) AS growth
        FROM line JOIN enterprise ON line.enterprise = enterprise.enterprise AND month >= "from" AND month < until
        WHERE sized GROUP BY ALL"""
    return timed(lambda: database.execute(query).fetchall())


def in_polars():
    def query():
        lines = polars.scan_parquet(FOLDER / "line.parquet")
        enterprises = polars.scan_parquet(FOLDER / "enterprise.parquet").filter(polars.col("sized"))
        return (
            lines.join(enterprises, on="enterprise")
            .filter((polars.col("month") >= polars.col("from")) & (polars.col("month") < polars.col("until")))
            .group_by(KEYS)
            .agg([polars.col(name).sum() for name in NUMBERS])
            .with_columns(growth=100 * (polars.col("output_ytd").cast(polars.Float64) / polars.col("output_ytd_prior").cast(polars.Float64) - 1)))

    times = {}
    for engine in ["in-memory", "streaming"]:
        times[engine], found = timed(lambda: query().collect(engine=engine))
    return times, found.rows()


def by_key(rows):
    """Sums in yuan, and growth with four decimals of a per cent, by area, division and month."""
    found = {}
    for area, division, month, *numbers, growth in rows:
        found[(int(area), int(division), MONTHS[int(month)])] = ([Decimal(number) * 1000 for number in numbers], growth)
    return found


def ours():
    found = {}
    for line in (FOLDER / "corridor.csv").read_text().splitlines()[1:]:
        area, division, month, *numbers, growth = line.split(",")
        found[(int(area[4:]), int(division), month)] = ([Decimal(number or 0) for number in numbers], growth)
    return found


def compare(mine, theirs, name):
    if mine.keys() != theirs.keys():
        sys.exit(f"{name}: {len(theirs)} rows, {len(mine)} of ours")
    for key, (numbers, growth) in mine.items():
        if numbers != theirs[key][0]:
            sys.exit(f"{name}: {key}: {theirs[key][0]}, ours {numbers}")
        if abs(float(growth) - float(theirs[key][1])) > 0.000051:
            sys.exit(f"{name}: growth of {key}: {theirs[key][1]}, ours {growth}")


def main(program, lines="10000000"):
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    measured = []

    def row(name, value, unit):
        measured.append({"name": name, "value": round(value, 3), "unit": unit})
        print(f"{name:<64} {value:>12,.3f} {unit}", flush=True)

    made = json.loads(subprocess.run([program, "make", str(FOLDER), lines], check=True, capture_output=True, text=True).stdout)
    row("report lines", made["lines"], "lines")
    row("columns: sorted blocks packed and written", made["written"], "s")
    database, parquet = load()
    row("columns on disk", sum(path.stat().st_size for path in (FOLDER / "output").glob("*.columns")) / 2**20, "MiB")
    row("DuckDB's database on disk", database / 2**20, "MiB")
    row("Parquet file on disk", parquet / 2**20, "MiB")
    found = json.loads(subprocess.run([program, "run", str(FOLDER), lines], check=True, capture_output=True, text=True).stdout)
    row("rows of area x division x month", found["rows"], "rows")
    row("corridor: opening the columns", found["opened"], "s")
    row("corridor: where every enterprise stood, from the register", found["standings"], "s")
    row("corridor: reading and adding up", found["adding"], "s")
    row("corridor: the whole roll-up", found["whole"], "s")
    mine = ours()
    duck, rows = in_duckdb()
    compare(mine, by_key(rows), "DuckDB")
    row(f"DuckDB {duckdb.__version__}: the same", duck, "s")
    times, rows = in_polars()
    compare(mine, by_key(rows), "polars")
    for engine, seconds in times.items():
        row(f"polars {polars.__version__} ({engine}): the same", seconds, "s")
    row("DuckDB over corridor", duck / found["whole"], "times")
    row("polars' faster engine over corridor", min(times.values()) / found["whole"], "times")
    (ROOT / "var" / "rollup.json").write_text(json.dumps(measured, indent=2) + "\n")


main(*sys.argv[1:])
