#!/usr/bin/env python3
"""Measure what one more article costs beside a store, and that the report is that of a run from nothing.

    incremental.py [--binary .build/release/counterclaim] [--articles 5000] [--models none] [--skip-from-nothing]

Makes the corpus (make_corpus.py), reports on all but one article of it with a new store, adds that article, reports
again, and reports once more from nothing. Prints CPU seconds, seconds and peak memory of each run, and the second run
as a share of the first. Ends with status 1 when the two last reports differ in a byte.
"""
import argparse
import filecmp
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent


def measure(name, command):
    """CPU seconds of one run in a child of its own."""
    started = time.monotonic()
    pid = os.fork()
    if pid == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execv(command[0], command)
    _, status, usage = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{name}: ended with status {os.waitstatus_to_exitcode(status)}: {' '.join(command)}")
    cpu = usage.ru_utime + usage.ru_stime
    peak = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1024)
    print(f"{name:24} {cpu:9.1f} CPU s {time.monotonic() - started:9.1f} s {peak:7.0f} MB", flush=True)
    return cpu


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default=HERE.parent / ".build/release/counterclaim", type=pathlib.Path)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--models", default="none", help="as for counterclaim; 'default' reads with the tagger")
    parser.add_argument("--skip-from-nothing", action="store_true", help="leave the third run out")
    options = parser.parse_args()
    models = [] if options.models == "default" else ["--models", options.models]
    binary = str(options.binary.resolve())
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        corpus = scratch / "corpus"
        subprocess.run(
            [sys.executable, HERE / "make_corpus.py", corpus, "--articles", str(options.articles + 1)], check=True)
        last = sorted(path for path in corpus.rglob("*") if path.is_file())[-1]
        shutil.move(last, scratch / "held-back")
        # A file that was touched moments ago is hashed again on the next run; here none is.
        time.sleep(5)
        store = ["--store", str(scratch / "s.sqlite")]

        def report(name, output, more):
            return measure(name, [binary, "report", str(corpus), "--output", str(scratch / output)] + more + models)

        first = report("first run", "out", store)
        same = report("nothing new", "out", store)
        shutil.move(scratch / "held-back", last)
        second = report("one article more", "out", store)
        print(f"{(scratch / 's.sqlite').stat().st_size / 1e6:.0f} MB of store; nothing new {100 * same / first:.2f} %, "
              f"one article more {100 * second / first:.2f} % of the first run's CPU time")
        if options.skip_from_nothing:
            return
        report("from nothing", "fresh", [])
        names = sorted(path.name for path in (scratch / "fresh").iterdir())
        _, different, missing = filecmp.cmpfiles(scratch / "out", scratch / "fresh", names, shallow=False)
        if different or missing:
            sys.exit(f"the report is not that of a run from nothing: {', '.join(different + missing)}")
        print("the report is that of a run from nothing, byte for byte")


if __name__ == "__main__":
    main()
