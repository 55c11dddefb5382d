#!/usr/bin/env python3
"""The browser tests: starts a server over a small demo zone, and proves what people do there.

Usage: run.py CORRIDOR [WORD ...]

With words only the sentences that hold one of them are proven. Exits with 1 where one is untrue.
"""
import sys
import time
from contextlib import ExitStack

from crawler import Crawler
from hostile import Hostile
from reader import Reader
from selenium.common.exceptions import WebDriverException
from sentences import SENTENCES
from spite import Spite
from zone_server import ZoneServer, demo_zone

import chains  # noqa: F401  what people come to chains for
import everybody
import people  # noqa: F401  what each reader does
import pictures  # noqa: F401  what holds of charts and maps


def occasions(javascript):
    """Each sentence with each of the ways that it is said to hold in, those of one width together."""
    for words, proof, widths, languages, scripts in SENTENCES:
        if javascript in scripts:
            for width in widths:
                for language in languages:
                    yield words, proof, width, language


def main():
    started = time.monotonic()
    corridor, wanted = sys.argv[1], sys.argv[2:]
    proven, untrue = 0, []
    with ExitStack() as stack:
        server = stack.enter_context(ZoneServer(corridor, demo_zone(corridor)))
        for javascript in (True, False):
            reader = Reader(server.base, javascript)
            reader.server = server
            stack.callback(reader.close)
            for words, proof, width, language in occasions(javascript):
                if wanted and not any(word in words for word in wanted):
                    continue
                begun = time.monotonic()
                way = f"{words} ({width} px, {language}{'' if javascript else ', no JavaScript'})"
                reader.language = language
                reader.resize(width)
                try:
                    proof(reader)
                    proven += 1
                    print(f"✔ {way}: {time.monotonic() - begun:.1f} s", flush=True)
                except (AssertionError, WebDriverException) as fault:
                    untrue.append(way)
                    print(f"✘ {way}\n    {str(fault).split('Stacktrace:')[0].strip()}", flush=True)
        if not wanted or "number" in wanted:
            crawler = Crawler(server).crawl([f"/en/{page}" for page in everybody.PAGES])
            pages = sum(map(len, crawler.opened.values()))
            for fault in crawler.faults[:40]:
                print(f"✘ {fault}")
            untrue += crawler.faults
            proven += pages + crawler.numbers
            print(f"{pages} pages of {len(crawler.opened)} kinds opened, {crawler.numbers} numbers followed")
            if not crawler.numbers:
                untrue.append("no number was found to follow")
        if not wanted or "spite" in wanted:
            spite = Spite(corridor).prove()
            for fault in spite.faults[:20]:
                print(f"✘ {fault}")
            untrue += spite.faults
            proven += spite.proven
            print(f"{spite.proven} pages of a spiteful zone read")
        if not wanted or "hostile" in wanted:
            hostile = Hostile(server).prove()
            for fault in hostile.faults:
                print(f"✘ {fault}")
            untrue += hostile.faults
            proven += hostile.proven
            print(f"{hostile.proven} proven of hostile clients")
    print(f"browser: {proven} proven, {len(untrue)} untrue, in {time.monotonic() - started:.0f} s")
    return 1 if untrue else 0


if __name__ == "__main__":
    sys.exit(main())
