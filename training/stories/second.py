#!/usr/bin/env python3
"""The second reading: sheets without labels, their labels, agreement with the first reading, adjudication.

    second.py blind ID...                 writes <id>.txt for a reader who must not see the first labels
    second.py blind --all --output DIR    all stories, into a folder (here by default)
    second.py check ID...                 mistakes of second/<id>.labels
    second.py agree                       agreement before adjudication: agreement.json, the table of README.md

SECOND.md tells the reader what to write. `build.py` adjudicates (`adjudicated`): sources stay as their writers
left them, and what only one reading calls a contradiction becomes borderline in gold.json.
"""
import copy
import dataclasses
import glob
import json
import os
import sys

sys.dont_write_bytecode = True
import storyfile

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.join(HERE, 'second')
NUMBERS = os.path.join(FOLDER, 'numbers.json')
STANCES = tuple(storyfile.STANCES.values())
MOST_PAIRS = 4  # that a claim is in
WIRE_COPY = storyfile.TRAPS['duplicate-wire-copy'][0]


class LabelError(Exception):
    """All the mistakes of one labels file, as lines `file:line: message`."""


@dataclasses.dataclass
class Reading:
    """What a labels file says, by the labels of the claims in the source."""
    speakers: dict = dataclasses.field(default_factory=dict)     # claim -> name as written; N for the article's voice
    stances: dict = dataclasses.field(default_factory=dict)      # claim -> list of stances
    clashes: dict = dataclasses.field(default_factory=dict)      # pair -> types
    unsure: set = dataclasses.field(default_factory=set)         # pairs
    tempting: dict = dataclasses.field(default_factory=dict)     # pair -> kind as in TRAPS


def numbers_on_disk():
    if not os.path.exists(NUMBERS):
        return {}
    with open(NUMBERS, encoding='utf-8') as f:
        return json.load(f)


def numbering(story, known=()):
    """Claim labels in the order of their numbers: text order; a claim that is added later gets the next number."""
    labels = list(known)
    old = set(labels)
    return labels + [label for label in story.claims if label not in old]


def sheet(story, labels):
    """The story's articles with numbered claims and nothing that the first reading says of them."""
    number = {label: i for i, label in enumerate(labels, 1)}
    out = ['Story %s, %d articles. See SECOND.md.' % (story.id, len(story.articles))]
    for article in story.articles:
        head = article.head
        top = ['=' * 76, 'File: ' + head['file'], 'Title: ' + head['title'], 'Publisher: ' + head['publisher']]
        for key, name in (('byline', 'Byline'), ('place', 'Place'), ('published', 'Published'), ('modified', 'Modified')):
            if head.get(key, '-') != '-':
                top.append('%s: %s' % (name, head[key]))
        if head['published'] == '-':
            top.append('Published: not shown')
        out.append('\n'.join(top))
        for index, (style, text) in enumerate(article.paragraphs):
            marks = sorted((c for c in article.claims if c.paragraph == index), key=lambda c: -c.start)
            for claim in marks:
                stop = claim.start + len(claim.quote)
                text = '%s[%d|%s]%s' % (text[:claim.start], number[claim.label], claim.quote, text[stop:])
            prefix = {'##': '## ', '*': '- ', '!note': '(Note) '}.get(style, style[1:] + ' ' if style else '')
            out.append(prefix + text)
    return '\n\n'.join(out) + '\n'


def parse_labels(text, path, labels):
    """The reading that a labels file holds; `labels` are the claims in the order of their numbers."""
    reading, errors = Reading(), []
    seen = {}

    def claim_of(word):
        if not word.isdigit() or not 1 <= int(word) <= len(labels):
            raise ValueError('no claim number %s in the sheet' % word)
        return labels[int(word) - 1]

    def line_of(line):
        word, _, rest = line.partition(' ')
        if word == 'claim':
            number, _, rest = rest.strip().partition(' ')
            claim = claim_of(number)
            name, bar, stance = (x.strip() for x in rest.rpartition('|'))
            if not name or not bar:
                raise ValueError('write "claim 12 Speaker Name | stance"')
            stances = stance.replace('+', ' ').replace(',', ' ').split()
            unknown = [s for s in stances if s not in STANCES]
            if unknown or not stances:
                raise ValueError('unknown stance "%s": one of %s' % (' '.join(unknown), ', '.join(STANCES)))
            if claim in reading.speakers:
                raise ValueError('claim %s is labelled twice' % number)
            reading.speakers[claim], reading.stances[claim] = name, stances
            return
        words = rest.split()
        if word not in ('clash', 'unsure', 'tempting'):
            raise ValueError('unknown word "%s": claim, clash, unsure or tempting' % word)
        if len(words) != (2 if word == 'unsure' else 3):
            raise ValueError('write "clash 3 17 type[,type]", "unsure 4 9" or "tempting 5 8 kind"')
        pair = frozenset((claim_of(words[0]), claim_of(words[1])))
        if len(pair) == 1:
            raise ValueError('a claim paired with itself')
        if pair in seen:
            raise ValueError('the pair of line %d again' % seen[pair])
        seen[pair] = n
        if word == 'unsure':
            reading.unsure.add(pair)
        elif word == 'tempting':
            if words[2] not in storyfile.TRAPS:
                raise ValueError('unknown kind %s: one of %s' % (words[2], ', '.join(storyfile.TRAPS)))
            reading.tempting[pair] = words[2]
        else:
            types = words[2].split(',')
            for t in types:
                if t not in storyfile.TYPES:
                    raise ValueError('unknown type %s: one of %s' % (t, ', '.join(storyfile.TYPES)))
            reading.clashes[pair] = tuple(types)

    for n, line in enumerate(text.split('\n'), 1):
        line = line.partition('#')[0].strip()
        if line:
            try:
                line_of(line)
            except ValueError as error:
                errors.append('%s:%d: %s' % (path, n, error))
    if errors:
        raise LabelError('\n'.join(errors))
    return reading


def labels_path(story_id):
    return os.path.join(FOLDER, story_id + '.labels')


def reading_of(story):
    """The second reading of a story, or None while there is none."""
    path = labels_path(story.id)
    if not os.path.exists(path):
        return None
    with open(path, encoding='utf-8') as f:
        return parse_labels(f.read(), os.path.relpath(path), numbering(story, numbers_on_disk().get(story.id, ())))


def unread(story, reading):
    """Numbers of the claims that the second reading leaves out."""
    labels = numbering(story, numbers_on_disk().get(story.id, ()))
    return [i for i, label in enumerate(labels, 1) if label in story.claims and label not in reading.speakers]


def canonical(story, pair):
    """The pair with each repeat replaced by its original; None for a pair of one claim or of a claim that is gone."""
    if any(x not in story.claims for x in pair):
        return None
    joined = frozenset(story.claims[x].same_as or x for x in pair)
    return joined if len(joined) == 2 else None


def by_canonical_pair(story, pairs):
    """Canonical pair -> value of a dictionary of pairs; the first of several stays."""
    out = {}
    for pair in pairs:
        joined = canonical(story, pair)
        if joined:
            out.setdefault(joined, pairs[pair])
    return out


def verdict(pair, joined, clashes, unsure, tempting):
    """Why a pair of the first reading is doubtful; empty where the second reading agrees with it."""
    if pair.relation == 'C' and joined not in clashes:
        second = ('is unsure' if joined in unsure else 'calls it compatible (%s)' % tempting[joined] if joined in tempting
                  else 'does not list it')
        return 'only the first reading calls it a contradiction (%s), the second %s' % (pair.types[0], second)
    if pair.relation == 'T' and joined in clashes:
        return 'only the second reading calls it a contradiction (%s), the first a trap (%s)' % (clashes[joined][0], pair.trap)
    if pair.relation == 'T' and joined in unsure:
        return 'a trap (%s) to the first reading, the second is unsure' % pair.trap
    return ''


def room_for(joined, pairs, may_displace):
    """The pairs with room for one more of two claims, each in MOST_PAIRS at most; None where there is none.

    Room is made by leaving out the last trap of a full claim: both readings hold such a pair to be compatible.
    """
    for label in joined:
        held = [p for p in pairs if label in p.labels]
        if len(held) < MOST_PAIRS:
            continue
        traps = [p for p in held if p.relation == 'T' and p.trap != WIRE_COPY]
        if not traps or not may_displace:
            return None
        pairs = [p for p in pairs if p is not traps[-1]]
    return pairs


def adjudicated(story, reading):
    """The story with the pairs that both readings share; what only one calls a contradiction is borderline.

    A trap that the second reading calls a contradiction, or is unsure of, becomes borderline too. A shared contradiction
    keeps the type of the first reading; that of the second is added to those that also fit. Pairs with a claim that
    the second reading has not seen stay as they are.
    """
    clashes = by_canonical_pair(story, reading.clashes)
    unsure = set(by_canonical_pair(story, dict.fromkeys(reading.unsure)))
    tempting = by_canonical_pair(story, reading.tempting)
    pairs, listed = [], set()
    for pair in story.pairs:
        joined = canonical(story, pair.labels)
        listed.add(joined)
        read_twice = joined and all(x in reading.speakers for x in pair.labels)
        doubt = verdict(pair, joined, clashes, unsure, tempting) if read_twice else ''
        if doubt:
            pair = storyfile.Pair(pair.line, 'B', pair.labels, '%s: %s' % (doubt, pair.note), pair.tags)
        elif read_twice and pair.relation == 'C' and clashes[joined][0] not in pair.types:
            pair = dataclasses.replace(pair, types=(*pair.types, clashes[joined][0]))
        pairs.append(pair)
    order = {label: i for i, label in enumerate(story.claims)}
    places = lambda pair: sorted(order[x] for x in pair)
    for joined in sorted(clashes.keys() - listed, key=places) + sorted(unsure - clashes.keys() - listed, key=places):
        why = ('only the second reading calls it a contradiction (%s)' % clashes[joined][0] if joined in clashes
               else 'only the second reading lists it, unsure')
        room = room_for(sorted(joined, key=order.get), pairs, joined in clashes)
        if room is not None:
            pairs = room + [storyfile.Pair(0, 'B', tuple(sorted(joined, key=order.get)), why, [])]
    result = copy.copy(story)
    result.pairs = pairs
    return result


def settled(stories):
    """Every story as it stands in gold.json: adjudicated where there is a second reading."""
    readings = [(story, reading_of(story)) for story in stories]
    return [story if reading is None else adjudicated(story, reading) for story, reading in readings]


def blind(stories, folder):
    numbers = numbers_on_disk()
    for story in stories:
        numbers[story.id] = numbering(story, numbers.get(story.id, ()))
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, story.id + '.txt'), 'w', encoding='utf-8') as f:
            f.write(sheet(story, numbers[story.id]))
    os.makedirs(FOLDER, exist_ok=True)
    with open(NUMBERS, 'w', encoding='utf-8') as f:
        lines = ',\n'.join('%s: %s' % (json.dumps(k), json.dumps(numbers[k], ensure_ascii=False)) for k in sorted(numbers))
        f.write('{\n%s\n}\n' % lines)


def check(story):
    try:
        reading = reading_of(story)
    except LabelError as error:
        return str(error).split('\n')
    if reading is None:
        return ['no %s' % os.path.relpath(labels_path(story.id))]
    missing = unread(story, reading)
    return ['%s: no "claim" line for %s' % (story.id, ', '.join(map(str, missing)))] if missing else []


def main(arguments):
    command, rest = (arguments or ['help'])[0], arguments[1:]
    folder = '.'
    if '--output' in rest and rest.index('--output') + 1 < len(rest):
        at = rest.index('--output')
        folder = rest[at + 1]
        del rest[at:at + 2]
    if command not in ('blind', 'check', 'agree'):
        print(__doc__)
        return 2
    everything = '--all' in rest or command == 'agree'
    names = [os.path.basename(p)[:-6] for p in sorted(glob.glob(os.path.join(HERE, 'src', '*.story')))]
    chosen = names if everything else rest
    unknown = [x for x in chosen if x not in names]
    if unknown or not chosen:
        print('no story %s' % ', '.join(unknown) if unknown else 'name a story, or --all', file=sys.stderr)
        return 2
    try:
        stories = [storyfile.read_story(os.path.relpath(os.path.join(HERE, 'src', x + '.story'))) for x in chosen]
        if command == 'blind':
            blind(stories, folder)
        elif command == 'check':
            bad = [line for story in stories for line in check(story)]
            print('\n'.join(bad) or 'no mistakes in %d readings' % len(stories))
            return 1 if bad else 0
        else:
            import agreement
            return agreement.write(stories)
    except (storyfile.SourceError, LabelError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == '__main__':
    import second  # so that LabelError is one class, here and in agreement.py
    sys.exit(second.main(sys.argv[1:]))
