#!/usr/bin/env python3
"""Run the tagger on articles and write claims as `counterclaim extract` does, one JSON object an article.

    decode.py --model final.pt|tagger.onnx --articles dev.jsonl --output claims.jsonl

Steps, which the Swift program repeats: the article is cut into pieces and windows (pieces.py); tag probabilities of
windows that overlap are averaged, with weights that fall towards their edges; the best allowed tag sequence is found
(an I tag only after the B or I tag of its role); link probabilities join each content to a cue and each cue to a source.
"""

import argparse
import json
from dataclasses import dataclass

import numpy

from articles import DATA, encoder_directory, read_articles
from backends import open_backend
from labels import RELATION_OF_ROLE, ROLES, TAGS
from pieces import CLS, SEP, cut, load_tokenizer, normalise, pack

IMPOSSIBLE = -1e9
NEARLY_ALL, NEARLY_NONE = 0.97, 0.03


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


def link_score(evidence, asking, answer):
    """Probability that `answer` is what `asking` belongs to ([CLS], "there is none", if `answer` is None).

    Averaged over the pieces of `asking` and the windows that hold both; None if no window does.
    """
    relation, total, count = RELATION_OF_ROLE[asking.role], 0.0, 0
    for start, end, probabilities in evidence.links:
        first, last = max(asking.start, start), min(asking.end, end)
        if first >= last or answer and not (start <= answer.start < end):
            continue
        rows = probabilities[relation, first - start + 1:last - start + 1]
        if answer:
            columns = rows[:, answer.start - start + 1:min(answer.end, end) - start + 1]
        else:
            columns = rows[:, :1]
        total += columns.sum()
        count += last - first
    return total / count if count else None


def gap(a, b):
    """Pieces between two chunks."""
    return max(a.start - b.end, b.start - a.end, 0)


def best_cue(evidence, content, cues):
    """The cue of a content: by the links, else the nearest."""
    scores = {cue: link_score(evidence, content, cue) or 0.0 for cue in cues}
    return max(cues, key=lambda cue: (scores[cue], -gap(content, cue)))


def best_source(evidence, cue, sources, none_bias):
    """The source of a cue, asked from both sides; None where "there is none" wins by more than `none_bias`."""
    scores = {}
    for source in sources:
        forth = link_score(evidence, cue, source)
        if forth is not None:
            scores[source] = forth + (link_score(evidence, source, cue) or 0.0)
    if not scores:
        return None
    best = max(scores, key=lambda source: (scores[source], -gap(cue, source)))
    return best if scores[best] >= 2 * (link_score(evidence, cue, None) or 0.0) - none_bias else None


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


def claims_of(article, tokenizer, backend, options):
    """The claims of an article in the order of their contents."""
    text = article["text"]
    pieces = cut(text, tokenizer)
    if not pieces.ids:
        return []
    evidence = read(pieces, backend, options.context)
    chunks = chunks_of(best_tags(evidence.tags, transition_scores()))
    contents, cues, sources = ([c for c in chunks if c.role == role] for role in ROLES)
    grouped = {}
    for content in contents:
        grouped.setdefault(best_cue(evidence, content, cues) if cues else content, []).append(content)
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
            source = best_source(evidence, key, sources, options.none_bias)
        if source:
            start, end = span(source)
            claim["speaker"] = {"name": text[start:end], "mention": text[start:end], "spans": [[start, end]]}
        claims.append(claim)
    return claims


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True, metavar="FILE", help="a checkpoint (.pt) or an exported model (.onnx)")
    parser.add_argument("--articles", default=f"{DATA}/dev.jsonl", metavar="FILE")
    parser.add_argument("--output", required=True, metavar="FILE")
    parser.add_argument("--encoder", metavar="DIR", help="folder with vocab.txt (default: the installed package)")
    parser.add_argument("--context", type=int, default=64, help="pieces that a window shares with the one before it")
    parser.add_argument("--none-bias", type=float, default=0.0, help="how much a cue prefers a weak source to none")
    options = parser.parse_args()
    encoder = options.encoder or encoder_directory()
    tokenizer, backend = load_tokenizer(encoder), open_backend(options.model, encoder)
    with open(options.output, "w", encoding="utf-8") as output:
        for article in read_articles(options.articles):
            claims = claims_of(article, tokenizer, backend, options)
            record = {"id": article["id"], "path": article["id"] + ".txt", "text": article["text"], "claims": claims}
            output.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
