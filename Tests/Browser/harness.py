"""Starts the review and a browser for the tests: everything on this machine, nothing from outside."""

import contextlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.parse

import axe_playwright_python
from selenium import webdriver
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("COUNTERCLAIM_BINARY", str(ROOT / ".build/release/counterclaim"))
CORPUS = ROOT / "corpus"
SCREENSHOTS = pathlib.Path(os.environ.get("SCREENSHOTS") or ROOT / ".build/screenshots")
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def free_port():
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Review:
    """A folder of articles with a store, and the server over both."""

    def __init__(self, corpus=CORPUS):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="counterclaim-browser-"))
        self.corpus = self.folder / "articles"
        shutil.copytree(corpus, self.corpus)
        self.store = self.folder / "store.sqlite"
        self.port = free_port()
        self.process = None

    def start(self, reviewer, *flags):
        environment = {"PATH": "/usr/bin:/bin", "COUNTERCLAIM_WORDNET": "/dev/null", "COUNTERCLAIM_MODELS": "none"}
        self.process = subprocess.Popen(
            [BINARY, "review", "articles", "--store", str(self.store), "--reviewer", reviewer, "--no-open",
             "--port", str(self.port), "--quiet", *flags],
            cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
        self.address = self.process.stdout.readline().strip()
        assert self.address.startswith(f"http://127.0.0.1:{self.port}/?token="), self.process.stderr.read()
        return self.address

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        if self.process:
            self.process.wait()
            self.process.stdout.close()
            self.process.stderr.close()
        self.process = None

    def command(self, *arguments):
        return subprocess.run(
            [BINARY, *arguments], cwd=self.folder, capture_output=True, text=True, check=True,
            env={"PATH": "/usr/bin:/bin", "COUNTERCLAIM_WORDNET": "/dev/null", "COUNTERCLAIM_MODELS": "none"}).stdout

    def close(self):
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


class Browser:
    """Chromium without a window, which notes every request."""

    def __init__(self, width=1280, height=900, scripts=True):
        options = webdriver.ChromeOptions()
        for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars",
                     "--disable-background-networking", "--force-prefers-reduced-motion", "--disable-component-update", "--no-first-run",
                     "--force-color-profile=srgb"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        if not scripts:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        binary = next((path for path in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if path), None)
        options.binary_location = binary
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.driver.set_page_load_timeout(60)
        self.size(width, height)
        self.requests = []
        self.complaints = []

    def size(self, width, height):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def media(self, scheme="light", medium=""):
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"media": medium, "features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def open(self, address):
        self.driver.get(address)

    @property
    def path(self):
        parts = urllib.parse.urlsplit(self.driver.current_url)
        return parts.path + (f"?{parts.query}" if parts.query else "")

    def text(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector).text

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def type(self, *keys):
        """Types as a person does: into whatever has the focus."""
        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def save(self):
        """Ctrl+Enter, as in a field."""
        ActionChains(self.driver).key_down(Keys.CONTROL).send_keys(Keys.ENTER).key_up(Keys.CONTROL).perform()

    def leaves(self, action):
        """Does something that opens another page, and waits for that page."""
        before = self.driver.find_element(By.TAG_NAME, "html").id
        action()

        def is_new(driver):
            found = driver.find_elements(By.TAG_NAME, "html")
            return found and found[0].id != before and driver.execute_script("return document.readyState") == "complete"

        WebDriverWait(self.driver, 30, poll_frequency=0.05).until(is_new)

    def press(self, *keys):
        """Types keys of which the last one opens another page."""
        self.type(*keys[:-1])
        self.leaves(lambda: self.type(keys[-1]))

    def click(self, selector):
        self.leaves(lambda: self.one(selector).click())

    def violations(self):
        """What axe finds, as one line a node."""
        self.driver.execute_script(AXE)
        result = self.driver.execute_async_script(
            "const done = arguments[1]; axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}}).then(done);",
            WCAG)
        return [f"{item['id']}: {node['target']} {node['failureSummary']}"
                for item in result["violations"] for node in item["nodes"]]

    def screenshot(self, name):
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.driver.save_screenshot(str(SCREENSHOTS / f"{name}.png"))

    def drain(self):
        """Collects what was requested and what the browser complained of since the last time."""
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self.requests.append(message["params"]["request"]["url"])
        self.complaints += [entry["message"] for entry in self.driver.get_log("browser")]

    def close(self):
        self.driver.quit()


def wait_until(condition, seconds=10):
    end = time.monotonic() + seconds
    while not holds(condition):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def holds(condition):
    """Whether a condition is met; between two pages there is nothing to look at, so it is not."""
    try:
        return condition()
    except (NoSuchElementException, StaleElementReferenceException):
        return False


__all__ = ["Browser", "By", "Keys", "Review", "wait_until"]
