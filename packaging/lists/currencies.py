#!/usr/bin/env python3
"""Write Sources/Language/Numbers/CurrencyTable.swift: what the currencies in use are called.

    currencies.py --babel DIR [--iso-codes /usr/share/iso-codes/json] [--wordnet /usr/share/wordnet] [--output FILE]

Needed to change the table, never to build; `make lists` fetches the sources:
    Debian's iso-codes 4.15 (LGPL-2.1 or later)         iso_4217.json: the codes of currencies in use
    Babel 2.18.0 of PyPI: ICU's data, that is CLDR      their names in singular and plural, and signs
    (Unicode licence)

A row holds a code, its names, its sign where it is one character of its own, the code where it is no English word
("CAD", "TRY" and "ALL" are), and the bare noun where one currency alone has it ("zloty", but not "peso"). The result
depends on the sources alone. Exit status: 0, or 2 for wrong usage.
"""
import argparse
import collections
import json
import pathlib
import sys

from given_names import ROOT
from wordnet import WordNet

# Longer names are not how people count money: the reader's units have three words at most.
LONGEST = 3
# Function words, which WordNet does not list.
WORDS = {"and", "the", "for", "all", "any", "her", "him", "his", "its", "you", "our", "who"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--babel", type=pathlib.Path, required=True)
    parser.add_argument("--iso-codes", type=pathlib.Path, default=pathlib.Path("/usr/share/iso-codes/json"))
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "Sources/Language/Numbers/CurrencyTable.swift")
    options = parser.parse_args()
    sys.path.insert(0, str(options.babel))
    from babel.numbers import get_currency_name, get_currency_symbol

    wordnet = WordNet(options.wordnet)
    listed = json.loads((options.iso_codes / "iso_4217.json").read_text(encoding="utf-8"))["4217"]
    codes = sorted({entry["alpha_3"] for entry in listed} - {"XXX", "XTS"})
    names = {}
    for code in codes:
        forms = {get_currency_name(code, count, locale="en").lower() for count in (1, 2)}
        forms = {form for form in forms if len(form.split()) <= LONGEST and not set("()–.’'") & set(form)}
        # Of what begins with X only these are money that people hold.
        if forms and (not code.startswith("X") or code in ("XCD", "XPF")):
            names[code] = sorted(forms)
    nouns = collections.Counter(noun for forms in names.values() for noun in {form.split()[-1] for form in forms})
    rows = []
    for code, forms in names.items():
        words = list(forms)
        words += sorted(noun for noun in {form.split()[-1] for form in forms}
                        if nouns[noun] == 1 and noun not in words and is_money_only(wordnet, noun))
        sign = get_currency_symbol(code, locale="en")
        if len(sign) == 1:
            words.append(sign)
        if code.lower() not in WORDS and not wordnet.senses["n"].get(code.lower()) and not wordnet.is_word(code.lower()):
            words.append(code.lower())
        rows.append(f"{code}|{','.join(words)}")
    with open(options.output, "w", encoding="utf-8", newline="\n") as file:
        file.write("/// Currencies in use; written by packaging/lists/currencies.py, see there for the sources: Debian's iso-codes\n"
                   "/// (LGPL-2.1 or later) and CLDR, which ICU holds (Unicode licence).\n"
                   "///\n/// A row: the code | names, noun, sign and code as articles write them, in lower case.\n"
                   'enum CurrencyTable {\n  static let rows: StaticString = """\n')
        file.write("".join(f"    {row}\n" for row in rows))
        file.write('    """\n}\n')
    print(f"{len(rows)} currencies")


def is_money_only(wordnet, noun):
    """Whether a noun means money alone, if it is a word at all: "won", "real" and "sum" mean more."""
    money = wordnet.below("monetary unit")
    forms = [noun, noun.removesuffix("s")]
    senses = [offset for form in forms for offset in wordnet.senses["n"].get(form, [])]
    others = any(wordnet.senses[part].get(form) for part in ("v", "a", "r") for form in forms)
    return not others and all(offset in money for offset in senses)


if __name__ == "__main__":
    main()
