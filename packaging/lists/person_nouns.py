#!/usr/bin/env python3
"""Write Sources/Language/Names/PersonNounTable.swift: offices, occupations and other nouns for persons.

    person_nouns.py --names DIR [--wordnet /usr/share/wordnet] [--output FILE]

Needed to change the table, never to build; `make lists` fetches the sources:
    Debian's wordnet-base 3.0 (WordNet licence)   the nouns whose every sense is a person
    names 0.3.0 of PyPI (US Census Bureau 1990)   family and given names

Left out, since a noun for persons makes a speaker of what stands beside it: words that are adjectives or verbs too,
unless they bear an ending of persons ("-er" is none: "cover", "order"); names ("Bishop" is one of Sources/Language's
own list, which goes before this); the names of peoples. The result depends on the sources alone. Exit status: 0, or 2
for wrong usage.
"""
import argparse
import pathlib
import re

from given_names import ROOT, census
from geography import wrapped
from wordnet import WordNet

PERSON = 18
FAMILY_RANK = 3000
WORD = re.compile(r"[a-z]{3,}(?:-[a-z]{2,})*")
ENDINGS = ("ist", "ian", "ologer", "grapher", "eer", "smith", "wright")
ABUSE = re.compile(r"offensive|slur|disparag|derogat|insult|slang|contempt")
# What news says of persons is below these; abusive words and kinds of character ("ectomorph") are not.
KINDS = ("leader", "worker", "expert", "adult", "relative", "communicator", "creator", "entertainer", "contestant",
         "professional", "intellectual", "capitalist", "authority", "official", "traveler", "preserver", "combatant",
         "disputant", "advocate", "learner", "inhabitant", "peer", "recipient", "representative", "religious person")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=pathlib.Path, required=True)
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "Sources/Language/Names/PersonNounTable.swift")
    options = parser.parse_args()
    wordnet = WordNet(options.wordnet)
    family = census(options.names, "dist.all.last")
    given = {name for gender in ("female", "male") for name in census(options.names, f"dist.{gender}.first")}
    kinds = set()
    for kind in KINDS:
        for offset in wordnet.senses["n"][kind]:
            if wordnet.synsets["n"][offset].file == PERSON:
                kinds |= wordnet.below_offset(offset)
    words = set()
    for word, senses in wordnet.senses["n"].items():
        first = wordnet.synsets["n"][senses[0]]
        if word not in first.lemmas or not WORD.fullmatch(word) or senses[0] not in kinds:
            continue
        # "toaster", "router" and "voucher" are things as often.
        if any(wordnet.synsets["n"][sense].file != PERSON for sense in senses):
            continue
        if any(ABUSE.search(wordnet.synsets["n"][sense].gloss) for sense in senses):
            continue
        if word in given or 0 < family.get(word, (0, 0))[1] <= FAMILY_RANK:
            continue
        if any(wordnet.senses[part].get(word) for part in ("a", "v", "r")) and not word.endswith(ENDINGS):
            continue
        words.add(word)
    with open(options.output, "w", encoding="utf-8", newline="\n") as file:
        file.write("/// Nouns for persons; written by packaging/lists/person_nouns.py, see there for the source: WordNet 3.0.\n"
                   'enum PersonNounTable {\n  static let rows: StaticString = """\n')
        file.write("".join(f"    {line}\n" for line in wrapped(sorted(words))))
        file.write('    """\n}\n')
    print(f"{len(words)} nouns for persons")


if __name__ == "__main__":
    main()
