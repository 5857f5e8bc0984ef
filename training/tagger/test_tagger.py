"""Checks of the parts that need no trained model.

    train-venv/bin/python -m unittest discover -s training/tagger
"""

import json
import os
import unittest

import numpy

from common.encoder import encoder_directory
from decode import Chunk, Evidence, Linker, ask, best_tags, chunks_of, kind_of, quoted, transition_scores
from labels import TAGS
from pieces import ARTICLE_START, PARAGRAPH_BREAK, SEP, Pieces, cut, load_tokenizer, normalise, pack
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

    def linker(self, row, chunks):
        """A linker for an article of four pieces whose first piece, a cue, has these link probabilities to a source."""
        links = numpy.zeros((3, 6, 6))
        links[2, 1] = row
        pieces = Pieces([7] * 4, [(k, k + 1) for k in range(4)], [0])
        return Linker(pieces, Evidence(numpy.zeros((4, len(TAGS))), [(0, 4, links)]), chunks)

    def test_links_choose_the_source_or_none(self):
        cue, near, far = Chunk("cue", 0, 1), Chunk("source", 1, 2), Chunk("source", 3, 4)
        linker = self.linker([0.1, 0, 0.2, 0, 0.7, 0], [cue, near, far])
        self.assertAlmostEqual(ask(linker.evidence, cue).of(far), 0.7)
        self.assertEqual(linker.source_of(cue), far)
        self.assertIsNone(self.linker([0.9, 0, 0.05, 0, 0.05, 0], [cue, near, far]).source_of(cue))

    def test_links_bring_in_a_source_that_no_tag_marked(self):
        cue, near = Chunk("cue", 0, 1), Chunk("source", 1, 2)
        self.assertEqual(self.linker([0, 0, 0.2, 0, 0.8, 0], [cue, near]).source_of(cue), Chunk("source", 3, 4))

    def test_no_cue_in_the_article(self):
        content = Chunk("content", 0, 2)
        self.assertIsNone(self.linker([0] * 6, [content]).cue_of(content))

    def test_kind_from_marks(self):
        text = 'He said "we go" and left'
        inside = quoted(text)
        self.assertEqual(kind_of(text, inside, [[8, 15]]), "direct")
        self.assertEqual(kind_of(text, inside, [[16, 24]]), "indirect")
        self.assertEqual(kind_of(text, inside, [[8, 24]]), "mixed")


if __name__ == "__main__":
    unittest.main()
