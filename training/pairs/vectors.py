#!/usr/bin/env python3
"""Write pairs of claims with their pieces and the model's answers, for the tests of the Swift side.

    vectors.py --model pairs-int8.onnx --weights combiner.json --output vectors.json

`vectors.json` holds a list; each entry has first and second (claims as `serialise.fields_of` takes them), `ids` and `types` (what the
model reads, first before second), `logits` in this order and `reversed` in the other, and `values` and `scores` of combine.py with
the two claims alone in their articles.  Logits are those of one machine: the last digits of the int8 model differ by kind of processor.
Every case is there for a rule; some are of the project's own stories.
"""

import argparse
import json
import math
import os

import features
from backends import OnnxBackend
from combine import PARTS, model_values
from common.encoder import encoder_directory
from serialise import fields_of, load_tokenizer, pair, side

HERE = os.path.dirname(os.path.abspath(__file__))
NOT_FOUND = ("proposition", "denied", "event", "role")
LONG = "The harbour master said that the ferry, which had been laid up since the storm of last winter, would sail again within the week"
MAYOR = {"article": "a", "speaker": "Ada Boman", "stance": "asserts", "published": "2024-03-05"}
BANK = {"article": "b", "speaker": "Norvik Bank", "stance": "denies", "published": "2024-03-07T08:15:00+01:00"}
CASES = [
    ({"text": "The ferry sank."}, {"text": "The ferry did not sink."}),
    ({"text": "“It’s shut,” she said"}, {"text": "\"It's open\""}),
    ({"text": "No deal"}, {"text": ""}),
    ({"text": "A note read [SEP] and [CLS], then [MASKED]"}, {"text": "tabs\tand\n\nlines\u00a0and ― dashes"}),
    ({"text": f"{LONG}. {LONG}. {LONG}."}, {"text": LONG}),
    ({**MAYOR, "text": f"{LONG}. {LONG}.", "before": f"{LONG}. {LONG}.", "after": LONG}, {**BANK, "text": LONG, "before": LONG}),
    ({**MAYOR, "role": "mayor of Wexmouth", "text": "We paid 5,000 marks"}, {**BANK, "text": "It was 300 marks"}),
    ({**MAYOR, "text": "Five people were hurt"}, {**BANK, "stance": "asserts", "text": "Seven people were hurt, the bank said"}),
    ({**MAYOR, "text": "The bank was told on 3 May"}, {**BANK, "text": "not right", "denied": "The bank was told on 3 May"}),
    (
        {**MAYOR, "text": "He knew", "proposition": "Karl Lund knew of the leak", "event": "2024-02-29T18:30/2024-03-01"},
        {**BANK, "text": "He never knew", "proposition": "Lund knew of the leak", "denied": "lund knew of the leak!"},
    ),
    ({**MAYOR, "text": "Boman paid", "proposition": "“Boman paid.”"}, {**BANK, "text": "Ada Boman hasn't paid", "before": "…", "after": ","}),
    ({**MAYOR, "article": "b", "stance": "hedges", "text": "She may resign"}, {**BANK, "stance": "asks", "text": "Will Boman resign?"}),
    ({**MAYOR, "text": "We shall rebuild"}, {**MAYOR, "stance": "promises", "published": "2024-09-01", "text": "Nobody will rebuild"}),
    ({**MAYOR, "text": "Žofie Křížová won in 東京 🎉"}, {"text": "Žofie Křížová lost 0.5 per cent", "speaker": "?!", "stance": "asserts"}),
]


def story_cases(count):
    """Pairs of the project's stories, without what the program may not find in every second one."""
    from stories import Corpus

    corpus = Corpus(os.path.join(HERE, "..", "stories", "gold.json"))
    listed = [claims for claims, _ in corpus.contradictions + corpus.traps]
    for number, claims in enumerate(listed[::len(listed) // count][:count]):
        dropped = NOT_FOUND if number % 2 else ()
        yield tuple({name: value for name, value in corpus.claims[claim].items() if name not in dropped} for claim in claims)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True, metavar="ONNX")
    parser.add_argument("--weights", required=True, metavar="JSON", help="written by combine.py fit")
    parser.add_argument("--output", required=True, metavar="JSON")
    parser.add_argument("--stories", type=int, default=16, metavar="N", help="pairs of the stories")
    options = parser.parse_args()
    pieces_of, backend = load_tokenizer(encoder_directory()), OnnxBackend(options.model)
    with open(options.weights, encoding="utf-8") as handle:
        stored = json.load(handle)
    entries = []
    for first, second in [*CASES, *story_cases(options.stories)]:
        sides = [side(fields_of(claim), pieces_of) for claim in (first, second)]
        ids, types = pair(*sides)
        answers = [backend(*pair(*order)) for order in (sides, sides[::-1])]
        readings = [features.Reading(claim) for claim in (first, second)]
        values = [*model_values(answers), *features.features(*readings, features.Weights(readings))]
        scores = {}
        for part, columns in PARTS.items():
            total = sum(weight * value for weight, value in zip(stored[part]["weights"], values[columns])) + stored[part]["intercept"]
            scores[part] = round(1 / (1 + math.exp(-total)), 4)
        logits, reversed_logits = ([round(float(value), 4) for value in answer] for answer in answers)
        entries.append({
            "first": first, "second": second, "ids": ids, "types": types, "logits": logits, "reversed": reversed_logits,
            "values": [round(float(value), 4) for value in values], "scores": scores,
        })
    with open(options.output, "w", encoding="utf-8") as out:
        out.write("[\n" + ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries) + "\n]\n")


if __name__ == "__main__":
    main()
