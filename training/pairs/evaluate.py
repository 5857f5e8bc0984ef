#!/usr/bin/env python3
"""Measure the pair model on stories (given gold claims) and on sets of sentence pairs.

    evaluate.py stories --model pairs-int8.onnx --gold ../shared/data/stories/gold.json [--all] [--fields gold] [--fold 0]
    evaluate.py pairs   --model pairs-int8.onnx --output dev.jsonl [--limit 120]

`stories`: every pair of claims of one story, a repeat taken for its original, borderline pairs left out; a contradiction of
gold is right, all else wrong.  A pair's score is the mean of P(contradiction) over both orders.  Average precision (area under
precision-recall, step-wise, ties together) is given
  chance 0.05   against the traps and random other pairs, drawn with a seed, 19 in all for each contradiction
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
from serialise import encoder_directory, fields_of, load_tokenizer, pair, side

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

    def probabilities(self, first, second):
        """The three probabilities for two sides in this order."""
        ids, types = pair(first, second)
        began = time.process_time()
        answer = probabilities(self.backend(ids, types))
        self.seconds += time.process_time() - began
        self.count += 1
        return answer

    def both_orders(self, first, second):
        """The mean of P(contradiction) over both orders."""
        return float(self.probabilities(first, second)[2] + self.probabilities(second, first)[2]) / 2


def average_precision(rows):
    """Area under the precision-recall curve of (score, is right), step-wise; None without a right one."""
    total = sum(right for _, right in rows)
    if not total:
        return None
    ordered = sorted(rows, key=lambda row: -row[0])
    hits = counted = 0
    area = 0.0
    for rank, (score, right) in enumerate(ordered, 1):
        hits += right
        if rank == len(ordered) or ordered[rank][0] != score:
            area += (hits - counted) / total * hits / rank
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
    total, hits, best = sum(right for _, right in rows), 0, 0
    for rank, (_, right) in enumerate(sorted(rows, key=lambda row: -row[0]), 1):
        hits += right
        if hits >= precision * rank:
            best = hits
    return best / total if total else 0.0


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
    if not options.all:
        wanted = max(0, round(len(right) * (1 / CHANCE - 1)) - len(traps))
        others = random.Random(options.seed).sample(others, min(len(others), wanted))

    def row(pair_of, kind, name):
        score = scorer.both_orders(sides[pair_of[0]], sides[pair_of[1]])
        return {"claims": pair_of, "story": corpus.story[pair_of[0]], "kind": kind, "name": name, "score": round(score, 5)}

    rows = [row(pair_of, "right", entry["type"]) for pair_of, entry in right.values()]
    rows += [row(pair_of, "trap", entry["why"]) for pair_of, entry in traps.values()]
    rows += [row(pair_of, "other", "other") for pair_of in others]
    if options.output:
        with open(options.output, "w", encoding="utf-8") as out:
            out.writelines(json.dumps(line) + "\n" for line in rows)
    ones = sum(line["kind"] == "right" for line in rows)

    def figures(kinds):
        kept = [line for line in rows if line["kind"] in kinds]
        by_story = {}
        for line in kept:
            by_story.setdefault(line["story"], []).append((line["score"], line["kind"] == "right"))
        flat = [entry for entries in by_story.values() for entry in entries]
        return {
            "average_precision": round(average_precision(flat) or 0.0, 3),
            "interval": interval(by_story, chosen),
            "chance": round(ones / max(1, len(kept)), 4),
            "recall_at_precision_0.8": round(best_recall(flat, 0.8), 3),
            "pairs": len(kept),
        }

    report = {"model": options.model, "gold": options.gold, "fields": options.fields, "contradictions": ones}
    if options.all:
        report["all"] = figures(("right", "trap", "other"))
    else:
        report["chance 0.05"] = figures(("right", "trap", "other"))
    report["traps"] = figures(("right", "trap"))
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
                scores = [round(float(value), 4) for value in scorer.probabilities(*sides)]
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
    story.add_argument("--fields", choices=("text", "gold"), default="text")
    story.add_argument("--fold", type=int, metavar="N", help="only stories of this fold")
    story.add_argument("--seed", type=int, default=1, help="of the sample")
    story.add_argument("--output", metavar="JSONL", help="every pair with its score")
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
