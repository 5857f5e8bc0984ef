"""Agreement of the two readings before adjudication: pairs, types, stances and speakers, with intervals by story.

`second.py agree` prints the table, writes it into README.md and all figures into agreement.json. Repeats and wire copies count as their original. The
second reading is measured against the first: precision is the share of its contradictions that the first has too.
Intervals are 95 % percentiles of 1,000 resamples of the stories (pairs of a story are not independent), seed fixed.
"""
import collections
import itertools
import json
import os
import random
import re
import unicodedata

import second
import storyfile

OUTPUT = os.path.join(second.HERE, 'agreement.json')
README = os.path.join(second.HERE, 'README.md')
START, STOP_MARK = '<!-- agreement: written by second.py agree -->', '<!-- end of agreement -->'
RESAMPLES, SEED = 1000, 6
STOP = {'the', 'of', 'a', 'and', 'for'}


def tokens(name):
    folded = ''.join(c for c in unicodedata.normalize('NFKD', name) if not unicodedata.combining(c))
    return frozenset(re.findall(r'\w+', folded.lower().replace('’', "'"))) - STOP


def speaker_agrees(story, claim, name):
    """Whether a name as the second reader wrote it means the first reading's speaker and nobody else of the story."""
    if name.upper() == 'N' or claim.speaker == 'N':
        publisher = claim.article.head['publisher']
        own = claim.speaker == 'N' or story.speakers[claim.speaker][0] == publisher
        return own and (name.upper() == 'N' or tokens(name) == tokens(publisher))
    wanted, best, best_codes = tokens(name), 0, set()
    for code, (full, aliases) in story.speakers.items():
        known = [k for k in map(tokens, [full, *aliases]) if k and (wanted <= k or k <= wanted)]
        fit = max((len(wanted & k) / len(wanted | k) for k in known), default=0)
        if fit > best:
            best, best_codes = fit, set()
        if fit and fit == best:
            best_codes.add(code)
    return best_codes == {claim.speaker}


def first_pairs(story, reading):
    """Canonical pair -> Pair of the first reading, of claims that the second has seen."""
    return second.by_canonical_pair(story, {frozenset(p.labels): p for p in story.pairs
                                            if all(x in reading.speakers for x in p.labels)})


def counts(story, reading):
    """Everything of one story that the figures are sums of."""
    n = collections.Counter()
    first = first_pairs(story, reading)
    clashes = second.by_canonical_pair(story, reading.clashes)
    unsure = set(second.by_canonical_pair(story, dict.fromkeys(reading.unsure)))
    tempting = second.by_canonical_pair(story, reading.tempting)
    ours = {p for p, pair in first.items() if pair.relation == 'C'}
    theirs = set(clashes)
    border = {p for p, pair in first.items() if pair.relation == 'B'} | unsure

    def compare(name, a, b):
        n[name + ' both'] += len(a & b)
        n[name + ' first'] += len(a)
        n[name + ' second'] += len(b)
    compare('strict', ours, theirs)
    compare('lenient', ours - border, theirs - border)
    listed = set(first) | theirs | unsure | set(tempting)
    read = [c.label for c in story.claims.values() if not c.same_as and c.label in reading.speakers]
    n['listed pairs'] += len(listed)
    n['all pairs'] += sum(1 for _ in itertools.combinations(read, 2))
    traps = {p: pair for p, pair in first.items() if pair.relation == 'T'}
    n['traps first'] += len(traps)
    n['traps clash'] += len(theirs & traps.keys())
    n['traps both'] += len(traps.keys() & tempting.keys())
    n['traps kind'] += sum(storyfile.TRAPS[tempting[p]][0] == traps[p].trap for p in traps.keys() & tempting.keys())
    for pair in ours:
        n['type first', first[pair].types[0]] += 1
    for pair in theirs:
        n['type second', clashes[pair][0]] += 1
    for pair in ours & theirs:
        a, b = first[pair].types, clashes[pair]
        n['type cell', a[0], b[0]] += 1
        n['type found', a[0]] += 1
        n['type exact'] += a[0] == b[0]
        n['type lenient'] += bool(set(a) & set(b))
    for claim in story.claims.values():
        if claim.label not in reading.speakers or claim.same_as:
            continue
        stances = reading.stances[claim.label]
        n['claims'] += 1
        n['stance cell', claim.stances[0], stances[0]] += 1
        n['stance exact'] += claim.stances[0] == stances[0]
        n['stance lenient'] += bool(set(claim.stances) & set(stances))
        n['speaker right'] += speaker_agrees(story, claim, reading.speakers[claim.label])
    return n


def ratio(a, b):
    return a / b if b else None


def f1(n, name):
    return ratio(2 * n[name + ' both'], n[name + ' first'] + n[name + ' second'])


def binary_kappa(n, universe):
    """Cohen's kappa of "contradiction" against anything else over `universe` pairs."""
    both, a, b, total = n['strict both'], n['strict first'], n['strict second'], n[universe]
    if not total:
        return None
    observed = (both + total - a - b + both) / total
    chance = (a * b + (total - a) * (total - b)) / total ** 2
    return ratio(observed - chance, 1 - chance)


def table_kappa(n, cell):
    """Cohen's kappa of a square table, kept as (cell, first, second) -> number."""
    cells = {k[1:]: v for k, v in n.items() if isinstance(k, tuple) and k[0] == cell}
    total = sum(cells.values())
    if not total:
        return None
    rows, columns = collections.Counter(), collections.Counter()
    for (a, b), v in cells.items():
        rows[a] += v
        columns[b] += v
    observed = sum(v for (a, b), v in cells.items() if a == b) / total
    chance = sum(rows[x] * columns[x] for x in rows) / total ** 2
    return ratio(observed - chance, 1 - chance)


FIGURES = (
    ('contradictions: precision', lambda n: ratio(n['strict both'], n['strict second'])),
    ('contradictions: recall', lambda n: ratio(n['strict both'], n['strict first'])),
    ('contradictions: F1', lambda n: f1(n, 'strict')),
    ('borderline of either left out: precision', lambda n: ratio(n['lenient both'], n['lenient second'])),
    ('borderline of either left out: recall', lambda n: ratio(n['lenient both'], n['lenient first'])),
    ('borderline of either left out: F1', lambda n: f1(n, 'lenient')),
    ('kappa, pairs that a reading lists', lambda n: binary_kappa(n, 'listed pairs')),
    ('kappa, all pairs of marked claims', lambda n: binary_kappa(n, 'all pairs')),
    ('traps that the second calls a contradiction', lambda n: ratio(n['traps clash'], n['traps first'])),
    ('trap kind, where both list the trap', lambda n: ratio(n['traps kind'], n['traps both'])),
    ('type, exact', lambda n: ratio(n['type exact'], n['strict both'])),
    ('type, also-types accepted', lambda n: ratio(n['type lenient'], n['strict both'])),
    ('type, kappa', lambda n: table_kappa(n, 'type cell')),
    ('stance, accuracy', lambda n: ratio(n['stance exact'], n['claims'])),
    ('stance, second stances accepted', lambda n: ratio(n['stance lenient'], n['claims'])),
    ('stance, kappa', lambda n: table_kappa(n, 'stance cell')),
    ('speaker, accuracy', lambda n: ratio(n['speaker right'], n['claims'])))


def figures(per_story):
    """Name -> [value, low, high] over the counts of each story."""
    total = sum(per_story, collections.Counter())
    values = {name: of(total) for name, of in FIGURES}
    draws = collections.defaultdict(list)
    source = random.Random(SEED)
    for _ in range(RESAMPLES):
        sample = collections.Counter()
        for i in source.choices(range(len(per_story)), k=len(per_story)):
            sample.update(per_story[i])
        for name, of in FIGURES:
            value = of(sample)
            if value is not None:
                draws[name].append(value)
    out = {}
    for name, value in values.items():
        ranked = sorted(draws[name])
        out[name] = None if value is None else [round(x, 3) for x in (
            value, ranked[int(0.025 * len(ranked))], ranked[min(len(ranked) - 1, int(0.975 * len(ranked)))])]
    return out


def by_type(total):
    rows = {}
    for t in storyfile.TYPES:
        found, exact = total['type found', t], total['type cell', t, t]
        rows[t] = dict(first=total['type first', t], second=total['type second', t], found=found,
                       recall=found and round(found / total['type first', t], 3), same_type=exact)
    return rows


def counts_of_all(stories):
    """The counts of each story that has a second reading."""
    read = ((story, second.reading_of(story)) for story in stories)
    return [counts(story, reading) for story, reading in read if reading is not None]


def summary(per_story, number_of_stories):
    total = sum(per_story, collections.Counter())
    names = ('strict first', 'strict second', 'strict both', 'listed pairs', 'all pairs', 'claims', 'traps first')
    return dict(stories=len(per_story), of=number_of_stories, resamples=RESAMPLES, seed=SEED,
                counts={name.replace('strict', 'contradictions'): total[name] for name in names}, types=by_type(total))


def is_stale(stories):
    """Whether agreement.json is not what `second.py agree` would write (intervals are not drawn again)."""
    per_story, saved = counts_of_all(stories), {}
    if os.path.exists(OUTPUT):
        with open(OUTPUT, encoding='utf-8') as f:
            saved = json.load(f)
    saved.pop('figures', None)
    return saved != (summary(per_story, len(stories)) if per_story else {})


def markdown(data):
    c = data['counts']
    out = ['%d of %d stories read twice; %d contradictions in the first reading, %d in the second, %d in both; '
           '%d pairs listed by either, of %d pairs of marked claims; %d claims.' % (
               data['stories'], data['of'], c['contradictions first'], c['contradictions second'],
               c['contradictions both'], c['listed pairs'], c['all pairs'], c['claims']), '',
           '| second reading against the first | value | 95 % interval |', '| --- | --- | --- |']
    for name, value in data['figures'].items():
        out.append('| %s | %s |' % (name, '- | -' if value is None else '%.2f | %.2f to %.2f' % tuple(value)))
    out += ['', '| type (first reading) | first | found by the second | share | with the same type | in the second |',
            '| --- | --- | --- | --- | --- | --- |']
    for t, row in data['types'].items():
        out.append('| %s | %d | %d | %.2f | %d | %d |' % (t, row['first'], row['found'], row['recall'], row['same_type'],
                                                         row['second']))
    return '\n'.join(out) + '\n'


def write(stories):
    per_story = counts_of_all(stories)
    if not per_story:
        print('no story has been read a second time')
        return 1
    data = dict(summary(per_story, len(stories)), figures=figures(per_story))
    with open(OUTPUT, 'w', encoding='utf-8') as f:
        f.write(json.dumps(data, indent=1) + '\n')
    table = markdown(data)
    with open(README, encoding='utf-8') as f:
        before, _, rest = f.read().partition(START)
    with open(README, 'w', encoding='utf-8') as f:
        f.write(before + START + '\n' + table + STOP_MARK + rest.partition(STOP_MARK)[2])
    print(table, end='')
    return 0
