#!/usr/bin/env python3
"""Write what pieces.py makes of some texts, for the Swift program's tests to compare with.

    vectors.py > Tests/ClaimsTests/Fixtures/tagger-pieces.jsonl

One JSON object a text: the text, the ids of its pieces, where they begin and end (code points), and its windows.
"""

import json

from common.encoder import encoder_directory
from pieces import cut, load_tokenizer, pack

SHORT = [
    'The mayor said: "It is over." "Is it?" asked Ana Ortega.',
    "``We stay,'' said the captain. ''Nobody leaves,'' she added.",
    "»Wir bleiben«, sagte sie. „Nein“, sagte er. «Non», dit-on.",
    "'Tis the nurses' ward, 'not a hotel', said the matron's son; the '90s are over ‘for good’.",
    "A note read [SEP] and [CLS], then [MASK]; [MASKED] is another word.",
    "He said―twice―that the bridge (\"ours\") is shut.\n\n\u200b\n  \nSecond paragraph, 5′ 11″ tall.",
    "Emoji 🎉 and 👩‍👩‍👧, Žofie Křížová, 東京 and \u00a0spaces.",
    "",
    "\n\n",
]
SENTENCE = "The harbour master of Wexmouth said on Tuesday that the ferry would sail again within the week. "


def main():
    tokenizer = load_tokenizer(encoder_directory())
    long = [
        SENTENCE * 30,
        "\n".join(SENTENCE * (1 + k % 7) for k in range(24)),
        "\n".join([SENTENCE * 2, SENTENCE * 40, "Short.", SENTENCE * 11, SENTENCE]),
    ]
    for text in SHORT + long:
        pieces = cut(text, tokenizer)
        windows = pack(pieces.paragraph_starts, len(pieces.ids), context=64) if pieces.ids else []
        print(json.dumps({
            "text": text, "ids": pieces.ids, "starts": [s for s, _ in pieces.offsets],
            "ends": [e for _, e in pieces.offsets], "windows": windows,
        }, ensure_ascii=False))


if __name__ == "__main__":
    main()
