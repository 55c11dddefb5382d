#!/usr/bin/env python3
"""Measures the server under readers: make bench, or load.py CORRIDOR [--minutes N] [--enterprises N] [--zone FOLDER].

A release build serves the demo zone on loopback to wrk; both share the machine. Prints each number with its goal beside it
and writes them to var/load.json. A cold answer is the first of its address after a start.
"""
import argparse
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
READERS, THREADS, SECONDS = 50, 2, 20
WHY = "/en/figure/output.gross/guangxi-parks/all/2024-07.ytd/growth.comparable"
PAGES = {"glance": "/en/", "why": WHY}
# The figure with what it is made of; without a depth its JSON holds two levels, here 30 MB of rows.
FIGURE = "/en/figure/output.gross/guangxi-parks/all/2024-07.ytd/level.json?depth=1"
MILLISECONDS = {"us": 1e-3, "ms": 1, "s": 1000, "m": 60_000}


class Server:
    """`corridor serve` on a port that is free, for as long as the block lasts."""

    def __init__(self, corridor, zone):
        self.command = [corridor, "serve", "--zone", zone, "--port", "0"]

    def __enter__(self):
        started = time.perf_counter()
        self.process = subprocess.Popen(self.command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in self.process.stdout:
            if "http://" in line:
                self.base = "http://" + line.split("http://")[1].split("/")[0].strip()
                self.started = time.perf_counter() - started
                return self
        raise SystemExit("the server did not start")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=60)

    def first(self, path):
        """Seconds of one answer, whole."""
        started = time.perf_counter()
        with urllib.request.urlopen(self.base + path, timeout=300) as answer:
            answer.read()
        return time.perf_counter() - started

    @property
    def memory(self):
        """Resident memory in MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) / 1024


def wrk(server, path, seconds=SECONDS, readers=READERS, threads=THREADS, script=None):
    """Readers without a pause: requests a second, the middle and the slowest hundredth in milliseconds, errors."""
    scripted = ["-s", script] if script else []
    command = ["wrk", f"-t{threads}", f"-c{readers}", f"-d{seconds}s", "--latency", *scripted, server.base + path]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def latency(percent):
        number, unit = re.search(rf"{percent}%\s+([\d.]+)(us|ms|s|m)", text).groups()
        return float(number) * MILLISECONDS[unit]

    errors = sum(int(number) for line in re.findall(r"(?:Socket errors|Non-2xx).*", text) for number in re.findall(r"\b(\d+)\b(?!xx)", line))
    return float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]), latency(50), latency(99), errors


def mixed(server, minutes, row):
    """Readers who open ever other pages: what is held in memory must not grow with them. Memory at each minute's end."""
    with urllib.request.urlopen(server.base + "/en/enterprises.json?place=zone", timeout=300) as answer:
        listed = json.loads(answer.read())
    found = sorted(set(re.findall(r'"id": ?"([0-9A-Z]{18})"', json.dumps(listed))))
    paths = [WHY + f"?depth={depth}" for depth in range(1, 5)] + ["/en/projects", "/en/parks", "/en/energy", "/en/record"]
    paths += [f"/{language}/enterprise/{one}" for one in found for language in ("en", "zh", "vi")]
    paths += [f"/en/search?list=1&q={word}+{number}" for word in ("output", "parks") for number in range(5000)]
    measured, index = [], 0
    for minute in range(1, minutes + 1):
        end = time.monotonic() + 60
        while time.monotonic() < end:
            wrk(server, FIGURE if index % 2 else PAGES["glance"], 2)
            for _ in range(40):
                path = paths[index % len(paths)]
                index += 1
                server.first(path)
                if time.monotonic() > end:
                    break
        measured.append(server.memory)
        row(f"memory after minute {minute}", measured[-1], "MiB")
    if len(measured) > 4:
        half = len(measured) // 2
        growth = statistics.median(measured[half:]) / statistics.median(measured[1:half]) - 1
        row("memory: second half against the first, without minute 1", growth * 100, "%", (lambda value: value < 10, "< 10"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corridor")
    parser.add_argument("--minutes", type=int, default=1)
    parser.add_argument("--enterprises", default="50000")
    parser.add_argument("--zone", type=Path, default=ROOT / "var" / "load")
    asked = parser.parse_args()
    if not asked.zone.exists():
        subprocess.run([asked.corridor, "demo", "--quiet", "--enterprises", asked.enterprises, "--zone", asked.zone], check=True, cwd=ROOT)
    measured = []

    def row(name, value, unit, goal=None):
        judged = "" if goal is None else f"   goal {goal[1]}: {'met' if goal[0](value) else 'MISSED'}"
        measured.append({"name": name, "value": round(value, 2), "unit": unit, "goal": goal and goal[1]})
        print(f"{name:<58} {value:>12,.2f} {unit}{judged}", flush=True)

    print(f"{platform.machine()}, {os.cpu_count()} cores, load average {os.getloadavg()[0]:.2f}, {asked.enterprises} enterprises, {READERS} readers")
    with Server(asked.corridor, asked.zone) as server:
        row("start, until it listens", server.started, "s")
        row("the first page of all, cold", server.first(PAGES["glance"]), "s")
        for name, path in {"a why": WHY, "a figure as JSON": FIGURE, "projects": "/en/projects", "parks": "/en/parks"}.items():
            row(f"{name}, cold", server.first(path), "s")
        row("memory after the first answers", server.memory, "MiB")
        for name, path in PAGES.items():
            rate, middle, slowest, errors = wrk(server, path)
            row(f"{name}: requests", rate, "/s")
            row(f"{name}: p50", middle, "ms")
            row(f"{name}: p99", slowest, "ms", (lambda value: value < 20, "< 20"))
            row(f"{name}: errors", errors, "", (lambda value: value == 0, "0"))
        rate, middle, slowest, errors = wrk(server, FIGURE)
        row("a figure as JSON: requests", rate, "/s", (lambda value: value >= 5000, "≥ 5,000"))
        row("a figure as JSON: p99", slowest, "ms")
        row("a figure as JSON: errors", errors, "", (lambda value: value == 0, "0"))
        mixed(server, asked.minutes, row)
    (ROOT / "var" / "load.json").write_text(json.dumps(measured, indent=2, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    sys.exit(main())
