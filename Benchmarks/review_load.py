#!/usr/bin/env python3
"""Load the review server on the loopback: many readers and a few reviewers who decide, a bounded number of requests.

    review_load.py [--binary .build/release/counterclaim] [--articles 1000] [--readers 200] [--reviewers 4]
                   [--reads 20] [--decisions 50]

Makes a corpus (make_corpus.py), starts `counterclaim review` on it with a new store, and lets each reader ask for
`--reads` pages (findings, lists, filters) and each reviewer decide `--decisions` times, one request after the other,
all at once. Prints latency percentiles by kind, then ends the server with SIGKILL and looks for every acknowledged
decision in the store. Ends with status 1 at any error, refused request or lost decision.
"""
import argparse
import asyncio
import json
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
STATUSES = ("confirmed", "needs-checking", "update", "dismissed duplicate")


class Visit:
    """One browser: a cookie, a form token, and one request at a time on a connection of its own."""

    def __init__(self, address):
        self.url = urllib.parse.urlsplit(address)
        self.cookie = None
        self.form = None

    async def request(self, method, target, fields=None):
        """(status, headers, body) and the seconds that it took."""
        body = urllib.parse.urlencode(fields).encode() if fields else b""
        head = [f"{method} {target} HTTP/1.1", f"Host: {self.url.netloc}", "Connection: close"]
        if self.cookie:
            head.append(f"Cookie: {self.cookie}")
        if method == "POST":
            head += [f"Origin: http://{self.url.netloc}", "Content-Type: application/x-www-form-urlencoded",
                     f"Content-Length: {len(body)}"]
        started = time.monotonic()
        reader, writer = await asyncio.open_connection(self.url.hostname, self.url.port)
        try:
            writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)
            await writer.drain()
            answer = await reader.read()
        finally:
            writer.close()
        taken = time.monotonic() - started
        head, _, content = answer.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        status = int(lines[0].split(" ")[1]) if len(lines[0].split(" ")) > 1 else 0
        return status, headers, content.decode("utf-8", "replace"), taken

    async def enter(self):
        target = (self.url.path or "/") + (f"?{self.url.query}" if self.url.query else "")
        status, headers, _, _ = await self.request("GET", target)
        if "set-cookie" not in headers:
            raise SystemExit(f"the server let nobody in: status {status}")
        self.cookie = headers["set-cookie"].split(";")[0]

    def take_form(self, page):
        found = re.search(r'name="form"\s+value="([^"]+)"|value="([^"]+)"\s+name="form"', page)
        if found:
            self.form = found[1] or found[2]
        return self.form


class Tally:
    def __init__(self):
        self.times = {}
        self.errors = []

    def add(self, kind, status, taken, wanted):
        self.times.setdefault(kind, []).append(taken)
        if status not in wanted:
            self.errors.append(f"{kind}: status {status}")

    def report(self):
        for kind, times in sorted(self.times.items()):
            times.sort()
            cells = "  ".join(f"p{share} {1000 * times[min(len(times) - 1, len(times) * share // 100)]:7.1f} ms"
                              for share in (50, 95, 99))
            print(f"{kind:10} {len(times):6} requests  {cells}  max {1000 * times[-1]:7.1f} ms")


async def read(visit, ids, count, chance, tally):
    for _ in range(count):
        kind, target = chance.choice((
            ("finding", f"/findings/{chance.choice(ids)}"), ("finding", f"/findings/{chance.choice(ids)}"),
            ("list", "/findings"), ("filtered", "/findings?list=all&type=numeric"),
            ("filtered", "/findings?list=all&status=confirmed"),
        ))
        try:
            status, _, _, taken = await visit.request("GET", target)
        except OSError as error:
            tally.errors.append(f"{kind}: {error}")
            continue
        tally.add(kind, status, taken, {200})


async def decide(visit, name, ids, count, chance, tally):
    """The findings and statuses that the server acknowledged, each with a note that only this decision has."""
    acknowledged = []
    status, _, page, _ = await visit.request("GET", "/settings")
    fields = {"form": visit.take_form(page), "reviewer": name, "keys": "on"}
    status, _, page, _ = await visit.request("POST", "/settings", fields)
    if status != 303:
        tally.errors.append(f"settings: status {status}")
    for number in range(count):
        finding = chance.choice(ids)
        decision = chance.choice(STATUSES)
        note = f"load {name} {number}"
        fields = {"form": visit.form, "decision": decision, "note": note, "filter": "", "here": f"/findings/{finding}"}
        try:
            status, _, _, taken = await visit.request("POST", f"/findings/{finding}/decide", fields)
        except OSError as error:
            tally.errors.append(f"decide: {error}")
            continue
        tally.add("decide", status, taken, {303})
        if status == 303:
            acknowledged.append((name, note, decision.split(" ")[0]))
    return acknowledged


async def load(address, ids, options):
    chance = random.Random(options.seed)
    tally = Tally()
    readers = [Visit(address) for _ in range(options.readers)]
    reviewers = [Visit(address) for _ in range(options.reviewers)]
    for visit in readers + reviewers:
        await visit.enter()
    started = time.monotonic()
    reading = [read(visit, ids, options.reads, random.Random(chance.random()), tally) for visit in readers]
    deciding = [decide(visit, f"Reviewer {number}", ids, options.decisions, random.Random(chance.random()), tally)
                for number, visit in enumerate(reviewers)]
    results = await asyncio.gather(*deciding, *reading)
    taken = time.monotonic() - started
    total = sum(map(len, tally.times.values()))
    print(f"{total} requests in {taken:.1f} s, {total / taken:.0f} a second; {len(tally.errors)} errors")
    tally.report()
    return [entry for part in results[:len(deciding)] for entry in part], tally.errors


def start(binary, corpus, store, output):
    """The server, and the address that it printed."""
    command = [binary, "review", str(corpus), "--models", "none", "--store", str(store), "--port", "0", "--no-open", "--quiet"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=output, text=True)
    address = server.stdout.readline().strip()
    if not address.startswith("http"):
        server.kill()
        sys.exit(f"the server did not start: {' '.join(command)}")
    return server, address


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default=HERE.parent / ".build/release/counterclaim", type=pathlib.Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--readers", type=int, default=200)
    parser.add_argument("--reviewers", type=int, default=4)
    parser.add_argument("--reads", type=int, default=20, help="pages for each reader")
    parser.add_argument("--decisions", type=int, default=50, help="decisions for each reviewer")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    binary = str(options.binary.resolve())
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        corpus, store = scratch / "corpus", scratch / "s.sqlite"
        subprocess.run(
            [sys.executable, HERE / "make_corpus.py", corpus, "--articles", str(options.articles)], check=True)
        subprocess.run(
            [binary, "report", str(corpus), "--models", "none", "--store", str(store), "--output", str(scratch / "report"),
             "--quiet"], check=True, stdout=subprocess.DEVNULL)
        report = json.loads((scratch / "report/report.json").read_text(encoding="utf-8"))
        ids = sorted({item["id"] for item in report["contradictions"]})
        print(f"{len(ids)} findings in {options.articles} articles; {options.readers} readers, {options.reviewers} reviewers")
        with open(scratch / "server.log", "w", encoding="utf-8") as log:
            server, address = start(binary, corpus, store, log)
            try:
                acknowledged, errors = asyncio.run(load(address, ids, options))
            finally:
                ended_early = server.poll()
                server.send_signal(signal.SIGKILL)
                server.wait()
        if ended_early is not None:
            errors.append(f"the server ended with status {ended_early}")
        lines = subprocess.run(
            [binary, "decisions", "export", "--history", "--store", str(store)], check=True, capture_output=True,
            text=True).stdout.splitlines()
        kept = {(line["reviewer"], line["note"], line["status"]) for line in map(json.loads, lines)
                if line["schema"].startswith("counterclaim-decision/")}
        lost = [entry for entry in acknowledged if entry not in kept]
        print(f"{len(acknowledged)} decisions acknowledged, {len(lost)} lost")
        for line in errors[:10] + [f"lost: {entry}" for entry in lost[:10]]:
            print(line, file=sys.stderr)
        if errors or lost or len(acknowledged) != options.reviewers * options.decisions:
            sys.exit(1)


if __name__ == "__main__":
    main()
