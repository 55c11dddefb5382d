#!/usr/bin/env python3
"""Specialisation and forward chaining beside what is used for them in Python, on the same files.

Usage: chain.py CHAIN_BENCH [PLACES PRODUCTS [LINKS]]

Location quotients, proximity, density, complexity and concentration are computed by numpy from the same formulas and by
ecomplexity as it stands (it takes the eigenvector on the larger side, and adds outlooks); they have to agree to 1e-6.
What a production graph can make is computed plainly in Python (it has to agree to the last product), and networkx walks
the same links, which answers less: it knows no "all inputs".
Prints one row a measurement and writes them to var/chain.json.
"""
import json
import statistics
import subprocess
import sys
import time
import warnings
from pathlib import Path

import networkx
import numpy
import pandas
from ecomplexity import ecomplexity

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "var" / "chain"
SEED = 20260615


def write_table(places, products):
    """Amounts of a world where able places make what is hard to make, and many things beside: most cells are 0."""
    draw = numpy.random.default_rng(SEED)
    ability, hardness = draw.normal(size=places), draw.normal(size=products)
    chance = 1 / (1 + numpy.exp(1.2 - 1.4 * (ability[:, None] - hardness[None, :])))
    amounts = numpy.floor(draw.lognormal(8, 2, size=(places, products)) * (draw.random((places, products)) < chance)).astype(numpy.int64)
    # Nothing is made nowhere: numpy would divide by 0.
    amounts[numpy.arange(products) % places, numpy.arange(products)] += 1
    with (FOLDER / "table.bin").open("wb") as file:
        numpy.array([places, products], dtype=numpy.int64).tofile(file)
        amounts.tofile(file)
    return amounts


def in_numpy(amounts):
    """The formulas as numpy does them well: whole matrices, and the eigenvector on the smaller side."""
    times, started = {}, time.perf_counter()

    def lap(name):
        nonlocal started
        now = time.perf_counter()
        times[name], started = now - started, now

    values = amounts.astype(float)
    rows, columns = values.sum(axis=1), values.sum(axis=0)
    quotients = values / rows[:, None] / (columns / values.sum())
    lap("quotients")
    made = (quotients >= 1).astype(float)
    diversity, ubiquity = made.sum(axis=1), made.sum(axis=0)
    lap("matrix")
    proximity = (made.T @ made) / numpy.maximum(ubiquity[:, None], ubiquity[None, :])
    lap("proximity as doubles")
    density = (made @ proximity) / proximity.sum(axis=0)
    lap("density")
    scaled = made / numpy.sqrt(diversity)[:, None]
    _, vectors = numpy.linalg.eigh((scaled / ubiquity) @ scaled.T)
    raw = vectors[:, -2] / numpy.sqrt(diversity)
    of_products = (made / ubiquity).T @ raw
    own = made @ of_products / diversity
    sign = numpy.sign(numpy.corrcoef(own, diversity)[0, 1])
    eci = sign * (own - own.mean()) / own.std()
    pci = sign * (of_products - own.mean()) / own.std()
    lap("complexity")
    concentration = ((values / columns) ** 2).sum(axis=0)
    lap("concentration")
    found = {
        "quotients": quotients, "proximity": proximity, "density": density, "eci": eci, "pci": pci, "concentration": concentration,
    }
    return times, found


def in_ecomplexity(amounts):
    """Seconds, and its table in the order of places and products. Its samples of log-supermodularity are left out."""
    places, products = amounts.shape
    frame = pandas.DataFrame({
        "year": 2024, "place": numpy.repeat(numpy.arange(places), products), "product": numpy.tile(numpy.arange(products), places),
        "value": amounts.ravel(),
    })
    columns = {"time": "year", "loc": "place", "prod": "product", "val": "value"}
    started = time.perf_counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        table = ecomplexity(frame, columns, check_logsupermodularity=False, verbose=False)
    seconds = time.perf_counter() - started
    return seconds, table.sort_values(["place", "product"])


def write_graph(name, products, steps):
    flat = [products]
    for requirements, outputs in steps:
        flat.append(len(requirements))
        for alternatives in requirements:
            flat += [len(alternatives), *alternatives]
        flat += [len(outputs), *outputs]
    numpy.array(flat, dtype=numpy.int32).tofile(FOLDER / name)


def random_graph(products, steps, window):
    """Steps that need products before theirs, now and then one after (a cycle), with alternatives and co-products."""
    draw = numpy.random.default_rng(SEED)
    found = []
    for step in range(steps):
        made = int(step * products / steps)
        if made < window or draw.random() < 0.01:
            found.append(([], [made]))
            continue
        near = lambda: int(min(products - 1, max(0, made - draw.integers(-3, window))))
        requirements = [[near() for _ in range(draw.integers(1, 4))] for _ in range(draw.integers(1, 5))]
        found.append((requirements, [made, near()] if draw.random() < 0.3 else [made]))
    return found


def plainly(products, steps, off=()):
    """Which products can be had: a count of unmet requirements by step, in lists."""
    meets = [[] for _ in range(products)]
    unmet, waiting, met = [], [], set()
    for step, (requirements, _) in enumerate(steps):
        unmet.append(len(requirements))
        for number, alternatives in enumerate(requirements):
            for product in alternatives:
                meets[product].append((step, number))
    had = [False] * products
    off = set(off)

    def make(step):
        for product in steps[step][1]:
            if not had[product] and product not in off:
                had[product] = True
                waiting.append(product)

    started = time.perf_counter()
    for step, count in enumerate(unmet):
        if count == 0:
            make(step)
    while waiting:
        for requirement in meets[waiting.pop()]:
            if requirement not in met:
                met.add(requirement)
                unmet[requirement[0]] -= 1
                if unmet[requirement[0]] == 0:
                    make(requirement[0])
    return time.perf_counter() - started, had


def walk(products, steps):
    """networkx's walk over the same links from all sources."""
    graph = networkx.DiGraph()
    graph.add_node("start")
    for step, (requirements, outputs) in enumerate(steps):
        graph.add_edges_from((product, ("step", step)) for alternatives in requirements for product in alternatives)
        graph.add_edges_from((("step", step), product) for product in outputs)
        if not requirements:
            graph.add_edge("start", ("step", step))
    started = time.perf_counter()
    networkx.descendants(graph, "start")
    return time.perf_counter() - started


def largest_difference(mine, other):
    mine, other = mine.ravel(), numpy.asarray(other, dtype=float).ravel()
    known = ~numpy.isnan(other)
    if not (numpy.isnan(mine) == ~known).all():
        raise SystemExit("one knows a value that the other does not")
    return float(numpy.abs(mine[known] - other[known]).max())


def main(program, places="250", products="5000", links="1000000"):
    FOLDER.mkdir(parents=True, exist_ok=True)
    measured = []

    def row(name, value, unit):
        measured.append({"name": name, "value": value, "unit": unit})
        shown = f"{value:>14.2e}" if 0 < value < 1e-3 else f"{value:>14,.4f}"
        print(f"{name:<64} {shown} {unit}", flush=True)

    def agreed(name, difference):
        row(name, difference, "")
        if difference > 1e-6:
            raise SystemExit(f"{name} is more than 1e-6")

    amounts = write_table(int(places), int(products))
    count = int(links) // 8
    graph = random_graph(count, count * 13 // 10, 1000)
    write_graph("graph.bin", count, graph)
    small = random_graph(900, 1100, 60)
    write_graph("small.bin", 900, small)

    mine = json.loads(subprocess.run([program, FOLDER], check=True, capture_output=True, text=True).stdout)
    read = {name: numpy.fromfile(FOLDER / f"{name}.bin") for name in ("quotients", "proximity", "density", "eci", "pci", "concentration")}

    runs = [in_numpy(amounts) for _ in range(5)]
    found = runs[0][1]
    times = {name: statistics.median(one[0][name] for one in runs) for name in runs[0][0]}
    print(f"{places} places, {products} products, {int((amounts > 0).sum()):,} cells above 0")
    mine["table"] += mine["quotients"]
    parts = {"quotients": "table", "matrix": "matrix", "proximity as doubles": "proximity as doubles", "density": "density",
             "complexity": "complexity", "concentration": "concentration"}
    mine["proximity as doubles"] += mine["proximity"]
    for name, part in parts.items():
        row(f"{name}: ours", mine[part], "s")
        row(f"{name}: numpy", times[name], "s")
    row("proximity kept as whole numbers: ours", mine["proximity"], "s")
    whole = sum(mine[part] for part in parts.values())
    row("all of it: ours", whole, "s")
    row("all of it: numpy", sum(times.values()), "s")
    row("ratio: numpy to ours", sum(times.values()) / whole, "")
    for name, values in found.items():
        agreed(f"largest difference from numpy: {name}", largest_difference(read[name], values))
    row("tolerance that ours states for complexity", mine["tolerance"], "")

    seconds, table = in_ecomplexity(amounts)
    same = whole - mine["proximity as doubles"] - mine["concentration"] + mine["proximity"]
    row("ecomplexity: quotients, density, complexity, outlook, as a table", seconds, "s")
    row("ours: quotients, proximity, density, complexity", same, "s")
    row("ratio: ecomplexity to ours", seconds / same, "")
    shape = amounts.shape
    columns = {"quotients": "rca", "density": "density", "eci": "eci", "pci": "pci"}
    for name, column in columns.items():
        values = table[column].to_numpy(dtype=float).reshape(shape)
        values = values[:, 0] if name == "eci" else values[0] if name == "pci" else values
        agreed(f"largest difference from ecomplexity: {name}", largest_difference(read[name], values))

    print(f"production graph of {int(mine['links']):,} links, {count:,} products, {len(graph):,} steps")
    seconds, had = plainly(count, graph)
    _, left = plainly(count, graph, range(0, count // 100 * 100, 100))
    if had != numpy.fromfile(FOLDER / "available.bin", dtype=numpy.uint8).astype(bool).tolist():
        raise SystemExit("what can be made differs")
    if left != numpy.fromfile(FOLDER / "disturbed.bin", dtype=numpy.uint8).astype(bool).tolist():
        raise SystemExit("what can be made without a hundredth differs")
    row("products that both can make", sum(had), "products")
    row("products left without a hundredth of them", sum(left), "products")
    row("graph built: ours", mine["graph"], "s")
    row("forward chaining: ours", mine["forward chaining"], "s")
    row("forward chaining without a hundredth: ours", mine["forward chaining without a hundredth"], "s")
    row("forward chaining: plain Python", seconds, "s")
    row("ratio: plain Python to ours", seconds / mine["forward chaining"], "")
    walked = walk(count, graph)
    row("networkx: a walk over the same links", walked, "s")
    row("ratio: networkx to ours", walked / mine["forward chaining"], "")

    started = time.perf_counter()
    base = sum(plainly(900, small)[1])
    nodes = [(small, [product]) for product in range(900)]
    nodes += [([one if number != step else ([], []) for number, one in enumerate(small)], []) for step in range(len(small))]
    losses = []
    for steps, off in nodes:
        had = plainly(900, steps, off)[1]
        losses.append(base - sum(had))
    plain = time.perf_counter() - started
    whole_had = plainly(900, small)[1]
    # A product that fails itself is not counted among its losses.
    losses = sorted((lost - (1 if off and whole_had[off[0]] else 0) for lost, (_, off) in zip(losses, nodes)), reverse=True)
    if losses != numpy.fromfile(FOLDER / "ranking.bin", dtype=numpy.int32).tolist():
        raise SystemExit("the ranking of single failures differs")
    row("all 2,000 single failures of a chain ranked: ours", mine["ranking of all single failures"], "s")
    row("the same: plain Python", plain, "s")
    row("ratio: plain Python to ours", plain / mine["ranking of all single failures"], "")

    print(f"a generated chain of 300 steps, {int(mine['300 steps: goods'])} goods, in exact fractions")
    for part in ("gathered", "balanced exactly", "what runs short first", "what holds its own making back"):
        row(f"{part}: ours", mine[f"300 steps: {part}"], "s")
    print(f"a generated chain of {int(mine['failures: nodes']):,} nodes, {int(mine['failures: count']):,} single failures")
    row("network of goods and makers: ours", mine["failures: network"], "s")
    row("balanced exactly, with nothing switched off: ours", mine["failures: balanced exactly"], "s")
    row("all failures ranked by forward chaining: ours", mine["failures: forward chaining"], "s")
    row("the same, the balance solved for the first 240: ours", mine["failures: with balances"], "s")
    row("failures whose share of demand is then known", mine["failures: known"], "")
    (ROOT / "var" / "chain.json").write_text(json.dumps(measured, indent=2) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
