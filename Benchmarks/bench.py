#!/usr/bin/env python3
"""Measure articles per second, CPU time and peak memory of the commands on the development pages.

    bench.py [--binary .build/release/counterclaim] [--shared ../shared] [--rounds 3]

Prints the median of the rounds for `extract --text-only`, and for `extract` and `report` by rules alone (`--models
none`), with one job and with all, beside the peers' figures on the same pages; then `extract` with the models on every
tenth page. Without the pages it measures on corpus/ and says so. Nothing is judged here:
timings depend on the machine.
"""
import argparse
import gzip
import os
import pathlib
import shutil
import statistics
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SETS = ("scrapinghub", "fundus", "trafilatura", "readability", "newspaper4k", "mediacloud-dates")
# Pages a CPU second and peak MB on the same 1,201 pages, as measured for the development data (data/articles/PEERS.md).
PEERS = (("trafilatura 2.3.1", 21, 216), ("trafilatura fast", 25, 182), ("readability-lxml 0.9", 19, 108),
         ("newspaper4k 0.9.6", 6.4, 120), ("goose3 3.1.22", 6.9, 234), ("resiliparse 2.0.1", 320, 55))


def measure(command):
    """(wall seconds, CPU seconds, peak MB) of one run in a child of its own."""
    started = time.monotonic()
    pid = os.fork()
    if pid == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execv(command[0], command)
    _, status, usage = os.wait4(pid, 0)
    wall = time.monotonic() - started
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 3):
        raise SystemExit(f"bench: {' '.join(command)} ended with {code}")
    peak = usage.ru_maxrss / 1024 if sys.platform != "darwin" else usage.ru_maxrss / 1024 / 1024
    return wall, usage.ru_utime + usage.ru_stime, peak


def gather(shared, folder):
    pages = [p for name in SETS for p in sorted((shared / "data" / "articles" / name / "pages").glob("*"))]
    for page in pages:
        data = page.read_bytes()
        if page.suffix == ".gz":
            (folder / page.name[:-3]).write_bytes(gzip.decompress(data))
        else:
            (folder / page.name).write_bytes(data)
    return len(pages)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / ".build" / "release" / "counterclaim")
    parser.add_argument("--shared", type=pathlib.Path, default=ROOT.parent / "shared")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    binary = str(options.binary.resolve())
    with tempfile.TemporaryDirectory(prefix="counterclaim-bench-") as work:
        folder = pathlib.Path(work) / "pages"
        folder.mkdir()
        if (options.shared / "data" / "articles").is_dir():
            count = gather(options.shared, folder)
            print(f"{count} development pages, {options.rounds} rounds, medians")
        else:
            print(f"bench: no development pages at {options.shared}; measuring on corpus/")
            shutil.copytree(ROOT / "corpus", folder, dirs_exist_ok=True)
            count = sum(1 for p in folder.rglob("*") if p.is_file())
        size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) / 1e6
        print(f"{'':34}{'pages/s':>9}{'pages/CPU s':>13}{'MB/s':>8}{'peak MB':>9}")
        tenth = pathlib.Path(work) / "tenth"
        tenth.mkdir()
        for page in sorted(p for p in folder.rglob("*") if p.is_file())[::10]:
            shutil.copy(page, tenth / page.name)
        tenth_size = sum(p.stat().st_size for p in tenth.iterdir()) / 1e6
        rules = ["--models", "none"]
        for name, arguments, pages, count, size in (
                ("extract --text-only", ["extract", "--text-only"], folder, count, size),
                ("extract, rules", ["extract", *rules], folder, count, size),
                ("report, rules", ["report", *rules, "--output", str(pathlib.Path(work) / "report")], folder, count, size),
                ("extract, rules and tagger", ["extract"], tenth, len(list(tenth.iterdir())), tenth_size)):
            for jobs in (1, os.cpu_count() or 1):
                command = [binary, arguments[0], "--quiet", "--jobs", str(jobs), *arguments[1:], str(pages)]
                runs = [measure(command) for _ in range(options.rounds)]
                wall, cpu, peak = (statistics.median(column) for column in zip(*runs))
                print(f"{name + f', {jobs} jobs':34}{count / wall:9.1f}{count / cpu:13.1f}{size / wall:8.1f}{peak:9.0f}")
        for name, speed, peak in PEERS:
            print(f"{name + ' (text only)':34}{'':9}{speed:13.1f}{'':8}{peak:9.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
