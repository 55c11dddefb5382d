"""What holds of every page, whoever reads it."""
import re

from reader import Untrue
from sentences import LANGUAGES, sentence

# One address of every kind of page below the language.
PAGES = [
    "figure/output.gross/guangxi-parks/all/2024-07.ytd/growth.comparable", "figure/projects.under-construction/zone/all/2024-08-20/level",
    "", "figures", "search?q=output", "help", "check", "projects", "projects?status=planned&page=2",
    "projects?q=nothing-bears-this-name", "project/huayi-qinzhou", "parks", "place/area-qinzhou", "enterprises", "energy", "record", "jobs",
    "tariff?goods=8518.30.10", "tariff?goods=headphones", "quotation", "quote", "chains", "chains/battery?area=nanning",
    "step/battery/separator?area=nanning", "whatif/battery?area=nanning", "whatif/battery?area=nanning&holder:Synthetic%20Copper%20Foil%20Works%201=off",
    "chain/battery/nanning/2024-08-20/good/separator/coverage", "dossier/battery/nmc-precursor?area=nanning", "specialisation",
    "specialisation/output.gross/zone/area/2/2024-07.ytd/quotient/area-nanning/36",
]


@sentence("Every page is accessible, fits the screen, keeps quiet in the console and asks no other machine", javascript=(True,))
def sound(reader):
    faults = [f"{reader.path}: {fault}" for page in PAGES for fault in reader.open(page).faults()]
    if faults:
        raise Untrue("\n    ".join(faults[:12]))


@sentence("In the other languages, and in the dark, it is no different", widths=(1280,), languages=LANGUAGES[1:], javascript=(True,))
def dark(reader):
    reader.resize(1280, dark=True)
    sound(reader)


@sentence("Without JavaScript every page has its heading and its content", javascript=(False,))
def plain(reader):
    for page in PAGES:
        reader.open(page)
        if not reader.all("main h1") or len(reader.text()) < 80:
            raise Untrue(f"{reader.path} is empty")


@sentence("No text is left in English on a Chinese page", widths=(1280,), languages=("zh",), javascript=(True,))
def translated(reader):
    for page in PAGES:
        english = [text for text in reader.open(page).texts() if is_prose(text)]
        if english:
            raise Untrue(f"{reader.path}: {english[:5]}")


@sentence("A page leads to the same page in the other languages", widths=(1280,))
def languages(reader):
    for page in PAGES:
        reader.open(page).follows(".choices a", "中文")
        if not reader.path.startswith("/zh/" + page.split("?")[0].split("@")[0]):
            raise Untrue(f"{page} leads to {reader.path}")


def is_prose(text):
    """Two English words in a row, at least one of them of those that any sentence has; names of firms and files pass."""
    words = re.findall(r"[A-Za-z]{2,}", text)
    common = {"the", "of", "and", "to", "is", "in", "by", "from", "not", "no", "show", "all", "with", "for", "known", "filed"}
    return len(words) > 1 and not re.search(r"[\u4e00-\u9fff]", text) and any(word.lower() in common for word in words)
