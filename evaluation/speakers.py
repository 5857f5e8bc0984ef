#!/usr/bin/env python3
"""Measure how well speakers are resolved, apart from how well attributions are found, by the kind of mention.

    speakers.py [--probe .build/release/speaker-probe] [--shared ../shared] [--system FILE --gold FILE] [--errors]

The probe (`swift build -c release --product speaker-probe`) is given the gold spans of source, cue and content and
resolves the speaker of each; with --system the claims of an `extract` run are taken in its place, and those count
whose content fits a gold content (j50 of `shared/score/attribution.py`, whose rules for names these are too).

A gold source is of one of these kinds:
  name         its head phrase holds a capitalised word of the gold name or of an alias: "Peskov", "Gov. Lee's office"
  pronoun      one word of he, she, they, it, I, we and their forms
  description  anything else: "the German chancellor", "its spokesman", "the company"
  none         the text states no source

Only attributions with a gold name count. `right` is the scorer's name, `full` a name that holds every word of the
main one. Exit status: 0 measured or nothing to measure, 2 wrong usage.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SETS = ("dev-names", "gum-news", "gum-other")
KINDS = ("name", "description", "pronoun", "none")
PRONOUNS = set("he him his himself she her hers herself they them their themselves it its itself i me my myself we us "
               "our ourselves who which both you".split())


def kind_of(source, names, scorer):
    words = [w.lower() for w in scorer.TOKEN.findall(source)]
    if not words:
        return "none"
    if len(words) == 1 and words[0] in PRONOUNS:
        return "pronoun"
    known = {w for name in names for w in scorer.name_words(name)}
    capitals = {w for token in scorer.TOKEN.findall(source) if token[:1].isupper() for w in scorer.name_words(token)}
    return "name" if known & capitals else "description"


def source_text(text, spans):
    return text[min(s for s, _ in spans):max(e for _, e in spans)] if spans else ""


def pairs(gold, system, scorer, options):
    """Each gold attribution with the name that the system gives it; `None` where it has no such claim."""
    claims_by_id = {claim["id"]: claim for claim in system["claims"]}
    if not options.system:
        for mark in gold["attributions"]:
            claim = claims_by_id.get(mark["id"])
            yield mark, claim and claim["speaker"]["name"], claim
        return
    text, golds, claims = scorer.prepare(gold, system, argparse.Namespace(narrator=False), collections.Counter())
    candidates = []
    for g, mark in enumerate(golds):
        for s, claim in enumerate(claims):
            shared = len(mark["content"] & claim["content"])
            united = len(mark["content"] | claim["content"])
            if shared * 2 >= united:
                candidates.append((shared / united, g, s))
    matched = scorer.match(candidates)
    marks = {mark["id"]: mark for mark in gold["attributions"]}
    for g, record in enumerate(golds):
        claim = claims[matched[g]] if g in matched else None
        yield marks[record["id"]], claim and claim["name"], claim and claims_by_id.get(claim["id"])


def measure(gold_articles, system_articles, scorer, options):
    counts = {kind: collections.Counter() for kind in KINDS + ("all",)}
    for gold in gold_articles:
        system = system_articles.get(gold["id"])
        if system is None:
            continue
        for mark, name, claim in pairs(gold, system, scorer, options):
            speaker = mark.get("speaker")
            if not speaker or not speaker.get("name") or claim is None:
                continue
            names = [speaker["name"]] + list(speaker.get("aliases") or [])
            source = source_text(gold["text"], mark["source"])
            kind = kind_of(source, names, scorer)
            is_right = scorer.names_agree(name, names)
            for row in (kind, "all"):
                counts[row]["attributions"] += 1
                counts[row]["right"] += is_right
                counts[row]["full"] += set(scorer.name_words(speaker["name"])) <= set(scorer.name_words(name))
            if options.errors and not is_right:
                where = mark["content"][0][0]
                print(f"  {kind:<11} {gold['id']}  gold {speaker['name']} | found {name} | source {source!r} | "
                      f"{claim['foundBy']} | {gold['text'][where:where + 70]!r}")
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--probe", type=pathlib.Path, default=ROOT / ".build/release/speaker-probe")
    parser.add_argument("--shared", type=pathlib.Path, default=ROOT.parent / "shared")
    parser.add_argument("--system", type=pathlib.Path, help="an extraction in place of the probe")
    parser.add_argument("--gold", type=pathlib.Path, help="the gold file of --system")
    parser.add_argument("--errors", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    if not (options.shared / "score" / "attribution.py").exists():
        print("speakers: no development data beside the checkout; nothing measured")
        return 0
    sys.path.insert(0, str(options.shared / "score"))
    import attribution as scorer
    if bool(options.system) != bool(options.gold):
        parser.error("--system and --gold go together")
    data = options.shared / "data" / "attribution"
    files = [options.gold] if options.gold else [data / f"{name}.jsonl" for name in SETS]
    print(f"{'set':<11}" + "".join(f"{kind:>25}" for kind in KINDS + ("all",)) + "   right/attributions (full)")
    for path in files:
        if options.system:
            lines = options.system.read_text(encoding="utf-8").splitlines()
        else:
            lines = subprocess.run([options.probe, path], capture_output=True, text=True, check=True).stdout.splitlines()
        system = {pathlib.PurePath(item["path"]).stem: item for item in map(json.loads, lines) if "text" in item}
        gold = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        counts = measure(gold, system, scorer, options)
        cells = []
        for kind in KINDS + ("all",):
            row = counts[kind]
            total = row["attributions"]
            share = f"{row['right'] / total:.3f}" if total else "-"
            cells.append(f"{share} {row['right']}/{total} ({row['full']})".rjust(25))
        print(f"{path.stem:<11}" + "".join(cells))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
