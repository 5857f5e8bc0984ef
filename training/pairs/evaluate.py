#!/usr/bin/env python3
"""Measure the pair model on stories (given gold claims) and on sets of sentence pairs.

    evaluate.py stories --model pairs-int8.onnx --gold ../shared/data/stories/gold.json [--all] [--fields gold] [--fold 0]
    evaluate.py pairs   --model pairs-int8.onnx --output dev.jsonl [--limit 120]

`stories`: every pair of claims of one story, a repeat taken for its original, borderline pairs left out; a contradiction of
gold is right, all else wrong.  A pair's score is the mean of P(contradiction) over both orders.  Average precision (area under
precision-recall, step-wise, ties together) is given
  chance 0.05   against the traps and random other pairs, drawn with a seed, 19 in all for each contradiction; with `--others N`
                N other pairs are drawn, and each counts as several
  traps         against the traps alone
  all           against all pairs (`--all`: minutes to half an hour)
with 95 % intervals from 1,000 resamples of the stories.  `--fields text` (the default) gives the model speaker, stance,
publication date, text and the words around; `gold` adds proposition, denied, time of the event and role, where gold has them.

`pairs`: sentence pairs in the order premise, hypothesis, written for ../shared/score/pairs.py; `--limit` takes the first of each set.
"""

import argparse
import glob
import json
import os
import random
import sys
import time

from backends import open_backend, probabilities
from common.encoder import encoder_directory
from serialise import fields_of, load_tokenizer, pair, side

LABELS = ("entailment", "neutral", "contradiction")
CHANCE = 0.05
ONLY_GOLD = ("proposition", "denied", "event", "role")
RESAMPLES = 1000


class Scorer:
    """The model with its tokenizer; counts the CPU time of its answers."""

    def __init__(self, options):
        encoder = encoder_directory()
        self.pieces_of, self.backend = load_tokenizer(encoder), open_backend(options.model, encoder)
        self.seconds, self.count = 0.0, 0

    def side(self, claim):
        return side(fields_of(claim), self.pieces_of)

    def logits(self, first, second):
        """Logits [3] for two sides in this order."""
        ids, types = pair(first, second)
        began = time.process_time()
        answer = self.backend(ids, types)
        self.seconds += time.process_time() - began
        self.count += 1
        return answer


def average_precision(rows):
    """Area under the precision-recall curve of (score, is right, weight), step-wise; None without a right one."""
    total = sum(right for _, right, _ in rows)
    if not total:
        return None
    ordered = sorted(rows, key=lambda row: -row[0])
    hits = counted = 0
    area = seen = 0.0
    for number, (score, right, weight) in enumerate(ordered, 1):
        hits += right
        seen += weight
        if number == len(ordered) or ordered[number][0] != score:
            area += (hits - counted) / total * hits / seen
            counted = hits
    return area


def interval(rows_of, stories):
    """The 95 % interval of the average precision over resamples of the stories."""
    draw, values = random.Random(7), []
    for _ in range(RESAMPLES):
        rows = [row for _ in stories for row in rows_of.get(draw.choice(stories), [])]
        value = average_precision(rows)
        if value is not None:
            values.append(value)
    values.sort()
    return [round(values[int(share * (len(values) - 1))], 3) for share in (0.025, 0.975)]


def best_recall(rows, precision):
    """The highest recall at thresholds with at least this precision."""
    total, hits, best, seen = sum(right for _, right, _ in rows), 0, 0, 0.0
    for _, right, weight in sorted(rows, key=lambda row: -row[0]):
        hits += right
        seen += weight
        if hits >= precision * seen:
            best = hits
    return best / total if total else 0.0


def figures(rows, chosen):
    """Average precision with its interval over resamples of the stories, and recall at precision 0.8, of rows of `stories`."""
    by_story = {}
    for row in rows:
        by_story.setdefault(row["story"], []).append((row["score"], row["kind"] == "right", row["weight"]))
    flat = [entry for entries in by_story.values() for entry in entries]
    return {
        "average_precision": round(average_precision(flat) or 0.0, 3),
        "interval": interval(by_story, chosen),
        "chance": round(sum(right for _, right, _ in flat) / max(1, sum(weight for _, _, weight in flat)), 4),
        "recall_at_precision_0.8": round(best_recall(flat, 0.8), 3),
        "pairs": len(rows),
    }


def stories(options):
    """Print the figures of one story corpus as JSON."""
    from stories import Corpus

    corpus, scorer = Corpus(options.gold), Scorer(options)
    chosen = [story for story in corpus.fold if options.fold is None or corpus.fold[story] == options.fold]
    claims = corpus.claims
    if options.fields == "text":
        claims = {key: {k: v for k, v in claim.items() if k not in ONLY_GOLD} for key, claim in claims.items()}
    sides = {key: scorer.side(claim) for key, claim in claims.items()}
    right, traps = {}, {}
    for table, listed in ((right, corpus.contradictions), (traps, corpus.traps)):
        for pair_of, entry in listed:
            key = corpus.key(pair_of)
            if corpus.story[pair_of[0]] in chosen and len(key) == 2:
                table.setdefault(key, (pair_of, entry))
    traps = {key: value for key, value in traps.items() if key not in right}
    others = [pair_of for pair_of in corpus.unlisted() if corpus.story[pair_of[0]] in chosen]
    weight = 1.0
    if not options.all:
        wanted = max(0, round(len(right) * (1 / CHANCE - 1)) - len(traps))
        others = random.Random(options.seed).sample(others, min(len(others), wanted, options.others or wanted))
        weight = wanted / max(1, len(others))

    def row(pair_of, kind, name, weight=1.0):
        first, second = (sides[claim] for claim in pair_of)
        logits = [scorer.logits(first, second), scorer.logits(second, first)]
        return {
            "claims": pair_of, "story": corpus.story[pair_of[0]], "kind": kind, "name": name, "weight": round(weight, 4),
            "score": round(sum(float(probabilities(answer)[2]) for answer in logits) / 2, 5),
            "logits": [[round(float(value), 4) for value in answer] for answer in logits],
        }

    rows = [row(pair_of, "right", entry["type"]) for pair_of, entry in right.values()]
    rows += [row(pair_of, "trap", entry["why"]) for pair_of, entry in traps.values()]
    rows += [row(pair_of, "other", "other", weight) for pair_of in others]
    if options.output:
        with open(options.output, "w", encoding="utf-8") as out:
            out.writelines(json.dumps(line) + "\n" for line in rows)
    report = {"model": options.model, "gold": options.gold, "fields": options.fields, "contradictions": len(right)}
    report["all" if options.all else "chance 0.05"] = figures(rows, chosen)
    report["traps"] = figures([line for line in rows if line["kind"] != "other"], chosen)
    report["mean_score"] = {
        kind: {
            name: [round(sum(scores) / len(scores), 2), len(scores)]
            for name in sorted({line["name"] for line in rows if line["kind"] == kind})
            for scores in [[line["score"] for line in rows if line["kind"] == kind and line["name"] == name]]
        }
        for kind in ("right", "trap", "other")
    }
    report["cpu_ms_per_pair_and_order"] = round(1000 * scorer.seconds / max(1, scorer.count), 1)
    print(json.dumps(report, indent=1))


def pairs(options):
    """Write the answers on the development sets."""
    scorer = Scorer(options)
    with open(options.output, "w", encoding="utf-8") as out:
        for path in sorted(glob.glob(os.path.join(options.gold, "*.jsonl"))):
            with open(path, encoding="utf-8") as handle:
                lines = handle.readlines()
            for line in lines[:options.limit or None]:
                record = json.loads(line)
                sides = [scorer.side({"text": record[name]}) for name in ("premise", "hypothesis")]
                scores = [round(float(value), 4) for value in probabilities(scorer.logits(*sides))]
                label = LABELS[max(range(3), key=scores.__getitem__)]
                out.write(json.dumps({"id": record["id"], "label": label, "scores": dict(zip(LABELS, scores))}) + "\n")
    if options.limit:
        write_limited_gold(options)
    print(f"{scorer.count} pairs, {1000 * scorer.seconds / max(1, scorer.count):.1f} CPU ms each", file=sys.stderr)


def write_limited_gold(options):
    """Write the gold lines of the limited sets beside the output, for the scorer."""
    with open(options.output + ".gold.jsonl", "w", encoding="utf-8") as out:
        for path in sorted(glob.glob(os.path.join(options.gold, "*.jsonl"))):
            with open(path, encoding="utf-8") as handle:
                out.writelines(handle.readlines()[:options.limit])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    modes = parser.add_subparsers(required=True)
    story = modes.add_parser("stories", help="average precision given gold claims")
    story.add_argument("--gold", required=True, metavar="JSON")
    story.add_argument("--all", action="store_true", help="all pairs instead of a sample of the unlisted ones")
    story.add_argument("--others", type=int, default=0, metavar="N", help="how many other pairs to draw")
    story.add_argument("--fields", choices=("text", "gold"), default="text")
    story.add_argument("--fold", type=int, metavar="N", help="only stories of this fold")
    story.add_argument("--seed", type=int, default=1, help="of the sample")
    story.add_argument("--output", metavar="JSONL", help="every pair with its score and logits, for combine.py")
    story.set_defaults(action=stories)
    sentence = modes.add_parser("pairs", help="answers on sets of sentence pairs")
    sentence.add_argument("--gold", default="../shared/data/pairs/dev", metavar="DIR")
    sentence.add_argument("--output", required=True, metavar="JSONL")
    sentence.add_argument("--limit", type=int, default=0, metavar="N", help="the first N of each set")
    sentence.set_defaults(action=pairs)
    for mode in (story, sentence):
        mode.add_argument("--model", required=True, metavar="FILE", help=".onnx, or a checkpoint of train.py")
    options = parser.parse_args()
    options.action(options)


if __name__ == "__main__":
    main()
