#!/usr/bin/env python3
"""Two servers over one PostgreSQL record against one: make bench, or servers.py CORRIDOR [--enterprises N] [--rounds N].

Two release servers serve one demo zone whose record is on a PostgreSQL server of its own; while one is measured the other
is held still. Readers (wrk), servers and PostgreSQL share the machine, and of two servers each has half the readers. Reports
are filed as jobs that were left while both were held still. The median of several rounds, one and two servers by turns.
"""
import argparse
import csv
import http.client
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Barrier, Thread

import load

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "var" / "servers"
ZONE = WORK / "zone"
SECONDS = 5
REPORTS = 60
# Of pages that have to be made, so that none waits for long.
FEW_READERS = 8
LEVEL = "/en/figure/output.gross/guangxi/all/2024-07.ytd/level.json?depth=1"
PAGES = {"glance": "/en/", "a why": load.WHY, "a figure as JSON": load.FIGURE}

BUSY = """
SELECT count(*) FROM pg_stat_activity
WHERE backend_type = 'client backend' AND state <> 'idle' AND pid <> pg_backend_pid()
"""

# Each thread asks for pages of its own, none twice.
EVER_OTHER = """
local pages, threads, asked = {{}}, 0, 0
for page in io.lines("{pages}") do pages[#pages + 1] = page end
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end
function init() count = {threads} end
function request()
  asked = asked + 1
  return wrk.format("GET", pages[(number + (asked - 1) * count) % #pages + 1])
end
"""


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, cwd=ROOT).stdout


@contextmanager
def postgresql():
    """The address of a PostgreSQL server for as long as the block lasts."""
    try:
        yield run("tools/postgresql", "start", WORK / "server").strip()
    finally:
        subprocess.run([ROOT / "tools/postgresql", "stop", WORK / "server"])


class Reports:
    """July's reports of the zone and those of the year before it, handed in again with other numbers each time."""

    def __init__(self):
        self.stamp = 0
        parents = {row["place"]: row["parent"] for row in self.read(ROOT / "Data/guangxi/places.csv")}
        # Where each enterprise sat from when, the last first.
        self.seats = {}
        register = [row for path in (ZONE / "files").glob("enterprises-*.csv") for row in self.read(path)]
        for row in sorted(register, key=lambda row: row["from"], reverse=True):
            self.seats.setdefault(row["enterprise"], []).append((row["from"], parents[row["district"]]))
        months = [f"2023-{month:02}" for month in range(8, 13)] + [f"2024-{month:02}" for month in range(2, 8)]
        self.rows = {month: self.read(ZONE / "files" / f"output-{month}.csv") for month in months}

    @staticmethod
    def read(path):
        with open(path, encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def write(self, name, rows):
        """A file of reports; the year to date of each is another than in any file before."""
        path = WORK / "filed" / f"output-{self.stamp}-{name}.csv"
        path.parent.mkdir(exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0])
            writer.writeheader()
            for row in rows:
                whole, part = row["output_ytd"].split(".")
                writer.writerow(row | {"output_ytd": f"{int(whole) + self.stamp}.{part}"})
        return path

    def single(self, count):
        """Files of one report each."""
        self.stamp += 1
        rows = self.rows["2024-07"]
        return [self.write(number, [row]) for number, row in enumerate(rows[:: len(rows) // count][:count])]

    def by_prefecture(self):
        """A file for each prefecture, of eleven months."""
        self.stamp += 1
        files = {}
        for month, rows in self.rows.items():
            for row in rows:
                seat = next(prefecture for start, prefecture in self.seats[row["enterprise"]] if start[:7] <= month)
                files.setdefault(seat, []).append(row)
        return [self.write(name, rows) for name, rows in sorted(files.items())]


class Servers:
    """Two servers, of which both, one or none go on."""

    def __init__(self, corridor, address, both):
        self.corridor, self.address, self.both = corridor, address, both
        # Which server did a job.
        self.done = {}
        for number, server in enumerate(both):
            Thread(target=self.hear, args=(number, server), daemon=True).start()

    def hear(self, number, server):
        for line in server.process.stdout:
            if told := re.match(r"Job (\d+): done", line):
                self.done[int(told[1])] = number

    def go_on(self, count):
        for number, server in enumerate(self.both):
            server.process.send_signal(signal.SIGCONT if number < count else signal.SIGSTOP)

    def hold(self):
        """Holds both still where neither is within a transaction that others would wait for."""
        self.go_on(0)
        while self.ask(BUSY) != ["0"]:
            self.go_on(2)
            time.sleep(0.1)
            self.go_on(0)

    def ask(self, query):
        return run("psql", self.address, "-AtF ", "-c", query).split()

    def leave(self, path):
        """Leaves a file of reports as a job."""
        run(self.corridor, "import", path, "--background", "--quiet", "--provenance", "synthetic", "--zone", ZONE)

    def pages(self, path, count, readers=load.READERS, script=None):
        """Answers a second of some servers that are asked at once."""
        self.go_on(count)
        with ThreadPoolExecutor() as pool:
            share = {"readers": readers // count, "threads": load.THREADS // count, "script": script}
            asked = [pool.submit(load.wrk, server, path, SECONDS, **share) for server in self.both[:count]]
            answers = [one.result() for one in asked]
        failed = sum(errors for *_, errors in answers)
        if failed:
            raise SystemExit(f"{path}: {failed} requests were not answered")
        return sum(rate for rate, *_ in answers)

    def filed(self, paths, count):
        """Reports a second that some servers file of files left for them, from the first job's beginning to the last one's end."""
        self.hold()
        last, = self.ask("SELECT coalesce(max(id), 0) FROM job")
        for path in paths:
            self.leave(path)
        self.go_on(count)
        while self.ask(f"SELECT count(*) FROM job WHERE id > {last} AND ended_at IS NULL") != ["0"]:
            time.sleep(0.2)
        done, lines, taken = map(int, self.ask(
            f"SELECT count(*), sum(lines), max(ended_at) - min(started_at) FROM job WHERE id > {last} AND state = 'done'"))
        if done != len(paths):
            raise SystemExit(f"{done} of {len(paths)} jobs were done")
        return lines / taken * 1e6

    def shown(self, path):
        """Seconds from the instant of a filing, taken before it is written, until the page of the server that files it shows
        it, and until that of the other does."""
        with ThreadPoolExecutor() as pool:
            begun = Barrier(len(self.both) + 1)
            seen = [pool.submit(next_value, server, begun) for server in self.both]
            begun.wait()
            self.leave(path)
            times = [one.result() for one in seen]
        recorded, job = self.ask("SELECT (SELECT max(recorded_at) FROM filing), max(id) FROM job")
        while int(job) not in self.done:
            time.sleep(0.1)
        own = self.done[int(job)]
        return times[own] - int(recorded) / 1e6, times[1 - own] - int(recorded) / 1e6


def next_value(server, begun):
    """When a server's figure is another than at first; it is asked without end."""
    connection = http.client.HTTPConnection(server.base.removeprefix("http://"))

    def value():
        connection.request("GET", LEVEL)
        return json.loads(connection.getresponse().read())["value"]

    first = value()
    begun.wait()
    began = time.time()
    while value() == first:
        if time.time() - began > 120:
            raise SystemExit("a report was filed and no page showed it within two minutes")
        time.sleep(0.002)
    return time.time()


def compared(name, work, rounds, unit):
    """Prints the median of one server's rates and of two servers', by turns, and their ratio."""
    rates = [[work(count) for count in (1, 2)] for _ in range(rounds)]
    one, two = (statistics.median(column) for column in zip(*rates))
    print(f"{name:<58}{one:>12,.2f}{two:>12,.2f} {unit:<10}{two / one:>6.2f}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corridor")
    parser.add_argument("--enterprises", default="3000")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--filings", type=int, default=50)
    asked = parser.parse_args()
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, WORK)
        address = stack.enter_context(postgresql())
        run(asked.corridor, "demo", "--quiet", "--enterprises", asked.enterprises, "--zone", ZONE, "--record", address)
        run("psql", address, "-c", "VACUUM (ANALYZE)")
        servers = Servers(asked.corridor, address, [stack.enter_context(load.Server(asked.corridor, ZONE)) for _ in range(2)])
        # A server that is held still would not hear that it is to end.
        stack.callback(servers.go_on, 2)
        reports = Reports()
        for server in servers.both:
            server.first(LEVEL)
        print(f"{os.cpu_count()} cores, load average {os.getloadavg()[0]:.2f}, {asked.enterprises} enterprises, {load.READERS} readers")
        print(f"{'':<58}{'one server':>12}{'two':>12} {'':<10}{'two : one':>6}")
        for name, path in PAGES.items():
            for server in servers.both:
                server.first(path)
            compared(f"{name}: requests", lambda count: servers.pages(path, count), asked.rounds, "/s")
        names = [row["enterprise"] for row in reports.rows["2024-07"]]
        (WORK / "pages").write_text("".join(f"/{language}/enterprise/{name}\n" for language in ("en", "zh", "vi") for name in names))

        def unread(count):
            # What was filed before makes every page new.
            servers.filed(reports.single(1), 1)
            script = WORK / "other.lua"
            script.write_text(EVER_OTHER.format(pages=WORK / "pages", threads=load.THREADS // count))
            return servers.pages("/", count, FEW_READERS, script)

        compared("enterprises, each page for the first time: requests", unread, asked.rounds, "/s")
        compared("reports that come one by one: filed", lambda count: servers.filed(reports.single(REPORTS), count), asked.rounds, "/s")
        compared("a prefecture's reports of a year in a file: filed",
                 lambda count: servers.filed(reports.by_prefecture(), count), asked.rounds, "/s")
        servers.go_on(2)
        # The first one is met by servers that have just filed much else.
        times = [servers.shown(path) for path in reports.single(asked.filings + 1)][1:]
        print(f"{'':<58}{'p50':>12}{'p99':>12}")
        for name, seconds in zip(("its own server's page", "the other's page"), zip(*times)):
            values = sorted(1000 * value for value in seconds)
            print(f"{f'from a filing until {name} shows it':<58}{statistics.median(values):>12.2f}{values[len(values) * 99 // 100]:>12.2f} ms")


if __name__ == "__main__":
    main()
