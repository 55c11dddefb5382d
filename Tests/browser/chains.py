"""What people come to industrial chains for."""
from reader import Untrue
from sentences import LANGUAGES, sentence

WORDS = {"en": ("missing", "Every step"), "zh": ("缺失", "各环节"), "vi": ("thiếu", "Mọi khâu")}


@sentence("An investment officer opens a chain, finds the step that is missing, and follows its why to a document")
def officer(reader):
    reader.open("chains?area=nanning").follows("tbody th a", "Batteries").sees("Missing and weak steps", "NMC precursor")
    reader.follows("[aria-labelledby=wanting] tbody th a", "NMC precursor").sees("nobody within the area can make it")
    reader.follows(".facts .value", "t")
    to_a_document(reader)


@sentence("From the missing step she opens its dossier, sees who could fill it, and follows a reason to a document")
def dossier(reader):
    reader.open("step/battery/nmc-precursor?area=nanning").follows(".tools a", "Who could make it")
    if not reader.path.startswith("/en/dossier/battery/nmc-precursor"):
        raise Untrue(f"it leads to {reader.path}")
    reader.sees("missing", "Why it is wanted", "Who could do it, where", "What it would unlock", "Leads")
    faultless(reader)
    follows_number(reader, "[aria-labelledby=who] tbody td a.value[href*='/land'], [aria-labelledby=who] tbody td a.value[href*='/density']")
    if "/candidates/" not in reader.path:
        raise Untrue(f"a reason leads to {reader.path}")
    to_a_document(reader)


@sentence("A planner sees what a place is specialised in, narrows it to one place, and follows a quotient to a document")
def specialised(reader):
    reader.open("specialisation").sees("Most specialised", "Nearest possible", "Location quotient")
    faultless(reader)
    reader.types("#place", "area-nanning")
    if any("Nanning" not in place.text for place in reader.all("section:nth-of-type(1) tbody th")):
        raise Untrue("others than Nanning are shown")
    follows_number(reader, "section:nth-of-type(1) tbody td a.value[href*='/quotient/']")
    faultless(reader)
    to_a_document(reader)


def faultless(reader):
    faults = reader.faults()
    if faults:
        raise Untrue(f"{reader.path}: {faults[:4]}")


def follows_number(reader, selector):
    """The first number of them that is known and not nought: a nought can rest on nobody's report."""
    known = [one for one in reader.all(selector) if one.get_attribute("data-value") not in ("", "0")]
    if not known:
        raise Untrue(f"{reader.path} has no known number at {selector}")
    href = known[0].get_attribute("href").removeprefix(reader.base)
    reader.follows(f"a.value[href='{href}']")


def to_a_document(reader, most=12):
    """Follows the why downwards, each time the first part that is not nought."""
    way = [reader.path]
    while "/document/" not in reader.path:
        if len(way) > most:
            raise Untrue(f"after {most} clicks no document: {way}")
        if reader.all(".leaf a[href*='/document/']"):
            reader.follows(".leaf a[href*='/document/']")
        else:
            follows_number(reader, ".tree .nodes .node-value")
        way.append(reader.path)


@sentence("A planner asks why demand can grow no further, and follows it to a document", widths=(1280,))
def shortage(reader):
    reader.open("chains/battery?area=nanning").follows(".shortages li:first-child a.value")
    if "/shortage/supplied/1" not in reader.path:
        raise Untrue(f"the number leads to {reader.path}")
    reader.sees("times the demand of today before it runs short")
    faultless(reader)
    to_a_document(reader)


@sentence("Beside declared suppliers of a step stand those that are concluded, each with its provenance", languages=LANGUAGES, widths=(1280,))
def suppliers(reader):
    inferred, estimated = {"en": ("inferred", "estimated"), "zh": ("推断", "估算"), "vi": ("suy ra", "ước tính")}[reader.language]
    reader.open("step/battery/separator?area=nanning").sees("Synthetic Separator Works 1")
    told = reader.text("[aria-labelledby=links] tbody tr:first-child").lower()
    if inferred not in told or estimated not in told:
        raise Untrue(f"the link says {told}")


@sentence("A picture larger than its frame begins where there is something to see", widths=(390,), javascript=(True,))
def in_sight(reader):
    for page in ("step/battery/separator?area=nanning", "chains/battery?area=nanning&show=wanting", "chains/salt-chemicals?area=qinzhou"):
        seen = reader.open(page).driver.execute_script("""
            // Drawn on a canvas, boxes stand where the server's drawing has them.
            const frame = document.querySelector('.chain-frame');
            return [...frame.querySelectorAll('rect.step')].filter((box) => {
              const x = Number(box.getAttribute('x')) + 12 - frame.scrollLeft, y = Number(box.getAttribute('y')) + 32 - frame.scrollTop;
              return x >= 0 && x + 64 <= frame.clientWidth && y >= 0 && y + 56 <= frame.clientHeight;
            }).length;""")
        if seen < 3:
            raise Untrue(f"{seen} boxes of {page} are in sight")


@sentence("A box of the picture leads to its step, by keyboard too, and says how complete it is", widths=(1280,))
def box(reader):
    reader.open("chains/battery?area=nanning")
    link = reader.driver.find_element("css selector", ".chain a[href*='/step/battery/separator']")
    if "weak" not in link.get_attribute("aria-label"):
        raise Untrue(f"the box says {link.get_attribute('aria-label')}")
    reader.driver.execute_script("arguments[0].focus()", link) if reader.javascript else link.send_keys("")
    reader.presses("\n").sees("Separator", "Who makes it")


@sentence("What is planned shows on its day", languages=LANGUAGES)
def later(reader):
    missing, steps = WORDS[reader.language]
    today = reader.open("chains/battery?area=nanning").sees(steps).text("[aria-labelledby=steps] tbody")
    reader.follows(".days a", "2025\u201104\u201101")
    if "on=2025-04-01" not in reader.path or reader.text("[aria-labelledby=steps] tbody") == today:
        raise Untrue(f"nothing differs on {reader.path}")
    if missing not in today:
        raise Untrue(f"nothing is {missing} today")


@sentence("On a phone the table stands before the picture, which scrolls within its frame", widths=(390,), javascript=(True,))
def phone(reader):
    reader.open("chains/battery?area=nanning")
    places = {name: reader.one(name).location["y"] for name in (".chain-steps", ".chain-picture")}
    if places[".chain-steps"] > places[".chain-picture"]:
        raise Untrue(f"the picture stands first: {places}")
    frame = reader.one(".chain-frame")
    if frame.size["width"] > 390 or frame.get_property("scrollWidth") <= frame.size["width"]:
        raise Untrue("the picture does not scroll within its frame")


@sentence("A planner switches a supplier off and sees who stands still, why, and what comes back first", languages=LANGUAGES)
def planner(reader):
    reader.open("whatif/battery?area=nanning")
    for name in ("holder:Synthetic Electrolyte Works 1", "holder:Synthetic Copper Foil Works 1"):
        reader.driver.find_element("css selector", f"input[name='{name}']").send_keys(" ")
    reader.follows("form.outages button[type=submit]")
    if "off" not in reader.path or not reader.all("[aria-labelledby=idle] tbody tr"):
        raise Untrue(f"nobody stands still on {reader.path}")
    idle = reader.text("[aria-labelledby=idle] tbody")
    if "Fudi Battery Nanning" not in idle or "Synthetic Copper Foil Works 1" not in idle and "Synthetic Electrolyte Works 1" not in idle:
        raise Untrue(f"it is not said who stands still, and why: {idle}")
    if len(reader.all("[aria-labelledby=recovery] tbody tr")) != 2:
        raise Untrue("not both are brought back")
    value = reader.all(".facts .value")[-1]
    href = value.get_attribute("href")
    reader.follows(f".facts .value[href='{href.removeprefix(reader.base)}']")
    if "/without/" not in reader.path or not reader.all(".tree"):
        raise Untrue(f"what is lost has no why: {reader.path}")


@sentence("The chain is taken away as a graph that graph programs read", widths=(1280,), javascript=(True,))
def graph(reader):
    import urllib.request
    import xml.etree.ElementTree as tree

    reader.open("chains/battery?area=nanning")
    link = next(one.get_attribute("href") for one in reader.all("a") if one.text == "GraphML")
    with urllib.request.urlopen(link, timeout=60) as answer:
        root = tree.fromstring(answer.read())
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    nodes = {node.get("id") for node in root.findall(".//g:node", space)}
    edges = [(edge.get("source"), edge.get("target")) for edge in root.findall(".//g:edge", space)]
    if "good/separator" not in nodes or "process/separator-making" not in nodes or ("process/separator-making", "good/separator") not in edges:
        raise Untrue(f"{len(nodes)} nodes, {len(edges)} edges")
    if any(end not in nodes for edge in edges for end in edge):
        raise Untrue("an edge leads to no node")
