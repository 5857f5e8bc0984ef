#!/usr/bin/env python3
"""Makes labelled pairs of short passages from seeded story worlds, as JSON Lines.

    generate.py --pairs 5000 --seed 7 > pairs.jsonl
    generate.py --pairs 5000 --seed 7 --table     counts by label, type and phenomenon instead

A world is an event with a place, a day, witnesses and facts of six kinds (counts, measures, times, deeds, states, rules).
Each fact is told by two witnesses in different words; the label follows from the facts, never from the words: quantities
are intervals (exact, about, at least, at most, between; after conversion of units), and a pair of intervals is used only
when it is clearly disjoint or clearly compatible. The same seed gives the same bytes.

One record:
  id, label (contradiction, update, compatible, disagreement), type (of contradictions, else null), phenomenon, world,
  a, b: speaker, kind (direct, indirect), stance, quote (verbatim in context), proposition, denied (or null),
        context (three sentences or so), date (of publication)
Same fields and meanings as gold.json of the stories. For training only: worlds repeat their frames.
"""
import argparse
import collections
import datetime
import json
import random
import sys

GIVEN = ('Ana Bodil Chidi Dewi Elif Faruk Gudrun Hana Ivo Jomo Kaisa Lev Mina Nils Oona Paz Rana Sami Tove Umar Valda Wen '
         'Yusuf Zora').split()
FAMILY = ('Abresch Bellano Corwen Dastur Eketra Fennimar Gorsky Halvane Idrovo Jessamor Kolbanu Lindqua Mbeleko Norrave '
          'Okpara-Lind Pellworm Quillano Rostamel Sandvar Tarkune Ulbricson Vashtari Wexelby Yarrowin Zelmani').split()
OFFICES = ['harbour master', 'fire chief', 'head teacher', 'union secretary', 'site engineer', 'mayor', 'duty officer',
           'plant manager', 'nurse', 'spokesperson', 'farmer', 'shift leader', 'judge', 'councillor', 'inspector', 'coach']
OUTLETS = ['wire', 'paper', 'broadcast', 'release']
PLACES = ('Aldrum Brenk Calvera Dornach-Sur Estavel Fossvik Garuna Hollem Istrel Jarrowby Kestova Lumbara Morvane '
          'Nakuro-West Oltrane Pirresk').split()
# (event, what is counted, what was done to it)
EVENTS = [
    ('the fire at the {p} depot', 'workers', 'were led out of the building'),
    ('the flood in {p}', 'households', 'were moved to the school'),
    ('the strike at the {p} docks', 'crane drivers', 'stayed away from work'),
    ('the ferry accident off {p}', 'passengers', 'were taken off the ferry'),
    ('the blackout in {p}', 'customers', 'were cut off'),
    ('the vote on the {p} bypass', 'ballots', 'were declared void'),
    ('the recall at the {p} dairy', 'crates', 'were taken back from the shops'),
    ('the landslip above {p}', 'houses', 'were closed by the inspectors'),
    ('the outbreak at the {p} clinic', 'patients', 'were tested'),
    ('the derailment near {p}', 'wagons', 'left the rails'),
    ('the protest in {p}', 'demonstrators', 'were arrested'),
    ('the theft at the {p} museum', 'coins', 'were missing from the cases')]
# (subject, unit, other unit, factor to the other, low, high)
MEASURES = [
    ('the strongest gust at {p}', 'kilometres an hour', 'metres a second', 1 / 3.6, 50, 160),
    ('the river at {p}, at its crest,', 'metres', 'feet', 3.2808, 3, 12),
    ('the spill at {p}', 'litres', 'barrels', 1 / 158.99, 3000, 90000),
    ('the burnt area around {p}', 'hectares', 'acres', 2.471, 40, 4000),
    ('the stolen copper in {p}', 'kilograms', 'pounds', 2.2046, 90, 5000),
    ('the drone over {p}, at its highest,', 'metres', 'feet', 3.2808, 60, 900),
    ('the pipe under {p}', 'kilometres', 'miles', 0.62137, 3, 90)]
THINGS = [('the {p} sluice', 'open', 'shut'), ('the alarm in {p}', 'switched on', 'switched off'),
          ('the reservoir at {p}', 'full', 'empty'), ('the offer in {p}', 'accepted', 'turned down'),
          ('the gate at {p}', 'locked', 'unlocked'), ('the permit for {p}', 'valid', 'expired'),
          ('the valve at {p}', 'working', 'out of order'), ('the motion in {p}', 'carried', 'defeated')]
HAPPENINGS = [('the first warning reached {p}', 'warning'), ('the power failed in {p}', 'power cut'),
              ('the bridge at {p} was closed', 'closure'), ('the talks in {p} broke off', 'end of the talks'),
              ('the last bus left {p}', 'last bus'), ('the pumps at {p} stopped', 'stop of the pumps')]
# (active, as told from the other side): deeds done once, so that the swapped one excludes the told one.
DEEDS = [('handed the keys to', 'got the keys from'), ('lent the only pump to', 'had the only pump on loan from'),
         ('sold the field to', 'bought the field from'), ('dismissed', 'was dismissed by'),
         ('made the first call to', 'got the first call from'), ('issued the order to', 'took the order from'),
         ('paid the deposit to', 'was paid the deposit by'), ('left the ring to', 'inherited the ring from')]
RULES = [('crews at {p}', 'stop work in such wind'), ('owners in {p}', 'report every leak'),
         ('schools in {p}', 'close in such heat'), ('the board of {p}', 'publish its minutes'),
         ('drivers at {p}', 'rest after four hours'), ('the clinic in {p}', 'name its suppliers')]
FILLERS = ['A hearing has been set for next month.', 'The road is open again.', 'Two committees are looking into it.',
           'It was the third such day this year.', 'Traders had taken in their tables.', 'The insurer has sent an assessor.',
           'Volunteers served tea from a tent.', 'The minutes run to forty pages.', 'Rain had set in by then.',
           'The budget for repairs was cut last spring.', 'Neighbours had gathered at the corner.',
           'The matter comes before the council on Monday.', 'A crowd waited outside in the cold.',
           'The building dates from the seventies.', 'Shares in the operator were little changed.',
           'Classes go on as usual.', 'Nobody was available at head office.', 'Letters went out to residents this week.']
SAYS = ['said', 'told the inquiry', 'told a local station', 'wrote in a statement', 'recalled', 'explained', 'added']
CLEAN_DENIALS = ['That is a fairy tale', 'Somebody must have dreamt that', 'This is pure invention', 'What rubbish',
                 'I have heard better jokes than that one', 'The story is made up from start to finish']
SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split()


def capital(text):
    return text[:1].upper() + text[1:]


def spoken(number):
    """A figure as it might be printed."""
    if number == int(number) and 0 <= number <= 12:
        return SMALL[int(number)]
    return format(int(number), ',') if number == int(number) else '%.1f' % number


def clock(minute, style):
    hour, rest = divmod(minute, 60)
    past = {0: '%s o\'clock', 15: 'a quarter past %s', 30: 'half past %s', 10: 'ten past %s', 20: 'twenty past %s',
            5: 'five past %s', 25: 'twenty-five past %s'}
    to = {45: 'a quarter to %s', 40: 'twenty to %s', 50: 'ten to %s', 55: 'five to %s', 35: 'twenty-five to %s'}
    name = lambda h: SMALL[(h - 1) % 12 + 1]
    half = 'in the morning' if hour < 12 else 'in the afternoon' if hour < 18 else 'in the evening'
    if style == 'words' and rest in past:
        return past[rest] % name(hour) + ' ' + half
    if style == 'words' and rest in to:
        return to[rest] % name(hour + 1) + ' ' + half
    if style == 'twelve':
        return '%d.%02d %s' % ((hour - 1) % 12 + 1, rest, 'a.m.' if hour < 12 else 'p.m.')
    return '%02d:%02d' % (hour, rest)


class World:
    """An event, its place and day, and people who were there."""

    def __init__(self, rng, number):
        self.rng, self.number = rng, number
        self.place, self.elsewhere = rng.sample(PLACES, 2)
        event, self.noun, self.done = rng.choice(EVENTS)
        self.event, self.other_event = event.format(p=self.place), event.format(p=self.elsewhere)
        self.day = datetime.date(2009, 1, 1) + datetime.timedelta(days=rng.randrange(6200))
        families = rng.sample(FAMILY, 4)
        self.people = ['%s %s' % (rng.choice(GIVEN), f) for f in families]
        self.offices = rng.sample(OFFICES, 4)

    def side(self, who, words, proposition, stance='asserts', denied=None, days=0, direct=None):
        """Words of a witness in a passage of news; the quotation is the words themselves."""
        rng, name, office = self.rng, self.people[who], self.offices[who]
        direct = rng.random() < 0.5 if direct is None else direct
        speaker = rng.choice([name, '%s, the %s,' % (name, office), 'the %s, %s,' % (office, name)])
        say = rng.choice(SAYS)
        ask = stance == 'asks'
        if direct:
            quote = capital(words)
            end = '?' if ask else ','
            told = rng.choice(['“%s%s” %s %s.' % (quote, end, speaker, say),
                               '%s %s: “%s%s”' % (capital(speaker), say, quote, '?' if ask else '.')])
        else:
            quote = words
            told = rng.choice(['%s %s that %s.' % (capital(speaker), say, quote),
                               'According to %s, %s.' % (speaker.rstrip(','), quote)])
        before = rng.sample(FILLERS, rng.choice((1, 1, 2)))
        after = [x for x in rng.sample(FILLERS, 3) if x not in before][:rng.choice((0, 1))]
        lead = rng.choice(['%s was the talk of the day.', 'Reports on %s have been coming in.',
                           'Officials spoke again of %s.', 'Questions remain after %s.']) % self.event
        context = ' '.join(([capital(lead)] if rng.random() < 0.6 else []) + before + [told] + after)
        return dict(speaker=name, kind='direct' if direct else 'indirect', stance=stance, quote=quote,
                    proposition=capital(proposition), denied=denied and capital(denied), context=context,
                    date=(self.day + datetime.timedelta(days=days + rng.randrange(2))).isoformat())


def bounded(rng, value, form):
    """(words before the figure's unit, low, high) of a quantity told in a form."""
    if form == 'exact':
        return spoken(value), value, value
    if form == 'about':
        # Two leading figures are kept.
        step = 10 ** max(0, len(str(int(value))) - 2)
        near = round(value / step) * step or value
        return '%s %s' % (rng.choice(['about', 'some', 'roughly', 'around']), spoken(near)), near * 0.93, near * 1.07
    if form == 'at least':
        low = int(value * rng.uniform(0.7, 0.98)) or 1
        return '%s %s' % (rng.choice(['at least', 'no fewer than', 'more than']), spoken(low)), low, float('inf')
    if form == 'at most':
        high = int(value * rng.uniform(1.05, 1.4)) + 1
        return '%s %s' % (rng.choice(['at most', 'no more than', 'fewer than']), spoken(high)), 0, high
    low, high = int(value * 0.85), int(value * 1.15) + 1
    return 'between %s and %s' % (spoken(low), spoken(high)), low, high


def relation(a, b):
    """'contradiction', 'compatible', or None where the intervals nearly touch."""
    gap = max(a[0], b[0]) - min(a[1], b[1])
    scale = max(1.0, min(x for x in (a[1], b[1], a[0] or 1, b[0] or 1) if x not in (0, float('inf'))))
    if gap > max(1.5, 0.12 * scale):
        return 'contradiction'
    inside = any(x[0] == x[1] and y[0] < x[0] < y[1] for x, y in ((a, b), (b, a)))
    return 'compatible' if gap < 0 or inside or a == b else None


FORMS = ('exact', 'about', 'at least', 'at most', 'between')


def counts(world):
    rng = world.rng
    value = rng.randint(6, 400)
    other = value if rng.random() < 0.4 else max(3, int(value * rng.choice((0.4, 0.6, 0.7, 1.4, 1.7, 2.2))))
    f, g = rng.choice(FORMS), rng.choice(FORMS)
    (x, *a), (y, *b) = bounded(rng, value, f), bounded(rng, other, g)
    label = relation(a, b)
    if label is None or (label == 'compatible' and value != other and f == g == 'at least'):
        return None
    told = lambda n: '%s %s %s' % (n, world.noun, world.done)
    prop = lambda n: '%s %s %s in %s' % (n, world.noun, world.done, world.event)
    return (label, 'numeric', 'count ' + '/'.join(sorted({f, g})), world.side(0, told(x), prop(x)), world.side(1, told(y), prop(y)))


def rising(world):
    """A later count replaces an earlier one."""
    rng, early = world.rng, world.rng.randint(5, 120)
    late = early + rng.randint(3, 80)
    hour, later = rng.randint(6, 11), rng.randint(14, 22)
    x, y = spoken(early), spoken(late)
    a = 'by %s %s %s %s' % (clock(hour * 60, rng.choice(('words', 'twelve', 'digits'))), x, world.noun, world.done)
    b = rng.choice(['in the end %s %s %s', 'by the evening %s %s %s', 'the final tally is that %s %s %s']) % (y, world.noun, world.done)
    return ('update', None, 'rising count', world.side(0, a, '%s %s %s in %s by %02d:00' % (x, world.noun, world.done, world.event, hour)),
            world.side(rng.choice((0, 1)), b, '%s %s %s in %s by %02d:00' % (y, world.noun, world.done, world.event, later), days=1))


def elsewhere(world):
    """The same words about another event."""
    rng = world.rng
    x, y = (spoken(n) for n in rng.sample(range(8, 300), 2))
    a = '%s %s %s' % (x, world.noun, world.done)
    b = '%s %s %s %s' % (y, world.noun, world.done, rng.choice(['in %s' % world.elsewhere, 'the year before', 'in the previous case']))
    other = world.other_event if world.elsewhere in b else world.event + ' a year earlier'
    return ('compatible', None, 'different event', world.side(0, a, '%s in %s' % (a, world.event)),
            world.side(1, b, '%s %s %s in %s' % (y, world.noun, world.done, other)))


def measures(world):
    rng = world.rng
    subject, unit, second, factor, low, high = rng.choice(MEASURES)
    subject = subject.format(p=world.place)
    value = rng.randint(low, high)
    agree = rng.random() < 0.45
    other = (value if agree else value * rng.choice((0.5, 0.65, 1.5, 1.9))) * factor
    shown = float('%.2g' % other)
    if shown > 12:
        shown = round(shown)
    off = abs(shown / factor - value) / value
    label = 'compatible' if agree and off < 0.05 else 'contradiction' if not agree and off > 0.25 else None
    verb = rng.choice(['was put at', 'measured', 'came to'])
    again = rng.choice(['was put at', 'measured', 'came to'])
    a, b = '%s %s %s %s' % (subject, verb, spoken(value), unit), '%s %s %s %s' % (subject, again, spoken(shown), second)
    if rng.random() < 0.5:
        a, b = b, a
    return label and (label, 'numeric', 'unit conversion', world.side(0, a, a.replace(',', '')), world.side(1, b, b.replace(',', '')))


def times(world):
    rng = world.rng
    what, _ = rng.choice(HAPPENINGS)
    what = what.format(p=world.place)
    minute = rng.randrange(6 * 12, 22 * 12) * 5
    agree = rng.random() < 0.45
    other = minute if agree else (minute + rng.choice((-150, -95, -40, 35, 70, 125, 180))) % 1440
    if other < 300:
        return None
    styles = rng.sample(('words', 'twelve', 'digits'), 2)
    a, b = ('%s at %s' % (what, clock(m, s)) for m, s in zip((minute, other), styles))
    day = ' on %s' % world.day.isoformat()
    return ('compatible' if agree else 'contradiction', 'temporal', 'clock forms',
            world.side(0, a, '%s at %s%s' % (what, clock(minute, 'digits'), day)),
            world.side(1, b, '%s at %s%s' % (what, clock(other, 'digits'), day)))


def deeds(world):
    """Who did it to whom, in active and passive words."""
    rng = world.rng
    active, passive = rng.choice(DEEDS)
    x, y = world.people[2], world.people[3]
    a = '%s %s %s' % (x, active, y)
    same, swapped = '%s %s %s' % (y, passive, x), rng.choice(['%s %s %s' % (y, active, x), '%s %s %s' % (x, passive, y)])
    agree = rng.random() < 0.4
    b = same if agree else swapped
    held = a if agree else '%s %s %s' % (y, active, x)
    return ('compatible' if agree else 'contradiction', 'role', 'passive' if agree else 'role swap',
            world.side(0, a, a + ', in the matter of ' + world.event), world.side(1, b, held + ', in the matter of ' + world.event))


def states(world):
    rng = world.rng
    thing, p, q = rng.choice(THINGS)
    thing = thing.format(p=world.place)
    when = rng.choice(['that night', 'on the Monday', 'when the crew arrived', 'at the time'])
    a = '%s was %s %s' % (thing, p, when)
    kind = rng.choice(('antonym', 'negation', 'later', 'hedge', 'question', 'conditional'))
    side = world.side(0, a, '%s on %s' % (a, world.day))
    if kind == 'antonym':
        b = '%s was %s %s' % (thing, q, when)
        return 'contradiction', 'antonym', kind, side, world.side(1, b, '%s on %s' % (b, world.day))
    if kind == 'negation':
        b = '%s %s' % (thing, rng.choice(['was not %s %s', 'had never been %s %s', 'was anything but %s %s'])) % (p, when)
        return 'contradiction', 'negation', kind, side, world.side(1, b, '%s was not %s on %s' % (thing, p, world.day))
    if kind == 'later':
        b = '%s has been %s since %s' % (thing, q, rng.choice(['this morning', 'the new rules came in', 'yesterday']))
        return 'update', None, 'later state', side, world.side(1, b, '%s became %s later' % (thing, q), days=rng.randint(6, 40))
    if kind == 'hedge':
        b = '%s may have been %s, but it is too early to tell' % (thing, q)
        return 'compatible', None, kind, side, world.side(1, b, '%s was possibly %s' % (thing, q), 'hedges')
    if kind == 'question':
        b = 'was %s really %s' % (thing, p)
        return 'compatible', None, kind, side, world.side(1, b, 'whether %s was %s' % (thing, p), 'asks', direct=True)
    b = 'if %s had been %s, it would have shown in the log' % (thing, q)
    return 'compatible', None, kind, side, world.side(1, b, '%s would have shown as %s in the log' % (thing, q))


def denials(world):
    """One rejects what another said, or half of it, or says nothing to it."""
    rng = world.rng
    active, _ = rng.choice(DEEDS)
    x, y = world.people[1], world.people[2]
    a = '%s %s %s' % (x, active, y)
    side = world.side(0, a, '%s before %s' % (a, world.event))
    kind = rng.choice(('plain', 'plain', 'silent', 'silent', 'partial', 'non-denial', 'other', 'denied denial'))
    if kind == 'plain':
        b = rng.choice(['I deny that I ever %s anybody called %s', 'it is untrue that I %s %s', 'I reject the claim that I %s %s']) % (active, y)
    elif kind == 'silent':
        b = '%s, this business of my having %s %s' % (rng.choice(CLEAN_DENIALS), active, y)
    if kind in ('plain', 'silent'):
        return ('contradiction', 'denial', kind + ' denial', side,
                world.side(1, b, '%s never %s %s' % (x, active, y), 'denies', '%s %s %s' % (x, active, y), direct=True))
    if kind == 'partial':
        b = 'yes, I %s %s, but that was not in %s' % (active, y, world.place)
        return ('compatible', None, 'partial denial', side,
                world.side(1, b, '%s %s %s outside %s' % (x, active, y, world.place), 'denies', '%s %s %s in %s' % (x, active, y, world.place), direct=True))
    if kind == 'non-denial':
        b = rng.choice(['I have no recollection of such a thing', 'I will not be drawn on private matters', 'that is for the inquiry to find out'])
        return 'compatible', None, kind, side, world.side(1, b, '%s does not say whether %s' % (x, a), 'hedges', direct=True)
    if kind == 'denied denial':
        b = 'I never said that I had not %s %s' % (active, y)
        return ('compatible', None, kind, side,
                world.side(1, b, '%s has not disputed the matter' % x, 'denies', '%s said that the matter was untrue' % x, direct=True))
    z = world.people[3]
    b = 'I never %s %s' % (active, z)
    return ('compatible', None, 'denial of another matter', side,
            world.side(1, b, '%s never %s %s' % (x, active, z), 'denies', '%s %s %s' % (x, active, z), direct=True))


STRENGTH = {'must': 2, 'are obliged to': 2, 'have no choice but to': 2, 'may': 0, 'can, if they like,': 0, 'are free to': 0,
            'need not': -1, 'must not': -2, 'are forbidden to': -2}


def rules(world):
    rng = world.rng
    who, what = rng.choice(RULES)
    who = who.format(p=world.place)
    m, n = rng.sample(sorted(STRENGTH), 2)
    x, y = sorted((STRENGTH[m], STRENGTH[n]))
    clash = (x, y) in {(-1, 2), (-2, 2), (0, 2), (-2, 0)}
    if not clash and x != y:
        return None
    word = lambda w: w if not who.startswith(('the board', 'the clinic')) else w.replace('are ', 'is ').replace('have ', 'has ').replace('they like', 'it likes')
    a, b = '%s %s %s' % (who, word(m), what), '%s %s %s' % (who, word(n), what)
    return ('contradiction' if clash else 'compatible', 'modality', 'rules', world.side(0, a, a), world.side(1, b, b))


def knowing(world):
    rng, x = world.rng, world.people[1]
    what = rng.choice(HAPPENINGS)[0].format(p=world.place)
    minute = rng.randrange(8 * 12, 15 * 12) * 5
    later = minute + rng.choice((90, 150, 240, 300))
    style = rng.sample(('words', 'twelve', 'digits'), 2)
    a = rng.choice(['%s knew at %s that %s', '%s had been told by %s that %s', '%s was aware at %s that %s']) % (x, clock(minute, style[0]), what)
    agree = rng.random() < 0.4
    b = rng.choice(['I found out that %s' % what + ' at %s', 'I first learnt at %s that ' + what]) % clock(minute - 20 if agree else later, style[1])
    return ('compatible' if agree else 'contradiction', 'factive', 'knowing', world.side(0, a, a),
            world.side(1, b, '%s learnt at %s that %s' % (x, clock(minute - 20 if agree else later, 'digits'), what), direct=True))


def wishes(world):
    rng = world.rng
    who, what = rng.choice(RULES)
    who = who.format(p=world.place)
    a = rng.choice(['%s should %s', 'it is high time for %s to %s', 'I want %s to %s']) % (who, what)
    b = rng.choice(['nobody should ask %s to %s', 'there is no sense in making %s %s', 'it would be folly for %s to %s']) % (who, what)
    return ('disagreement', None, 'wishes', world.side(0, a, '%s should %s' % (who, what), 'demands', direct=True),
            world.side(1, b, '%s should not %s' % (who, what), 'demands', direct=True))


def promises(world):
    rng = world.rng
    day, late = rng.choice(['by Friday', 'within a week', 'before the holidays']), rng.choice(['not before the summer', 'in two stages instead', 'with a delay of a month'])
    thing = rng.choice(['the money', 'the report', 'the new timetable', 'the list of names'])
    a, b = 'we will hand over %s %s' % (thing, day), '%s will come %s' % (thing, late)
    return ('update', None, 'promise later changed', world.side(0, a, '%s about %s comes %s' % (thing, world.event, day), 'promises', direct=True),
            world.side(0, b, '%s about %s comes %s' % (thing, world.event, late), 'promises', days=rng.randint(8, 60)))


MAKERS = (counts, counts, measures, times, times, deeds, deeds, states, states, denials, denials, rules, knowing, rising,
          elsewhere, wishes, promises)


def pairs(number, seed):
    """Labelled pairs, one world each."""
    rng = random.Random(seed)
    made = 0
    while made < number:
        world = World(rng, made)
        record = rng.choice(MAKERS)(world)
        if record is None:
            continue
        label, kind, phenomenon, a, b = record
        if rng.random() < 0.5:
            a, b = b, a
        yield dict(id='g%d-%06d' % (seed, made), label=label, type=kind if label == 'contradiction' else None,
                   phenomenon=phenomenon, world=world.event, a=a, b=b)
        made += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--pairs', type=int, default=5000)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--table', action='store_true')
    options = parser.parse_args()
    made = pairs(options.pairs, options.seed)
    if options.table:
        count = collections.Counter((p['label'], p['type'] or '-', p['phenomenon']) for p in made)
        for row, n in sorted(count.items()):
            print('%6d  %-14s %-10s %s' % (n, *row))
        return 0
    for pair in made:
        sys.stdout.write(json.dumps(pair, ensure_ascii=False) + '\n')
    return 0


if __name__ == '__main__':
    sys.exit(main())
