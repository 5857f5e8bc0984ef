#!/usr/bin/env python3
"""Gather the training pairs: public sentence pairs, the project's stories and generated pairs, as one file of JSON Lines.

    prepare.py --output train.jsonl [--without-fold 0]

Each line: source (public, stories, generated), set, label (0 entailment, 1 neutral, 2 contradiction), a and b (claims as
`serialise.fields_of` takes them).  The same input gives the same file.  `--without-fold N` leaves out that fold of the
stories, for cross-validation.

Stories: contradictions are contradictions; repeats and wire copies entail each other; traps, traps across stories and unlisted
pairs of one story are neutral; borderline pairs are left out.  Of the unlisted pairs some are those with most words in common,
some join two claims that each stand in a contradiction but not in one with each other (what sounds disputed is no sign then),
the rest are drawn from all.
Public pairs: sets for non-commercial use are left out, template sets and sets of one label capped (config.json).
"""

import argparse
import collections
import gzip
import hashlib
import json
import os
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "stories"))
PUBLIC = "../shared/data/pairs/train.jsonl.gz"
ABSENT = """{path} is not there.
The public pairs are reference data that this repository does not carry (README.md names the sets and licences).
Put them at ../shared/data/pairs beside the repository, or name the file with --public."""
ENTAILMENT, NEUTRAL, CONTRADICTION = range(3)
LABELS = {"entailment": ENTAILMENT, "neutral": NEUTRAL, "contradiction": CONTRADICTION}
COMMON = set("the a an of to in on at by for with and or that this it is was were are be been has had have he she they his her".split())


def words(text):
    return set(re.findall(r"[a-z0-9]+", text.lower())) - COMMON


def overlap(first, second):
    """The share of common words in two claims' propositions or texts, 0 to 1."""
    a, b = (words(claim.get("proposition") or claim["text"]) for claim in (first, second))
    return len(a & b) / max(1, min(len(a), len(b)))


def story_pairs(config, without_fold):
    """Labelled pairs of the hand-written stories."""
    from stories import Corpus

    corpus = Corpus(os.path.join(HERE, "..", "stories", "gold.json"))

    def is_in(claims):
        return all(corpus.fold[corpus.story[claim]] != without_fold for claim in claims)

    def line(claims, label, name):
        return {"source": "stories", "set": name, "label": label, "a": corpus.claims[claims[0]], "b": corpus.claims[claims[1]]}

    for claims, _ in corpus.contradictions:
        if is_in(claims):
            yield from [line(claims, CONTRADICTION, "contradiction")] * config["positive_repeats"]
    for claims, trap in corpus.traps:
        if is_in(claims):
            copies = corpus.original(claims[0]) == corpus.original(claims[1])
            label = ENTAILMENT if copies or trap["why"] == "duplicate wire copy" else NEUTRAL
            yield line(claims, label, "trap " + trap["label"])
    for claims in corpus.cross:
        if is_in(claims):
            yield line(claims, NEUTRAL, "trap cross-story")
    disputed = {corpus.original(claim) for claims, _ in corpus.contradictions for claim in claims}
    for story, pairs in by_story(corpus).items():
        if corpus.fold[story] == without_fold:
            continue
        draw = random.Random(f"{config['seed']}/{story}")
        draw.shuffle(pairs)
        pairs.sort(key=lambda pair: -overlap(corpus.claims[pair[0]], corpus.claims[pair[1]]))
        hard, rest = pairs[:config["hard_unlisted_per_story"]], pairs[config["hard_unlisted_per_story"]:]
        crossed = [pair for pair in rest if disputed.issuperset(pair)]
        for name, pool in (("crossed", crossed), ("random", rest)):
            for claims in draw.sample(pool, min(len(pool), config[f"{name}_unlisted_per_story"])):
                yield line(claims, NEUTRAL, f"unlisted {name}")
        for claims in hard:
            yield line(claims, NEUTRAL, "unlisted hard")


def by_story(corpus):
    pairs = {}
    for first, second in corpus.unlisted():
        pairs.setdefault(corpus.story[first], []).append((first, second))
    return pairs


def generated_pairs(config):
    """Pairs of training/stories/generate.py, with the words before and after as in the stories."""
    from generate import pairs

    from serialise import plain

    def claim(record):
        context, quote = plain(record["context"]), plain(record["quote"])
        at = context.find(quote)
        fields = {
            "text": quote, "speaker": record["speaker"], "stance": record["stance"], "published": record["date"],
            "proposition": record["proposition"], "denied": record["denied"],
            "before": context[:max(0, at)].strip(), "after": context[at + len(quote):].strip() if at >= 0 else "",
        }
        return {name: value for name, value in fields.items() if value}

    for record in pairs(config["generated_pairs"], config["seed"]):
        label = CONTRADICTION if record["label"] == "contradiction" else NEUTRAL
        yield {"source": "generated", "set": record["phenomenon"], "label": label, "a": claim(record["a"]), "b": claim(record["b"])}


def public_pairs(config, path):
    """Bare sentence pairs, capped by set and label; a set without a cap is used whole."""
    if not os.path.exists(path):
        sys.exit(ABSENT.format(path=path))
    used = collections.Counter()
    with gzip.open(path, "rt", encoding="utf-8") as handle:
        for line in handle:
            record = json.loads(line)
            name, label = record["set"], record["label"]
            cap = config["cap_per_label"].get(name)
            if name in config["left_out"] or cap is not None and used[name, label] >= cap:
                continue
            used[name, label] += 1
            yield {
                "source": "public", "set": name, "label": LABELS[label],
                "a": {"text": record["premise"]}, "b": {"text": record["hypothesis"]},
            }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", required=True, metavar="JSONL")
    parser.add_argument("--config", default=os.path.join(HERE, "config.json"), metavar="JSON")
    parser.add_argument("--public", default=PUBLIC, metavar="FILE")
    parser.add_argument("--without-fold", type=int, metavar="N")
    options = parser.parse_args()
    with open(options.config, encoding="utf-8") as handle:
        settings = json.load(handle)
    config = {**settings["prepare"], "seed": settings["seed"]}
    counts = collections.Counter()
    digest = hashlib.sha256()
    with open(options.output, "w", encoding="utf-8") as out:
        for make in (
            lambda: public_pairs(config, options.public),
            lambda: story_pairs(config, options.without_fold),
            lambda: generated_pairs(config),
        ):
            for record in make():
                text = json.dumps(record, ensure_ascii=False) + "\n"
                out.write(text)
                digest.update(text.encode())
                counts[record["source"], record["set"] if record["source"] == "stories" else "all", record["label"]] += 1
    for (source, name, label), count in sorted(counts.items()):
        print(f"{source:10} {name:20} {list(LABELS)[label]:14} {count}")
    print("sha256", digest.hexdigest())


if __name__ == "__main__":
    main()
