"""Opens every kind of page with a sample of its parameters, and follows its numbers to their why.

The tests of the server follow every number of every page over a small zone; here a sample is followed over the demo zone.
"""
import json
import random
import re
import urllib.parse
from html.parser import HTMLParser


class Links(HTMLParser):
    """The links of a page, and the numbers among them: where each leads, and its exact value."""

    def __init__(self, text):
        super().__init__()
        self.links, self.numbers = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "a" and attributes.get("href", "").startswith("/"):
            if "data-value" in attributes:
                self.numbers.append((attributes["href"], attributes["data-value"]))
            self.links.append(attributes["href"].split("#")[0])


class Crawler:
    def __init__(self, server, pages_of_a_kind=2, numbers_of_a_page=12, seed=20240820):
        self.server, self.most, self.each, self.random = server, pages_of_a_kind, numbers_of_a_page, random.Random(seed)
        self.opened, self.values, self.documented, self.faults = {}, {}, {}, []
        self.numbers = 0

    def crawl(self, starts):
        """Breadth first; of a kind of page a random handful."""
        waiting, seen = list(starts), set(starts)
        while waiting:
            path = waiting.pop(0)
            status, headers, body = self.server.get(path, Accept="text/html")
            if status != 200:
                self.faults.append(f"{path} answers {status}")
                continue
            self.opened.setdefault(kind(path), []).append(path)
            if not headers["Content-Type"].startswith("text/html"):
                continue
            page = Links(body.decode())
            for address, value in self.random.sample(page.numbers, min(self.each, len(page.numbers))):
                self.follow(path, address, value)
            news = sorted({link for link in page.links if link not in seen and kind(link)})
            self.random.shuffle(news)
            for link in news:
                if sum(kind(other) == kind(link) for other in seen) < (self.most if kind(link)[1] is None else 1):
                    seen.add(link)
                    waiting.append(link)
        return self

    def follow(self, page, address, value):
        """The number leads to a figure of the same value, and the figure's why ends in documents."""
        self.numbers += 1
        path = address.split("?")[0].split("#")[0]
        if path not in self.values:
            status, _, body = self.server.get(path + ".json")
            self.values[path] = json.loads(body) if status == 200 else None
        figure = self.values[path]
        if figure is None:
            self.faults.append(f"{page}: {address} is no figure")
        elif not same(value, figure["figure"]["value"] if "figure" in figure else figure.get("value")):
            self.faults.append(f"{page}: shows {value}, but {address} is {figure.get('value')}")


def same(shown, held):
    """An unknown value is shown without digits."""
    return (shown or None) == (held if held is None else str(held))


def kind(path):
    """The page's name, and its form where it is none for people; `None` for what is no page of the language."""
    parts = urllib.parse.urlsplit(path)
    match = re.fullmatch(r"/en/([a-z]*)(/.*)?(\.csv|\.xlsx|\.json)?", parts.path)
    if not match:
        return None
    ending = re.search(r"\.(csv|xlsx|json)$", parts.path)
    return match[1], ending and ending[0]
