"""How a pair of claims becomes the word pieces that the pair model reads.

The Swift side must do exactly the same, so every rule is spelled out here and in README.md.

A side is a list of fields, each with a marker piece before it; a field that is missing or empty is left out with its marker:

    SPEAKER      the speaker's name, then a comma and the role                       at most 8 pieces
    STANCE       asserts, denies, doubts, hedges, promises, demands, asks            2
    DATE         when it happens, else the day of publication; digits, no marks      6
    PROPOSITION  the resolved proposition, unless in the words of text or denied     24
    DENIED       what a denial denies                                                16
    BEFORE       the words before the text in its paragraph, the last pieces         22
    TEXT         the words of the claim (a side of nothing else: all that fits)      36
    AFTER        the words after the text in its paragraph, the first pieces         6

A side holds at most SIDE pieces with its markers. Room is given in the order SPEAKER, STANCE, DATE, TEXT, PROPOSITION, DENIED,
BEFORE, AFTER; then the fields are written in the order above. A pair is [CLS] side [SEP] side [SEP], with token type 0 up to
the first [SEP] and 1 after it. A bare sentence is a side of TEXT alone.
"""

import re

PADDING, CLS, SEP = 0, 101, 102
FIELDS = ("speaker", "stance", "date", "proposition", "denied", "before", "text", "after")
MARKER = {name: 3 + number for number, name in enumerate(FIELDS)}  # [unused2] to [unused9]
LIMIT = {"speaker": 8, "stance": 2, "date": 6, "proposition": 24, "denied": 16, "before": 22, "text": 36, "after": 6}
ROOM_ORDER = ("speaker", "stance", "date", "text", "proposition", "denied", "before", "after")
SIDE = 60
LONGEST = 2 * SIDE + 3

STRAIGHT = str.maketrans({"’": "'", "‘": "'", "‛": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u2015": "—"})


def plain(text):
    """Quotation marks made straight, white space single; a literal special token loses its brackets."""
    text = re.sub(r"\[(?=(?:UNK|SEP|PAD|CLS|MASK)\])", "(", text.translate(STRAIGHT))
    return " ".join(text.split())


def same_words(first, second):
    """Whether two texts have the same letters and digits in the same order, whatever the case."""
    letters = [re.sub(r"[\W_]+", "", text).lower() for text in (first, second)]
    return letters[0] == letters[1]


def fields_of(claim):
    """The fields of a claim, from what the program knows of it.

    `claim` has text, and may have speaker, role, stance, event (time of the event), published, proposition, denied, before, after.
    """
    speaker = claim.get("speaker") or ""
    if speaker and claim.get("role"):
        speaker += ", " + claim["role"]
    proposition, denied = claim.get("proposition") or "", claim.get("denied") or ""
    fields = {
        "speaker": speaker,
        "stance": claim.get("stance") or "",
        "date": re.sub(r"[-T:/]+", " ", claim.get("event") or (claim.get("published") or "")[:10]),
        "proposition": "" if any(same_words(proposition, text) for text in (claim["text"], denied)) else proposition,
        "denied": denied,
        "before": claim.get("before") or "",
        "text": claim["text"],
        "after": claim.get("after") or "",
    }
    return {name: plain(text) for name, text in fields.items() if re.search(r"\w", text)}


def side(fields, pieces_of):
    """The pieces of one side; `pieces_of` cuts a text into piece ids."""
    cut = {name: pieces_of(text) for name, text in fields.items()}
    left, taken = SIDE, {}
    for name in ROOM_ORDER:
        ids = cut.get(name)
        if not ids:
            continue
        limit = SIDE if name == "text" and len(cut) == 1 else LIMIT[name]
        count = min(len(ids), limit, left - 1)
        if count < 1:
            continue
        taken[name] = ids[-count:] if name == "before" else ids[:count]
        left -= count + 1
    return [piece for name in FIELDS if name in taken for piece in (MARKER[name], *taken[name])]


def pair(first, second):
    """Input ids and token types of two sides."""
    ids = [CLS, *first, SEP, *second, SEP]
    return ids, [0] * (len(first) + 2) + [1] * (len(second) + 1)


def load_tokenizer(encoder_directory):
    """A function from a text to its WordPiece ids, with a memory."""
    from tokenizers.implementations import BertWordPieceTokenizer

    tokenizer = BertWordPieceTokenizer(f"{encoder_directory}/vocab.txt", lowercase=True)
    known = {}

    def pieces_of(text):
        if text not in known:
            known[text] = tokenizer.encode(text, add_special_tokens=False).ids
        return known[text]

    return pieces_of
