#!/usr/bin/env python3
"""Score Counterclaim on the development data, and hold the figures against the pinned floors.

    evaluate.py [--binary .build/release/counterclaim] [--shared ../shared] [--only articles,stories] [--json FILE]

The data and their scorers lie beside the checkout and are no part of it; without them this prints what is missing
and exits 0. `floors.json` pins, for each figure, the lowest value that is accepted, and the digest of the gold file
that it was measured on: figures on other gold are printed and not judged. A floor is raised by hand, and lowered
only with a reason in CHANGELOG.md.

Exit status: 0 all floors held or nothing to measure; 1 a floor broken; 2 wrong usage or a failed run.
"""
import argparse
import gzip
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import cases

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PARTS = ("articles", "attribution", "stories", "cases", "corpus")
ARTICLE_SETS = ("scrapinghub", "fundus", "trafilatura", "readability", "mediacloud-dates", "newspaper4k", "xml",
                "warc", "quirks")
# The exit statuses of a finished run: everything read, and some inputs unread.
FINISHED = (0, 3)


def run(command, output=None):
    """Run a command; its standard output goes to `output` (a path) or is returned as text."""
    with open(output, "wb") if output else tempfile.TemporaryFile() as sink:
        done = subprocess.run([str(part) for part in command], stdout=sink, stderr=subprocess.PIPE)
        if done.returncode not in FINISHED:
            sys.stderr.write(done.stderr.decode("utf-8", "replace")[-2000:])
            raise SystemExit(f"evaluate: {command[0]} ended with {done.returncode}: {' '.join(map(str, command))[:200]}")
        if output:
            return None
        sink.seek(0)
        return sink.read().decode("utf-8")


def digest(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()[:16]


def unpack(pages, folder):
    """Copy the pages, unpacked, since a page is measured as a user has it."""
    folder.mkdir(parents=True, exist_ok=True)
    for page in sorted(pages.iterdir()):
        if page.name.endswith(".html.gz"):
            (folder / page.name[:-3]).write_bytes(gzip.decompress(page.read_bytes()))
        else:
            shutil.copyfile(page, folder / page.name)


class Evaluation:
    def __init__(self, binary, shared, work):
        self.binary, self.shared, self.work = binary, shared, work
        self.figures = {}
        self.digests = {}

    def record(self, group, gold, values):
        self.digests[group] = digest(gold)
        for name, value in values.items():
            if value is not None:
                self.figures[f"{group}.{name}"] = round(value, 4)

    def score(self, scorer, *arguments):
        return json.loads(run([sys.executable, self.shared / "score" / scorer, *arguments]))

    def articles(self):
        names = ("precision", "recall", "f1", "page_f1", "exact", "seg_precision", "seg_recall", "seg_f1",
                 "seg_accuracy", "comments_absent", "title_exact", "title_fuzzy", "date_day", "byline_f1",
                 "publisher", "language")
        for name in ARTICLE_SETS:
            folder = self.shared / "data" / "articles" / name
            if not folder.exists():
                continue
            pages = self.work / "pages" / name
            unpack(folder / "pages", pages)
            output = self.work / f"{name}.jsonl"
            files = sorted(pages.iterdir())
            run([self.binary, "extract", "--quiet", "--text-only", *files], output)
            scored = self.score("articles.py", "--json", "--gold", folder / "gold.jsonl", "--system", output)[name]
            self.record(f"articles.{name}", folder / "gold.jsonl", {key: scored.get(key) for key in names})

    def attribution(self):
        for name in ("dev", "dev-names", "gum-news"):
            gold = self.shared / "data" / "attribution" / f"{name}.jsonl"
            texts = self.work / "attribution" / name
            run([sys.executable, self.shared / "score" / "attribution_texts.py", "--gold", gold, "--dir", texts])
            output = self.work / f"attribution-{name}.jsonl"
            run([self.binary, "extract", "--quiet", texts], output)
            scored = self.score("attribution.py", "--json", "-", "--gold", gold, "--system", output)
            row = scored["rows"]["all"]
            values = {"end_to_end_f1": row["end_to_end"]["f1"], "content_exact_f1": row["content_exact"]["f1"],
                      "content_j50_f1": row["content_j50"]["f1"], "content_tokens_f1": row["content_tokens"]["f1"],
                      "pieces_end_to_end_f1": row["pieces_end_to_end"]["f1"]}
            for kind in ("direct", "indirect", "mixed"):
                if kind in scored["rows"]:
                    values[f"end_to_end_recall_{kind}"] = scored["rows"][kind]["end_to_end"]["r"]
            if "name_end_to_end" in row:
                values["name_end_to_end_f1"] = row["name_end_to_end"]["f1"]
            self.record(f"attribution.{name}", gold, values)

    def stories(self):
        names = ("precision_strict", "precision_judged", "recall", "f1_strict", "average_precision",
                 "clean_false_alarms", "flagged", "right", "trap", "unjudged", "claim_recall", "speaker_accuracy",
                 "speaker_accuracy_lenient", "stance_accuracy", "stance_accuracy_lenient", "kind_accuracy",
                 "type_accuracy_lenient", "scope_accuracy_lenient")
        for name in ("stories", "stories-hard"):
            folder = self.shared / "data" / name
            report = self.work / f"report-{name}"
            run([self.binary, "report", "--quiet", folder / "corpus", "--output", report])
            scored = self.score("stories.py", "--json", "--gold", folder / "gold.json", "--system",
                                report / "report.json")
            self.record(name, folder / "gold.json", {key: scored.get(key) for key in names})

    def cases(self):
        passed, failed = cases.check(self.binary, self.shared / "cases", self.work / "cases")
        for line in failed:
            print("  cases:", line)
        total = passed + len(failed)
        self.figures["cases.statements_held"] = round(passed / total, 4) if total else 0.0
        self.digests["cases"] = hashlib.sha256(b"".join(
            p.read_bytes() for p in sorted((self.shared / "cases").rglob("expected.json")))).hexdigest()[:16]

    def corpus(self):
        expected = ROOT / "corpus" / "expected.json"
        report = self.work / "report-corpus"
        run([self.binary, "report", "--quiet", ROOT / "corpus", "--output", report])
        found, flagged_traps, unlisted, listed = cases.corpus_figures(expected, report / "report.json")
        self.record("corpus", expected, {"recall": found / listed if listed else 0.0,
                                         "flagged_traps": float(flagged_traps), "unlisted_flags": float(unlisted)})


def judge(figures, digests, floors):
    """Print every figure with its floor; return the names of the broken ones."""
    broken = []
    for name, value in sorted(figures.items()):
        group = name.rsplit(".", 1)[0]
        entry = floors["figures"].get(name)
        note = ""
        if entry is not None:
            if floors["gold"].get(group) != digests.get(group):
                note = "  other gold than the floor's: not judged"
            elif "floor" in entry and value < entry["floor"] - 1e-9:
                note = f"  BELOW the floor {entry['floor']}"
                broken.append(name)
            elif "ceiling" in entry and value > entry["ceiling"] + 1e-9:
                note = f"  ABOVE the ceiling {entry['ceiling']}"
                broken.append(name)
            else:
                note = f"  (floor {entry['floor']})" if "floor" in entry else f"  (ceiling {entry['ceiling']})"
        print(f"{name:52}{value:9.4f}{note}")
    return broken


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", type=pathlib.Path, default=ROOT / ".build" / "release" / "counterclaim")
    parser.add_argument("--shared", type=pathlib.Path, default=ROOT.parent / "shared")
    parser.add_argument("--only", default=",".join(PARTS), help="parts to measure, of: " + ", ".join(PARTS))
    parser.add_argument("--json", type=pathlib.Path, help="also write the figures and gold digests here")
    options = parser.parse_args()
    parts = [part for part in options.only.split(",") if part]
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        parser.error(f"unknown part {unknown[0]}; the parts are {', '.join(PARTS)}")
    if not options.binary.exists():
        parser.error(f"{options.binary} is missing: run make build")
    if not (options.shared / "score").is_dir():
        print(f"evaluate: skipped, the development data are not at {options.shared} (--shared names another place)")
        parts = [part for part in parts if part == "corpus"]
    with tempfile.TemporaryDirectory(prefix="counterclaim-evaluation-") as work:
        evaluation = Evaluation(options.binary.resolve(), options.shared.resolve(), pathlib.Path(work))
        for part in parts:
            print(f"evaluate: {part} …", file=sys.stderr, flush=True)
            getattr(evaluation, part)()
    floors = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
    broken = judge(evaluation.figures, evaluation.digests, floors)
    if options.json:
        options.json.write_text(json.dumps({"figures": evaluation.figures, "gold": evaluation.digests}, indent=1,
                                           sort_keys=True) + "\n", encoding="utf-8")
    if broken:
        print(f"evaluate: {len(broken)} below their floors: {', '.join(broken)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
