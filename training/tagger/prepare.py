#!/usr/bin/env python3
"""Turn annotated articles into arrays of word pieces, tags and links for train.py.

    prepare.py --output DIR/train.npz [--articles FILE ...] [--encoder DIR]

Arrays: ids, tags (`labels.TAGS`; -100 in stretches that the annotators left out), links (for a piece of a content or
source the place of the first piece of its cue, for a piece of a cue that of its source; -1 where there is none, -100
outside of attributions; places count from the start of the article), paragraph_starts and article_starts.
"""

import argparse

import numpy

from articles import DATA, read_articles
from common.encoder import encoder_directory
from labels import IGNORED, NO_TARGET, ROLES, TAGS
from pieces import cut, load_tokenizer


def pieces_in(offsets, start, end):
    """Indices of the pieces with text that overlap `start..<end`."""
    return [k for k, (s, e) in enumerate(offsets) if s < end and e > start]


def label(article, pieces):
    """Tags and links of an article's pieces."""
    tags = numpy.zeros(len(pieces.ids), dtype=numpy.int16)
    links = numpy.full(len(pieces.ids), IGNORED, dtype=numpy.int32)
    for attribution in article["attributions"]:
        chunks = {role: [pieces_in(pieces.offsets, *span) for span in attribution[role]] for role in ROLES}
        first = {role: min((chunk[0] for chunk in chunks[role] if chunk), default=NO_TARGET) for role in ROLES}
        for role in ROLES:
            for chunk in filter(None, chunks[role]):
                tags[chunk] = TAGS.index(f"I-{role}")
                tags[chunk[0]] = TAGS.index(f"B-{role}")
                links[chunk] = first["source" if role == "cue" else "cue"]
    for start, end in article.get("ignore", ()):
        tags[pieces_in(pieces.offsets, start, end)] = IGNORED
        links[pieces_in(pieces.offsets, start, end)] = IGNORED
    return tags, links


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", nargs="+", default=[f"{DATA}/train.jsonl.gz"], metavar="FILE")
    parser.add_argument("--encoder", metavar="DIR", help="folder with vocab.txt (default: the installed package)")
    parser.add_argument("--output", required=True, metavar="NPZ")
    options = parser.parse_args()
    tokenizer = load_tokenizer(options.encoder or encoder_directory())
    columns = {"ids": [], "tags": [], "links": []}
    article_starts, paragraph_starts, total = [0], [], 0
    for article in (a for path in options.articles for a in read_articles(path)):
        pieces = cut(article["text"], tokenizer)
        tags, links = label(article, pieces)
        for name, values in zip(columns, (numpy.array(pieces.ids, dtype=numpy.int32), tags, links)):
            columns[name].append(values)
        paragraph_starts += [total + start for start in pieces.paragraph_starts]
        total += len(pieces.ids)
        article_starts.append(total)
    numpy.savez_compressed(
        options.output,
        **{name: numpy.concatenate(parts) for name, parts in columns.items()},
        paragraph_starts=numpy.array(paragraph_starts),
        article_starts=numpy.array(article_starts),
    )
    print(f"{len(article_starts) - 1} articles, {len(paragraph_starts)} paragraphs, {total} pieces -> {options.output}")


if __name__ == "__main__":
    main()
