"""A person at a browser: opens pages, reads, follows words, presses keys."""
import json
from pathlib import Path

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

AXE = (Path(__file__).resolve().parents[2] / ".deps/axe/axe.min.js")


class Untrue(AssertionError):
    """What a sentence says is not what the reader sees."""


class Reader:
    def __init__(self, base, javascript=True):
        options = ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars",
                     "--disable-background-networking", "--disable-component-update", "--no-first-run"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        if not javascript:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        self.driver = Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.base, self.javascript, self.language = base, javascript, "en"
        # The server that is read from, where a sentence needs to do something there.
        self.server = None
        self.resize(1280)

    def close(self):
        self.driver.quit()

    def resize(self, width, dark=False, height=None):
        self.width = width
        metrics = {"width": width, "height": height or (900 if width > 600 else 844), "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})

    def open(self, path=""):
        """A page below the reader's language; `path` as in `projects?status=signed`."""
        self.driver.get(f"{self.base}/{self.language}/{path}")
        if self.javascript:
            WebDriverWait(self.driver, 20, 0.05).until(lambda driver: driver.execute_script(
                "return !document.querySelector('figure[data-picture]') || document.documentElement.dataset.drawn !== undefined"))
        return self

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.base)

    def all(self, selector):
        return [one for one in self.driver.find_elements(By.CSS_SELECTOR, selector) if one.is_displayed()]

    def waits_for(self, words):
        """Until the page shows words by itself."""
        WebDriverWait(self.driver, 30, 0.2).until(lambda _: words in self.text(), f"{self.path} never shows {words}")
        return self

    def one(self, selector):
        found = self.all(selector)
        if not found:
            raise Untrue(f"nothing on {self.path} is {selector}")
        return found[0]

    def text(self, selector="main"):
        return self.one(selector).text

    def sees(self, *words, within="main"):
        text = " ".join(self.text(within).split())
        for word in words:
            if word not in text:
                raise Untrue(f"{self.path} does not say “{word}”: {text[:300]}")
        return self

    def follows(self, selector, words=None):
        """Activates the first such link or button that says the words, and waits for what it leads to."""
        for one in self.all(selector):
            if words is None or words in one.text:
                before = self.driver.find_element(By.TAG_NAME, "html")
                href = one.get_attribute("href")
                one.send_keys(Keys.ENTER)
                if not (href or "").startswith(self.base + self.path + "#"):
                    WebDriverWait(self.driver, 10).until(lambda _: self._is_gone(before))
                return self
        raise Untrue(f"{self.path} has no {selector} that says “{words}”")

    @staticmethod
    def _is_gone(element):
        try:
            element.is_enabled()
            return False
        except Exception:
            return True

    def types(self, selector, text, enter=True):
        field = self.one(selector)
        field.clear()
        before = self.driver.find_element(By.TAG_NAME, "html")
        field.send_keys(text + (Keys.ENTER if enter else ""))
        if enter:
            WebDriverWait(self.driver, 10).until(lambda _: self._is_gone(before))
        return self

    def presses(self, *keys):
        for key in keys:
            self.driver.switch_to.active_element.send_keys(key)
        return self

    @property
    def focused(self):
        return self.driver.switch_to.active_element

    def tabs_to(self, words, most=60):
        """Goes on by the tab key alone to what says the words; every stop on the way must be seen."""
        for _ in range(most):
            self.presses(Keys.TAB)
            if words in (self.focused.text or self.focused.get_attribute("aria-label") or ""):
                return self
        raise Untrue(f"{words} on {self.path} is not reached within {most} tabs")

    # What holds of every page.

    def faults(self):
        """All that is wrong with the page whatever it shows, a line each."""
        return [*self._console(), *self._strangers(), *(self._layout() + self._axe() if self.javascript else [])]

    def _console(self):
        return [f"console: {entry['message']}" for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]

    def _strangers(self):
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                if not url.startswith((self.base + "/", "data:", "blob:", "chrome:", "about:")):
                    yield f"asks another machine: {url}"

    def _layout(self):
        return self.driver.execute_script("""
            const faults = [], root = document.documentElement;
            if (root.scrollWidth > innerWidth + 1) faults.push(`is ${root.scrollWidth} wide on a screen of ${innerWidth}`);
            if (root.lang !== arguments[0]) faults.push(`calls its language ${root.lang}`);
            if (document.querySelectorAll('h1').length !== 1) faults.push('has not exactly one h1');
            if (document.querySelectorAll('link[rel=alternate][hreflang]').length < 3) faults.push('has no hreflang');
            for (const word of ['{{', 'Optional(', 'NaN', '[object'])
                if (document.body.innerText.includes(word)) faults.push(`says ${word}`);
            return faults;""", self.language)

    def _axe(self):
        self.driver.execute_script(AXE.read_text())
        found = self.driver.execute_async_script(
            "axe.run(document, {resultTypes: ['violations']}).then(r => arguments[0](r.violations))")
        return [f"axe: {one['id']} ({one['impact']}): {one['help']}: {one['nodes'][0]['html'][:160]}"
                for one in found if one["impact"] in ("serious", "critical")]

    def texts(self):
        """The texts shown, but those that are the same in every language by their nature."""
        return self.driver.execute_script("""
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
            while (walker.nextNode()) {
                const around = walker.currentNode.parentElement;
                if (!around.closest('code, script, style, [lang], [translate=no]')) found.push(walker.currentNode.data.trim());
            }
            return found.filter(text => text);""")
