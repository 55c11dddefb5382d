"""What holds of pictures: drawn by ECharts where there is JavaScript, by the server where there is none."""
import base64
import json
import struct
import urllib.request

from everybody import PAGES
from people import GROWTH
from reader import Untrue
from selenium.webdriver import ActionChains
from sentences import LANGUAGES, sentence

# Pages of every kind of picture: map, funnel, timeline, line with revisions, bars.
PICTURED = ["", "chains/battery?area=nanning", "projects", "parks", "place/area-qinzhou", "energy", GROWTH, "figures?compare=nanning,qinzhou"]

DRAWN = """return [...document.querySelectorAll('figure[data-picture]')].map(figure => {
    const box = figure.querySelector('.chart'), chart = box && echarts.getInstanceByDom(box), svg = figure.querySelector('svg');
    const place = svg.getBoundingClientRect();
    return {source: figure.dataset.picture, chart: !!chart, canvas: !!(box && box.querySelector('canvas')),
        points: chart ? chart.getOption().series.map(one => one.data.length).filter(count => count) : [],
        isStill: chart ? !chart.getOption().animation : null, described: box && box.getAttribute('aria-label'),
        svg: place.width * place.height, wide: box && box.clientWidth, inks: chart ? inks(chart) : 0};
});
function inks(chart) {
    const sheet = chart.renderToCanvas({pixelRatio: 1}), seen = new Set();
    const pixels = sheet.getContext('2d').getImageData(0, 0, sheet.width, sheet.height).data;
    for (let at = 0; at < pixels.length; at += 4) seen.add(pixels[at] << 16 | pixels[at + 1] << 8 | pixels[at + 2]);
    return seen.size;
}"""


def content(reader, source):
    with urllib.request.urlopen(reader.base + source, timeout=60) as answer:
        return json.load(answer)


@sentence("Every picture is drawn by ECharts, with as many points as it has values, in light and dark", languages=LANGUAGES,
          javascript=(True,))
def drawn(reader):
    for is_dark in (False, True):
        reader.resize(reader.width, dark=is_dark)
        for page in PICTURED:
            pictures = reader.open(page).driver.execute_script(DRAWN)
            if not pictures:
                raise Untrue(f"{reader.path} has no picture")
            for picture in pictures:
                held = content(reader, picture["source"])
                points = [len(one["marks"]) for one in held["series"] if one["role"] != "first"] or [len(held["regions"] or held["boxes"])]
                if not (picture["chart"] and picture["canvas"]) or picture["points"][:len(points)] != [one for one in points if one]:
                    raise Untrue(f"{picture['source']}: {picture}, not {points}")
                if picture["inks"] < 4 or picture["svg"] > 1 or held["title"] not in (picture["described"] or ""):
                    raise Untrue(f"{picture['source']}: {picture}")
            faults = reader.faults()
            if faults:
                raise Untrue(f"{reader.path}: {faults[:3]}")
    reader.resize(reader.width)


@sentence("A chart takes its colours from the page, also when the screen turns dark under it", widths=(1280,), javascript=(True,))
def colours(reader):
    ask = """const probe = document.body.appendChild(document.createElement('span')); probe.style.color = 'var(--accent)';
        const wanted = getComputedStyle(probe).color.match(/\\d+/g).slice(0, 3).join();
        const chart = echarts.getInstanceByDom(document.querySelector('.spark .chart'));
        return [wanted, chart.getOption().series[0].lineStyle.color.match(/\\d+/g).slice(0, 3).join()];"""
    reader.resize(1280)
    light = reader.open(GROWTH).driver.execute_script(ask)
    reader.resize(1280, dark=True)
    for _ in range(40):
        dark = reader.driver.execute_script(ask)
        if dark[0] == dark[1]:
            break
        ActionChains(reader.driver).pause(0.05).perform()
    reader.resize(1280)
    if light[0] != light[1] or dark[0] != dark[1] or light == dark:
        raise Untrue(f"light {light}, dark {dark}")


@sentence("Charts keep still for who asks for it", widths=(1280,), javascript=(True,))
def still(reader):
    reader.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-reduced-motion", "value": "reduce"}]})
    moving = [one["source"] for page in PICTURED for one in reader.open(page).driver.execute_script(DRAWN) if not one["isStill"]]
    reader.resize(1280)
    if moving:
        raise Untrue(f"{moving} move")


def click(reader, selector, where):
    """Clicks into a chart at the place that a script computes in its pixels; waits for the page it leads to."""
    box = reader.one(selector)
    reader.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", box)
    x, y = reader.driver.execute_script(f"const chart = echarts.getInstanceByDom(arguments[0]); {where}", box)
    before = reader.path
    wide, tall = box.size["width"], box.size["height"]
    mouse = ActionChains(reader.driver)
    mouse.move_to_element_with_offset(box, round(x - wide / 2), round(y - tall / 2)).pause(0.1).click().perform()
    for _ in range(100):
        if reader.path != before:
            return reader
        ActionChains(reader.driver).pause(0.05).perform()
    raise Untrue(f"a click at {x}, {y} of {selector} on {before} leads nowhere")


@sentence("A click on a point, a bar, a span or a region leads where its row in the table leads", javascript=(True,))
def clicks(reader):
    last = "return chart.convertToPixel({seriesIndex: 0}, [chart.getOption().series[0].data.length - 1, chart.getOption().series[0].data.at(-1).value]);"
    click(reader.open("energy"), ".spark .chart", last)
    if not reader.path.startswith("/en/figure/energy.generated/") or "2024-07/" not in reader.path:
        raise Untrue(f"the last month leads to {reader.path}")
    bar = "const at = chart.convertToPixel({seriesIndex: 0}, [chart.getOption().series[0].data[2].value, 2]); return [at[0] / 2, at[1]];"
    click(reader.open("projects"), ".bars .chart", bar)
    if "/figure/projects.under-construction/" not in reader.path:
        raise Untrue(f"the third bar leads to {reader.path}")
    span = "const [from, to, row] = chart.getOption().series[0].data[3].value;" \
           "return chart.convertToPixel({seriesIndex: 0}, [(from + to) / 2, row]).map((one, at) => at && innerWidth < 720 ? one + 8 : one);"
    reader.open("projects")
    name = content(reader, "/en/projects.json?picture=timeline")["categories"][3]["text"]
    click(reader, ".picture-scroll .chart", span).sees(name, "Phases")
    regions = content(reader, "/en/projects.json?picture=map")["regions"]
    nanning = next(at for at, one in enumerate(regions) if one["name"] == "Nanning")
    middle = f"return chart.convertToPixel({{seriesIndex: 0}}, {regions[nanning]['at']});"
    click(reader.open("projects"), ".map .chart", middle).sees(f"{regions[nanning]['short']} projects")
    if reader.path != "/en/projects?place=nanning":
        raise Untrue(f"the region leads to {reader.path}")


@sentence("With the keyboard a region of the map is reached, seen in the chart, and opened", widths=(1280,), javascript=(True,))
def keys(reader):
    reader.open("parks").tabs_to("Guilin: ")
    outline = reader.driver.execute_script("return getComputedStyle(document.querySelector('.map .chart')).outlineStyle")
    if outline == "none":
        raise Untrue("the chart does not show where the focus is")
    reader.presses("\n")
    for _ in range(100):
        if "place=guilin" in reader.path:
            return
        ActionChains(reader.driver).pause(0.05).perform()
    raise Untrue(f"leads to {reader.path}")


CAUGHT = """window.caught = [];
    HTMLAnchorElement.prototype.click = function () { window.caught.push([this.download, this.href]); };
    document.querySelectorAll('[data-png]').forEach(button => button.click());
    return window.caught;"""


@sentence("Every picture can be taken away as PNG, larger than on the screen and not empty", javascript=(True,))
def png(reader):
    for page in PICTURED:
        pictures = reader.open(page).driver.execute_script(DRAWN)
        files = reader.driver.execute_script(CAUGHT)
        if len(files) != len(pictures):
            raise Untrue(f"{reader.path}: {len(files)} files of {len(pictures)} pictures")
        for (name, address), picture in zip(files, pictures):
            kind, _, text = address.partition(";base64,")
            data = base64.b64decode(text)
            wide, tall = struct.unpack(">II", data[16:24]) if data[:8] == b"\x89PNG\r\n\x1a\n" else (0, 0)
            if kind != "data:image/png" or not name.endswith(".png") or wide < 2 * picture["wide"] or tall < 200 or len(data) < 4000:
                raise Untrue(f"{picture['source']}: {name}, {kind}, {wide} by {tall}, {len(data)} bytes")


@sentence("Without JavaScript the drawings of the server are there, and nothing is offered that needs it", javascript=(False,))
def drawings(reader):
    for page in PICTURED:
        reader.open(page)
        for figure in reader.driver.find_elements("css selector", "figure[data-picture]"):
            size = figure.find_element("css selector", "svg").size
            if size["width"] < 200 or size["height"] < 60:
                raise Untrue(f"{reader.path}: a drawing of {size}")
        if reader.all(".chart") or reader.all("[data-png]") or not reader.all(".picture-downloads a"):
            raise Untrue(f"{reader.path} offers what needs JavaScript")


# What a picture may be answered with that cannot be drawn.
UNDRAWABLE = ["new Response('', {status: 503})", "new Response('{')", "new Response('{\"kind\": \"line\", \"ticks\": [], \"series\": []}')",
              "Promise.reject(new TypeError('gone'))"]


@sentence("A picture that cannot be drawn again stays as the server drew it", widths=(1280,), javascript=(True,))
def undrawable(reader):
    for answer in UNDRAWABLE:
        script = reader.driver.execute_cdp_cmd(
            "Page.addScriptToEvaluateOnNewDocument", {"source": f"window.fetch = async () => {answer};"})
        try:
            reader.open("energy")
            if reader.one(".spark.large svg").size["width"] < 200 or reader.all(".chart") or reader.all("[data-png]"):
                raise Untrue(f"with {answer} the drawing is gone")
        finally:
            reader.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": script["identifier"]})
            reader.driver.get_log("browser")


@sentence("The library of charts is asked for only where there is something to draw", widths=(1280,), javascript=(True,))
def lazy(reader):
    for page in PAGES:
        reader.open(page)
        asked = reader.driver.execute_script(
            "return [performance.getEntriesByType('resource').some(one => one.name.includes('echarts')),"
            " !!document.querySelector('figure[data-picture]')]")
        if asked[0] != asked[1]:
            raise Untrue(f"{reader.path}: asked for the library {asked[0]}, has pictures {asked[1]}")


@sentence("A statistician compares places by their names, and is told which name is none", languages=LANGUAGES)
def compare(reader):
    names = {"en": ("Nanning", "Qinzhou"), "zh": ("南宁市", "钦州市"), "vi": ("Nam Ninh", "Khâm Châu")}[reader.language]
    reader.open("figures").types("#compare", ", ".join(names)).sees(*names, within=".chosen-places")
    reader.types("#compare", "Atlantis").sees("Atlantis", within=".error-summary").sees(*names, within=".chosen-places")
    if reader.one("#compare").get_attribute("value") != "Atlantis":
        raise Untrue("what was typed is lost")
    reader.follows(".chip a")
    if names[0] in reader.text(".chosen-places") or names[1] not in reader.text(".chosen-places"):
        raise Untrue(f"left are {reader.text('.chosen-places')}")
