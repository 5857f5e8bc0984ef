#!/usr/bin/env python3
"""Counts what a script can count of the stories, and finds their mistakes.

Totals are those of gold.json, after adjudication; the counts of one story are those of its source.

    check.py src/one.story [...]   a writer's check: mistakes and a summary of each story
    check.py                       the whole set: mistakes, a table of totals, targets missed
    check.py --mistakes            as above, but missed targets do not fail (while the set is being written)
    check.py --warnings            as above, and what may be one
    check.py --brief               mistakes and missed targets only

Exit status: 0 fine, 1 a mistake or a missed target. What can't be counted (natural prose, labels that hold) is read.
"""
import collections
import html.parser
import re
import sys
import xml.etree.ElementTree as ET

sys.dont_write_bytecode = True
import agreement
import build
import second
from counts import is_announced, sizes, summary, totals, words

WORDS = (300, 900)
# Of one story: fewest contradictions, disputes and traps.
DIRTY, CLEAN = dict(contradictions=14, disputes=8, traps=24), dict(contradictions=0, disputes=0, traps=28)
MOST_PER_DISPUTE = 3
LEAST_TRAP_KINDS = 10
MOST_ANNOUNCED = 1 / 3
FIRST_PERSON = re.compile(r'\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e|[Mm]yself|[Oo]urselves)\b')
OWN_VOICES = ('press release', 'newsletter', 'opinion column')  # "we" may be the article's own
BODY = set('agency association authority bank board brigade bureau centre club college commission committee company council court '
           'department directorate federation foundation fund group hospital inspectorate institute ministry municipality office '
           'police prefecture railway railways secretariat service services society station union university'.split())
PARTICLES = set('al bin da de del der di ibn la van von'.split())
PRONOUN = re.compile(r"\b(?:he|she|him|his|her|they|them|their|it|its|this|that)\b", re.I)


class Visible(html.parser.HTMLParser):
    """The words of a page that a reader sees."""
    INLINE, HIDDEN = {'a', 'b', 'i', 'em', 'span', 'strong', 'time'}, {'head', 'script', 'style'}

    def __init__(self):
        super().__init__()
        self.out, self.hidden = [], 0

    def handle_starttag(self, tag, attrs):
        self.hidden += tag in self.HIDDEN
        self.out.append('' if tag in self.INLINE else ' ')

    def handle_endtag(self, tag):
        self.hidden -= tag in self.HIDDEN
        self.out.append('' if tag in self.INLINE else ' ')

    def handle_data(self, data):
        if not self.hidden:
            self.out.append(data)


def visible(name, data):
    text = data.decode('utf-8')
    if name.endswith('.html') or name.endswith('.xml'):
        if name.endswith('.xml'):
            text = ' '.join(ET.fromstring(data).itertext())
        if '<' in text:
            page = Visible()
            page.feed(text)
            page.close()
            text = ''.join(page.out)
    return re.sub(r'\s+', ' ', text)


def overlapping(a, b):
    """Whether one quotation, as a list of words, could be taken for the other of the same article."""
    short, long = sorted((a, b), key=len)
    common = len(set(short) & set(long))
    if 2 * common < len(set(short)):
        return False
    if ' '.join(short) in ' '.join(long):
        return True
    return common / len(set(short) | set(long)) >= 0.6


def story_problems(story):
    """(mistakes, warnings) of one story, as lines."""
    bad, warn = [], []
    at = lambda line, text: '%s:%d: %s' % (story.path, line, text)
    for article in story.articles:
        name = article.head['file']
        if not WORDS[0] <= article.words <= WORDS[1]:
            bad.append(at(article.line, '%s has %d words, not %d to %d' % (name, article.words, *WORDS)))
        shown = visible(name, build.layouts.render(article).encode('utf-8'))
        for claim in article.claims:
            times = shown.count(re.sub(r'\s+', ' ', claim.quote))
            if times != 1:
                bad.append(at(claim.line, '%s: the quotation occurs %d times in the built article' % (claim.label, times)))
        quotes = [words(claim.quote) for claim in article.claims]
        for i, claim in enumerate(article.claims):
            for other, theirs in zip(article.claims[:i], quotes):
                if overlapping(quotes[i], theirs):
                    bad.append(at(claim.line, '%s and %s have nearly the same words' % (other.label, claim.label)))
        if len(article.claims) < 7:
            warn.append(at(article.line, '%s marks only %d claims' % (name, len(article.claims))))
    if not 3 <= len(story.articles) <= 5:
        bad.append(at(1, 'a story has three to five articles, not %d' % len(story.articles)))
    if len({a.head['voice'] for a in story.articles}) < min(3, len(story.articles)):
        warn.append(at(1, 'fewer than three voices'))

    canon = lambda x: story.claims[x].same_as or x
    seen, hubs, disputes = {}, collections.Counter(), collections.defaultdict(list)
    for pair in story.pairs:
        a, b = pair.labels
        joined = frozenset((canon(a), canon(b)))
        hubs.update(pair.labels)
        if pair.trap == second.WIRE_COPY:
            continue
        if len(joined) == 1:
            bad.append(at(pair.line, '%s and %s are one claim by @same' % (a, b)))
        if joined in seen:
            bad.append(at(pair.line, 'the pair of line %d again' % seen[joined]))
        seen[joined] = pair.line
        if pair.relation == 'C':
            disputes[pair.dispute].append(pair)
            if story.clean:
                bad.append(at(pair.line, 'a contradiction in a clean story'))
    for label, n in hubs.items():
        if n > second.MOST_PAIRS:
            bad.append(at(story.claims[label].line, '%s is in %d pairs; at most %d' % (label, n, second.MOST_PAIRS)))
    for dispute, pairs in disputes.items():
        if len(pairs) > MOST_PER_DISPUTE:
            bad.append(at(pairs[-1].line, 'dispute %s has %d pairs; at most %d' % (dispute, len(pairs), MOST_PER_DISPUTE)))
    size, least = sizes(story), CLEAN if story.clean else DIRTY
    for key, number in least.items():
        if size[key] < number:
            bad.append(at(1, '%d %s; at least %d' % (size[key], key, number)))
    if size['contradictions'] and size['announced'] / size['contradictions'] > MOST_ANNOUNCED + 0.1:
        lines = [p.line for p in story.pairs if p.relation == 'C' and is_announced(story, p)]
        bad.append(at(1, '%d of %d contradictions are announced (a connective or denying word in a sentence of the claims): '
                         'lines %s' % (size['announced'], size['contradictions'], ', '.join(map(str, lines)))))
    kinds = {p.trap for p in story.pairs if p.relation == 'T'}
    if len(kinds) < LEAST_TRAP_KINDS:
        bad.append(at(1, 'only %d of 14 kinds of traps; at least %d' % (len(kinds), LEAST_TRAP_KINDS)))
    for claim in story.claims.values():
        for text in (claim.proposition, claim.denied):
            if text and PRONOUN.match(text):
                bad.append(at(claim.line, '%s: a proposition stands alone: "%s"' % (claim.label, text[:40])))
        if claim.kind == 'indirect' and claim.article.head['voice'] not in OWN_VOICES and FIRST_PERSON.search(claim.quote):
            warn.append(at(claim.line, '%s: first-person speech without quotation marks?' % claim.label))
        if claim.proposition and len(claim.proposition.split()) < 4:
            warn.append(at(claim.line, '%s: is "%s" a whole proposition?' % (claim.label, claim.proposition)))
    text = story_text(story)
    for place in story.words_of('places'):
        if place not in text:
            bad.append(at(1, 'places: %s is not in the text' % place))
    return bad, warn


def second_problems(story, settled):
    """Mistakes of a story with its second reading: claims left out, claims that are in too many pairs after it."""
    reading = second.reading_of(story)
    if reading is None:
        return []
    missing = second.unread(story, reading)
    bad = ['%s: the second reading lacks claims %s' % (story.path, ', '.join(map(str, missing)))] if missing else []
    hubs = collections.Counter(x for p in settled.pairs for x in p.labels)
    return bad + ['%s:%d: %s is in %d pairs of both readings; at most %d' % (story.path, story.claims[x].line, x, n, second.MOST_PAIRS)
                  for x, n in hubs.items() if n > second.MOST_PAIRS]


def story_text(story):
    return ' '.join(t for a in story.articles for _, t in a.paragraphs).replace('’', "'")


def names_of(story):
    """(people, other names) of a story: declared speakers, bylines; publishers, invented places and firms."""
    people, others = set(), set(story.words_of('places'))
    for name, _ in story.speakers.values():
        parts = name.split()
        if len(parts) >= 2 and all(w[:1].isupper() for w in parts if w not in PARTICLES) and not BODY & set(name.lower().split()):
            people.add(name)
    for article in story.articles:
        people.update(n for n in build.layouts.names(article) if len(n.split()) >= 2)
        others.add(article.head['publisher'])
    return people, others


def set_problems(stories):
    """(mistakes, warnings) between stories: shared names, templated openings, recurring phrases."""
    bad, warn = [], []
    by_id = {s.id: s for s in stories}
    friends = {s.id: set(s.words_of('confusable')) for s in stories}
    owner, surname, given = {}, {}, collections.defaultdict(set)
    files, texts = {}, {s.id: story_text(s) for s in stories}
    for story in stories:
        allowed = {x.lower() for x in story.words_of('shared')}
        people, others = names_of(story)
        for other in friends[story.id]:
            if other in by_id and story.id not in friends[other]:
                bad.append('%s: confusable %s does not name it back' % (story.path, other))
            elif other not in by_id:
                warn.append('%s: no story %s' % (story.path, other))
        for article in story.articles:
            if article.head['file'] in files:
                bad.append('%s:%d: the file name is also in %s' % (story.path, article.line, files[article.head['file']]))
            files[article.head['file']] = story.path

        def claim_name(name, table, what):
            other = table.setdefault(name.lower(), story.id)
            if other != story.id and other not in friends[story.id] and name.lower() not in allowed:
                bad.append('%s: %s "%s" is also in %s' % (story.path, what, name, other))
        for name in sorted(people):
            claim_name(name.split()[-1], surname, 'surname')
            given[name.split()[0]].add(story.id)
        for name in sorted(others):
            claim_name(name, owner, 'name')
            for other, text in texts.items():
                if other != story.id and other not in friends[story.id] and name.lower() not in allowed and len(name) > 3:
                    if name in text and re.search(r'\b%s\b' % re.escape(name), text):
                        bad.append('%s: the name "%s" occurs in the text of %s' % (story.path, name, other))
    for name, ids in sorted(given.items()):
        if len(ids) > 2:
            warn.append('first name %s in %d stories: %s' % (name, len(ids), ', '.join(sorted(ids))))
    firsts, grams = {}, collections.defaultdict(set)
    for story in stories:
        for article in story.articles:
            running = [w for style, t in article.paragraphs if style == '' or style.startswith('+') for w in words(t)]
            opening = ' '.join(running[:4])
            pairs = set(zip(running[:30], running[1:30]))
            for key, (other, theirs) in firsts.items():
                if other == story.id or article.head.get('copy_of'):
                    continue
                like = len(pairs & theirs) / max(1, len(pairs | theirs))
                if like > 0.25 or opening == key[1]:
                    warn.append('%s:%d: opens like %s' % (story.path, article.line, key[0]))
            firsts[article.head['file'], opening] = (story.id, pairs)
            for i in range(len(running) - 6):
                grams[tuple(running[i:i + 7])].add(story.id)
    for gram, ids in sorted(grams.items()):
        if len(ids) > 2:
            warn.append('recurring phrase in %d stories: %s (%s)' % (len(ids), ' '.join(gram), ', '.join(sorted(ids)[:4])))
    return bad, warn


def main(arguments):
    paths, brief = [a for a in arguments if not a.startswith('-')], '--brief' in arguments
    stories, errors = build.read_all(paths)
    bad, warn = list(errors), []
    for story in stories:
        b, w = story_problems(story)
        bad, warn = bad + b, warn + w
    missed = []
    if paths:
        print('\n'.join(summary(s) for s in stories))
        others = [s for s in build.read_all()[0] if s.id not in {t.id for t in stories}]
        b, w = set_problems(others + stories)
        mine = tuple('%s:' % s.path for s in stories)
        bad += [x for x in b if x.startswith(mine)]
        warn += [x for x in w if x.startswith(mine)]
    else:
        b, w = set_problems(stories)
        bad, warn = bad + b, warn + w
        settled = second.settled(stories)
        for story, result in zip(stories, settled):
            bad += second_problems(story, result)
        for what, number, target in totals(settled):
            if number < target:
                missed.append(what)
            if number < target or not brief:
                print('%-32s %6d  of %5d %s' % (what, number, target, '' if number >= target else '  <<<'))
        if not brief:
            print('%-32s %6d' % ('announced contradictions', sum(sizes(s)['announced'] for s in settled)))
            print('%-32s %6d' % ('stories read twice', sum(s is not t for s, t in zip(stories, settled))))
        changed = not errors and build.changes(stories)[2]
        bad += ['corpus/ or gold.json is not what src/ makes: run build.py'] if changed else []
        bad += ['agreement.json is not what the readings give: run second.py agree'] if agreement.is_stale(stories) else []
    for line in warn if paths or '--warnings' in arguments else ():
        print('warning: ' + line)
    for line in bad:
        print('MISTAKE: ' + line)
    print('%d mistakes, %d warnings%s' % (len(bad), len(warn), ', %d targets missed' % len(missed) if missed else ''))
    return 1 if bad or (missed and '--mistakes' not in arguments) else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
