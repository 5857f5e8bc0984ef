#!/usr/bin/env python3
"""Write Sources/Language/Names/CountryTable.swift and PlaceTable.swift: what countries and places are called.

    geography.py --names DIR [--iso-codes /usr/share/iso-codes/json] [--wordnet /usr/share/wordnet] [--output DIR]

Needed to change the tables, never to build; `make lists` fetches the sources:
    Debian's iso-codes 4.15 (LGPL-2.1 or later)   iso_3166-1.json: which countries and territories there are, their names
    Debian's wordnet-base 3.0 (WordNet licence)   their adjectives and people, capitals; cities, regions, rivers, islands
    names 0.3.0 of PyPI (US Census Bureau 1990)   family names, which places are not to be taken for
and countries.txt and places.txt beside this file, which go before them.

A place whose name is a word, a given name or a family name too ("Reading", "Florence", "Jackson") is left out, since
it is the person or the word as often. The result depends on the sources alone. Exit status: 0, or 2 for wrong usage.
"""
import argparse
import json
import pathlib
import re

from given_names import HERE, ROOT, census
from wordnet import WordNet

# WordNet's lexicographers' files.
LOCATION, OBJECT, PERSON = 15, 17, 18
# What of WordNet's natural objects are places; stars are not.
OBJECTS = ("body of water", "island", "continent", "peninsula", "cape", "mountain", "range", "valley", "geological formation")
NAME = re.compile(r"[A-ZÀ-Ý][\w.'-]+(?: (?:of|the|de|del|la|and|on|upon|[A-ZÀ-Ý][\w.'-]*))*")
# Family names up to this rank of the census are met in the news.
FAMILY_RANK = 12000
PEOPLE = re.compile(r"(?:native or inhabitant|inhabitant|native) of (?:the )?(.+?)(?:;|$)")
# "Bahraini" makes "Bahrainis", "Chinese" does not.
NO_PLURAL = ("ese", "sh", "ch", "ss", "s", "eaux")


def own_rows(name):
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def add(target, words):
    for word in words:
        if word not in target:
            target.append(word)


class Geography:
    def __init__(self, options):
        self.wordnet = WordNet(options.wordnet)
        self.iso = json.loads((options.iso_codes / "iso_3166-1.json").read_text(encoding="utf-8"))["3166-1"]
        self.family = census(options.names, "dist.all.last")
        self.given = self.given_names(options.names)
        self.adjectives, self.people = {}, {}
        for synset in self.wordnet.synsets["a"].values():
            for symbol, part, target in synset.pointers:
                if symbol == "\\" and part == "n":
                    self.adjectives.setdefault(target, []).extend(synset.lemmas)
        for synset in self.wordnet.synsets["n"].values():
            found = PEOPLE.search(synset.gloss) if synset.file == PERSON else None
            if found:
                self.people.setdefault(found[1].strip().lower(), []).extend(synset.lemmas)

    @staticmethod
    def given_names(folder):
        names = set()
        for gender in ("female", "male"):
            names.update(census(folder, f"dist.{gender}.first"))
        for line in own_rows("given-names.txt"):
            names.update(line.split())
        return names

    def is_ambiguous(self, name):
        """Whether a name is a word or a person's as well."""
        lower = name.lower()
        rank = self.family.get(lower, (0, 0))[1]
        return (self.wordnet.is_word(lower) or lower in self.given or 0 < rank <= FAMILY_RANK
                or any(sense.file == PERSON for sense in self.wordnet.nouns(name)))

    # Countries

    def countries(self):
        rows = [[cell.split(",") if cell else [] for cell in line.split("|")] for line in own_rows("countries.txt")]
        known = {name: row for row in rows for name in row[0]}
        owners = {word: row for row in rows for word in row[1]}
        for entry in sorted(self.iso, key=lambda entry: entry["alpha_2"]):
            formal = [entry.get("common_name"), re.sub(r" \(.*|,.*", "", entry["name"]), entry.get("official_name")]
            names = [name for name in formal if name]
            synset, offset = self.location(names, known)
            if synset:
                names += [name for name in synset.lemmas if len(name) > 3]
            names = [name for name in names if not name[:1].islower() and not re.search(r"apital|[,|(]", name)]
            row = next((known[name] for name in names if name in known), None)
            if row is None:
                row = [[], [], []]
                rows.append(row)
            add(row[0], (name for name in names if known.setdefault(name, row) is row))
            if not synset:
                continue
            adjectives = [word for word in self.adjectives.get(offset, []) if word[:1].isupper()]
            people = [word for word in self.people.get(synset.lemmas[0].lower(), []) if word[:1].isupper()]
            plurals = [f"{word}s" for word in people if not word.endswith(NO_PLURAL)]
            add(row[1], (word for word in adjectives + people + plurals if owners.setdefault(word, row) is row))
            add(row[2], self.capitals(synset))
        return rows

    def location(self, names, known):
        """The synset that bears one of the names first, so that Jersey is not New Jersey."""
        for name in names:
            for offset in self.wordnet.senses["n"].get(name.lower(), []):
                synset = self.wordnet.synsets["n"][offset]
                if synset.file == LOCATION and (synset.lemmas[0] in names or synset.lemmas[0] in known):
                    return synset, offset
        return None, 0

    def capitals(self, country):
        name = re.escape(country.lemmas[0])
        for symbol, part, target in country.pointers:
            synset = self.wordnet.synsets["n"][target] if symbol == "%p" and part == "n" else None
            if synset and (any("capital" in lemma for lemma in synset.lemmas)
                           or re.search(rf"(?:^|the )(?:national )?capital(?: and [a-z ]+)? of (?:the )?{name}\b", synset.gloss)):
                yield from (lemma for lemma in synset.lemmas if "apital" not in lemma and not self.is_ambiguous(lemma))

    # Places

    def places(self, besides):
        names = [name for line in own_rows("places.txt") for name in line.split("|")]
        on_earth = set().union(*(self.wordnet.below(kind) for kind in OBJECTS))
        found = set()
        for offset, synset in self.wordnet.synsets["n"].items():
            if not any(symbol == "@i" for symbol, _, _ in synset.pointers):
                continue
            if synset.file == LOCATION or synset.file == OBJECT and offset in on_earth:
                found.update(lemma for lemma in synset.lemmas if self.is_place(lemma, synset))
        return names + sorted(found - set(names) - besides, key=lambda name: name.encode())

    def is_place(self, lemma, synset):
        """Whether a name is a place before all."""
        return (self.wordnet.nouns(lemma)[:1] == [synset] and len(lemma) > 3 and NAME.fullmatch(lemma)
                and "apital" not in lemma and not self.is_ambiguous(lemma))


def write(path, comment, name, lines):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("".join(f"/// {line}\n" if line else "///\n" for line in comment))
        file.write(f'enum {name} {{\n  static let rows: StaticString = """\n')
        file.write("".join(f"    {line}\n" for line in lines))
        file.write('    """\n}\n')


def wrapped(words, width=112):
    line = ""
    for word in words:
        if line and len(line) + len(word) + 1 > width:
            yield line
            line = ""
        line = f"{line}|{word}" if line else word
    yield line


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=pathlib.Path, required=True)
    parser.add_argument("--iso-codes", type=pathlib.Path, default=pathlib.Path("/usr/share/iso-codes/json"))
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "Sources/Language/Names")
    options = parser.parse_args()
    geography = Geography(options)
    countries = geography.countries()
    places = geography.places({word for row in countries for cell in row for word in cell})
    write(options.output / "CountryTable.swift",
          ["Countries and territories; written by packaging/lists/geography.py, see there for the sources: Debian's iso-codes",
           "(LGPL-2.1 or later), WordNet 3.0 and a list of this project's own.", "",
           "A row: names, the first for all | adjectives and nouns for people | capitals and seats."],
          "CountryTable", ["|".join(",".join(cell) for cell in row) for row in countries])
    write(options.output / "PlaceTable.swift",
          ["Cities, regions, rivers and islands; written by packaging/lists/geography.py, see there for the sources:",
           "WordNet 3.0 and a list of this project's own."],
          "PlaceTable", wrapped(places))
    print(f"{len(countries)} countries, {len(places)} places")


if __name__ == "__main__":
    main()
