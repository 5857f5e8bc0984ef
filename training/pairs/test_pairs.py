"""Tests that need no trained model: python -m unittest discover -s training/pairs (train-venv)."""

import unittest

from combine import fit
from evaluate import average_precision, best_recall
from features import NAMES, Reading, Weights, features
from serialise import CLS, LIMIT, MARKER, SEP, SIDE, fields_of, pair, plain, side
from stories import role_of


def pieces_of(text):
    """A piece for every word: 1000 and up, the same for the same word."""
    return [1000 + sum(map(ord, word)) for word in text.split()]


def words(count, first="w"):
    return " ".join(f"{first}{number}" for number in range(count))


class FieldTests(unittest.TestCase):
    def test_missing_fields_are_left_out(self):
        self.assertEqual(fields_of({"text": "No deal"}), {"text": "No deal"})
        self.assertEqual(fields_of({"text": "No deal", "denied": None, "before": " ", "after": '."'}), {"text": "No deal"})

    def test_a_proposition_with_the_words_of_the_text_is_not_repeated(self):
        self.assertNotIn("proposition", fields_of({"text": "“No deal.”", "proposition": "No deal"}))
        self.assertIn("proposition", fields_of({"text": "No deal", "proposition": "There is no deal"}))

    def test_what_is_denied_is_no_proposition_of_the_denial(self):
        fields = fields_of({"text": "not right", "proposition": "There is a deal.", "denied": "there is a deal"})
        self.assertEqual(fields, {"text": "not right", "denied": "there is a deal"})

    def test_time_of_the_event_goes_before_publication(self):
        claim = {"text": "x", "published": "2022-02-08T16:40:00+01:00"}
        self.assertEqual(fields_of(claim)["date"], "2022 02 08")
        self.assertEqual(fields_of({**claim, "event": "2022-02-07T09:30"})["date"], "2022 02 07 09 30")

    def test_role_follows_the_name(self):
        self.assertEqual(fields_of({"text": "x", "speaker": "Ada Bo", "role": "mayor"})["speaker"], "Ada Bo, mayor")
        self.assertNotIn("speaker", fields_of({"text": "x", "role": "mayor"}))

    def test_quotation_marks_are_straight_and_special_tokens_are_no_tokens(self):
        self.assertEqual(plain("“It’s  «so»”\n[SEP] [sic]"), "\"It's \"so\"\" (SEP] [sic]")


class SideTests(unittest.TestCase):
    def test_a_bare_sentence_is_its_text_alone_and_may_fill_the_side(self):
        ids = side({"text": words(100)}, pieces_of)
        self.assertEqual(len(ids), SIDE)
        self.assertEqual(ids[0], MARKER["text"])

    def test_before_keeps_its_end_and_text_its_beginning(self):
        ids = side({"before": words(40, "b"), "text": words(50, "t"), "speaker": "Ada"}, pieces_of)
        at = ids.index(MARKER["text"])
        self.assertEqual(ids[at + 1:], pieces_of(words(50, "t"))[:LIMIT["text"]])
        kept = ids[ids.index(MARKER["before"]) + 1:at]
        self.assertEqual(kept, pieces_of(words(40, "b"))[-len(kept):])

    def test_no_side_is_longer_than_the_budget(self):
        fields = {name: words(60, name) for name in MARKER}
        ids = side(fields, pieces_of)
        self.assertLessEqual(len(ids), SIDE)
        self.assertIn(MARKER["proposition"], side({**fields, "text": "short one"}, pieces_of))

    def test_a_pair_has_types_by_side(self):
        ids, types = pair([5, 6], [7])
        self.assertEqual(ids, [CLS, 5, 6, SEP, 7, SEP])
        self.assertEqual(types, [0, 0, 0, 0, 1, 1])


class StoryTests(unittest.TestCase):
    def test_a_role_is_a_description_that_the_name_lacks(self):
        names = {"transport ministry": ["ministry"], "Ada Bo": ["Bo", "mayor"]}
        self.assertIsNone(role_of("transport ministry", names))
        self.assertEqual(role_of("Ada Bo", names), "mayor")
        self.assertIsNone(role_of("nobody", names))


class FigureTests(unittest.TestCase):
    def test_average_precision(self):
        self.assertEqual(average_precision([(0.9, True, 1), (0.1, False, 1)]), 1.0)
        self.assertAlmostEqual(average_precision([(0.9, False, 1), (0.8, True, 1), (0.7, True, 1)]), (1 / 2 + 2 / 3) / 2)

    def test_a_pair_that_stands_for_several_counts_as_several(self):
        drawn = [(0.9, False, 3), (0.8, True, 1)]
        self.assertEqual(average_precision(drawn), average_precision([(0.9, False, 1)] * 3 + [(0.8, True, 1)]))

    def test_ties_share_one_threshold(self):
        self.assertEqual(average_precision([(0.5, True, 1), (0.5, False, 1)]), 0.5)
        self.assertEqual(average_precision([(0.5, False, 1), (0.5, True, 1)]), 0.5)

    def test_without_a_right_pair_there_is_no_figure(self):
        self.assertIsNone(average_precision([(0.5, False, 1)]))

    def test_recall_at_a_precision(self):
        rows = [(0.9, True, 1), (0.8, True, 1), (0.7, False, 1), (0.6, True, 1)]
        self.assertAlmostEqual(best_recall(rows, 0.9), 2 / 3)


class FeatureTests(unittest.TestCase):
    def values(self, first, second, others=()):
        """Features by name of two claims of one article each, `others` being the rest of the first article."""
        readings = [Reading({"article": "1", **first}), Reading({"article": "2", **second})]
        weights = Weights(readings + [Reading({"article": "1", **claim}) for claim in others])
        return dict(zip(NAMES, features(*readings, weights)))

    def test_order_does_not_matter(self):
        first = {"text": "He paid 5,000 marks", "speaker": "Ada Bo", "stance": "asserts", "published": "2020-01-02"}
        second = {"text": "Ada Bo never paid 300 marks", "speaker": "the bank", "stance": "denies", "published": "2020-01-04"}
        self.assertEqual(self.values(first, second), self.values(second, first))

    def test_numbers_with_a_noun_in_common_differ(self):
        self.assertEqual(self.values({"text": "Five people died"}, {"text": "7 people died"})["other number"], 1)
        self.assertEqual(self.values({"text": "Five people died"}, {"text": "5 people died"})["shared number"], 1)
        self.assertEqual(self.values({"text": "Five people died"}, {"text": "7 cars burned"})["other number"], 0)

    def test_a_speaker_who_is_spoken_of_is_named(self):
        found = self.values({"text": "I paid", "speaker": "Ada Boman"}, {"text": "Boman has not paid", "speaker": "the bank"})
        self.assertEqual((found["speaker named"], found["one negated"], found["same speaker"]), (1, 1, 0))

    def test_words_that_all_claims_of_an_article_hold_weigh_less(self):
        pair_of = {"text": "The ferry sank"}, {"text": "The ferry floats"}
        often = [{"text": "The ferry again"}] * 8
        self.assertGreater(self.values(*pair_of, [{"text": "A bus"}] * 8)["shared"], self.values(*pair_of, often)["shared"])


class CombinationTests(unittest.TestCase):
    def test_a_fit_finds_the_sign_and_a_probability(self):
        import numpy

        values = numpy.array([[float(number % 10)] for number in range(200)])
        right = numpy.array([float(number % 10 > 6) for number in range(200)])
        weights, intercept = fit(values, right, numpy.ones(200), penalty=1.0)
        self.assertGreater(weights[0], 0)
        chances = 1 / (1 + numpy.exp(-(values @ weights + intercept)))
        self.assertAlmostEqual(chances.mean(), right.mean(), places=2)


class TrainingTests(unittest.TestCase):
    def test_thinning_keeps_the_text(self):
        import random

        from train import Pairs

        dealer = Pairs.__new__(Pairs)
        dealer.config = {"keep": dict.fromkeys(("speaker", "proposition", "before"), 0.0), "proposition_as_text": 0.0}
        claim = {"text": "t", "speaker": "s", "proposition": "p", "before": "b"}
        self.assertEqual(dealer.thinned(claim, random.Random(1)), {"text": "t"})
        self.assertIn("speaker", claim)

    def test_the_rate_rises_and_falls(self):
        from common.fitting import rate

        config = {"warm_up": 0.1, "final_rate": 0.02}
        self.assertLess(rate(0.0, config), rate(0.05, config))
        self.assertAlmostEqual(rate(0.1, config), 1.0)
        self.assertAlmostEqual(rate(1.0, config), 0.02)


if __name__ == "__main__":
    unittest.main()
