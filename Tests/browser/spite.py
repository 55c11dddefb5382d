"""A zone in which every name and note is script, in a real browser: it is read, and never runs."""
import csv
import io
import shutil
import subprocess

from reader import Reader
from zone_server import ROOT, ZoneServer

SPITE = [
    "<script>window.ran=1</script>", "\"><img src=x onerror=window.ran=1>", "'><b onclick=window.ran=1>press", "{{it}}{{{it}}}",
    "]]></a><svg onload=window.ran=1>", "<iframe srcdoc='<script>parent.ran=1</script>'>",
]
# Columns that hold free text, whatever the form.
COLUMNS = {"name_en", "name_zh", "name_vi", "aliases", "owner", "operator", "party", "note", "source", "contract"}
PAGES = ["", "figures", "figures?words=output", "search?q=script", "projects", "parks", "enterprises", "energy", "record", "check", "help"]


def spiteful_zone(corridor, folder=ROOT / ".build" / "browser-spite"):
    """A small zone whose files were changed before they were imported."""
    shutil.rmtree(folder, ignore_errors=True)
    source = folder / "source"
    shutil.copytree(ROOT / "Examples" / "two-parks", source)
    count = 0
    for path in sorted(source.rglob("*.csv")):
        rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
        for row in rows:
            for column in COLUMNS & row.keys():
                count += 1
                row[column] = f"{SPITE[count % len(SPITE)]} {count}"
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows)
    zone = folder / "zone"
    made = subprocess.run([corridor, "init", "--quiet", "--from", source, "--zone", zone], cwd=ROOT, stdout=subprocess.DEVNULL)
    # The example has a row that is handed back on purpose.
    if made.returncode not in (0, 2):
        raise RuntimeError("the spiteful zone was not made")
    return zone


class Spite:
    """Opens the pages of a spiteful zone, and those that they lead to."""

    def __init__(self, corridor):
        self.corridor = corridor
        self.proven, self.faults = 0, []

    def prove(self):
        with ZoneServer(self.corridor, spiteful_zone(self.corridor)) as server:
            reader = Reader(server.base)
            try:
                self._open(reader)
            finally:
                reader.close()
        return self

    def _open(self, reader):
        seen, waiting, shown = set(), [(language, page) for language in ("en", "zh", "vi") for page in PAGES], 0
        while waiting and len(seen) < 90:
            language, page = waiting.pop(0)
            if (language, page) in seen:
                continue
            seen.add((language, page))
            reader.language = language
            reader.open(page)
            shown += any(word in reader.text("body") for word in ("window.ran=1", "{{it}}"))
            ran = reader.driver.execute_script("return window.ran === undefined ? null : window.ran")
            strange = reader.driver.execute_script(
                "return [...document.querySelectorAll('[onerror],[onclick],[onload],iframe,img[src=\"x\"]')].map(e => e.outerHTML.slice(0, 120))")
            # A page may say {{it}} here, since somebody is called so.
            found = [fault for fault in reader.faults() if "says {{" not in fault]
            if ran is not None or strange or found:
                self.faults.append(f"{reader.path} of a spiteful zone: ran {ran}, elements {strange}, {found}")
            else:
                self.proven += 1
            for kind in ("place/", "enterprise/", "document/", "figure/"):
                links = [link.get_attribute("href") for link in reader.all(f"main a[href*='/{language}/{kind}']")[:2]]
                waiting += [(language, link.split(f"/{language}/", 1)[1]) for link in links if link]
        if not shown:
            self.faults.append("no page of the spiteful zone shows what somebody typed")
