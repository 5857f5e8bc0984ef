"""Tests of the second reading: sheets, labels, adjudication, agreement."""
import collections
import os
import sys
import unittest
from unittest import mock

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import agreement
import counts
import second
import storyfile
from test_stories import SOURCE, story_of

STORY = SOURCE + '''@claim high | The river at Wexholm rose by a metre
@claim low | The river at Wexholm fell
@pair C river antonym high low | rose; fell
'''
STORY = STORY.replace('[[wet N|The road was wet]].', '[[wet N|The road was wet]]. [[high N|The river rose by a metre]]. [[low N|The river fell that day]].')
CLAIMS = '''claim 1 Ada Brant | asserts
claim 2 N | asserts
claim 3 N | asserts
claim 4 n | asserts
claim 5 Duru | denies
claim 6 Brant | asserts
'''


def reading_of(text, story):
    return second.parse_labels(text, 'tiny.labels', second.numbering(story))


def settled(text):
    story = story_of(STORY)
    return second.adjudicated(story, reading_of(CLAIMS + text, story))


def relations(story):
    return {pair.labels: pair.relation for pair in story.pairs}


class SheetTests(unittest.TestCase):
    def test_a_sheet_shows_the_words_and_nothing_of_the_first_reading(self):
        story = story_of(STORY)
        sheet = second.sheet(story, second.numbering(story))
        self.assertIn('“[1|We opened the gate at noon],” Brant said. [2|The road was wet].', sheet)
        self.assertIn('[5|A fairy tale, Duru calls the open gate]', sheet)
        for hidden in ('dirty', 'denies', 'partial-denial', 'shut', 'agency wire', '@', 'Ada Brant'):
            self.assertNotIn(hidden, sheet)

    def test_a_claim_that_is_added_later_moves_no_number(self):
        story = story_of(STORY)
        old = second.numbering(story)
        old.remove('wet')
        self.assertEqual(second.numbering(story, old), old + ['wet'])


class LabelTests(unittest.TestCase):
    def test_mistakes_name_the_line(self):
        story = story_of(STORY)
        for text, message in (('claim 9 Brant | asserts', 'no claim number 9'), ('claim 1 Brant asserts', 'write "claim'),
                              ('claim 1 Brant | says', 'unknown stance'), ('clash 1 5 denail', 'unknown type denail'),
                              ('tempting 1 5 opinions', 'unknown kind'), ('unsure 1 1', 'paired with itself'),
                              ('clash 1 5 denial\nunsure 5 1', 'the pair of line 1 again'), ('maybe 1 2', 'unknown word'),
                              ('clash x 5 denial', 'no claim number x'), ('claim 1 A | asks\nclaim 1 A | asks', 'twice')):
            with self.subTest(text):
                with self.assertRaisesRegex(second.LabelError, r'tiny\.labels:\d+: .*' + message):
                    reading_of(text, story)

    def test_claims_without_a_label_are_named(self):
        story = story_of(STORY)
        self.assertEqual(second.unread(story, reading_of('claim 1 Brant | asserts+denies # sure', story)), [2, 3, 4, 5, 6])


class AdjudicationTests(unittest.TestCase):
    def test_what_both_readings_call_a_contradiction_stays_one(self):
        story = settled('clash 5 1 negation')
        self.assertEqual(relations(story)['open', 'shut'], 'C')
        types = {pair.labels: pair.types for pair in story.pairs}
        self.assertEqual(types['open', 'shut'], ('denial', 'antonym', 'negation'))

    def test_a_repeat_stands_for_its_original(self):
        self.assertEqual(relations(settled('clash 5 6 negation'))['open', 'shut'], 'C')

    def test_what_one_reading_calls_a_contradiction_is_borderline(self):
        story = settled('unsure 3 4\nclash 2 5 lexical')
        self.assertEqual(relations(story)['open', 'shut'], 'B')
        self.assertEqual(relations(story)['high', 'low'], 'B')
        self.assertEqual(relations(story)['wet', 'shut'], 'B')
        why = {pair.labels: pair.note for pair in story.pairs}
        self.assertIn('only the first reading', why['open', 'shut'])
        self.assertIn('the second is unsure', why['high', 'low'])
        self.assertIn('only the second reading', why['wet', 'shut'])

    def test_a_trap_that_the_second_reading_doubts_is_borderline(self):
        self.assertEqual(relations(settled('tempting 2 1 opinion'))['wet', 'open'], 'T')
        for word in ('clash 2 1 numeric', 'unsure 2 1'):
            self.assertEqual(relations(settled(word))['wet', 'open'], 'B')

    def test_a_full_claim_gives_up_a_trap_for_a_clash_and_never_a_contradiction(self):
        pair = lambda relation, *labels: storyfile.Pair(0, relation, labels, '', [], trap='hedge' if relation == 'T' else '')
        full = [pair('C', 'a', 'b'), pair('T', 'a', 'c'), pair('T', 'd', 'a'), pair('B', 'a', 'e')]
        self.assertEqual(second.room_for(['a', 'f'], full, True), [full[0], full[1], full[3]])
        self.assertIsNone(second.room_for(['a', 'f'], full, False))
        self.assertIsNone(second.room_for(['a', 'f'], [pair('C', 'a', x) for x in 'bcde'], True))
        self.assertEqual(second.room_for(['f', 'g'], full, False), full)

    def test_sources_stay_as_they_were_written(self):
        story = story_of(STORY)
        before = relations(story)
        second.adjudicated(story, reading_of(CLAIMS, story))
        self.assertEqual(relations(story), before)


class AgreementTests(unittest.TestCase):
    def figures(self, text):
        story = story_of(STORY)
        return agreement.figures([agreement.counts(story, reading_of(CLAIMS + text, story))])

    def test_the_same_reading_agrees_wholly(self):
        for name, value in self.figures('clash 1 5 denial\nclash 3 4 antonym').items():
            if value and not name.startswith('traps'):
                self.assertEqual(value[0], 1, name)

    def test_a_missed_and_a_further_clash_cost_recall_and_precision(self):
        figures = self.figures('clash 1 5 antonym\nclash 2 3 lexical')
        self.assertEqual(figures['contradictions: precision'][0], 0.5)
        self.assertEqual(figures['contradictions: recall'][0], 0.5)
        self.assertEqual(figures['type, exact'][0], 0)
        self.assertEqual(figures['type, also-types accepted'][0], 1)

    def test_borderline_pairs_of_either_reading_can_be_left_out(self):
        figures = self.figures('clash 1 5 denial\nunsure 3 4')
        self.assertEqual(figures['contradictions: recall'][0], 0.5)
        self.assertEqual(figures['borderline of either left out: recall'][0], 1)

    def test_claims_that_the_second_reader_has_not_seen_count_in_nothing(self):
        story = story_of(STORY)
        reading = reading_of(CLAIMS.replace('claim 5 Duru | denies\n', '') + 'clash 3 4 antonym', story)
        n = agreement.counts(story, reading)
        self.assertEqual((n['strict first'], n['strict both'], n['claims']), (1, 1, 4))

    def test_kappa_is_that_of_the_two_by_two_table(self):
        n = collections.Counter({'strict both': 20, 'strict first': 25, 'strict second': 30, 'listed pairs': 50})
        self.assertAlmostEqual(agreement.binary_kappa(n, 'listed pairs'), 0.4)

    def test_names_agree_by_surname_and_not_with_a_namesake(self):
        story = story_of(STORY.replace('@speaker CD Cem Duru', '@speaker CD Cem Brant'))
        claims = story.claims
        self.assertTrue(agreement.speaker_agrees(story, claims['open'], 'Ada Brant (mayor)'))
        self.assertFalse(agreement.speaker_agrees(story, claims['shut'], 'Ada Brant'))
        self.assertTrue(agreement.speaker_agrees(story, claims['wet'], 'Test Wire'))
        self.assertFalse(agreement.speaker_agrees(story, claims['open'], 'N'))


class CountingTests(unittest.TestCase):
    def test_totals_are_those_after_adjudication(self):
        story = settled('clash 1 5 denial')
        with mock.patch('build.fold_of_story', dict):
            rows = {what: number for what, number, _ in counts.totals([story])}
        self.assertEqual((rows['contradictions'], rows['borderline']), (1, 1))


if __name__ == '__main__':
    unittest.main()
