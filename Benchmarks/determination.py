#!/usr/bin/env python3
"""Full determinations of bills of materials, beside the same written plainly in Python with decimal.

Usage: determination.py TRADE_BENCH [BILLS]

A bill has 200 lines over three levels. A determination is one bill under one of three agreements into one of ten
destinations: does it originate, the value of non-originating materials, the rate, duty and tax, and of all schemes the
cheapest lawful one. The destinations are Viet Nam with its tariff as it is held, and nine with synthetic schedules; the
rules, bills, rates of exchange and taxes are synthetic throughout, and say so. Both sides read the same files, and have to
agree to the last digit. Prints one row a measurement and writes them to var/determination.json.
"""
import csv
import json
import random
import shutil
import subprocess
import sys
import time
from decimal import ROUND_HALF_UP, Decimal, getcontext
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRADE = ROOT / "Data" / "trade"
FOLDER = ROOT / "var" / "determination"
SEED = 20260615
EXPORTER = "TH"
ASEAN = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]
PARTIES = {"acfta": ASEAN + ["CN"], "rcep": ASEAN + ["CN", "JP", "KR", "AU", "NZ"], "atiga": ASEAN}
# Currency and synthetic rate of exchange to the US dollar of each destination.
DESTINATIONS = {
    "VN": ("VND", "25450"), "BN": ("BND", "1.35"), "CN": ("CNY", "7.1"), "ID": ("IDR", "16250"), "KH": ("KHR", "4100"),
    "LA": ("LAK", "21800"), "MM": ("MMK", "2100"), "MY": ("MYR", "4.4"), "PH": ("PHP", "57.2"), "SG": ("SGD", "1.34")}
PRODUCTS = ["85183010", "85044090", "85285910", "84713020", "90303100"]
MAKINGS = ["851890", "853400", "853890", "847330", "903090"]
MATERIALS = ["854231", "854232", "392690", "732690", "850440", "853400", "854442", "760612", "851890", "903090", "847330", "853890"]
# Synthetic rules: by agreement and heading, what `rule` says as (level, excepted heading, percentage); either suffices.
RULES = {
    "acfta": {None: (None, None, 60)},
    "rcep": {None: (4, None, 70), "9030": (6, None, 60)},
    "atiga": {None: (4, "8542", 65), "8534": (2, None, 45)}}
TAX, QUANTITY = Decimal(10), 1000
SYNTHETIC = "synthetic for measuring speed"


def quoted(items):
    return "[" + ", ".join(f'"{item}"' for item in items) + "]"


# What both sides read

def rule_text(level, excepted, percentage):
    change = {2: "CC", 4: "CTH", 6: "CTSH", None: ""}[level] + (f" except from heading {excepted[:2]}.{excepted[2:]}" if excepted else "")
    return " or ".join(filter(None, [change, f"RVC{percentage}"]))


def write_agreement(path, name):
    parts = [f"agreement: {name}", f"name: {{en: {name}, zh: {name}, vi: {name}}}", f"parties: [{', '.join(PARTIES[name])}]", f"source: {SYNTHETIC}"]
    held = f"{{article: none, source: \"{SYNTHETIC}\"}}"
    parts += [f"{key}: {held}" for key in ("cumulation", "minimal_operations", "direct_consignment")]
    parts += ["criteria: [WO, PE]", f"de_minimis: {{percent: \"10\", weight_chapters: [50, 63], article: none, source: \"{SYNTHETIC}\"}}"]
    for heading, rule in RULES[name].items():
        if heading is None:
            parts += ["general_rules:", f"  - {{rule: {rule_text(*rule)}, verified: true, article: none, source: \"{SYNTHETIC}\"}}"]
        else:
            parts += ["rules:", f"  - {{codes: [\"{heading}\"], rule: {rule_text(*rule)}, editions: [hs2022], article: none, source: \"{SYNTHETIC}\"}}"]
    path.write_text("\n".join(parts) + "\n")


def write_schedule(folder, importer, draw):
    """The lines of Viet Nam's tariff with rates drawn by rule."""
    with (TRADE / "tariff-vn-2026-01-07.csv").open(encoding="utf-8") as file, (folder / "tariff-drawn.csv").open("w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["hs", "description_en", "mfn", "acfta", "rcep", "atiga"])
        for line in csv.DictReader(file):
            if len(line["hs"]) == 8 and not line["hs"].startswith("98"):
                mfn = draw.choice([0, 5, 7.5, 10, 15, 20, 25, 30])
                writer.writerow([line["hs"], line["description_en"], mfn, *(draw.choice([0, 0, 2.5, 5, mfn, mfn + 5]) for _ in range(3))])
    (folder / "tariff-drawn.yaml").write_text(
        f"file: tariff-drawn.csv\nimporter: {importer}\nas_of: 2026-01-07\nedition: hs2022\npublication: {{en: {SYNTHETIC}, zh: {SYNTHETIC}, vi: {SYNTHETIC}}}\n"
        "code: hs\ndescription: description_en\ncolumns:\n"
        + "".join(f"  - {{name: {scheme}, scheme: {scheme}}}\n" for scheme in ("mfn", *PARTIES)) + "legal_basis: []\n")


def write_destination(importer, draw):
    folder = FOLDER / importer
    (folder / "agreements").mkdir(parents=True)
    for name in PARTIES:
        write_agreement(folder / "agreements" / f"{name}.yaml", name)
    if importer == "VN":
        for path in TRADE.glob("tariff-vn-2026-01-07.*"):
            shutil.copy(path, folder)
    else:
        write_schedule(folder, importer, draw)
    places = 0 if importer == "VN" else 2
    (folder / "taxes.yaml").write_text(
        f"- importer: {importer}\n  regime: {{currency: {DESTINATIONS[importer][0]}, customs_value: cif, rounding: {{places: {places}, rule: half-up}}, "
        f"source: \"{SYNTHETIC}\", verified: true}}\n  taxes:\n    - tax: value-added\n      of: [customs-value, duty]\n      source: {SYNTHETIC}\n"
        f"      verified: true\n      rates:\n        - {{rate: \"{TAX}\", all: true, goods: {{en: all, zh: 全部, vi: tất cả}}, from: 2026-01-01, source: \"{SYNTHETIC}\", verified: true}}\n")


def draw_bill(draw):
    """Rows of a bill of 200 lines: 20 materials; 12 parts of 4 materials and a part of 9 materials each."""
    rows = []

    def material(into):
        value = Decimal(draw.randint(2, 300)) / 100
        country = draw.choice(["TH", "VN", "CN", "CN", "KR", "US", "IN", "DE", "?"])
        proof = draw.choice(list(PARTIES)) + ":1" if country in PARTIES["rcep"] and country != EXPORTER and draw.random() < 0.6 else ""
        rows.append({"part": f"material {len(rows)}", "into": into, "code": draw.choice(MATERIALS), "origin": country, "value": value,
                     "deductible": Decimal(1) / 100 if draw.random() < 0.1 else "", "proof": proof})
        return value

    def part(into, materials, depth):
        row = {"part": f"part {len(rows)}", "into": into, "code": draw.choice(MAKINGS)}
        rows.append(row)
        inside = sum(material(row["part"]) for _ in range(materials)) + (part(row["part"], 9, depth - 1) if depth else 0)
        costs = [Decimal(draw.randint(5, 150)) / 100 for _ in range(4)]
        made = inside + sum(costs)
        # Of some parts only half of what was made goes in here.
        whole = 2 * made if draw.random() < 0.3 else made
        if whole != made:
            for below in rows[rows.index(row) + 1:]:
                if below["into"] == row["part"]:
                    below["value"] *= 2
                    if "made_value" in below:
                        below["made_value"] *= 2
                        double(below)
            costs = [2 * cost for cost in costs]
        row |= {"value": made, "made_in": EXPORTER, "made_by": draw.choice(["own", "own", "other"]), "made_value": whole, "labour": costs[0],
                "overhead": costs[1], "profit": costs[2], "other_cost": costs[3], "minimal_only": "no"}
        return made

    def double(row):
        """Twice as much of a part, with all that is in it."""
        for name in ("labour", "overhead", "profit", "other_cost"):
            row[name] *= 2
        for below in rows:
            if below["into"] == row["part"]:
                below["value"] *= 2

    inside = sum(material("") for _ in range(20)) + sum(part("", 4, 1) for _ in range(12))
    return rows, (inside * Decimal(draw.randint(101, 160)) / 100).quantize(Decimal("0.01"))


def write_requests(count, draw):
    fields = ["part", "into", "code", "origin", "value", "deductible", "proof", "made_in", "made_by", "made_value", "labour", "overhead", "profit", "other_cost", "minimal_only"]
    for number in range(count):
        rows, price = draw_bill(draw)
        with (FOLDER / f"bill-{number}.csv").open("w", newline="") as file:
            writer = csv.DictWriter(file, fields, restval="")
            writer.writeheader()
            writer.writerows(rows)
        for importer, (currency, rate) in DESTINATIONS.items():
            (FOLDER / f"{importer}-{number}.yaml").write_text(
                f"quotation: {importer.lower()}-{number}\nfactory: synthetic\nfrom: {EXPORTER}\ndestination: synthetic\nto: {importer}\non: 2026-06-15\n"
                f"terms: {{rule: FOB, place: synthetic}}\ncurrency: USD\ncosts: {{freight: \"800\", insurance: \"60\"}}\n"
                f"exchange: [{{one: USD, is: \"{rate}\", of: {currency}, source: {SYNTHETIC}}}]\n"
                f"goods:\n  - {{name: product, code: \"{PRODUCTS[number % len(PRODUCTS)]}\", quantity: \"{QUANTITY}\", price: \"{price}\", bill: bill-{number}.csv, making: {{minimal_only: false}}}}\n")


# The same, written plainly

def read_bill(number):
    """What goes into what, one product's worth; the value of the product is its price."""
    with (FOLDER / f"bill-{number}.csv").open() as file:
        rows = list(csv.DictReader(file))
    text = (FOLDER / f"VN-{number}.yaml").read_text()
    price, code = (text.split(f'{key}: "')[1].split('"')[0] for key in ("price", "code"))
    parts = {"": {"code": code, "value": Decimal(price), "inputs": []}}
    for row in rows:
        made = row["made_value"] != ""
        parts[row["part"]] = {"code": row["code"], "country": EXPORTER if made else row["origin"], "proof": row["proof"].split(":")[0], "made": made,
                              "own": row["made_by"] == "own", "value": Decimal(row["made_value"] or 0), "inputs": []}
    for row in rows:
        parts[row["into"]]["inputs"].append((row["part"], Decimal(row["value"]), Decimal(row["deductible"] or 0)))
    return parts


def determine(parts, agreement):
    """Whether the product originates, and the value of its non-originating materials; in whole consignments."""
    parties, rules = PARTIES[agreement], RULES[agreement]
    known = {}

    def counts(name):
        part = parts[name]
        if part["country"] not in parties:
            return False
        if part["country"] != EXPORTER:
            return part["proof"] == agreement
        return originates(name) if part["made"] else True

    def foreign(name):
        """Code and value of what does not originate, of the materials in parts that the factory makes itself."""
        found = []
        for use, value, deductible in parts[name]["inputs"]:
            if not counts(use):
                part = parts[use]
                if part["made"] and part["own"]:
                    found += [(code, worth * value / part["value"]) for code, worth in foreign(use)]
                else:
                    found.append((part["code"], value - deductible))
        return found

    def originates(name):
        if name not in known:
            part, found = parts[name], foreign(name)
            level, excepted, percentage = rules.get(part["code"][:4], rules[None])
            value = part["value"]
            worth = sum(worth for _, worth in found)
            met = not found or (value - worth) * 100 >= percentage * value
            if not met and level:
                unchanged = sum(worth for code, worth in found if code[:level] == part["code"][:level] or excepted and code[:4] == excepted)
                met = unchanged * 10 <= value
            known[name] = (met, worth)
        return known[name][0]

    originates("")
    return known[""][0], known[""][1] * QUANTITY


def read_rates(importer):
    """Rates by code and scheme; only of codes that are asked, as the cells stand."""
    path = FOLDER / importer / ("tariff-vn-2026-01-07.csv" if importer == "VN" else "tariff-drawn.csv")
    with path.open(encoding="utf-8") as file:
        return {line["hs"]: {scheme: line[scheme] for scheme in ("mfn", *PARTIES) if line.get(scheme) is not None} for line in csv.DictReader(file)}


def rate(cell):
    """The rate of a cell for goods of the exporter; None where it gives none, or none that can be told."""
    if cell is None or cell in ("", "*"):
        return None
    first, _, rest = cell.partition(" (")
    return None if f"-{EXPORTER}" in rest.replace(" ", "") or f",{EXPORTER}" in rest.replace(" ", "") else Decimal(first)


def quote(parts, importer, rates, verdicts):
    """By scheme the duty and the duty with tax, and the cheapest lawful scheme."""
    places = Decimal(1) if importer == "VN" else Decimal("0.01")
    value = (parts[""]["value"] * QUANTITY + 860) * Decimal(DESTINATIONS[importer][1])
    charged, best = {}, None
    for scheme in ("mfn", *PARTIES):
        percentage = rate(rates[parts[""]["code"]].get(scheme))
        if percentage is None or scheme in verdicts and not verdicts[scheme]:
            continue
        duty = (value * percentage / 100).quantize(places, ROUND_HALF_UP)
        payable = duty + ((value + duty) * TAX / 100).quantize(places, ROUND_HALF_UP)
        charged[scheme] = (duty, payable)
        if best is None or payable < charged[best][1]:
            best = scheme
    return charged, best


def plainly(bills, rates):
    """Every determination by itself, as the other side does it; the seconds of each."""
    results, started = {}, time.perf_counter()
    for number, parts in enumerate(bills):
        for importer in DESTINATIONS:
            found = {agreement: determine(parts, agreement) for agreement in PARTIES}
            verdicts = {name: met and importer in PARTIES[name] for name, (met, _) in found.items()}
            results[f"{importer.lower()}-{number}"] = (found, verdicts, *quote(parts, importer, rates[importer], verdicts))
    return results, (time.perf_counter() - started) / len(results) / len(PARTIES)


def compare(found, plain):
    """How many determinations agree; ends with the first that does not."""
    agreed = 0
    for name, (origins, verdicts, charged, best) in plain.items():
        own = found[name]
        for agreement, (_, foreign) in origins.items():
            line = own["schemes"][agreement]
            mine = (line["verdict"] == "originates", Decimal(line["foreign"]), (Decimal(line["duty"]), Decimal(line["payable"])) if line["isLawful"] else None)
            theirs = (verdicts[agreement], foreign, charged.get(agreement))
            if mine != theirs:
                raise SystemExit(f"{name} under {agreement}: {mine}, plainly {theirs}")
            agreed += 1
        if own["chosen"] != best:
            raise SystemExit(f"{name}: {own['chosen']} chosen, plainly {best}")
    return agreed


def main(bench, count="20"):
    getcontext().prec = 50
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    draw = random.Random(SEED)
    for importer in DESTINATIONS:
        write_destination(importer, draw)
    write_requests(int(count), draw)
    measured = []

    def row(name, value, unit):
        measured.append({"name": name, "value": round(value, 3), "unit": unit})
        print(f"{name:<62} {value:>12,.3f} {unit}", flush=True)

    subprocess.run([bench, FOLDER, count], check=True)
    own = json.loads((FOLDER / "results.json").read_text())
    seconds = own["seconds"]
    rates = {importer: read_rates(importer) for importer in DESTINATIONS}
    plain, each = plainly([read_bill(number) for number in range(int(count))], rates)
    row("tariff: the whole file of Viet Nam imported (goal 500)", seconds["tariff"] * 1e3, "ms")
    row("determination: verdict and values alone", seconds["verdicts"] * 1e6, "µs")
    row("determination: with every finding and its rate (goal 1,000)", seconds["determination"] * 1e6, "µs")
    row("determinations on two cores (goal 5,000)", own["determinationsOnTwoCores"], "/s")
    row("determination within a quotation: duty, tax, choice, every why", seconds["quotation"] * 1e6, "µs")
    row("determinations within quotations on two cores", own["quotedOnTwoCores"], "/s")
    row("Python decimal: verdict, values, duty, tax, choice", each * 1e6, "µs")
    row("ratio: Python to a determination with every finding", each / seconds["determination"], "")
    row("ratio: Python to a determination within a quotation", each / seconds["quotation"], "")
    row("originating, of all", sum(met for _, verdicts, _, _ in plain.values() for met in verdicts.values()), "")
    row("determinations that agree to the last digit", compare(own["results"], plain), "")
    for name, value, goal in [("a determination", seconds["determination"] * 1e3, 1), ("the tariff's import", seconds["tariff"] * 1e3, 500)]:
        if value > goal:
            print(f"missed: {name} takes {value:,.2f} ms, the goal is {goal}")
    if own["determinationsOnTwoCores"] < 5_000:
        print(f"missed: {own['determinationsOnTwoCores']:,.0f} determinations a second, the goal is 5,000")
    if own["quotedOnTwoCores"] < 5_000:
        why = seconds["quotation"] - seconds["determination"]
        print(f"within quotations: {own['quotedOnTwoCores']:,.0f} determinations a second; {why / seconds['quotation']:.0%} of the time is the why "
              "(a node for every use of every material, with its address, title and cell), duty and tax, and the bill of the whole consignment")
    (ROOT / "var" / "determination.json").write_text(json.dumps(measured, indent=2) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
