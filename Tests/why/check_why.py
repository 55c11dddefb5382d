#!/usr/bin/env python3
"""Recomputes what `corridor why --json --depth all` says, and shares no code with it.

Usage: check_why.py ZONE_FOLDER [FILE ...]

Reads one tree or JSON lines from each FILE, or from standard input. Every node is recomputed from its children by
its operation, every leaf from the named cell of the source file in ZONE_FOLDER/documents, and every shown value is
compared after rounding. A node that is not opened is looked up by its address among all nodes read. Prints counts; exits with 1 on any mismatch, with 2 on input that it cannot read.
The shape is described in docs/why-json.md.
"""
import csv
import hashlib
import io
import json
import re
import sys
import zipfile
from datetime import date
from decimal import Context, Decimal
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

EXACT = Context(prec=60)
csv.field_size_limit(1 << 30)


class Refused(Exception):
    """The tree says something that this program does not know, so it cannot be checked."""


def rounded(value: Fraction, places: int, rule: str = "half-up") -> Decimal:
    """By a rule, from the exact fraction; halves go away from zero."""
    scaled = abs(value) * 10**places
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    half = 2 * rest - scaled.denominator
    goes_up = {"half-up": half >= 0, "half-even": half > 0 or (half == 0 and whole % 2 == 1), "up": rest > 0, "truncate": False}
    if rule not in goes_up:
        raise Refused(f"the rounding {rule!r} is not known")
    whole += goes_up[rule]
    return Decimal((1 if value < 0 else 0, tuple(map(int, str(whole))), -places))


def root(value: Fraction) -> Fraction:
    """The square root to forty digits, far beyond what is ever shown."""
    if value < 0:
        raise Refused("the root of a negative number")
    return Fraction(EXACT.sqrt(EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))))


class Documents:
    """Source files by their hash, read once each."""

    def __init__(self, zone: Path):
        self.folder = zone / "documents"
        self.tables: dict[str, dict[int, dict[str, str]]] = {}

    def cell(self, document: dict) -> str:
        key = document["sha256"]
        if key not in self.tables:
            self.tables[key] = self.read(key, document["name"])
        rows = self.tables[key]
        if document["row"] not in rows:
            raise LookupError(f"{document['name']} has no record at {document['row']}")
        row = rows[document["row"]]
        if isinstance(row, str):
            return yaml_scalar(row, document["field"], document["text"])
        names = {name.casefold() for name in document.get("headers", [document["field"]])} | {document["field"].casefold()}
        found = [text for header, text in row.items() if header_name(header) in names or header.strip().casefold() in names]
        if len(found) > 1:
            raise LookupError(f"{document['name']} has {len(found)} columns for {document['field']}")
        return found[0].strip() if found else ""

    def read(self, key: str, name: str) -> dict[int, dict[str, str]]:
        raw = (self.folder / key[:2] / key).read_bytes()
        if hashlib.sha256(raw).hexdigest() != key:
            raise LookupError(f"the file kept for {name} has another hash")
        if raw.startswith(b"PK"):
            return workbook_rows(raw)
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = raw.decode("gb18030")
        if name.lower().endswith((".json", ".jsonl", ".ndjson")):
            return json_rows(text)
        if name.lower().endswith((".yaml", ".yml")):
            return dict(enumerate(text.splitlines(), 1))
        return csv_rows(text)


def yaml_scalar(line: str, field: str, expected: str) -> str:
    """What stands behind a key on a line of YAML, in quotation marks or not; of several the one that is told."""
    found = re.findall(rf"(?:^|[\s{{,-]){re.escape(field)}:\s*(\"[^\"]*\"|'[^']*'|[^,}}#]+)", line)
    texts = [text.strip().strip("\"'") for text in found]
    if not texts:
        raise LookupError(f"no {field} stands on the line {line.strip()!r}")
    return expected.strip() if expected.strip() in texts else texts[0]


def tariff_rate(text: str, origin: str, quota: str | None, whole: Fraction | None) -> Fraction:
    """The rate in per cent that a cell of a tariff gives for goods of an origin."""
    rates = set()
    for part in re.split(r"/(?![^()]*\))", text):
        match = re.fullmatch(r"\s*(\*|[\d.,]+)\s*(%\s*thuế MFN)?\s*(?:\(([^()]*)\))?\s*", part)
        if not match:
            raise Refused(f"the cell {text!r} of a tariff has an unknown form")
        number, of_mfn, note = match.groups()
        note = (note or "").strip()
        excluded = re.findall(r"[A-Z]{2}", note) if note.startswith("-") else []
        if number == "*" or origin in excluded:
            raise ValueError(f"the cell {text!r} excludes goods of {origin}")
        rate = Fraction(Decimal(number.replace(",", ".")))
        if of_mfn:
            if whole is None:
                raise ValueError(f"the cell {text!r} gives a share of a rate that does not stand below")
            rate = rate * whole / 100
        outside = re.fullmatch(r"NHN\s*:\s*([\d.,]+)", note)
        if outside:
            other = Fraction(Decimal(outside.group(1).replace(",", ".")))
            if quota is None and other != rate:
                raise ValueError(f"the cell {text!r} has another rate outside the quota, and nobody said which")
            rate = other if quota == "outside" else rate
        rates.add(rate)
    if len(rates) != 1:
        raise ValueError(f"the cell {text!r} gives {len(rates)} rates")
    return rates.pop()


def header_name(header: str) -> str:
    """A header without the unit in brackets at its end."""
    return re.sub(r"\s*[(（][^()（）]*[)）]\s*$", "", header.strip()).casefold()


def csv_rows(text: str) -> dict[int, dict[str, str]]:
    """Records by the line on which they start; the header is line 1."""
    first = text.splitlines()[0] if text else ""
    outside_quotes = re.sub(r'"[^"]*"', "", first)
    delimiter = max([",", ";", "\t"], key=outside_quotes.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    header = next(reader, [])
    rows, start = {}, reader.line_num + 1
    for record in reader:
        if record:
            rows[start] = dict(zip(header, record))
        start = reader.line_num + 1
    return rows


def workbook_rows(raw: bytes) -> dict[int, dict[str, str]]:
    """Rows of a workbook's first sheet that has any, by their number on the sheet; the first that is not blank is the header."""
    with zipfile.ZipFile(io.BytesIO(raw)) as book:
        names = book.namelist()
        strings = [texts_of(item) for item in part_of(book, "xl/sharedStrings.xml")] if "xl/sharedStrings.xml" in names else []
        percents = percent_styles(part_of(book, "xl/styles.xml")) if "xl/styles.xml" in names else set()
        targets = {one.get("Id"): one.get("Target") for one in part_of(book, "xl/_rels/workbook.xml.rels")}
        sheets = [one.attrib for one in part_of(book, "xl/workbook.xml").iter() if tag_of(one) == "sheet"]
        for sheet in sheets:
            target = next(targets[value] for name, value in sheet.items() if name.endswith("}id"))
            path = target.lstrip("/") if target.startswith("/") else "xl/" + target
            rows = {int(row.get("r")): cells_of(row, strings, percents) for row in part_of(book, path).iter() if tag_of(row) == "row"}
            rows = {number: cells for number, cells in sorted(rows.items()) if any(cells.values())}
            if rows:
                first, header = next(iter(rows.items()))
                return {
                    number: {header[column]: text for column, text in cells.items() if column in header}
                    for number, cells in rows.items() if number != first
                }
    return {}


def part_of(book: zipfile.ZipFile, path: str) -> ElementTree.Element:
    return ElementTree.fromstring(book.read(path))


def tag_of(element: ElementTree.Element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def texts_of(element: ElementTree.Element) -> str:
    """The text of a string in pieces, without how it is read aloud."""
    if tag_of(element) == "rPh":
        return ""
    return (element.text or "" if tag_of(element) == "t" else "") + "".join(texts_of(child) for child in element)


def percent_styles(styles: ElementTree.Element) -> set[str]:
    """The numbers of the cell formats that show a percentage."""
    formats = {one.get("numFmtId"): one.get("formatCode", "") for one in styles.iter() if tag_of(one) == "numFmt"}
    formats |= {"9": "0%", "10": "0.00%"}
    cells = next((one for one in styles if tag_of(one) == "cellXfs"), [])
    return {str(number) for number, one in enumerate(cells) if "%" in formats.get(one.get("numFmtId"), "")}


def cells_of(row: ElementTree.Element, strings: list[str], percents: set[str]) -> dict[str, str]:
    """The texts of a row's cells by their columns' letters: numbers with the fifteen digits that Excel shows."""
    cells = {}
    for cell in row:
        kind, value = cell.get("t", "n"), next((one.text or "" for one in cell if tag_of(one) == "v"), "")
        if kind == "s":
            text = strings[int(value)]
        elif kind == "inlineStr":
            text = texts_of(cell)
        elif kind == "b":
            text = "yes" if value == "1" else "no"
        elif kind == "n" and value:
            number = Context(prec=15).create_decimal(value)
            is_percent = cell.get("s") in percents
            text = format((number * 100 if is_percent else number).normalize(), "f") + ("%" if is_percent else "")
        else:
            text = value
        cells[re.sub(r"\d", "", cell.get("r", ""))] = text.strip()
    return cells


def json_rows(text: str) -> dict[int, dict[str, str]]:
    """Items from 1, of a list or of JSON lines; numbers keep their literal text."""
    decoder = json.JSONDecoder(parse_float=str, parse_int=str)
    items, at = [], 0
    while (at := skip_spaces(text, at)) < len(text):
        item, at = decoder.raw_decode(text, at)
        items.append(item)
    if len(items) == 1 and isinstance(items[0], list):
        items = items[0]
    words = {True: "yes", False: "no", None: ""}
    return {
        number: {key: words[value] if value in (True, False, None) else str(value) for key, value in item.items()}
        for number, item in enumerate(items, 1)
        if isinstance(item, dict)
    }


def skip_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    return at


class Checker:
    def __init__(self, documents: Documents):
        self.documents = documents
        self.counts = {"trees": 0, "nodes": 0, "leaves": 0, "unknown": 0, "mismatches": 0}
        self.complaints: list[str] = []
        self.opened: dict[str, dict] = {}
        self.known: dict[str, Fraction | None] = {}
        self.above: set[str] = set()

    def read(self, node: dict) -> None:
        """Notes the nodes that are open, so that the same node can stand elsewhere without its parts."""
        if not node.get("deferred"):
            self.opened.setdefault(node["address"], node)
        for child in node.get("children", []):
            self.read(child)

    def complain(self, node: dict, text: str) -> None:
        self.counts["mismatches"] += 1
        self.complaints.append(f"{node.get('address')} ({node.get('operation')}): {text}")

    def tree(self, node: dict) -> None:
        self.counts["trees"] += 1
        self.value(node)

    def value(self, node: dict) -> Fraction | None:
        """The exact value of a node, recomputed; None where it is unknown. Percentages count in per cent."""
        self.counts["nodes"] += 1
        operation = node["operation"]
        if operation not in OPERATIONS and operation not in OTHER_OPERATIONS:
            raise Refused(f"{node['address']}: the operation {operation!r} is not known")
        if node.get("deferred"):
            return self.elsewhere(node)
        operands = [self.value(child) for child in node.get("children", [])]
        if node["value"] is None:
            self.counts["unknown"] += 1
            self.check_unknown(node, operands)
            return None
        try:
            if operation in ("place-complexity", "product-complexity"):
                return self.complexity(node)
            exact = self.leaf(node, operands) if "document" in node else self.compute(node, operation, operands)
        except (LookupError, ArithmeticError, ValueError, OSError) as error:
            self.complain(node, str(error))
            return shown(node)
        self.compare(node, exact)
        return Fraction(rounded(exact, node["rounding"]["places"])) if operation == "movement" else exact

    def elsewhere(self, node: dict) -> Fraction | None:
        """The value of a node whose parts stand elsewhere under the same address; each is computed once."""
        address = node["address"]
        if address not in self.opened:
            self.complain(node, "not opened; ask with --depth all")
            return shown(node)
        if address in self.above:
            self.complain(node, "it rests on itself")
            return shown(node)
        if address not in self.known:
            self.above.add(address)
            self.known[address] = self.value(self.opened[address])
            self.above.discard(address)
        told, found = node["value"], self.opened[address]["value"]
        if told != found:
            self.complain(node, f"shown as {told} here and as {found} where it is opened")
        return self.known[address]

    def complexity(self, node: dict) -> Fraction:
        """The index of the first child, from the rows of zeros and ones; only as near as the tolerance asks."""
        rows = [self.opened.get(child["address"], child).get("children", []) for child in node["children"]]
        matrix = [[0 if self.value(cell) == 0 else 1 for cell in row] for row in rows]
        if len({len(row) for row in matrix}) != 1 or not matrix[0]:
            raise ValueError("its rows are not a table")
        indices = complexity_of_rows(matrix) if node["operation"] == "place-complexity" else complexity_of_columns(matrix)
        value, tolerance = Decimal(node["modelled"]["value"]), float(node["modelled"]["tolerance"])
        if abs(float(value) - indices[0]) > tolerance:
            self.complain(node, f"recomputed {indices[0]}, modelled {value} ± {tolerance}")
        return shown(node)

    def compute(self, node: dict, operation: str, operands: list) -> Fraction:
        if operation == "hours":
            first, last = (date.fromisoformat(node["days"][end]) for end in ("from", "through"))
            return Fraction(24 * ((last - first).days + 1))
        if operation == "solved":
            # A linear program set it: it is taken as told, and counted.
            self.counts["solved"] = self.counts.get("solved", 0) + 1
            return shown(node)
        if "children" not in node:
            raise ValueError("it has a value and rests on nothing")
        if operation == "middle-rank":
            return Fraction(1 + len(operands), 2)
        if None in operands:
            raise ValueError("it has a value and rests on an unknown one")
        if operation == "rounded":
            return Fraction(rounded(only(operands), node["rounding"]["places"], node["rounding"]["rule"]))
        return OPERATIONS[operation](operands)

    def leaf(self, node: dict, operands: list) -> Fraction:
        self.counts["leaves"] += 1
        document = node["document"]
        text = self.documents.cell(document)
        if text != document["text"].strip():
            raise ValueError(f"the file says {text!r}, the why {document['text']!r}")
        if node["operation"] == "state":
            return Fraction(1 if text in node["states"] else 0)
        if node["operation"] == "tariff-rate":
            return tariff_rate(text, node["for"]["origin"], node["for"].get("quota"), operands[0] if operands else None)
        if node["operation"] != "reported":
            raise ValueError("a document stands where nothing is read")
        number = text.replace(",", "").replace("\u2212", "-").removesuffix("%")
        return (Fraction(Decimal(number)) if number else Fraction(0)) * Fraction(Decimal(document["factor"]))

    def check_unknown(self, node: dict, operands: list) -> None:
        """Where no value is said to exist because of a zero, the zero has to be there."""
        if not node.get("reason"):
            self.complain(node, "there is neither a value nor a reason")
        if node.get("reason") != "zero-base" or None in operands:
            return
        divisor = {"share": 1, "growth": 1, "root-of-ratio": 1, "contribution": 2, "quotient": 1}.get(node["operation"])
        if divisor is not None and len(operands) > divisor and operands[divisor] != 0:
            self.complain(node, "the base is not zero")

    def compare(self, node: dict, exact: Fraction) -> None:
        value = Decimal(node["value"])
        places = node["rounding"]["places"] if "rounding" in node else None
        rule = node["rounding"]["rule"] if "rounding" in node else "half-up"
        expected = rounded(exact, places, rule) if places is not None else exact
        if Fraction(expected) != Fraction(value):
            self.complain(node, f"recomputed {expected}, shown {value}")
        if "ratio" in node:
            ratio = node["ratio"]
            quotient = Fraction(Decimal(ratio["numerator"])) / Fraction(Decimal(ratio["denominator"]))
            if "percent" in ratio:
                quotient *= 100
            if quotient != exact:
                self.complain(node, f"the ratio is {float(quotient)}, recomputed {float(exact)}")
            if "percent" in ratio and rounded(exact, 4) != Decimal(ratio["percent"]):
                self.complain(node, f"recomputed {rounded(exact, 4)} per cent, shown {ratio['percent']}")
        if "modelled" in node:
            modelled, tolerance = Decimal(node["modelled"]["value"]), Decimal(node["modelled"]["tolerance"])
            if abs(Fraction(modelled) - exact) > Fraction(tolerance):
                self.complain(node, f"recomputed {float(exact)}, modelled {modelled} ± {tolerance}")


def shown(node: dict) -> Fraction | None:
    return None if node["value"] is None else Fraction(Decimal(node["value"]))


def only(operands: list) -> Fraction:
    if len(operands) != 1:
        raise ValueError(f"it has {len(operands)} children, not one")
    return operands[0]


def symmetric_eigen(matrix: list) -> list:
    """Eigenvalues with their vectors, the largest first, by Jacobi's rotations."""
    size = len(matrix)
    a = [row[:] for row in matrix]
    vectors = [[float(i == j) for j in range(size)] for i in range(size)]
    for _ in range(100):
        if sum(a[i][j] ** 2 for i in range(size) for j in range(size) if i != j) < 1e-30:
            break
        for p in range(size - 1):
            for q in range(p + 1, size):
                if abs(a[p][q]) < 1e-300:
                    continue
                theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
                t = (1 if theta >= 0 else -1) / (abs(theta) + (theta * theta + 1) ** 0.5)
                c = 1 / (t * t + 1) ** 0.5
                s = t * c
                for k in range(size):
                    a[k][p], a[k][q] = c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]
                for k in range(size):
                    a[p][k], a[q][k] = c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]
                for row in vectors:
                    row[p], row[q] = c * row[p] - s * row[q], s * row[p] + c * row[q]
    pairs = [(a[i][i], [row[i] for row in vectors]) for i in range(size)]
    return sorted(pairs, key=lambda pair: -pair[0])


def second_scale(rows: list) -> list:
    """Of rows of zeros and ones: the second eigenvector of Σ M M' / (k k), a value a row; None for rows of zeros."""
    own = [sum(row) for row in rows]
    across = [sum(column) for column in zip(*rows)]
    kept = [index for index, count in enumerate(own) if count]
    columns = [index for index, count in enumerate(across) if count]
    matrix = [
        [sum(rows[i][c] * rows[j][c] / across[c] for c in columns) / (own[i] * own[j]) ** 0.5 for j in kept] for i in kept
    ]
    vector = symmetric_eigen(matrix)[1][1]
    scale = [None] * len(rows)
    for position, index in enumerate(kept):
        scale[index] = vector[position] / own[index] ** 0.5
    return scale


def means_over(rows: list, values: list) -> list:
    return [sum(v for v, m in zip(values, row) if m) / sum(row) if any(row) else None for row in rows]


def standing(values: list, by: list) -> list:
    """Shifted and scaled by mean and deviation of `by`."""
    known = [value for value in by if value is not None]
    mean = sum(known) / len(known)
    deviation = (sum((value - mean) ** 2 for value in known) / len(known)) ** 0.5
    return [None if value is None else (value - mean) / deviation for value in values]


def rises(values: list, counts: list) -> bool:
    pairs = [(value, count) for value, count in zip(values, counts) if value is not None]
    mean = sum(value for value, _ in pairs) / len(pairs)
    return sum((value - mean) * count for value, count in pairs) > 0


def complexity_of_rows(rows: list) -> list:
    """The economic complexity of places, a row each: the mean of their products' scale, standardised, rising with diversity."""
    products = second_scale([list(column) for column in zip(*rows)])
    places = means_over(rows, products)
    signed = places if rises(places, [sum(row) for row in rows]) else [None if v is None else -v for v in places]
    return standing(signed, signed)


def complexity_of_columns(rows: list) -> list:
    """The complexity of products, a row each, on the scale of the places."""
    products = second_scale(rows)
    by_place = [list(column) for column in zip(*rows)]
    places = means_over(by_place, products)
    if not rises(places, [sum(row) for row in by_place]):
        products, places = ([None if v is None else -v for v in scale] for scale in (products, places))
    return standing(products, places)


def exactly(count: int, rule):
    """A rule for a fixed number of operands."""

    def checked(operands: list) -> Fraction:
        if len(operands) != count:
            raise ValueError(f"it has {len(operands)} children, not {count}")
        return rule(*operands)

    return checked


OPERATIONS = {
    "sum": lambda operands: sum(operands, Fraction(0)),
    "difference": lambda operands: operands[0] - sum(operands[1:], Fraction(0)),
    "share": exactly(2, lambda a, b: 100 * a / b),
    "growth": exactly(2, lambda a, b: 100 * (a / b - 1)),
    "contribution": exactly(3, lambda a, b, c: 100 * (a - b) / c),
    "share-of-increment": exactly(4, lambda a, b, c, d: 100 * (a - b) / (c - d)),
    "root-of-ratio": exactly(2, lambda a, b: 100 * (root(a / b) - 1)),
    "root-of-product": exactly(2, lambda a, b: 100 * (root((1 + a / 100) * (1 + b / 100)) - 1)),
    "count": lambda operands: Fraction(sum(1 for operand in operands if operand != 0)),
    "any": lambda operands: Fraction(1 if any(operand != 0 for operand in operands) else 0),
    "movement": exactly(3, lambda a, b, c: a * b / c),
    "product": exactly(2, lambda a, b: a * b),
    "quotient": exactly(2, lambda a, b: a / b),
    "percentage": exactly(2, lambda a, b: a * b / 100),
    "included-percentage": exactly(2, lambda a, b: a * b / (100 + b)),
    "least": min,
    "greatest": max,
    "at-least-one": exactly(1, lambda a: Fraction(1 if a >= 1 else 0)),
    "one-more": lambda operands: 1 + sum(operands, Fraction(0)),
    "rank": lambda operands: Fraction(1 + sum(1 for operand in operands[1:] if operand > operands[0])),
    "same": only,
}


# Computed or read in ways of their own.
OTHER_OPERATIONS = {
    "reported", "state", "hours", "tariff-rate", "rounded", "solved", "place-complexity", "product-complexity", "middle-rank",
}


def trees(text: str):
    """One tree, an array of trees, or JSON lines."""
    decoder = json.JSONDecoder()
    at = 0
    while (at := skip_spaces(text, at)) < len(text):
        value, at = decoder.raw_decode(text, at)
        yield from value if isinstance(value, list) else [value]


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 2
    sys.setrecursionlimit(10_000)
    checker = Checker(Documents(Path(arguments[0])))
    texts = [Path(name).read_text(encoding="utf-8") for name in arguments[1:]] or [sys.stdin.read()]
    try:
        read = [tree for text in texts for tree in trees(text)]
        for tree in read:
            checker.read(tree)
        for tree in read:
            checker.tree(tree)
    except (Refused, KeyError, json.JSONDecodeError) as error:
        print(f"refused: {error!r}", file=sys.stderr)
        return 2
    for complaint in checker.complaints[:50]:
        print(complaint, file=sys.stderr)
    print(", ".join(f"{count} {name}" for name, count in checker.counts.items()))
    return 1 if checker.complaints or not checker.counts["nodes"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
