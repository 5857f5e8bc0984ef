"""What a script can count of the stories: sizes, phenomena and the totals that check.py holds against their targets."""
import collections
import re

import build
import storyfile

FAR = 4  # paragraphs between two claims of one article
ANNOUNCES = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ial|ials)|contradict\w*|disput(?:e|es|ed|ing)|refut\w+|reject(?:s|ed|ing)?|rebut\w*|"
    r"at odds|contrary to|despite|in contrast|by contrast|on the contrary|untrue|not true|false|a lie|"
    r"inconsistent|conflicting|conflicts? with|differs? from|however)\b|^(?:But|Yet|Although|Though|Whereas)\b")
SENTENCE_END = re.compile(r'[.!?]["“”’»›)]*\s+(?=["“„‘‚«»‹(]?([^\W_]))')


def words(text):
    return re.findall(r"[^\W_]+(?:[.,]\d+)*", text.lower().replace('’', "'"))


def sentence(claim):
    """The sentence or sentences of the paragraph that the claim stands in."""
    text = claim.article.paragraphs[claim.paragraph][1]
    ends = [0] + [m.end() for m in SENTENCE_END.finditer(text) if not m.group(1).islower()] + [len(text)]
    stop = claim.start + len(claim.quote)
    first = max(e for e in ends if e <= claim.start)
    return text[first:min(e for e in ends if e >= stop)]


def is_announced(story, pair):
    return any(ANNOUNCES.search(sentence(story.claims[x]).lstrip('"“‘«')) for x in pair.labels)


def is_far_apart(story, pair):
    a, b = (story.claims[x] for x in pair.labels)
    return a.article is b.article and abs(a.paragraph - b.paragraph) >= FAR


def tags_of(story):
    """Tag -> number of claims and pairs of the story that show it; computed tags count with written ones."""
    count = collections.Counter()
    for claim in story.claims.values():
        count.update(set(claim.tags) - {'denial-without-negation', 'far-apart', 'unannounced'})
    silent = set()
    for pair in story.pairs:
        tags = set(pair.tags) - {'denial-without-negation', 'far-apart', 'unannounced'}
        tags |= {storyfile.TAG_OF_TYPE[t] for t in pair.types if t in storyfile.TAG_OF_TYPE}
        tags |= {storyfile.TAG_OF_TRAP[pair.trap]} if pair.trap in storyfile.TAG_OF_TRAP else set()
        if pair.relation == 'C':
            tags |= {'far-apart'} if is_far_apart(story, pair) else set()
            tags |= set() if is_announced(story, pair) else {'unannounced'}
            silent |= {x for x in pair.labels if story.claims[x].stances[0] == 'denies'
                       and not storyfile.NEGATION.search(story.claims[x].quote)
                       and not storyfile.DENYING.search(sentence(story.claims[x]))}
        count.update(tags)
    count['denial-without-negation'] += len(silent)
    return count


def sizes(story):
    pairs = [p for p in story.pairs if p.relation == 'C']
    return dict(articles=len(story.articles), words=sum(a.words for a in story.articles), claims=len(story.claims),
                contradictions=len(pairs), disputes=len({p.dispute for p in pairs}),
                announced=sum(is_announced(story, p) for p in pairs),
                traps=sum(p.relation == 'T' for p in story.pairs), borderline=sum(p.relation == 'B' for p in story.pairs))


def table(counter):
    return ', '.join('%s %d' % (k, n) for k, n in sorted(counter.items(), key=lambda x: (-x[1], x[0]))) or '-'


def summary(story):
    types = collections.Counter(t for p in story.pairs for t in p.types[:1])
    traps = collections.Counter(p.trap for p in story.pairs if p.relation == 'T')
    lines = [story.id + (' (clean)' if story.clean else '') + ': ' + ', '.join('%s %d' % x for x in sizes(story).items()),
             '  words: ' + ', '.join('%s %d' % (a.head['file'], a.words) for a in story.articles),
             '  types: ' + table(types), '  traps: ' + table(traps), '  tags: ' + table(tags_of(story))]
    return '\n'.join(lines)


def totals(stories):
    """Rows (what, number, target) of the whole set."""
    pairs = [p for s in stories for p in s.pairs]
    disputes = {(s.id, p.dispute) for s in stories for p in s.pairs if p.relation == 'C'}
    articles = [a for s in stories for a in s.articles]
    contradictions = [p for p in pairs if p.relation == 'C']
    folds = build.fold_of_story()
    rows = [('stories', len(stories), 80), ('articles', len(articles), 280),
            ('topics', len({s.head['topic'] for s in stories}), 40),
            ('voices', len({a.head['voice'] for a in articles}), 15),
            ('layouts', len({a.head['layout'] for a in articles}), 6),
            ('pages and XML', sum(not a.head['file'].endswith('.txt') for a in articles), -(-len(articles) // 5)),
            ('confusable stories', sum(bool(s.words_of('confusable')) for s in stories), -(-len(stories) // 3)),
            ('clean stories', sum(s.clean for s in stories), -(-len(stories) // 5)),
            ('stories in a fold', sum(s.id in folds for s in stories), len(stories)),
            ('contradictions', len(contradictions), 800), ('disputes', len(disputes), 450),
            ('traps', sum(p.relation == 'T' for p in pairs), 1800), ('borderline', sum(p.relation == 'B' for p in pairs), 0)]
    types = collections.Counter(p.types[0] for p in contradictions)
    rows += [('type ' + t, types[t], 40) for t in storyfile.TYPES]
    kinds = collections.Counter(p.trap for p in pairs)
    rows += [('trap ' + name, kinds[name], 50) for name, _ in storyfile.TRAPS.values()]
    shown = collections.Counter()
    for story in stories:
        shown.update(tags_of(story))
    rows += [('shows ' + tag, shown[tag], least) for tag, least in storyfile.TAGS.items()]
    return rows
