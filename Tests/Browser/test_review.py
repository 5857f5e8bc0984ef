"""A whole review in a browser, as reviewers do it. Run by `make test-browser`."""

import json
import re
import unittest
import urllib.parse

from harness import Browser, By, Keys, Review, wait_until


class ReviewTest(unittest.TestCase):
    """One folder of articles, its server and a browser; nothing may leave the machine."""

    scripts = True

    def setUp(self):
        self.review = Review()
        self.addCleanup(self.review.close)
        self.browser = Browser(scripts=self.scripts)
        self.addCleanup(self.browser.close)

    def tearDown(self):
        self.browser.drain()
        hosts = {urllib.parse.urlsplit(url).netloc for url in self.browser.requests if not url.startswith("data:")}
        self.assertLessEqual(hosts, {f"127.0.0.1:{self.review.port}"})
        refused = [line for line in self.browser.complaints if "Content Security Policy" in line]
        self.assertEqual(refused, [])

    def begin(self, reviewer, *flags):
        self.browser.open(self.review.start(reviewer, *flags))

    def findings(self):
        """How many findings the queue counts, as in "3 of 12 decided"."""
        return int(re.search(r"of (\d+) decided", self.browser.text(".queue .progress")).group(1))

    def log(self):
        lines = self.review.command("decisions", "export", "--store", "store.sqlite", "--history").splitlines()
        return [json.loads(line) for line in lines]


class KeyboardReviewTest(ReviewTest):
    def test_a_whole_review_by_keyboard_with_a_crash_in_the_middle(self):
        browser = self.browser
        self.begin("Ana")
        first = browser.path
        total = self.findings()
        names = browser.text("h1")
        self.assertNotIn("token", browser.driver.current_url)
        sides = browser.all(".sides .side")
        self.assertEqual(len(sides), 2)
        for side in sides:
            for part in ("h2", ".stance", "blockquote mark.claim", ".origin a", ".facts"):
                self.assertTrue(side.find_elements(By.CSS_SELECTOR, part), part)
        self.assertEqual(sides[0].rect["y"], sides[1].rect["y"], "both sides stand side by side")

        # Unsure, with a note, is a decision of its own.
        browser.type("e", "ask the ministry for the payment list", Keys.ESCAPE)
        browser.press("n")
        second = browser.path
        self.assertNotEqual(second, first)
        self.assertIn("Left for checking", browser.text("[role=status]"))
        self.assertIn(f"1 of {total} decided, 1 needs checking", browser.text(".queue .progress"))

        # A slip of one key is undone, and the finding is as it was.
        browser.press("x", "1")
        third = browser.path
        self.assertIn("Dismissed (not same event)", browser.text("[role=status]"))
        browser.press("z")
        self.assertEqual(browser.path, second)
        self.assertIn("open", browser.text(".kicker .status"))
        self.assertIn("took the decision back", browser.text(".history"))
        browser.press("Z")
        self.assertEqual(browser.text(".kicker .status"), "dismissed")
        browser.press(Keys.BACK_SPACE)
        self.assertEqual(browser.text(".kicker .status"), "open")
        browser.press("c")
        self.assertEqual(browser.path, third)

        # A begun note outlives the crash of the server; so does every decision.
        browser.type("e", "half a thought", Keys.ESCAPE)
        self.review.kill()
        self.begin("Ana")
        self.assertEqual(browser.path, third, "the review resumes at the first open finding")
        wait_until(lambda: browser.one("#note").get_attribute("value") == "half a thought")
        browser.press("u")
        browser.open(self.review.address)
        browser.press("k")
        self.assertEqual(browser.text(".kicker .status"), "update")

        # The list, its filters and the way back.
        browser.press("g", "l")
        self.assertEqual(browser.path, "/findings")
        browser.type("/", "Halloway")
        browser.press(Keys.ENTER)
        self.assertIn("words=Halloway", browser.path)
        shown = len(browser.all(".row"))
        self.assertTrue(0 < shown < total)
        browser.press("?")
        self.assertEqual(browser.path, "/help")
        self.assertIn("needs checking", browser.text("table"))
        browser.press(Keys.ESCAPE)
        self.assertIn("words=Halloway", browser.path, "Esc goes back to where one was")

        # The whole article at the spot.
        browser.open(self.review.address.split("?")[0] + first[1:])
        self.assertIn(names, browser.text("h1"))
        browser.press("w")
        self.assertIn("/articles", browser.path)
        self.assertTrue(browser.one("#first mark.claim").is_displayed())
        browser.press(Keys.ESCAPE)
        self.assertEqual(browser.path, first)

        log = self.log()
        self.assertEqual(len(log), 7, "undo and redo are in the trail")
        self.assertEqual({entry["reviewer"] for entry in log}, {"Ana"})
        self.assertIn("ask the ministry for the payment list", [entry["note"] for entry in log])

    def test_every_finding_is_decided_without_the_mouse(self):
        self.begin("Ana")
        total = self.findings()
        for key in ["c", "u", "n"] + ["c"] * (total - 3):
            self.browser.press(key)
        self.assertEqual(self.browser.path, "/findings")
        self.assertIn("No open finding is left", self.browser.text("[role=status]"))
        self.assertIn(f"{total} of {total} decided, 1 needs checking", self.browser.text(".listing > .progress"))

    def test_keys_are_remapped_and_switched_off(self):
        browser = self.browser
        self.begin("Ana")
        first = browser.path
        base = f"http://127.0.0.1:{self.review.port}"
        browser.open(f"{base}/settings")
        field = browser.one("#key-confirm")
        field.clear()
        field.send_keys("y")
        browser.click("button[data-save]")
        browser.open(base + first)
        browser.type("c")
        self.assertEqual(browser.path, first, "the old key does nothing")
        browser.press("y")
        self.assertNotEqual(browser.path, first)
        # A new server, the same browser: keys stay.
        self.review.kill()
        self.begin("Ana")
        self.assertIn("y", browser.text("[data-action=confirm] kbd"))
        browser.open(f"{base}/settings")
        browser.one("input[name=keys]").click()
        browser.click("button[data-save]")
        browser.open(base + first)
        browser.type("y", "j", "?")
        self.assertEqual(browser.path, first)

    def test_what_is_typed_into_a_field_is_no_command(self):
        self.begin("Ana")
        before = self.browser.path
        self.browser.type("e", "cxunz?jk")
        self.assertEqual(self.browser.path, before)
        self.assertEqual(self.browser.one("#note").get_attribute("value"), "cxunz?jk")
        self.browser.leaves(self.browser.save)
        self.assertEqual(self.browser.path, before)
        self.assertIn("cxunz?jk", self.browser.text(".history"))
        self.assertEqual(self.browser.text(".kicker .status"), "open")

    def test_other_as_a_reason_asks_for_its_note(self):
        self.begin("Ana")
        before = self.browser.path
        self.browser.type("x", "9")
        self.assertEqual(self.browser.path, before)
        self.assertIn("needs a note", self.browser.text("[role=status]"))
        self.browser.type("a list, not a statement", Keys.ESCAPE)
        self.browser.press("9")
        self.assertIn("Dismissed (other)", self.browser.text("[role=status]"))


class TeamReviewTest(ReviewTest):
    def test_two_reviewers_differ_and_one_settles(self):
        browser = self.browser
        self.begin("Ana")
        first = browser.path
        browser.type("e", "ask the council for its post book", Keys.ESCAPE)
        browser.press("n")
        self.review.kill()
        # The articles are read again, one of them with one more paragraph.
        article = next(self.review.corpus.rglob("*.txt"))
        article.write_text(article.read_text(encoding="utf-8") + "\n\nThe bakery opens at seven.\n", encoding="utf-8")
        self.begin("Ben")
        base = f"http://127.0.0.1:{self.review.port}"
        browser.open(base + first)
        history = browser.text(".history")
        for part in ("Ana", "needs checking", "ask the council for its post book"):
            self.assertIn(part, history)
        self.assertRegex(browser.one(".history time").get_attribute("datetime"), r"^\d{4}-\d\d-\d\dT.*Z$")
        browser.press("c")
        browser.open(base + first)
        self.assertEqual(browser.text(".kicker .status"), "reviewers disagree")
        browser.open(f"{base}/findings?list=all&disagreement=yes")
        self.assertEqual(len(browser.all(".row")), 1)
        browser.open(base + first)
        browser.one("input[name=settles]").click()
        browser.press("c")
        browser.open(base + first)
        self.assertEqual(browser.text(".kicker .status"), "confirmed")
        self.assertIn("settling a disagreement", browser.text(".history"))
        browser.open(f"{base}/findings?list=all&disagreement=yes")
        self.assertEqual(len(browser.all(".row")), 0)

        for form in ("csv", "jsonl"):
            text = self.review.command("decisions", "export", "--store", "store.sqlite", "--format", form)
            for part in ("Ana", "Ben", "needs-checking", "confirmed", "ask the council for its post book"):
                self.assertIn(part, text)

    def test_a_second_reader_sees_nothing_before_deciding(self):
        browser = self.browser
        self.begin("Ana")
        first = browser.path
        browser.type("e", "I am quite sure", Keys.ESCAPE)
        browser.press("c")
        self.review.kill()
        self.begin("Ben", "--blind")
        self.assertEqual(browser.path, first, "what Ana decided is open to Ben")
        self.assertNotIn("quite sure", browser.driver.page_source)
        self.assertNotIn("Ana", browser.text("main"))
        self.assertIn("Other reviewers have decided", browser.text("main"))
        browser.press("n")
        browser.open(f"http://127.0.0.1:{self.review.port}{first}")
        self.assertIn("quite sure", browser.text(".history"))
        self.assertEqual(browser.text(".kicker .status"), "reviewers disagree")

    def test_assignee_tags_reply_and_correction_are_kept(self):
        browser = self.browser
        self.begin("Ana")
        first = browser.path
        browser.type("a")
        browser.one("#assignee").clear()
        browser.type("Ben")
        browser.one("#tags").send_keys("bridge, urgent")
        browser.click("form[action$='/assign'] button")
        self.assertIn("assigned to Ben", browser.text("details[data-action=assign]"))
        browser.type("a")
        browser.one("#asked-of").send_keys("Denise Halloway")
        browser.one("#answer").send_keys("We had no letter.")
        browser.click("form[action$='/reply'] button")
        browser.type("s")
        stance = browser.one("#stance-first")
        stance.send_keys("doubts")
        browser.click("form[aria-label='Correct the first statement'] [data-save]")
        history = browser.text(".history")
        for part in ("assigned to Ben", "tagged bridge, urgent", "Denise Halloway was asked", "corrected: doubts"):
            self.assertIn(part, history)
        base = f"http://127.0.0.1:{self.review.port}"
        browser.open(f"{base}/findings?list=all&assignee=Ben&tag=urgent")
        self.assertEqual([row.get_attribute("href") for row in browser.all(".row .names a")],
                         [f"{base}{first}?list=all&assignee=Ben&tag=urgent"])
        # The next run applies the correction: whoever doubts does not deny, so there is no conflict any more.
        self.review.kill()
        self.begin("Ana")
        browser.open(base + first)
        self.assertIn("Not here", browser.text("h1"))
        browser.open(f"{base}/detached")
        self.assertIn("assigned to Ben", browser.text("main"))
        self.assertIn("Denise Halloway was asked", browser.text("main"))


class ListTest(ReviewTest):
    def test_many_are_decided_at_once_after_a_preview_and_undone_at_once(self):
        browser = self.browser
        self.begin("Ana")
        base = f"http://127.0.0.1:{self.review.port}"
        browser.open(f"{base}/findings?type=negation")
        count = len(browser.all(".row"))
        self.assertGreater(count, 1)
        browser.click("button[value=all]")
        self.assertIn(f"Decide on {count} findings", browser.text("h1"))
        self.assertEqual(self.log(), [], "a preview writes nothing")
        browser.one("#bulk-decision").send_keys("dismissed: duplicate")
        browser.click("main button")
        self.assertEqual({row.text for row in browser.all(".row .status")}, {"dismissed"})
        browser.press("z")
        self.assertEqual({row.text for row in browser.all(".row .status")}, {"open"})
        boxes = browser.all(".row input")
        boxes[0].click()
        browser.click("button[value=ticked]")
        self.assertIn("Decide on 1 finding", browser.text("h1"))

    def test_a_filter_stands_in_the_address_and_the_review_stays_in_it(self):
        browser = self.browser
        self.begin("Ana")
        browser.open(f"http://127.0.0.1:{self.review.port}/findings")
        browser.type("f")
        browser.one("#f-type").send_keys("negation")
        browser.one("#f-from").send_keys("0.5")
        browser.one("#f-order").send_keys("date")
        browser.click(".filters button")
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(browser.driver.current_url).query)
        self.assertEqual((query["type"], query["from"], query["order"]), (["negation"], ["0.5"], ["date"]))
        names = [link.get_attribute("href") for link in browser.all(".row .names a")]
        browser.leaves(browser.all(".row .names a")[0].click)
        self.assertEqual(browser.text(".kicker .type"), "negation")
        browser.press("c")
        self.assertEqual(browser.driver.current_url, names[1])


class WithoutScriptsTest(ReviewTest):
    scripts = False

    def test_reading_deciding_and_undoing_work_without_scripts(self):
        browser = self.browser
        browser.open(self.review.start("Ana"))
        first = browser.path
        self.assertIn("conflict", browser.text("h1"))
        browser.one("#note").send_keys("by hand")
        browser.one("button[value=needs-checking]").click()
        wait_until(lambda: browser.path != first and browser.one("details.dismiss summary"))
        browser.one("details.dismiss summary").click()
        browser.one("[data-reason='8']").click()
        wait_until(lambda: "Dismissed (duplicate)" in browser.text("[role=status]"))
        wait_until(lambda: browser.one("[data-action=undo]"))
        browser.one("[data-action=undo]").click()
        wait_until(lambda: "Undone" in browser.text("[role=status]"))
        self.assertEqual([entry["status"] for entry in self.log() if entry["note"] == "by hand"], ["needs-checking"])


class LookTest(ReviewTest):
    """What axe, a printer and a reader of the documentation see."""

    def pages(self, first):
        return {
            "finding": first, "list": "/findings?list=all&words=bridge", "bulk": "/bulk?of=all", "articles": f"{first}/articles",
            "disagreements": "/findings?list=all&disagreement=yes", "detached": "/detached", "settings": "/settings",
            "help": "/help", "nothing": "/no-such-page",
        }

    def test_axe_finds_nothing_in_light_dark_and_narrow(self):
        browser = self.browser
        self.begin("Ana")
        first = browser.path
        browser.type("e", "ask the council for its post book", Keys.ESCAPE)
        browser.press("n")
        browser.press("c")
        browser.press("x", "1")
        base = f"http://127.0.0.1:{self.review.port}"
        for look, width, scheme in (("light", 1280, "light"), ("dark", 1280, "dark"), ("narrow", 320, "light")):
            browser.size(width, 900)
            browser.media(scheme)
            for name, path in self.pages(first).items():
                with self.subTest(page=name, look=look):
                    browser.open(base + path)
                    browser.driver.execute_script("for (const d of document.querySelectorAll('details')) d.open = true")
                    self.assertEqual(browser.violations(), [])
                    wide = browser.driver.execute_script(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    self.assertLessEqual(wide, 0, "nothing is wider than the window")
                    browser.driver.execute_script("for (const d of document.querySelectorAll('details')) d.open = false")
                    if look == "light" or name in ("finding", "list"):
                        browser.screenshot(f"review-{name}" if look == "light" else f"review-{name}-{look}")

    def test_what_has_the_focus_is_not_covered_by_the_bar(self):
        browser = self.browser
        self.begin("Ana")
        browser.size(1280, 700)
        for _ in range(30):
            browser.type(Keys.TAB)
            covered = browser.driver.execute_script("""
                const e = document.activeElement, bar = document.querySelector('.decide');
                if (!e || e === document.body || bar.contains(e)) return false;
                const a = e.getBoundingClientRect(), b = bar.getBoundingClientRect();
                return a.height > 0 && a.top >= b.top && a.bottom <= b.bottom && a.left < b.right && a.right > b.left;
                """)
            self.assertFalse(covered, browser.driver.execute_script("return document.activeElement.outerHTML"))

    def test_a_finding_prints_on_one_page_with_whole_addresses_and_no_buttons(self):
        browser = self.browser
        self.begin("Ana")
        browser.media(medium="print")
        self.assertEqual([b.text for b in browser.all("button, nav, kbd") if b.is_displayed()], [])
        after = browser.driver.execute_script(
            "return getComputedStyle(document.querySelector('.origin a[href^=http]'), '::after').content")
        self.assertIn("http", after)
        browser.media()
        pdf = browser.driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})["data"]
        import base64

        document = base64.b64decode(pdf)
        self.assertTrue(document.startswith(b"%PDF"))
        self.assertEqual(document.count(b"/Type /Page\n"), 1)


if __name__ == "__main__":
    unittest.main()
