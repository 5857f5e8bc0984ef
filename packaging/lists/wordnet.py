"""WordNet's data files as synsets, as far as the lists of this folder need them.

Format: wndb(5WN) of WordNet 3.0. A synset is known by its part of speech and offset.
"""
import pathlib
import typing

PARTS = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}


class Synset(typing.NamedTuple):
    # Its lexicographer's file: 15 is noun.location, 18 noun.person.
    file: int
    # As spelled, with spaces.
    lemmas: list
    # (symbol, part of speech, offset)
    pointers: list
    gloss: str


class WordNet:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.synsets = {part: self._data(part) for part in ("n", "a", "v")}
        # lemma in lower case -> offsets, the most frequent sense first
        self.senses = {part: self._index(part) for part in ("n", "a", "v", "r")}

    def _lines(self, name):
        for line in (self.folder / name).read_text(encoding="latin-1").splitlines():
            if not line.startswith(" "):
                yield line

    def _data(self, part):
        synsets = {}
        for line in self._lines(f"data.{PARTS[part]}"):
            data, _, gloss = line.partition(" | ")
            fields = data.split()
            count = int(fields[3], 16)
            lemmas = [fields[4 + 2 * at].split("(")[0].replace("_", " ") for at in range(count)]
            at = 4 + 2 * count
            pointers = [(fields[p], fields[p + 2], int(fields[p + 1]))
                        for p in range(at + 1, at + 1 + 4 * int(fields[at]), 4)]
            synsets[int(fields[0])] = Synset(int(fields[1]), lemmas, pointers, gloss.strip())
        return synsets

    def _index(self, part):
        senses = {}
        for line in self._lines(f"index.{PARTS[part]}"):
            fields = line.split()
            count = int(fields[2])
            senses[fields[0].replace("_", " ")] = [int(offset) for offset in fields[-count:]]
        return senses

    def nouns(self, lemma):
        """The senses of a noun, the most frequent first."""
        return [self.synsets["n"][offset] for offset in self.senses["n"].get(lemma.lower(), [])]

    def is_word(self, lemma):
        """Whether a lemma in lower case is an English word, and not only a name."""
        return any(lemma in self.synsets[part][offset].lemmas
                   for part in ("n", "a", "v") for offset in self.senses[part].get(lemma, [])
                   ) or lemma in self.senses["r"]

    def below(self, lemma, kinds=("~", "~i")):
        """The offsets of all nouns below the first sense of a noun, itself among them."""
        return self.below_offset(self.senses["n"][lemma][0], kinds)

    def below_offset(self, offset, kinds=("~", "~i")):
        """The offsets of all nouns below one, itself among them."""
        found, open_ = set(), [offset]
        while open_:
            offset = open_.pop()
            if offset not in found:
                found.add(offset)
                open_ += [target for symbol, part, target in self.synsets["n"][offset].pointers
                          if symbol in kinds and part == "n"]
        return found
