#!/usr/bin/env python3
"""Builds corpus/ and gold.json from src/*.story and the second readings, second/*.labels.

    build.py                rewrites corpus/, gold.json and the size in README.md (removes articles that no source makes)
    build.py --check        fails when they are not what the sources make

Deterministic; a mistake in a source stops the build and is shown as file:line: message.
Fields of gold.json are those that the scorer of the development stories reads, with more: see README.md.
"""
import glob
import json
import os
import re
import sys

sys.dont_write_bytecode = True
import layouts
import second
import storyfile

HERE = os.path.dirname(os.path.abspath(__file__))
README = os.path.join(HERE, 'README.md')
NOTE = 'All people, firms, places and outlets are invented. CC BY 4.0. Built from src/ by build.py; see README.md.'


def read_all(paths=None):
    """Every story, sorted by id, and the mistakes of the sources and second readings that could not be read."""
    stories, errors = [], []
    for path in sorted(paths or glob.glob(os.path.join(HERE, 'src', '*.story'))):
        try:
            story = storyfile.read_story(os.path.relpath(path))
            second.reading_of(story)
            stories.append(story)
        except (storyfile.SourceError, second.LabelError) as error:
            errors.append(str(error))
    return stories, errors


def file_of(story, article):
    return 'corpus/%s/%s' % (story.id, article.head['file'])


def speaker_name(story, claim):
    return claim.article.head['publisher'] if claim.speaker == 'N' else story.speakers[claim.speaker][0]


def scope(story, a, b):
    """The scope of a pair, first that fits, as in docs: two narrators, one article, one speaker, two speakers."""
    if a.kind == b.kind == 'narrator' and a.article is not b.article:
        return 'cross-source'
    if a.article is b.article:
        return 'within-article'
    return 'same-speaker' if speaker_name(story, a) == speaker_name(story, b) else 'cross-speaker'


def gold_claim(story, claim):
    out = dict(id='%s.%s' % (story.id, claim.label), file=file_of(story, claim.article), quote=claim.quote,
               speaker=speaker_name(story, claim), stance=claim.stances[0], kind=claim.kind, paragraph=claim.paragraph)
    if claim.stances[1:]:
        out['stance_also'] = claim.stances[1:]
    for key, value in (('time', claim.time), ('proposition', claim.proposition), ('denied', claim.denied),
                       ('tags', claim.tags), ('same_as', claim.same_as and '%s.%s' % (story.id, claim.same_as))):
        if value:
            out[key] = value
    return out


def gold_pairs(story, gold):
    count = dict(C=0, T=0, B=0)
    for pair in story.pairs:
        count[pair.relation] += 1
        out = dict(id='%s.%s%d' % (story.id, pair.relation, count[pair.relation]),
                   claims=['%s.%s' % (story.id, label) for label in pair.labels])
        if pair.relation == 'C':
            out.update(type=pair.types[0], scope=scope(story, *(story.claims[x] for x in pair.labels)),
                       dispute='%s.%s' % (story.id, pair.dispute), why=pair.note)
            if pair.types[1:]:
                out['type_also'] = list(pair.types[1:])
        elif pair.relation == 'T':
            out.update(label=pair.label, why=pair.trap, note=pair.note)
        else:
            out['why'] = pair.note
        if pair.tags:
            out['tags'] = pair.tags
        gold[{'C': 'contradictions', 'T': 'traps', 'B': 'borderline'}[pair.relation]].append(out)


def gold_article(story, article):
    head = article.head
    out = dict(file=file_of(story, article), story=story.id, title=head['title'], publisher=head['publisher'],
               byline=layouts.names(article), published=None if head['published'] == '-' else head['published'],
               voice=head['voice'], layout=head['layout'], words=article.words)
    if head.get('modified'):
        out['modified'] = head['modified']
    if head.get('note'):
        out['date_note'] = head['note']
    if head.get('copy_of'):
        original = [a for a in story.articles if a.letter == head['copy_of']]
        out['wire_copy_of'] = file_of(story, original[0]) if original else head['copy_of']
    return out


def gold_of(stories):
    gold = dict(note=NOTE, stories=[], speakers={}, articles=[], claims=[], contradictions=[], traps=[], borderline=[],
                cross_story_traps=[])
    known = {s.id: s for s in stories}
    folds = fold_of_story()
    for story in stories:
        gold['stories'].append(dict(id=story.id, clean=story.clean, topic=story.head['topic'],
                                    confusable=story.words_of('confusable'), fold=folds.get(story.id),
                                    files=[file_of(story, a) for a in story.articles]))
        for name, aliases in story.speakers.values():
            old = gold['speakers'].setdefault(name, [])
            old.extend(a for a in aliases if a not in old)
        gold['articles'].extend(gold_article(story, a) for a in story.articles)
        gold['claims'].extend(gold_claim(story, c) for c in story.claims.values())
        gold_pairs(story, gold)
        for _, label, other, other_label, note in story.crosses:
            if other in known and other_label in known[other].claims:
                gold['cross_story_traps'].append(dict(
                    id='%s.X%d' % (story.id, sum(x['id'].startswith(story.id + '.X') for x in gold['cross_story_traps']) + 1),
                    claims=['%s.%s' % (story.id, label), '%s.%s' % (other, other_label)], why='different event',
                    label='compatible', note=note))
    return gold


def fold_of_story():
    path = os.path.join(HERE, 'folds.json')
    if not os.path.exists(path):
        return {}
    with open(path, encoding='utf-8') as f:
        return {story: int(fold) for fold, ids in json.load(f)['folds'].items() for story in ids}


def size_of(gold):
    """The row of README.md that says how large the set is."""
    stories, articles = gold['stories'], gold['articles']
    return '| size | %d stories (%d clean, %d in confusable pairs) on %d topics, %d articles in %d voices and %d layouts, ' \
        '%s words, %s claims, %s contradictions in %d disputes, %s traps, %d borderline pairs |' % (
            len(stories), sum(s['clean'] for s in stories), sum(bool(s['confusable']) for s in stories),
            len({s['topic'] for s in stories}), len(articles), len({a['voice'] for a in articles}),
            len({a['layout'] for a in articles}), *(format(n, ',') for n in (
                sum(a['words'] for a in articles), len(gold['claims']), len(gold['contradictions']))),
            len({c['dispute'] for c in gold['contradictions']}), format(len(gold['traps']), ','), len(gold['borderline']))


def outputs(stories):
    """Path below this folder -> bytes; the labels are those that both readings share (`second.adjudicated`)."""
    stories, out = second.settled(stories), {}
    for story in stories:
        for article in story.articles:
            out[file_of(story, article)] = layouts.render(article).encode('utf-8')
    gold = gold_of(stories)
    out['gold.json'] = (json.dumps(gold, ensure_ascii=False, indent=1) + '\n').encode('utf-8')
    with open(README, encoding='utf-8') as f:
        out['README.md'] = re.sub(r'(?m)^\| size \|.*$', lambda _: size_of(gold), f.read()).encode('utf-8')
    return out


def on_disk():
    paths = glob.glob(os.path.join(HERE, 'corpus', '*', '*')) + glob.glob(os.path.join(HERE, 'gold.json')) + [README]
    found = {}
    for path in paths:
        with open(path, 'rb') as f:
            found[os.path.relpath(path, HERE)] = f.read()
    return found


def changes(stories):
    """(new files, files on disk, sorted paths that differ)."""
    new, old = outputs(stories), on_disk()
    return new, old, sorted(p for p in new.keys() | old.keys() if new.get(p) != old.get(p))


def main():
    stories, errors = read_all()
    for error in errors:
        print(error, file=sys.stderr)
    if errors:
        return 1
    new, _, changed = changes(stories)
    if '--check' in sys.argv[1:]:
        for path in changed:
            print('not what src/ makes: %s (run build.py)' % path, file=sys.stderr)
        return 1 if changed else 0
    for path in changed:
        full = os.path.join(HERE, path)
        if path in new:
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, 'wb') as f:
                f.write(new[path])
        else:
            os.remove(full)
    print('%d stories, %d articles, %d files written' % (len(stories), sum(len(s.articles) for s in stories), len(changed)))
    return 0


if __name__ == '__main__':
    sys.exit(main())
