"""Tests of the story format, the builder and the checker. Run: python3 -m unittest discover -s training/stories"""
import json
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import build
import check
import counts
import generate
import layouts
import storyfile

SOURCE = '''@story tiny dirty
topic: tests
places: Wexholm
@speaker AB Ada Brant | Brant
@speaker CD Cem Duru

@article a
file: wire-tiny.txt
voice: agency wire
layout: text
title: A gate in Wexholm
publisher: Test Wire
published: 2025-01-12

Rain fell. "[[open AB|We opened the gate at noon]]," Brant said. [[wet N|The road was wet]].

@article b
file: paper-tiny.html
voice: local paper
layout: modern
title: The gate & the river
publisher: Test Paper
published: -

[[shut CD d #partial-denial|A fairy tale, Duru calls the open gate]]. He went home. [[again AB|They had opened that gate at noon, Brant said]].

@claim open 2025-01-11T12:00 | Ada Brant opened the gate of Wexholm at noon
@claim shut | The gate of Wexholm stayed shut | Ada Brant opened the gate of Wexholm
@claim wet | The road at Wexholm was wet
@same again open
@pair C gate denial,antonym open shut | opened; a fairy tale
@pair T opinion wet open #opinion | the road and the gate
'''


def story_of(source):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'tiny.story')
        with open(path, 'w', encoding='utf-8') as f:
            f.write(source)
        return storyfile.read_story(path)


def mistakes_of(source):
    try:
        story_of(source)
    except storyfile.SourceError as error:
        return str(error)
    return ''


class ReadingTests(unittest.TestCase):
    def test_claims_keep_words_kind_stance_and_meaning(self):
        claims = story_of(SOURCE).claims
        self.assertEqual([c.kind for c in claims.values()], ['direct', 'narrator', 'indirect', 'indirect'])
        self.assertEqual(claims['open'].quote, 'We opened the gate at noon')
        self.assertEqual(claims['shut'].stances, ['denies'])
        self.assertEqual(claims['shut'].denied, 'Ada Brant opened the gate of Wexholm')
        self.assertEqual(claims['open'].time, '2025-01-11T12:00')

    def test_a_repeat_inherits_its_proposition_and_makes_a_trap(self):
        story = story_of(SOURCE)
        self.assertEqual(story.claims['again'].proposition, story.claims['open'].proposition)
        self.assertIn('duplicate wire copy', [p.trap for p in story.pairs])

    def test_mistakes_name_the_line_and_the_cure(self):
        cases = [
            ('|We opened the gate at noon]]', '|We opened the gate at noon]', 'bad claim mark'),
            ('[[open AB|', '[[open XY|', 'unknown speaker XY'),
            ('"[[open AB|', '[[open AB|', 'odd number of double quotation marks'),
            ('gate denial,antonym', 'gate denail', 'unknown type denail'),
            ('T opinion', 'T opinions', 'unknown trap'),
            ('open shut | opened', 'open closed | opened', 'no claim labelled closed'),
            ('| Ada Brant opened the gate of Wexholm\n', '\n', 'needs "| what is denied"'),
            ('@claim wet | The road at', '@claim wet | It is the road at', 'stands alone'),
            ('@claim wet | The road at Wexholm was wet\n', '', 'it needs "@claim wet'),
            ('layout: text', 'layout: papyrus', 'layout is one of'),
            ('#partial-denial', '#partial', 'unknown tag #partial'),
            ('open 2025-01-11T12:00', 'open yesterday', 'event time'),
            ('file: paper-tiny.html', 'file: paper-tiny.txt', 'ends in .html'),
            ('[[wet N|', '[[wet AB/n|', 'kind narrator goes with speaker N')]
        for old, new, message in cases:
            with self.subTest(message):
                self.assertIn(old, SOURCE)
                found = mistakes_of(SOURCE.replace(old, new))
                self.assertIn(message, found)
                self.assertRegex(found, r'tiny\.story:\d+: ')

    def test_quotation_marks_turn_by_their_place_and_keep_positions(self):
        for style, shown in (('curly', '“Don’t,” he said. “‘No’ is all.”'), ('guillemets', '«Don’t,» he said. «‹No› is all.»'),
                             ('straight', '"Don\'t," he said. "\'No\' is all."')):
            self.assertEqual(storyfile.typeset('"Don\'t," he said. "\'No\' is all."', style), shown)


    def test_typed_quotation_marks_are_a_mistake(self):
        for mark in '“”„«»':
            self.assertIn('straight quotation marks', mistakes_of(SOURCE.replace('Rain fell.', 'Rain %s fell.' % mark)))

    def test_a_turn_is_a_name_in_capitals_or_of_a_speaker_and_a_colon(self):
        for text, turn in (('ŠIME: no', True), ('Brant once more: no', True), ('DE RUITER: no', True),
                           ('While they add up: no', False), ('First lorry: ten to six', False)):
            self.assertEqual(storyfile.is_turn(text, ['Ada Brant', 'Brant']), turn, text)


class BuildingTests(unittest.TestCase):
    def test_gold_has_the_scorers_fields(self):
        gold = build.gold_of([story_of(SOURCE)])
        pair = gold['contradictions'][0]
        self.assertEqual((pair['type'], pair['type_also'], pair['scope'], pair['dispute']),
                         ('denial', ['antonym'], 'cross-speaker', 'tiny.gate'))
        self.assertEqual(gold['traps'][0]['claims'], ['tiny.again', 'tiny.open'])
        self.assertEqual(gold['claims'][3]['same_as'], 'tiny.open')
        self.assertIsNone(gold['articles'][1]['published'])

    def test_every_layout_shows_each_word_once(self):
        article = story_of(SOURCE).articles[1]
        for layout in storyfile.LAYOUTS:
            with self.subTest(layout):
                article.head['layout'] = layout
                name = 'x.xml' if layout in ('nitf', 'newsml', 'rss') else 'x.html' if layout in (
                    'modern', 'tabloid', 'broadsheet', 'local') else 'x.txt'
                shown = check.visible(name, layouts.render(article).encode('utf-8'))
                self.assertEqual(shown.count('A fairy tale, Duru calls the open gate'), 1)
                self.assertIn('The gate & the river', shown)

    def test_rss_names_the_right_day_of_the_week(self):
        article = story_of(SOURCE).articles[1]
        article.head.update(layout='rss', published='2024-02-29T07:05+01:00')
        self.assertIn('Thu, 29 Feb 2024 07:05:00 +0100', layouts.render(article))


class CheckingTests(unittest.TestCase):
    def problems(self, source):
        return '\n'.join(check.story_problems(story_of(source))[0])

    def test_short_articles_hubs_and_repeated_pairs_are_found(self):
        self.assertIn('words, not 300 to 900', self.problems(SOURCE))
        self.assertIn('again', self.problems(SOURCE + '@pair B again shut | the same pair by @same\n'))
        self.assertIn('one claim by @same', self.problems(SOURCE + '@pair B again open | same\n'))
        self.assertIn('contradiction in a clean story', self.problems(SOURCE.replace('tiny dirty', 'tiny clean')))

    def test_quotations_that_could_be_taken_for_one_another_are_found(self):
        for a, b, like in (('the gate was shut', 'he said the gate was shut at noon', True),
                           ('the gate was shut at ten', 'the gate was shut at two', True),
                           ('the gate was shut', 'nobody had a key', False)):
            self.assertEqual(check.overlapping(a.split(), b.split()), like, (a, b))

    def test_a_sentence_ends_before_any_capital_letter(self):
        story = story_of(SOURCE.replace('[[wet N|The road', 'Rain fell again. [[wet N|Šibenik road'))
        self.assertEqual(counts.sentence(story.claims['wet']), 'Šibenik road was wet.')

    def test_a_denying_word_in_the_sentence_announces_a_clash(self):
        story = story_of(SOURCE)
        self.assertFalse(counts.is_announced(story, story.pairs[1]))
        story = story_of(SOURCE.replace('A fairy tale, Duru calls', 'Duru denied everything about'))
        self.assertTrue(counts.is_announced(story, story.pairs[1]))

    def test_a_denial_without_a_negation_word_is_counted(self):
        self.assertEqual(counts.tags_of(story_of(SOURCE))['denial-without-negation'], 1)
        said = SOURCE.replace('A fairy tale, Duru calls', 'Duru says there was no such thing as')
        self.assertEqual(counts.tags_of(story_of(said))['denial-without-negation'], 0)

    def test_names_shared_between_stories_are_found_unless_allowed(self):
        one, two = story_of(SOURCE), story_of(SOURCE)
        two.id, two.path = 'other', 'other.story'
        found = '\n'.join(check.set_problems([one, two])[0])
        self.assertIn('surname "Brant" is also in tiny', found)
        self.assertIn('name "Wexholm"', found)
        for story, partner in ((one, 'other'), (two, 'tiny')):
            story.head['confusable'] = partner
        self.assertNotIn('Brant', '\n'.join(check.set_problems([one, two])[0]))


    def test_a_body_has_no_surname(self):
        story = story_of(SOURCE.replace('Cem Duru', 'Wexholm Harbour Office'))
        self.assertNotIn('Wexholm Harbour Office', check.names_of(story)[0])

    def test_first_person_speech_without_quotation_marks_is_warned_of(self):
        source = SOURCE.replace('[[again AB|They had opened that gate at noon, Brant said]]', '[[again AB|I had opened that gate at noon]], Brant said')
        self.assertIn('first-person', '\n'.join(check.story_problems(story_of(source))[1]))
        self.assertNotIn('first-person', '\n'.join(check.story_problems(story_of(SOURCE))[1]))

    def test_live_blogs_of_timed_entries_have_openings(self):
        one = story_of(SOURCE.replace('Rain fell.', '+10:00 Rain fell.'))
        two = story_of(SOURCE.replace('Rain fell. "[[open AB|We opened the gate at noon]]," Brant said. [[wet N|The road was wet]].',
                                      '+11:00 Nobody came. "[[open AB|No boat will sail before Tuesday]]," Brant said. [[wet N|A crane fell over]].'))
        two.id, two.path = 'other', 'other.story'
        self.assertNotIn('wire-tiny', '\n'.join(x for x in check.set_problems([one, two])[1] if 'opens like' in x))


class GeneratingTests(unittest.TestCase):
    def test_a_seed_makes_the_same_pairs(self):
        self.assertEqual(list(generate.pairs(50, 4)), list(generate.pairs(50, 4)))
        self.assertNotEqual(list(generate.pairs(50, 4)), list(generate.pairs(50, 5)))

    def test_quotations_stand_verbatim_in_their_passage(self):
        for pair in generate.pairs(500, 1):
            for side in (pair['a'], pair['b']):
                self.assertIn(side['quote'], side['context'])
                self.assertEqual(side['denied'] is not None, side['stance'] == 'denies')
            self.assertEqual(pair['type'] is not None, pair['label'] == 'contradiction')

    def test_intervals_that_touch_are_not_used(self):
        for a, b, label in (((12, 12), (19, 19), 'contradiction'), ((12, 12), (12, 12), 'compatible'),
                            ((10, float('inf')), (12, 12), 'compatible'), ((10, float('inf')), (6, 6), 'contradiction'),
                            ((100, 100), (101, 101), None), ((0, 40), (40, 40), None)):
            self.assertEqual(generate.relation(a, b), label, (a, b))


class FoldTests(unittest.TestCase):
    def test_folds_hold_each_planned_story_once_and_partners_together(self):
        with open(os.path.join(build.HERE, 'folds.json'), encoding='utf-8') as f:
            folds = json.load(f)['folds']
        listed = [story for ids in folds.values() for story in ids]
        self.assertEqual(len(listed), len(set(listed)))
        self.assertEqual(len(folds), 5)
        fold = build.fold_of_story()
        topics = {}
        for story in build.read_all()[0]:
            self.assertIn(story.id, fold)
            self.assertEqual(topics.setdefault(story.head['topic'], fold[story.id]), fold[story.id])
            for partner in story.words_of('confusable'):
                self.assertEqual(fold.get(partner, fold[story.id]), fold[story.id])


if __name__ == '__main__':
    unittest.main()
