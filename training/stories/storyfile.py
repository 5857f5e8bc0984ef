"""Reads one `.story` source file: articles with claims marked in their text, and labelled pairs.

The format is described in GUIDE.md. Every mistake is reported as `file:line: message`, all at once.
"""
import re
from dataclasses import dataclass, field

STANCES = dict(a='asserts', d='denies', o='doubts', h='hedges', p='promises', m='demands', q='asks')
KINDS = dict(d='direct', i='indirect', m='mixed', n='narrator')
TYPES = ('negation', 'denial', 'numeric', 'temporal', 'antonym', 'role', 'modality', 'factive', 'lexical',
         'world-knowledge')
# Trap kind as written in a source -> (name in gold.json, label unless one is given).
TRAPS = {
    'update': ('update', 'update'), 'different-event': ('different event', 'compatible'),
    'opinion': ('opinion', 'disagreement'), 'rounding': ('rounding', 'compatible'),
    'at-least': ('at-least', 'compatible'), 'hedge': ('hedge', 'compatible'),
    'conditional': ('conditional', 'compatible'), 'quoted-by-another': ('quoted by another', 'compatible'),
    'duplicate-wire-copy': ('duplicate wire copy', 'compatible'),
    'different-place-time': ('different place/time', 'compatible'),
    'promise-later-changed': ('promise later changed', 'update'), 'question': ('question', 'compatible'),
    'negation-scope': ('negation scope', 'compatible'), 'sarcasm': ('sarcasm/none', 'compatible')}
LABELS = ('update', 'compatible', 'disagreement')
VOICES = ('agency wire', 'tabloid', 'long read', 'court report', 'interview', 'live blog', 'press release',
          'trade press', 'newsletter', 'transcript', 'opinion column', 'translated', 'police log', 'broadcaster',
          'local paper', 'broadsheet', 'magazine', 'regulator notice')
LAYOUTS = ('text', 'keyed', 'wrapped', 'dispatch', 'modern', 'tabloid', 'broadsheet', 'local', 'nitf', 'newsml', 'rss')
# Tag -> how many claims and pairs of the whole set must show it. Tags in COMPUTED are found by the checker.
TAGS = {
    'denial-without-negation': 60, 'partial-denial': 30, 'denied-denial': 20, 'non-denial': 40, 'far-apart': 100,
    'unannounced': 530, 'unit-conversion': 40, 'percentage-conversion': 30, 'rounding': 50, 'range': 30,
    'bound': 50, 'time-forms': 40, 'role-swap': 40, 'factive': 40, 'modality': 40, 'retraction': 20,
    'stealth-edit': 10, 'wrong-date-copy': 8, 'spokesperson': 60, 'namesake': 20, 'office-change': 20,
    'ambiguous-pronoun': 30, 'people-familiar': 25, 'court-language': 40, 'police-language': 40, 'sarcasm': 30,
    'hypothetical': 40, 'broken-promise': 40, 'opinion': 60}
COMPUTED = ('denial-without-negation', 'far-apart', 'unannounced', 'rounding', 'factive', 'modality', 'sarcasm',
            'role-swap', 'opinion')
# Computed from the type or trap kind alone.
TAG_OF_TYPE = {'factive': 'factive', 'modality': 'modality', 'role': 'role-swap'}
TAG_OF_TRAP = {'rounding': 'rounding', 'sarcasm/none': 'sarcasm', 'opinion': 'opinion'}

MARK = re.compile(r'\[\[(\S+) (\S+?)((?: [adohpmq](?:\+[adohpmq])*)?)((?:/[dimn])?)((?: #[a-z-]+)*)\|(.*?)\]\]', re.S)
NEGATION = re.compile(r"\b(?:not|no|never|none|nobody|nothing|neither|nor|nowhere|without|cannot)\b|n['’]t\b", re.I)
DENYING = re.compile(r'\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|refut\w*|dismiss\w*|disput\w*|repudiat\w*|untrue|false)\b', re.I)
TIME = re.compile(r'\d{4}(-\d\d(-\d\d(T\d\d(:\d\d)?)?)?)?$')
TURN = re.compile(r"([^\W\d_][\w .’'-]{0,40}): ")
TURN_VOICES = ('transcript', 'interview', 'live blog')
TYPED_MARKS = re.compile('[“”„«»‹›‚‘]')
QUOTES = {'straight': '""\'\'', 'curly': '“”‘’', 'guillemets': '«»‹›', 'low': '„“‚‘'}


class SourceError(Exception):
    """All the mistakes of one source file, as lines `file:line: message`."""


@dataclass
class Claim:
    label: str
    line: int
    quote: str
    speaker: str          # code; N is the article's own voice
    stances: list
    kind: str
    tags: list
    paragraph: int        # counted from 0 within the article
    start: int            # code points into the paragraph's text
    article: object = None
    time: str = ''
    proposition: str = ''
    denied: str = ''
    same_as: str = ''


@dataclass
class Article:
    letter: str
    line: int
    head: dict = field(default_factory=dict)
    paragraphs: list = field(default_factory=list)   # (style, text)
    claims: list = field(default_factory=list)

    @property
    def words(self):
        return sum(len(text.split()) for _, text in self.paragraphs)


@dataclass
class Pair:
    line: int
    relation: str         # C, T or B
    labels: tuple
    note: str
    tags: list
    dispute: str = ''
    types: tuple = ()
    trap: str = ''
    label: str = ''


@dataclass
class Story:
    path: str
    id: str = ''
    clean: bool = False
    head: dict = field(default_factory=dict)
    speakers: dict = field(default_factory=dict)     # code -> (name, aliases)
    articles: list = field(default_factory=list)
    pairs: list = field(default_factory=list)
    crosses: list = field(default_factory=list)      # (line, label, other story, other label, note)
    claims: dict = field(default_factory=dict)       # label -> Claim, in text order

    def words_of(self, key):
        return [x.strip() for x in self.head.get(key, '').split(',') if x.strip() and x.strip() != '-']


def typeset(text, style):
    """Straight quotation marks to those of a style, one character for one, so that positions stay."""
    opening, closing, single_opening, single_closing = QUOTES[style]
    out, is_open = [], False  # an inner quotation is open
    for i, ch in enumerate(text):
        before, after = text[i - 1:i] or ' ', text[i + 1:i + 2] or ' '
        at_start = before in ' \n([|—–/' or (before in '"\'' and out and out[-1] in (opening, single_opening))
        if ch == '"':
            ch = opening if at_start else closing
        elif ch == "'" and at_start and after.isalnum():
            ch, is_open = single_opening, True
        elif ch == "'" and is_open and not after.isalnum():
            ch, is_open = single_closing, False
        elif ch == "'" and style != 'straight':
            ch = '’'
        out.append(ch)
    return ''.join(out)


def inside_quotation(text, position):
    """Whether a position of a paragraph with straight marks lies between double quotation marks."""
    return text[:position].count('"') % 2 == 1


def is_turn(text, names):
    """Whether a paragraph is a turn of somebody: "NAME: words" in capitals, or a name of `names` and a colon."""
    m = TURN.match(text)
    if not m:
        return False
    head = m.group(1)
    return head == head.upper() or any(name and name in head for name in names)


class Reader:
    def __init__(self, path):
        self.story, self.errors = Story(path), []
        with open(path, encoding='utf-8') as f:
            self.lines = f.read().split('\n')

    def fail(self, line, message):
        self.errors.append('%s:%d: %s' % (self.story.path, line, message))

    def read(self):
        head, paragraph, first = self.story.head, [], 0
        article, in_head, pending = None, True, []
        for n, line in enumerate(self.lines + [''], 1):
            line = line.rstrip()
            if line.startswith('@') or not line.strip():
                if paragraph and article:
                    self.paragraph(article, first, ' '.join(paragraph))
                paragraph = []
                if article and article.head:
                    in_head = False
                if line.startswith('@'):
                    word, _, rest = line[1:].partition(' ')
                    if word == 'article':
                        article = Article(rest.strip(), n)
                        self.story.articles.append(article)
                        head, in_head = article.head, True
                    elif word in ('claim', 'pair', 'same', 'cross'):
                        article, in_head = None, False
                        pending.append((word, n, rest))
                    elif word == 'story':
                        self.story_line(n, rest)
                    elif word == 'speaker':
                        self.speaker(n, rest)
                    else:
                        self.fail(n, 'unknown directive @%s' % word)
            elif in_head and re.match(r'[a-z_]+:( |$)', line):
                key, _, value = line.partition(':')
                if key in head:
                    self.fail(n, 'second "%s:"' % key)
                head[key] = value.strip()
            elif article is None:
                self.fail(n, 'text outside an article; header lines are "key: value"')
            else:
                if not paragraph:
                    first = n
                    if in_head and not article.head:
                        self.fail(n, 'article without header lines')
                    in_head = False
                paragraph.append(line.strip())
        for word, n, rest in sorted(pending, key=lambda p: p[0] != 'claim'):  # @same inherits from @claim
            getattr(self, word)(n, rest)
        self.finish()
        if self.errors:
            raise SourceError('\n'.join(self.errors))
        return self.story

    def story_line(self, n, rest):
        words = rest.split()
        if len(words) != 2 or words[1] not in ('dirty', 'clean'):
            return self.fail(n, 'write "@story <id> dirty" or "@story <id> clean"')
        self.story.id, self.story.clean = words[0], words[1] == 'clean'

    def speaker(self, n, rest):
        code, _, name = rest.partition(' ')
        name, _, aliases = name.partition('|')
        if not name.strip() or code == 'N' or code in self.story.speakers:
            return self.fail(n, 'write "@speaker CODE Full Name | alias, alias"; codes are unique, N is taken')
        self.story.speakers[code] = (name.strip(), [x.strip() for x in aliases.split(',') if x.strip()])

    def paragraph(self, article, line, source):
        style, text = '', source
        m = re.match(r'(##|\*|!note|\+\d\d:\d\d) +', source)
        if m:
            style, text = m.group(1), source[m.end():]
        plain, position, found = '', 0, []
        for m in MARK.finditer(text):
            plain += text[position:m.start()]
            found.append((m, len(plain)))
            plain += m.group(6)
            position = m.end()
        plain += text[position:]
        typed = TYPED_MARKS.search(plain)
        if typed:
            self.fail(line, 'typed %s: write straight quotation marks, "quotes:" sets their look' % typed.group())
        if '[[' in plain or ']]' in plain:
            bad = plain[max(0, plain.find('[['), plain.find(']]') - 40):][:70]
            return self.fail(line, 'bad claim mark near "%s": [[label SPEAKER stance #tag|words]]' % bad)
        marks = article.head.get('quotes', 'curly')
        if marks not in QUOTES:
            self.fail(article.line, 'quotes: is one of %s' % ', '.join(QUOTES))
            marks = 'curly'
        if plain.count('"') % 2:
            self.fail(line, 'odd number of double quotation marks in the paragraph')
        shown = typeset(plain, marks)
        index = len(article.paragraphs)
        article.paragraphs.append((style, shown))
        for m, start in found:
            label, speaker, stance, kind, tags, quote = m.groups()
            stances = [STANCES[s] for s in (stance.strip() or 'a').split('+')]
            if label == '-':
                label = '%s-n%d' % (article.letter, sum('-n' in c.label for c in article.claims) + 1)
            if speaker != 'N' and speaker not in self.story.speakers:
                self.fail(line, 'unknown speaker %s' % speaker)
            inside = inside_quotation(plain, start)
            name, aliases = self.story.speakers.get(speaker, ('', []))
            spoken = inside or article.head.get('voice') in TURN_VOICES and is_turn(plain, [name, *aliases])
            kind = KINDS[kind[1]] if kind else ('narrator' if speaker == 'N' else 'direct' if spoken else
                                                'mixed' if '"' in quote else 'indirect')
            if kind == 'narrator' and speaker != 'N' or speaker == 'N' and kind != 'narrator':
                self.fail(line, '%s: kind narrator goes with speaker N' % label)
            if inside and kind != 'direct':
                self.fail(line, '%s: a claim inside quotation marks is direct speech of its speaker' % label)
            claim = Claim(label, line, shown[start:start + len(quote)], speaker, stances, kind,
                          [t[1:] for t in tags.split()], index, start, article)
            if quote != quote.strip() or len(quote.split()) < 3:
                self.fail(line, '%s: a quotation has at least three words and no outer spaces' % label)
            if label in self.story.claims:
                self.fail(line, 'label %s is used twice' % label)
            self.story.claims[label] = claim
            article.claims.append(claim)

    def known(self, n, *labels):
        missing = [x for x in labels if x not in self.story.claims]
        if missing:
            self.fail(n, 'no claim labelled %s' % ', '.join(missing))
        return not missing

    def claim(self, n, rest):
        head, *parts = [x.strip() for x in rest.split('|')]
        words = head.split()
        if not words or len(words) > 2 or not 1 <= len(parts) <= 2:
            return self.fail(n, 'write "@claim label [time] | proposition [| what is denied]"')
        if not self.known(n, words[0]):
            return
        claim = self.story.claims[words[0]]
        if claim.proposition:
            self.fail(n, 'second @claim %s' % words[0])
        claim.proposition, claim.denied = parts[0], parts[1] if len(parts) > 1 else ''
        claim.time = words[1] if len(words) > 1 else ''
        if claim.time and not all(TIME.match(t) for t in claim.time.split('/')):
            self.fail(n, 'event time is 2024, 2024-03, 2024-03-05, 2024-03-05T14:10 or from/to')
        for text in filter(None, parts):
            if re.match(r'(?:he|she|it|they|this|that|these|those|i|we|you|there it|his|her|its|their|our|my)\b', text, re.I):
                self.fail(n, 'a proposition stands alone: no pronoun at the start of "%s"' % text[:40])

    def pair(self, n, rest):
        head, _, note = rest.partition('|')
        words = [w for w in head.split() if not w.startswith('#')]
        tags = [w[1:] for w in head.split() if w.startswith('#')]
        relation = words[0] if words else ''
        if len(words) != {'C': 5, 'T': 4, 'B': 3}.get(relation):
            return self.fail(n, 'write "C dispute type[,type] a b | why", "T kind[:label] a b | note" or "B a b | why"')
        if not note.strip():
            self.fail(n, 'say why after |')
        a, b = words[-2:]
        pair = Pair(n, relation, (a, b), note.strip(), tags)
        if not self.known(n, a, b):
            return
        if a == b:
            self.fail(n, 'a claim paired with itself')
        if relation == 'C':
            pair.dispute, pair.types = words[1], tuple(words[2].split(','))
            for t in pair.types:
                if t not in TYPES:
                    self.fail(n, 'unknown type %s: one of %s' % (t, ', '.join(TYPES)))
        elif relation == 'T':
            kind, _, label = words[1].partition(':')
            if kind not in TRAPS or label and label not in LABELS:
                return self.fail(n, 'unknown trap %s: one of %s' % (words[1], ', '.join(TRAPS)))
            pair.trap, pair.label = TRAPS[kind][0], label or TRAPS[kind][1]
        self.story.pairs.append(pair)

    def same(self, n, rest):
        words = rest.split('|')[0].split()
        if len(words) != 2:
            return self.fail(n, 'write "@same repeat original"')
        if self.known(n, *words):
            claims = self.story.claims
            if claims[words[0]].same_as or words[0] == words[1] or claims[words[1]].same_as:
                return self.fail(n, '@same joins a repeat to an original that is itself no repeat, once')
            claims[words[0]].same_as = words[1]
            for key in ('proposition', 'denied', 'time'):
                if not getattr(claims[words[0]], key):
                    setattr(claims[words[0]], key, getattr(claims[words[1]], key))
            self.story.pairs.append(Pair(n, 'T', tuple(words), 'a repeat or wire copy of the same words', [],
                                         trap='duplicate wire copy', label='compatible'))

    def cross(self, n, rest):
        head, _, note = rest.partition('|')
        words = head.split()
        if len(words) != 3 or not note.strip():
            return self.fail(n, 'write "@cross label other-story other-label | note"')
        if self.known(n, words[0]):
            self.story.crosses.append((n, *words, note.strip()))

    def finish(self):
        story = self.story
        if not story.id:
            self.fail(1, 'no "@story <id> dirty|clean" line')
        elif not story.path.endswith(story.id + '.story'):
            self.fail(1, 'the file is named after the story: %s.story' % story.id)
        for key in ('topic', 'places'):
            if not story.head.get(key):
                self.fail(1, 'story header lacks "%s:"' % key)
        for article in story.articles:
            head = article.head
            for key in ('file', 'voice', 'layout', 'title', 'publisher', 'published'):
                if key not in head:
                    self.fail(article.line, 'article header lacks "%s:"' % key)
            unknown = set(head) - {'file', 'voice', 'layout', 'title', 'byline', 'publisher', 'published', 'modified',
                                   'note', 'quotes', 'place', 'copy_of'}
            if unknown:
                self.fail(article.line, 'unknown header %s' % ', '.join(sorted(unknown)))
            if head.get('voice') not in VOICES:
                self.fail(article.line, 'voice is one of %s' % ', '.join(VOICES))
            if head.get('layout') not in LAYOUTS:
                self.fail(article.line, 'layout is one of %s' % ', '.join(LAYOUTS))
            if not re.match(r'(\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?|-)$', head.get('published', '-')):
                self.fail(article.line, 'published is 2024-03-05, 2024-03-05T14:10+01:00 or -')
            ending = {'text': '.txt', 'keyed': '.txt', 'wrapped': '.txt', 'dispatch': '.txt', 'nitf': '.xml',
                      'newsml': '.xml', 'rss': '.xml'}.get(head.get('layout'), '.html')
            if not re.match(r'[a-z0-9-]+\.\w+$', head.get('file', '')) or not head['file'].endswith(ending):
                self.fail(article.line, 'file: is a lower-case name with hyphens that ends in %s' % ending)
        for code, (name, _) in story.speakers.items():
            if not any(c.speaker == code for c in story.claims.values()):
                self.fail(1, 'speaker %s (%s) says nothing' % (code, name))
        used = {label: pair for pair in story.pairs for label in pair.labels}
        for label, pair in used.items():
            claim = story.claims[label]
            if not claim.proposition:
                self.fail(claim.line, '%s is in a pair: it needs "@claim %s time | proposition"' % (label, label))
            elif claim.stances[0] == 'denies' and not claim.denied:
                self.fail(claim.line, '%s denies: @claim needs "| what is denied"' % label)
        for holder in [*story.claims.values(), *story.pairs]:
            for tag in holder.tags:
                if tag not in TAGS:
                    self.fail(holder.line, 'unknown tag #%s' % tag)
        for claim in story.claims.values():
            negated = NEGATION.search(claim.quote)
            if negated and claim.stances == ['asserts']:
                claim.stances.append('denies')
            elif negated and claim.stances == ['denies']:
                claim.stances.append('asserts')


def read_story(path):
    """The story of a source file; raises SourceError with every mistake of it."""
    return Reader(path).read()
