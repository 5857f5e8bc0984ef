#!/usr/bin/env python3
"""Make a large corpus of articles out of the training stories: copies of each story under other names.

    make_corpus.py FOLDER [--articles 5000] [--seed 1]

Each copy of a story gives every name in it another invented one, the same in all its articles, so that a copy is a story
of its own with the conflicts of the first. The same arguments make the same bytes. Nothing is overwritten.
"""
import argparse
import hashlib
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
STORIES = ROOT / "training/stories/corpus"
WORD = re.compile(r"[^\W\d_]+")
# Capitalised without being names, though no article may have them in small letters.
KEPT = set("""
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
October November December President Minister Prime Mayor Governor Senator Judge Justice Professor Doctor Captain
Colonel General Secretary Director Chair Inspector Sergeant Sir Lord Lady Dame Mr Mrs Ms Dr English French German
Spanish European African Asian American British Police Court Council Party Union Bank Ministry Department Committee NewsArticle
ReportageNewsArticle Person Organization NewsMediaOrganization WebPage
""".split())
ONSETS = "b br d dr f g gl h k kr l m n p pr r s st t tr v z".split()
VOWELS = "a e i o u ai ei ou".split()
CODAS = ["", "", "n", "r", "l", "s", "nd", "rk", "m", "lt"]


def invented(word, salt):
    """A name for a name: of like length, capitals kept."""
    digest = hashlib.sha256(f"{salt}|{word.lower()}".encode()).digest()
    syllables = 1 + (len(word) > 4) + (len(word) > 9)
    name = "".join(
        ONSETS[digest[3 * i] % len(ONSETS)] + VOWELS[digest[3 * i + 1] % len(VOWELS)] + CODAS[digest[3 * i + 2] % len(CODAS)]
        for i in range(syllables))
    return name.upper() if word.isupper() else name.capitalize()


def body_text(markup):
    """Roughly what a reader sees: enough to tell names from other words."""
    return re.sub(r"<[^>]*>", "\n", markup)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.folder.exists():
        sys.exit(f"{options.folder}: is there already; name a new folder")

    stories = {}
    for path in sorted(STORIES.rglob("*")):
        if path.is_file() and path.suffix in {".html", ".xml", ".txt"}:
            stories.setdefault(path.parent.name, []).append((path.name, path.read_text(encoding="utf-8")))
    small = set()
    for files in stories.values():
        for _, text in files:
            small.update(word for word in WORD.findall(body_text(text)) if word[0].islower())
    written = 0
    copy = 0
    while written < options.articles:
        for story, files in stories.items():
            names = set()
            for _, text in files:
                names.update(
                    word for word in WORD.findall(body_text(text))
                    if word[0].isupper() and len(word) > 2 and word.lower() not in small and word not in KEPT)
            salt = f"{options.seed}|{copy}|{story}"
            pattern = re.compile(r"\b(" + "|".join(sorted(map(re.escape, names), key=len, reverse=True)) + r")\b") \
                if names and copy else None
            for name, text in files:
                if written == options.articles:
                    break
                if pattern:
                    # Inside tags only what is quoted is changed: `content="…"`, never the name of an element.
                    text = "".join(
                        part if part.startswith(("<", "{")) and '"' not in part
                        else pattern.sub(lambda match: invented(match[0], salt), part)
                        for part in re.split(r"(<[^>\"]*>)", text))
                target = options.folder / f"{copy:02d}-{story}" / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
                written += 1
        copy += 1
    print(f"{written} articles of {len(stories)} stories in {options.folder}")


if __name__ == "__main__":
    main()
