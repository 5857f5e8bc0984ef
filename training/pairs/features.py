"""Plain features of a pair of claims, for the small model that turns the pair model's answers into one score.

The Swift side must do exactly the same.  A claim is what `serialise.fields_of` takes, with `article` (any name of its article).

Words: the runs of letters and digits of `serialise.plain(text)`, in lower case, apostrophes and what follows them cut off, without
the words of `STOP`; a word of letters is cut to its first five, a number keeps all its digits (commas between digits dropped).
Weight of a word: ln((n + 1) / (d + 0.5)), where n counts the claims of the two articles (of one, if it is the same) and d those
of them whose own words hold it; at least 0.
Where the claims stand in one article is left out on purpose: in the stories that this is fitted on, clashes were put far apart.
Own words: those of the text (no proposition, which is not always found).  Words around: own words, before and after.
"""

import datetime
import math
import re

from serialise import plain

STOP = set(
    "a about after again all also an and any are as at be because been before being but by can could did do does doing down for from"
    " had has have having he her here hers him his how i if in into is it its just me more most my of off on once only or other our"
    " out over own said say says she so some such than that the their them then there these they this those to too told under until"
    " up very was we were what when where which while who whom why will with would you your yesterday today".split()
)
NEGATIONS = set("no not never none nobody nothing neither nor without cannot".split())
UNCERTAIN = set("may might could would if perhaps possibly probably likely should unless whether".split())
NUMBERS = dict(
    zip(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
        " twenty".split(),
        range(1, 21),
    )
)
NAMES = (
    "shared", "rarest", "across", "same speaker", "same article", "speaker named", "shared number", "other number", "one negated",
    "uncertain", "one denies", "asks", "hedges", "promises or demands", "days apart", "shorter",
)


def tokens(text):
    """The words of a text in order, lower case, numbers without commas."""
    text = re.sub(r"(?<=\d),(?=\d\d\d)", "", plain(text).lower())
    return re.findall(r"[^\W_]+(?:\.\d+)?(?:'[^\W_]+)?", text)


def stem(token):
    token = token.split("'")[0]
    return token if token[:1].isdigit() else token[:5]


def content(text):
    """The stems of a text's words without the common ones."""
    return {stem(token) for token in tokens(text) if token.split("'")[0] not in STOP and stem(token)}


def number_of(token):
    return str(NUMBERS[token]) if token in NUMBERS else token if token[:1].isdigit() else None


class Reading:
    """What the features need of one claim."""

    def __init__(self, claim):
        self.own = content(claim["text"])
        self.around = self.own | content((claim.get("before") or "") + " " + (claim.get("after") or ""))
        words = tokens(claim["text"])
        self.numbers = {}
        for at, token in enumerate(words):
            number = number_of(token)
            if number:
                following = [stem(word) for word in words[at + 1:at + 3] if word not in STOP and not number_of(word)]
                self.numbers.setdefault(number, set()).update(following)
        self.negated = any(token in NEGATIONS or token.endswith("n't") for token in words)
        self.uncertain = any(token in UNCERTAIN for token in words) or claim["text"].rstrip("\"' ").endswith("?")
        self.speaker = claim.get("speaker") or ""
        self.names = content(self.speaker)
        self.stance = claim.get("stance") or "asserts"
        self.article = claim.get("article")
        self.length = len(words)
        self.day = None
        match = re.match(r"(\d{4})-(\d\d)-(\d\d)", claim.get("published") or "")
        if match:
            self.day = datetime.date(*map(int, match.groups())).toordinal()


class Weights:
    """Weights of words by the claims of each article."""

    def __init__(self, readings):
        self.counts, self.claims = {}, {}
        for reading in readings:
            self.claims[reading.article] = self.claims.get(reading.article, 0) + 1
            counts = self.counts.setdefault(reading.article, {})
            for word in reading.own:
                counts[word] = counts.get(word, 0) + 1

    def of(self, first, second):
        """The weight of a word for a pair, as a function."""
        articles = {first.article, second.article}
        total = sum(self.claims[article] for article in articles)

        def weight(word):
            count = sum(self.counts[article].get(word, 0) for article in articles)
            return max(0.0, math.log((total + 1) / (count + 0.5)))

        return weight


def features(a, b, weights):
    """The features of a pair in the order of NAMES; the order of the two claims does not matter."""
    weight = weights.of(a, b)
    shared = [weight(word) for word in sorted(a.own & b.own)]
    same_numbers = set(a.numbers) & set(b.numbers)
    differing = any(a.numbers[n] & b.numbers[m] for n in a.numbers for m in b.numbers if not {n, m} & same_numbers)
    stances = {a.stance, b.stance}
    named = bool(a.names & b.own) + bool(b.names & a.own)
    days = abs(a.day - b.day) if a.day and b.day else 0
    return [
        sum(shared),
        max(shared, default=0.0),
        sum(weight(word) for word in sorted((a.own & b.around) | (b.own & a.around))),
        float(a.speaker == b.speaker),
        float(a.article == b.article),
        float(named if a.speaker != b.speaker else 0),
        float(bool(same_numbers)),
        float(differing),
        float(a.negated != b.negated),
        float(a.uncertain + b.uncertain),
        float((a.stance == "denies") != (b.stance == "denies")),
        float("asks" in stances),
        float("hedges" in stances or "doubts" in stances),
        float("promises" in stances or "demands" in stances),
        math.log1p(days),
        math.log1p(min(a.length, b.length)),
    ]
