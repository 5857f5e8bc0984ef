"""Turns an article into the word pieces that the tagger reads.

The Swift side must do exactly the same, so every rule is spelled out here and in README.md:

1. `normalise` replaces scalars one by one, so that offsets stay those of the article.
2. Each paragraph (stretch between line feeds that is not only white space) is cut into word pieces by itself.
3. A break piece goes before every paragraph: `ARTICLE_START` before the first one, `PARAGRAPH_BREAK` before the others.
4. A window is [CLS], up to `WINDOW` pieces, [SEP].
"""

import re
from dataclasses import dataclass, field

PADDING, CLS, SEP = 0, 101, 102
PARAGRAPH_BREAK = 1  # [unused0]
ARTICLE_START = 2  # [unused1]
WINDOW = 254  # pieces of text in a window, [CLS] and [SEP] not counted

DROPPED = "\u200b"  # a format character: WordPiece leaves it out
OPENING_DOUBLE = "“„‟«"
CLOSING_DOUBLE = "”»"
STRAIGHT_DOUBLE = "\"＂″"
CURLY_OPENING_SINGLE = "‘‛"
CLOSING_SINGLE = "’ʼ´"
BEFORE_OPENING = "([{<-–—―/“„‟«‘"
SPECIAL_LITERALS = ("[UNK]", "[SEP]", "[PAD]", "[CLS]", "[MASK]")


@dataclass
class Pieces:
    """Word pieces of an article with their place in its text (code points, half open)."""

    ids: list = field(default_factory=list)
    offsets: list = field(default_factory=list)
    paragraph_starts: list = field(default_factory=list)  # indices of the break pieces


def opens_here(text, start, end):
    """Whether a straight mark at `start..<end` opens a quotation: nothing or a separator before it, no space after."""
    before = text[start - 1] if start else ""
    after = text[end] if end < len(text) else ""
    return (not before or before.isspace() or before in BEFORE_OPENING) and bool(after) and not after.isspace()


def normalise(text):
    """The article with quotation marks made alike; as many code points as before.

    Doubled single marks become one double mark and a dropped character.  Double marks become “ or ”, by their form or,
    where they are straight, by their surroundings.  Single marks become ‘ where they open, else the plain apostrophe.
    The horizontal bar becomes an em dash.  A literal special token of the vocabulary loses its bracket.
    """
    scalars = list(text)
    at = 0
    while at < len(text):
        scalar, pair = text[at], text[at:at + 2]
        if pair in ("''", "``"):
            scalars[at] = "“" if pair == "``" or opens_here(text, at, at + 2) else "”"
            scalars[at + 1] = DROPPED
            at += 2
            continue
        if scalar in OPENING_DOUBLE:
            scalars[at] = "“"
        elif scalar in CLOSING_DOUBLE:
            scalars[at] = "”"
        elif scalar in STRAIGHT_DOUBLE:
            scalars[at] = "“" if opens_here(text, at, at + 1) else "”"
        elif scalar in CURLY_OPENING_SINGLE or scalar in "'`" and opens_here(text, at, at + 1):
            scalars[at] = "‘"
        elif scalar in CLOSING_SINGLE or scalar == "`":
            scalars[at] = "'"
        elif scalar == "―":
            scalars[at] = "—"
        elif scalar == "[" and text.startswith(SPECIAL_LITERALS, at):
            scalars[at] = "("
        at += 1
    return "".join(scalars)


def load_tokenizer(encoder_directory):
    """The WordPiece tokenizer of the encoder, from its vocabulary."""
    from tokenizers.implementations import BertWordPieceTokenizer

    return BertWordPieceTokenizer(f"{encoder_directory}/vocab.txt", lowercase=True)


def cut(text, tokenizer):
    """The pieces of an article."""
    pieces = Pieces()
    for match in re.finditer(r"[^\n]+", normalise(text)):
        encoded = tokenizer.encode(match.group(), add_special_tokens=False)
        if not encoded.ids:
            continue
        first = match.start() + encoded.offsets[0][0]
        pieces.paragraph_starts.append(len(pieces.ids))
        pieces.ids.append(PARAGRAPH_BREAK if pieces.ids else ARTICLE_START)
        pieces.offsets.append((first, first))
        pieces.ids.extend(encoded.ids)
        pieces.offsets.extend((match.start() + start, match.start() + end) for start, end in encoded.offsets)
    return pieces


def pack(paragraph_starts, length, first_budget=WINDOW, context=0):
    """Windows (start, end) that hold whole paragraphs, as many as fit; a longer paragraph is cut.

    `first_budget` shortens the first window, so that training sees other company for a paragraph in each epoch.
    With `context` each window also takes up to that many pieces (whole paragraphs) from before it.
    """
    bounds = sorted({0, length, *paragraph_starts})
    blocks = []
    for start, end in zip(bounds, bounds[1:]):
        blocks += [(at, min(at + WINDOW, end)) for at in range(start, end, WINDOW)]
    windows, at, budget = [], 0, first_budget
    while at < len(blocks):
        start, end = blocks[at]
        at += 1
        while at < len(blocks) and blocks[at][1] - start <= budget:
            end = blocks[at][1]
            at += 1
        windows.append((start, end))
        budget = WINDOW - context
    if not context:
        return windows
    widened = []
    for start, end in windows:
        reach = max(end - WINDOW, start - context)
        widened.append((min((b for b in bounds if reach <= b <= start), default=start), end))
    return widened
