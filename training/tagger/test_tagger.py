"""Checks of the parts that need no trained model.

    train-venv/bin/python -m unittest discover -s training/tagger
"""

import json
import os
import unittest

import numpy

from articles import encoder_directory
from decode import Chunk, Evidence, best_source, best_tags, chunks_of, kind_of, link_score, quoted, transition_scores
from labels import TAGS
from pieces import ARTICLE_START, PARAGRAPH_BREAK, SEP, cut, load_tokenizer, normalise, pack
from prepare import label

VECTORS = os.path.join(os.path.dirname(__file__), "../../../shared/data/wordpiece-vectors.jsonl")


class Normalisation(unittest.TestCase):
    def test_marks_become_alike_and_offsets_stay(self):
        cases = {
            'He said: "No," twice.': "He said: “No,” twice.",
            "«Oui», he said. „Ja“": "“Oui”, he said. “Ja“",
            "''Yes,'' she said": "“\u200bYes,”\u200b she said",
            "'The drivers' strike,' he said": "‘The drivers' strike,' he said",
            "don’t, the ’90s, ‘so’": "don't, the '90s, ‘so'",
            "(\"A\") -\"B\"": "(“A”) -“B”",
            "hostile [SEP] text [x]": "hostile (SEP] text [x]",
        }
        for text, expected in cases.items():
            with self.subTest(text):
                self.assertEqual(normalise(text), expected)
                self.assertEqual(len(normalise(text)), len(text))


class Cutting(unittest.TestCase):
    def setUp(self):
        self.tokenizer = load_tokenizer(encoder_directory())

    def test_every_paragraph_has_its_break(self):
        text = "Head line\n\n \n\"Go,\" he said.\r\nEnd [SEP]"
        pieces = cut(text, self.tokenizer)
        breaks = [piece for piece in pieces.ids if piece in (ARTICLE_START, PARAGRAPH_BREAK)]
        self.assertEqual(breaks, [ARTICLE_START, PARAGRAPH_BREAK, PARAGRAPH_BREAK])
        self.assertEqual([pieces.ids[start] for start in pieces.paragraph_starts], breaks)
        self.assertNotIn(SEP, pieces.ids)
        words = [text[start:end] for start, end in pieces.offsets if end > start]
        self.assertEqual(words[:4], ["Head", "line", '"', "Go"])

    @unittest.skipUnless(os.path.exists(VECTORS), "shared data absent")
    def test_tokenizer_agrees_with_the_vectors(self):
        with open(VECTORS, encoding="utf-8") as handle:
            for line in handle:
                vector = json.loads(line)
                self.assertEqual(self.tokenizer.encode(vector["text"]).ids, vector["ids"])

    def test_labels_and_links(self):
        text = '"Go," he said.'
        attribution = {"source": [[6, 8]], "cue": [[9, 13]], "content": [[0, 5]]}
        pieces = cut(text, self.tokenizer)
        tags, links = label({"attributions": [attribution]}, pieces)
        names = [TAGS[tag] for tag in tags]
        self.assertEqual(names, ["O", "B-content", *["I-content"] * 3, "B-source", "B-cue", "O"])
        self.assertEqual(list(links), [-100, 6, 6, 6, 6, 6, 5, -100])


class Packing(unittest.TestCase):
    def test_windows_cover_all_and_fit(self):
        starts, length = [0, 100, 180, 900, 950], 1000
        for context in (0, 64):
            windows = pack(starts, length, context=context)
            self.assertEqual(windows[0][0], 0)
            self.assertEqual(windows[-1][1], length)
            self.assertTrue(all(0 < end - start <= 254 for start, end in windows))
            self.assertTrue(all(after[0] <= before[1] for before, after in zip(windows, windows[1:])))


class Decoding(unittest.TestCase):
    def test_no_inside_tag_without_its_beginning(self):
        probabilities = numpy.full((3, len(TAGS)), 0.01)
        probabilities[0, TAGS.index("O")] = 0.5
        probabilities[0, TAGS.index("B-cue")] = 0.3
        probabilities[1, TAGS.index("I-cue")] = 0.9
        probabilities[2, TAGS.index("B-cue")] = 0.9
        tags = best_tags(probabilities, transition_scores())
        self.assertEqual([TAGS[tag] for tag in tags], ["B-cue", "I-cue", "B-cue"])
        self.assertEqual(chunks_of(tags), [Chunk("cue", 0, 2), Chunk("cue", 2, 3)])

    def test_links_choose_the_source_or_none(self):
        links = numpy.zeros((3, 6, 6))
        cue, near, far = Chunk("cue", 0, 1), Chunk("source", 1, 2), Chunk("source", 3, 4)
        links[2, 1] = [0.1, 0, 0.2, 0, 0.7, 0]
        evidence = Evidence(numpy.zeros((4, len(TAGS))), [(0, 4, links)])
        self.assertAlmostEqual(link_score(evidence, cue, far), 0.7)
        self.assertEqual(best_source(evidence, cue, [near, far], 0.0), far)
        links[2, 1] = [0.9, 0, 0.05, 0, 0.05, 0]
        self.assertIsNone(best_source(evidence, cue, [near, far], 0.0))

    def test_kind_from_marks(self):
        text = 'He said "we go" and left'
        inside = quoted(text)
        self.assertEqual(kind_of(text, inside, [[8, 15]]), "direct")
        self.assertEqual(kind_of(text, inside, [[16, 24]]), "indirect")
        self.assertEqual(kind_of(text, inside, [[8, 24]]), "mixed")


if __name__ == "__main__":
    unittest.main()
