#!/usr/bin/env python3
"""Write claims with their piece ids, for the tests of the Swift side.

    vectors.py --output pair-vectors.jsonl [--claims 200]

Each line: claim (fields as `serialise.fields_of` takes them) and ids (the side, without [CLS] and [SEP]).  Claims are spread over
the project's own stories; every third has only its text, every third no proposition, denied, event and role.
"""

import argparse
import json
import os

from serialise import encoder_directory, fields_of, load_tokenizer, side
from stories import Corpus

HERE = os.path.dirname(os.path.abspath(__file__))
NOT_FOUND = ("proposition", "denied", "event", "role")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", required=True, metavar="JSONL")
    parser.add_argument("--claims", type=int, default=200)
    options = parser.parse_args()
    corpus, pieces_of = Corpus(os.path.join(HERE, "..", "stories", "gold.json")), load_tokenizer(encoder_directory())
    claims = list(corpus.claims.values())
    with open(options.output, "w", encoding="utf-8") as out:
        for number, claim in enumerate(claims[::max(1, len(claims) // options.claims)][:options.claims]):
            if number % 3 == 1:
                claim = {name: value for name, value in claim.items() if name not in NOT_FOUND}
            elif number % 3 == 2:
                claim = {"text": claim["text"]}
            line = {"claim": claim, "ids": side(fields_of(claim), pieces_of)}
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
