#!/usr/bin/env python3
"""Run the tagger on articles and write claims as `counterclaim extract` does, one JSON object an article.

    decode.py --model final.pt|tagger.onnx --articles dev.jsonl --output claims.jsonl

Steps, which the Swift program repeats: the article is cut into pieces and windows (pieces.py); tag probabilities of
windows that overlap are averaged, with weights that fall towards their edges; the best allowed tag sequence is found
(an I tag only after the B or I tag of its role); link probabilities join each content to a cue and each cue to a source,
and bring in cues and sources that they point to although no tag marked them.
"""

import argparse
import json
from dataclasses import dataclass

import numpy

from articles import DATA, read_articles
from common.encoder import encoder_directory
from backends import open_backend
from labels import RELATION_OF_ROLE, ROLES, TAGS
from pieces import CLS, SEP, cut, load_tokenizer, normalise, pack

IMPOSSIBLE = -1e9
NEARLY_ALL, NEARLY_NONE = 0.97, 0.03
LEAST_FOR_CUE, LEAST_FOR_SOURCE = 0.2, 0.3  # link probability at which a piece that no tag marks begins a cue or source
GROWS_ABOVE = 0.4  # probability of its I tag at which a following piece belongs to such a cue or source


@dataclass(frozen=True)
class Chunk:
    """A stretch of pieces with one role."""

    role: str
    start: int
    end: int


@dataclass
class Evidence:
    """What the model says about an article: averaged tag probabilities, and links per window."""

    tags: numpy.ndarray
    links: list  # (start, end, probabilities [relation, piece, piece] with [CLS] at place 0)


def softmax(logits):
    shifted = numpy.exp(logits - logits.max(axis=-1, keepdims=True))
    return shifted / shifted.sum(axis=-1, keepdims=True)


def edge_weights(length):
    """1 in the middle of a window, falling towards both of its ends."""
    places = numpy.arange(length) + 0.5
    return numpy.minimum(1.0, (numpy.minimum(places, length - places) + 8) / 40)


def read(pieces, backend, context):
    """Run the model on every window of an article."""
    length = len(pieces.ids)
    sums, weights, links = numpy.zeros((length, len(TAGS))), numpy.zeros((length, 1)), []
    for start, end in pack(pieces.paragraph_starts, length, context=context):
        tag_logits, link_logits = backend([CLS, *pieces.ids[start:end], SEP])
        weight = edge_weights(end - start)[:, None]
        sums[start:end] += weight * softmax(tag_logits[1:-1].astype(numpy.float64))
        weights[start:end] += weight
        links.append((start, end, softmax(link_logits.astype(numpy.float64))))
    return Evidence(sums / weights, links)


def transition_scores():
    """Log scores of one tag after another: 0 where allowed."""
    scores = numpy.zeros((len(TAGS), len(TAGS)))
    for before, first in enumerate(TAGS):
        for after, second in enumerate(TAGS):
            if second.startswith("I-") and first[2:] != second[2:]:
                scores[before, after] = IMPOSSIBLE
    return scores


def best_tags(probabilities, transitions):
    """The best sequence of tags (Viterbi)."""
    emissions = numpy.log(numpy.maximum(probabilities, 1e-12))
    starts = numpy.array([IMPOSSIBLE if tag.startswith("I-") else 0.0 for tag in TAGS])
    score, came_from = starts + emissions[0], []
    for emission in emissions[1:]:
        candidates = score[:, None] + transitions
        came_from.append(candidates.argmax(axis=0))
        score = candidates.max(axis=0) + emission
    path = [int(score.argmax())]
    for pointers in reversed(came_from):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def chunks_of(tags):
    """The chunks of a tag sequence."""
    chunks, start = [], None
    for at, tag in enumerate([*(TAGS[t] for t in tags), "O"]):
        if start is not None and not tag.startswith("I-"):
            chunks.append(Chunk(TAGS[tags[start]][2:], start, at))
            start = None
        if tag.startswith("B-"):
            start = at
    return chunks


@dataclass
class Answers:
    """Where a chunk's link leads: probability of "there is none", and of each piece of the article."""

    none: float
    pieces: numpy.ndarray

    def of(self, chunk):
        """Probability that the link leads to a chunk."""
        return float(self.pieces[chunk.start:chunk.end].sum())


def ask(evidence, chunk):
    """The answers to a chunk: averaged over its pieces and, for each piece asked about, the windows that hold both."""
    length = len(evidence.tags)
    totals, counts = numpy.zeros(length + 1), numpy.zeros(length + 1)
    for start, end, probabilities in evidence.links:
        first, last = max(chunk.start, start), min(chunk.end, end)
        if first >= last:
            continue
        rows = probabilities[RELATION_OF_ROLE[chunk.role], first - start + 1:last - start + 1].sum(axis=0)
        totals[0] += rows[0]
        totals[start + 1:end + 1] += rows[1:-1]
        counts[0] += last - first
        counts[start + 1:end + 1] += last - first
    means = totals / numpy.maximum(counts, 1)
    return Answers(float(means[0]), means[1:])


def gap(a, b):
    """Pieces between two chunks."""
    return max(a.start - b.end, b.start - a.end, 0)


class Linker:
    """Joins the chunks of an article; finds cues and sources that the tags missed but links point to."""

    def __init__(self, pieces, evidence, chunks):
        self.pieces, self.evidence = pieces, evidence
        self.found = {role: [chunk for chunk in chunks if chunk.role == role] for role in ROLES}
        self.taken = {piece for chunk in chunks for piece in range(chunk.start, chunk.end)}

    def missed(self, role, answers, best, least):
        """A new chunk where the answers point at an untagged piece more than at the best chunk and than `least`."""
        at = int(answers.pieces.argmax())
        start, end = self.pieces.offsets[at]
        if answers.pieces[at] <= max(least, best) or at in self.taken or start == end:
            return None
        inside, stop = self.evidence.tags[:, TAGS.index(f"I-{role}")], at + 1
        while stop < len(inside) and stop not in self.taken and inside[stop] > GROWS_ABOVE:
            stop += 1
        chunk = Chunk(role, at, stop)
        self.found[role].append(chunk)
        self.taken.update(range(at, stop))
        return chunk

    def cue_of(self, content):
        """The cue of a content: by the links, else the nearest; None where the article has no cue."""
        answers, cues = ask(self.evidence, content), self.found["cue"]
        best = max(cues, key=lambda cue: (answers.of(cue), -gap(content, cue)), default=None)
        return self.missed("cue", answers, answers.of(best) if best else 0.0, LEAST_FOR_CUE) or best

    def source_of(self, cue):
        """The source of a cue, asked from both sides; None where "there is none" is likelier."""
        answers, scores = ask(self.evidence, cue), {}
        for source in self.found["source"]:
            if answers.of(source) > 0:
                scores[source] = answers.of(source) + ask(self.evidence, source).of(cue)
        best = max(scores, key=lambda source: (scores[source], -gap(cue, source)), default=None)
        found = self.missed("source", answers, answers.of(best) if best else 0.0, LEAST_FOR_SOURCE)
        return found or (best if best and scores[best] >= 2 * answers.none else None)


def quoted(text):
    """For each code point whether it is inside double quotation marks; an open quotation ends with its paragraph."""
    inside, is_open = [], False
    for scalar in normalise(text):
        if scalar == "\n":
            is_open = False
        if scalar == "“":
            is_open = True
        inside.append(is_open)
        if scalar == "”":
            is_open = False
    return inside


def kind_of(text, inside, spans):
    """direct, indirect or mixed by the share of letters and digits inside quotation marks."""
    letters = [k for start, end in spans for k in range(start, end) if text[k].isalnum()]
    share = sum(inside[k] for k in letters) / len(letters) if letters else 0.0
    return "direct" if share >= NEARLY_ALL else "indirect" if share <= NEARLY_NONE else "mixed"


def claims_of(article, tokenizer, backend, context):
    """The claims of an article in the order of their contents."""
    text = article["text"]
    pieces = cut(text, tokenizer)
    if not pieces.ids:
        return []
    evidence = read(pieces, backend, context)
    chunks = chunks_of(best_tags(evidence.tags, transition_scores()))
    linker = Linker(pieces, evidence, chunks)
    grouped = {}
    for content in linker.found["content"]:
        grouped.setdefault(linker.cue_of(content) or content, []).append(content)
    inside = quoted(text)

    def span(chunk):
        return [pieces.offsets[chunk.start][0], pieces.offsets[chunk.end - 1][1]]

    claims = []
    for number, (key, parts) in enumerate(grouped.items(), 1):
        spans = [span(part) for part in parts]
        claim = {
            "id": f"{article['id']}#{number}",
            "kind": kind_of(text, inside, spans),
            "text": " … ".join(text[start:end] for start, end in spans),
            "spans": spans,
        }
        source = None
        if key.role == "cue":
            start, end = span(key)
            claim["cue"] = {"text": text[start:end], "spans": [[start, end]]}
            source = linker.source_of(key)
        if source:
            start, end = span(source)
            claim["speaker"] = {"name": text[start:end], "mention": text[start:end], "spans": [[start, end]]}
        claims.append(claim)
    return claims


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True, metavar="FILE", help="a checkpoint (.pt) or an .onnx model")
    parser.add_argument("--articles", default=f"{DATA}/dev.jsonl", metavar="FILE")
    parser.add_argument("--output", required=True, metavar="FILE")
    parser.add_argument("--encoder", metavar="DIR", help="folder with vocab.txt (default: the installed package)")
    parser.add_argument("--context", type=int, default=64, help="pieces that a window shares with the one before it")
    options = parser.parse_args()
    encoder = options.encoder or encoder_directory()
    tokenizer, backend = load_tokenizer(encoder), open_backend(options.model, encoder)
    with open(options.output, "w", encoding="utf-8") as output:
        for article in read_articles(options.articles):
            claims = claims_of(article, tokenizer, backend, options.context)
            record = {"id": article["id"], "path": article["id"] + ".txt", "text": article["text"], "claims": claims}
            output.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
