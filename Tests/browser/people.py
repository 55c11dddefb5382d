"""What each reader comes for."""
import csv
import io
import urllib.request

from openpyxl import load_workbook
from reader import Untrue
from sentences import LANGUAGES, sentence

GROWTH = "figure/output.gross/guangxi-parks/all/2024-07.ytd/growth.comparable"


@sentence("A leader asks why the parks grew, and comes to a document in a handful of clicks")
def leader(reader):
    reader.open(GROWTH).sees("9.8%", "same batch")
    clicks = 0
    while "/document/" not in reader.path and clicks < 8:
        leaves = [one for one in reader.all(".leaf a") if "/document/" in one.get_attribute("href")]
        selector = ".leaf a[href*='/document/']" if leaves else ".tree .nodes .node-value"
        reader.follows(selector)
        clicks += 1
    if "/document/" not in reader.path:
        raise Untrue(f"after {clicks} clicks no document, but {reader.path}")
    reader.sees("SHA-256")
    if not reader.all(".cited"):
        raise Untrue("the row that was cited is not marked")


@sentence("A leader sees how far the projects are, and goes to the largest")
def projects(reader):
    reader.open("projects").sees("1,221 projects", "From contract to production")
    reader.follows("[aria-labelledby=list] tbody th a").sees("Phases", "What was told, and by which document")


@sentence("An investment officer looks for the projects that are planned in one area", languages=LANGUAGES)
def officer(reader):
    reader.open("projects")
    every = reader.text("#list")
    reader.driver.find_element("css selector", "#choice-status option[value=planned]").click()
    reader.driver.find_element("css selector", "#choice-place option[value=area-qinzhou]").click()
    reader.follows("form.fields button")
    if "status=planned" not in reader.path or "place=area-qinzhou" not in reader.path or reader.text("#list") == every:
        raise Untrue(f"nothing was narrowed: {reader.path}, {reader.text('#list')}")
    planned = {"en": "planned", "zh": "规划", "vi": "dự kiến"}[reader.language]
    for row in reader.driver.find_elements("css selector", "[aria-labelledby=list] tbody tr"):
        if planned not in row.text:
            raise Untrue(f"not planned: {row.text}")


@sentence("An investment officer finds nothing and is told how to go on", widths=(390,))
def nothing(reader):
    reader.open("projects").types("#words", "no such project").sees("No project answers to this choice")
    reader.follows("a.button", "Show all").sees("Demo Project")


@sentence("An investment officer goes from the map to a park to its enterprises by words", widths=(1280,))
def parks(reader):
    reader.open("parks").sees("Where the parks lie")
    reader.open("parks?place=qinzhou").follows("tbody th a").sees("Belongs to").follows(".tools a", "Its enterprises")
    reader.sees("enterprise").follows("tbody th a").sees("What it reported")


@sentence("A statistician takes the table away, and every cell of it is a number or a name", widths=(1280,), javascript=(True,))
def statistician(reader):
    for page, most in (("parks", 200), ("energy", 400), ("projects?place=area-qinzhou", 3000)):
        reader.open(page)
        links = {one.text: one.get_attribute("href") for one in (reader.all("[aria-labelledby=list] .downloads a") or reader.all(".downloads a"))[:2]}
        rows = list(csv.reader(io.StringIO(fetch(links["CSV"]).decode("utf-8-sig"))))
        sheet = load_workbook(io.BytesIO(fetch(links["Excel"]))).worksheets[0]
        if not 1 < len(rows) <= most or sheet.max_row != len(rows):
            raise Untrue(f"{page}: {len(rows)} rows of CSV, {sheet.max_row} of Excel")
        for line, cells in zip(rows[1:], sheet.iter_rows(min_row=2)):
            for text, cell in zip(line, cells):
                if cell.data_type == "f":
                    raise Untrue(f"{page}: {cell.coordinate} is a formula")
                if cell.data_type == "n" and cell.value is not None and abs(float(text) - cell.value) > 1e-9 * abs(cell.value):
                    raise Untrue(f"{page}: {cell.coordinate} is {cell.value}, in CSV {text}")


@sentence("A statistician sees who corrected what, and the ends of the chains")
def record(reader):
    reader.open("record").sees("Filed lately", "Corrected or added to later", "Ends of the chains", "reference")
    reader.follows("a", "output-").sees("SHA-256", "What was filed from it")


ARTICLE = "From January to July 2024 the gross industrial output value of Guangxi industrial parks reached {} trillion yuan."


@sentence("A press officer pastes an article, sees each figure judged, and nothing of it is kept")
def press(reader):
    reader.open("check")
    marks = []
    for number in ("1.21", "1.51"):
        reader.types("textarea", ARTICLE.format(number), enter=False).follows("form.panel button[type=submit]")
        marks.append(reader.one(".article .mark").get_attribute("class"))
    if marks[0] == marks[1]:
        raise Untrue(f"the true and the altered figure are both {marks[0]}")
    reader.follows(".article .mark").sees("Gross industrial output value")
    if reader.open("check").one("textarea").get_attribute("value"):
        raise Untrue("the article is still there")


@sentence("An engineer follows the wind farm from a month to a turbine's reading")
def energy(reader):
    reader.open("energy").sees("Fangchenggang offshore wind farm", "164.8")
    reader.follows(".table-figure a.value").sees("Electricity generated")


@sentence("With the keyboard alone the content and a number's why are reached", widths=(1280,), javascript=(True,))
def keyboard(reader):
    reader.open("energy").tabs_to("Skip to the content").presses("\n")
    reader.tabs_to("164.8")
    outline = reader.driver.execute_script("return getComputedStyle(document.activeElement).outlineStyle")
    if outline == "none":
        raise Untrue("what has the focus is not marked")
    reader.presses("\n").sees("164.8 million kWh".split()[0])


def fetch(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read()


@sentence("An exporter looks a product up in the tariff and quotes it with its bill of materials", languages=LANGUAGES)
def exporter(reader):
    reader.open("tariff").types("#goods", "8518.30.10").sees("Headphones", "15%")
    reader.open("quote")
    typed = {
        "name": "Headphones", "code": "8518.30.10", "quantity": "100", "price": "6.20", "factory": "Pingxiang", "destination": "Bac Ninh",
        "place": "Youyiguan", "freight": "8", "insurance": "1", "on-carriage": "3", "one-1": "USD", "is-1": "25450", "of-1": "VND",
        "source-1": "typed", "labour": "1.2", "overhead": "0.8", "profit": "0.7",
        "bill": "part,into,code,origin,value,declared\nDriver,,8518.90,CN,0.90,yes\nRadio,,8517.79,US,1.40,\n",
    }
    for name, text in typed.items():
        field = reader.one(f"#{name}")
        field.clear()
        field.send_keys(text)
    reader.follows("form.panel button[type=submit]").sees("Headphones, 100 × 6.20 USD", "ACFTA")
    if not reader.all("a.value[href='#why-line-1-acfta']"):
        raise Untrue("no number leads to its why")


@sentence("Whoever left an import for the server sees it waiting, running and done without asking again", widths=(1280,), javascript=(True,))
def jobs(reader):
    reader.open("jobs").sees("Jobs", "corridor jobs cancel")
    reader.server.run("verify", "--background")
    reader.waits_for("Verified: nothing was found.")
