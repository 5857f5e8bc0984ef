"""Reads a story corpus (gold.json and its articles) into claims with the fields of serialise.py and pairs of them."""

import html
import html.parser
import json
import os
import re

from serialise import plain

BLOCKS = {
    "p", "div", "li", "ul", "ol", "tr", "td", "th", "table", "br", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section",
    "article", "header", "footer", "aside", "nav", "figure", "figcaption", "title", "dd", "dt", "dl", "hr", "main", "block",
    "hl1", "hl2", "headline", "description", "item", "body", "time", "byline", "dateline", "note", "caption",
}


class _Paragraphs(html.parser.HTMLParser):
    """Text between tags, with a blank line where a block begins or ends."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style"):
            self.hidden += 1
        elif tag.rsplit(":", 1)[-1] in BLOCKS:
            self.out.append("\n\n")

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self.hidden = max(0, self.hidden - 1)
        elif tag.rsplit(":", 1)[-1] in BLOCKS:
            self.out.append("\n\n")

    def handle_data(self, data):
        if not self.hidden:
            self.out.append(data)


def paragraphs(path):
    """The paragraphs of an article's text, white space single and quotation marks straight."""
    with open(path, "rb") as handle:
        data = handle.read()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if not path.endswith(".txt"):
        text = re.sub(r"<!\[CDATA\[(.*?)\]\]>", r"\1", text, flags=re.S)
        if "&lt;p" in text:
            text = html.unescape(text)
        parser = _Paragraphs()
        parser.feed(text)
        parser.close()
        text = "".join(parser.out)
    return [flat for flat in (plain(block) for block in re.split(r"\n[ \t\r]*\n", text)) if flat]


def role_of(speaker, speakers):
    """The first alias that is a description ("travel agent") and no part of the name; None if there is none."""
    for alias in speakers.get(speaker, []):
        if alias == alias.lower() and alias not in speaker.lower():
            return alias
    return None


class Corpus:
    """Claims by id with their fields, and the listed pairs of a gold.json."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as handle:
            gold = json.load(handle)
        folder = os.path.dirname(path)
        articles = {article["file"]: article for article in gold["articles"]}
        story_of = {file: story["id"] for story in gold["stories"] for file in story["files"]}
        self.fold = {story["id"]: story.get("fold") for story in gold["stories"]}
        texts = {file: paragraphs(os.path.join(folder, file)) for file in articles}
        self.claims, self.story, self.copy_of = {}, {}, {}
        self.without_context = 0
        for claim in gold["claims"]:
            self.story[claim["id"]] = story_of[claim["file"]]
            self.copy_of[claim["id"]] = claim.get("same_as") or ""
            self.claims[claim["id"]] = self.read(claim, articles[claim["file"]], texts[claim["file"]], gold["speakers"])
        self.contradictions = [(tuple(pair["claims"]), pair) for pair in gold["contradictions"]]
        self.traps = [(tuple(pair["claims"]), pair) for pair in gold["traps"]]
        self.borderline = [tuple(pair["claims"]) for pair in gold["borderline"]]
        self.cross = [tuple(pair["claims"]) for pair in gold.get("cross_story_traps", [])]

    def read(self, claim, article, texts, speakers):
        """The fields of a claim; `role` from the first lower-case alias, which training drops often and measuring leaves out."""
        quote = plain(claim["quote"])
        fields = {
            "text": quote,
            "speaker": claim["speaker"],
            "role": role_of(claim["speaker"], speakers),
            "stance": claim["stance"],
            "event": claim.get("time"),
            "published": article.get("published"),
            "proposition": claim.get("proposition"),
            "denied": claim.get("denied"),
            "article": claim["file"],
        }
        for text in texts:
            at = text.find(quote)
            if at >= 0:
                fields["before"], fields["after"] = text[:at].strip(), text[at + len(quote):].strip()
                break
        else:
            self.without_context += 1
        return {name: value for name, value in fields.items() if value}

    def original(self, claim):
        """The claim that this one repeats, or itself."""
        while self.copy_of[claim]:
            claim = self.copy_of[claim]
        return claim

    def key(self, claims):
        """A pair with repeats and wire copies taken for their original."""
        return frozenset(self.original(claim) for claim in claims)

    def unlisted(self):
        """All pairs of original claims of one story that no list names, in the order of the file."""
        listed = {self.key(pair) for pair in [p for p, _ in self.contradictions + self.traps] + self.borderline + self.cross}
        by_story = {}
        for claim in self.claims:
            if not self.copy_of[claim]:
                by_story.setdefault(self.story[claim], []).append(claim)
        return [
            (first, second)
            for claims in by_story.values()
            for number, first in enumerate(claims)
            for second in claims[number + 1:]
            if frozenset((first, second)) not in listed
        ]
