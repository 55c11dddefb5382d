#!/usr/bin/env python3
"""Quotes a list of products in bulk, beside the same duties and taxes computed plainly in Python with decimal.

Usage: quotes.py CORRIDOR [ROWS]

Every row that both can tell is compared: duty and duty with taxes under the most-favoured-nation rate have to agree to
the last digit. Prints one row a measurement and writes them to var/quotes.json.
"""
import csv
import json
import resource
import subprocess
import sys
import time
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARIFF = ROOT / "Data" / "trade" / "tariff-vn-2026-01-07.csv"
FOLDER = ROOT / "var" / "quotes"
EXCHANGE, VAT = Decimal(25450), Decimal(8)
# Goods that may bear another rate of tax, which is told and not guessed.
OPEN = ("25", "26", "27", "72", "73", "74", "75", "76", "78", "79", "80", "81", "82", "83", "24", "88", "98", "2009", "220", "2710", "3826",
        "8415", "8702", "8703", "8704", "8711", "8903", "9504")
TEMPLATE = """quotation: bulk
factory: a synthetic factory
from: CN
destination: Bac Ninh
to: VN
on: 2026-06-15
terms: {rule: FOB, place: Youyiguan}
currency: USD
exchange: [{one: USD, is: "25450", of: VND, source: synthetic example rate}]
"""


def codes():
    """Lines of the tariff whose most-favoured-nation rate is one number."""
    with TARIFF.open(encoding="utf-8") as file:
        lines = [line for line in csv.DictReader(file) if len(line["hs"]) == 8 and not line["hs"].startswith("98")]
    once = {}
    for line in lines:
        once.setdefault(line["hs"], []).append(line)
    return [found[0] for found in once.values() if len(found) == 1 and found[0]["mfn"].replace(".", "").isdigit()]


def write_list(path, lines, count):
    """Products drawn by rule from the tariff's lines."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["product", "code", "quantity", "price", "freight", "insurance"])
        for number in range(count):
            line = lines[number * 7919 % len(lines)]
            writer.writerow([f"Product {number}", line["hs"], 1 + number % 997, f"{1 + number % 313}.{number % 100:02}", 40 + number % 60, 5 + number % 9])


def plainly(path, rates):
    """Duty, and duty with tax, of every row under the most-favoured-nation rate; rounded to whole dong as the law says."""
    whole, found = Decimal(1), {}
    with path.open(encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            value = Decimal(row["quantity"]) * Decimal(row["price"]) + Decimal(row["freight"]) + Decimal(row["insurance"])
            dong = value * EXCHANGE
            duty = (dong * rates[row["code"]] / 100).quantize(whole, ROUND_HALF_UP)
            tax = None if row["code"].startswith(OPEN) else ((dong + duty) * VAT / 100).quantize(whole, ROUND_HALF_UP)
            found[number] = (duty, None if tax is None else duty + tax)
    return found


def compare(path, found):
    """How many rows agree; ends with the first that does not."""
    agreed = 0
    with path.open(encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            duty, payable = found[int(row["row"])]
            if row["scheme"] != "mfn" or Decimal(row["duty"]) != duty or (payable is not None and Decimal(row["duty_and_taxes"]) != payable):
                raise SystemExit(f"row {row['row']} is {row['duty']} and {row['duty_and_taxes']}, plainly {duty} and {payable}")
            agreed += 1
    return agreed


def main(corridor, count="100000"):
    FOLDER.mkdir(parents=True, exist_ok=True)
    listed, template, table = FOLDER / "list.csv", FOLDER / "template.yaml", FOLDER / "table.csv"
    template.write_text(TEMPLATE)
    lines = codes()
    write_list(listed, lines, int(count))
    measured = []

    def row(name, value, unit):
        measured.append({"name": name, "value": round(value, 3), "unit": unit})
        print(f"{name:<56} {value:>12,.3f} {unit}", flush=True)

    started = time.perf_counter()
    subprocess.run([corridor, "tariff", "8518.30.10"], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    row("tariff: the whole file imported, and a line shown", time.perf_counter() - started, "s")
    started = time.perf_counter()
    command = [corridor, "quote", template, "--list", listed, "--out", table]
    subprocess.run(command, check=True, cwd=ROOT, stderr=subprocess.DEVNULL)
    bulk = time.perf_counter() - started
    row(f"quote: {int(count):,} products under every scheme", bulk, "s")
    row("quote: products a second", int(count) / bulk, "/s")
    row("quote: memory at most", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, "MiB")
    started = time.perf_counter()
    rates = {line["hs"]: Decimal(line["mfn"]) for line in lines}
    found = plainly(listed, rates)
    plain = time.perf_counter() - started
    row("Python decimal: one scheme of the same, without a why", plain, "s")
    row("ratio: quote to Python", bulk / plain, "")
    row("rows that agree to the last digit", compare(table, found), "rows")
    (ROOT / "var" / "quotes.json").write_text(json.dumps(measured, indent=2) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
