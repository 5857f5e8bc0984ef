"""Hold Counterclaim against small cases and stories whose expected claims and contradictions are listed.

Words are compared after folding white space and dropping quotation marks, dashes and closing punctuation. A speaker
matches when the expected name's last word is in the product's name, a description when its head nouns are.
"""
import json
import pathlib
import subprocess
import unicodedata


def words(text):
    plain = unicodedata.normalize("NFKC", text or "").lower()
    kept = "".join(c if c.isalnum() or not unicodedata.category(c).startswith(("P", "Z", "C")) else " " for c in plain)
    return kept.split()


def holds(outer, inner):
    """Whether the words of `inner` stand in `outer` in one stretch."""
    a, b = words(outer), words(inner)
    return bool(b) and any(a[i:i + len(b)] == b for i in range(len(a) - len(b) + 1))


def same_words(left, right):
    return holds(left, right) or holds(right, left)


def same_speaker(product, expected):
    a, b = words(product), [w for w in words(expected) if w not in ("the", "a", "of", "for")]
    return bool(b) and (b[-1] in a or set(b) <= set(a))


def call(binary, *arguments):
    done = subprocess.run([str(binary), *map(str, arguments)], capture_output=True)
    if done.returncode not in (0, 1, 3):
        raise RuntimeError(f"{arguments[0]} ended with {done.returncode}: {done.stderr.decode()[-300:]}")
    return done.stdout.decode("utf-8")


def report_of(binary, inputs, folder):
    call(binary, "report", "--quiet", *inputs, "--output", folder)
    return json.loads((folder / "report.json").read_text(encoding="utf-8"))


def flagged_texts(report):
    claims = {claim["id"]: claim for claim in report["claims"]}
    return [[claims[i] for i in found["claims"]] for found in report["contradictions"]]


def flags_pair(flags, a, b):
    """Whether some flag joins words of `a` with words of `b`; a side may be a dict with "text" or a string."""
    left, right = (x["text"] if isinstance(x, dict) else x for x in (a, b))
    return any((same_words(p["text"], left) and same_words(q["text"], right))
               or (same_words(q["text"], left) and same_words(p["text"], right)) for p, q in flags)


def check_compare(binary, folder, expected):
    passed, failed = 0, []
    lines = call(binary, "compare", folder / "pairs.jsonl").splitlines()
    answers = {answer["id"]: answer for answer in map(json.loads, lines)}
    for item in expected["contradictions"]:
        answer = answers.get(item["id"], {})
        if answer.get("label") == "contradiction" and answer.get("type") in (item["type"], None):
            passed += 1
        else:
            failed.append(f"{folder.name}: {item['id']} should be a contradiction of type {item['type']}, "
                          f"is {answer.get('label')} {answer.get('type')}")
    for item in expected["not_contradictions"]:
        if answers.get(item["id"], {}).get("label") != "contradiction":
            passed += 1
        else:
            failed.append(f"{folder.name}: {item['id']} is no contradiction ({item['why']})")
    return passed, failed


def check_articles(binary, folder, expected, work):
    passed, failed = 0, []
    corpus = folder / "corpus"
    inputs = [corpus] if corpus.is_dir() else sorted(p for p in folder.iterdir() if p.suffix in (".txt", ".html", ".xml"))
    report = report_of(binary, inputs, work / folder.name)
    for item in expected["claims"]:
        hits = [c for c in report["claims"] if same_words(c["text"], item["text"])]
        if any(same_speaker(c["speaker"]["name"], item["speaker"]) for c in hits):
            passed += 1
        else:
            got = ", ".join(sorted({c["speaker"]["name"] for c in hits})) or "no such claim"
            failed.append(f"{folder.name}: {item['speaker']}: {item['text'][:60]!r} ({got})")
    flags = flagged_texts(report)
    for item in expected["contradictions"]:
        if flags_pair(flags, item["a"], item["b"]):
            passed += 1
        else:
            failed.append(f"{folder.name}: not flagged: {item['a']['text'][:50]!r} / {item['b']['text'][:50]!r}")
    for item in expected["not_contradictions"]:
        if not flags_pair(flags, item["a"], item["b"]):
            passed += 1
        else:
            failed.append(f"{folder.name}: flagged, but: {item['why']}")
    return passed, failed


def check(binary, folder, work):
    """Returns how many expectations held, and a line for each that did not."""
    passed, failed = 0, []
    for case in sorted(p.parent for p in pathlib.Path(folder).glob("*/expected.json")):
        expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
        if expected["kind"] == "compare":
            held, missed = check_compare(binary, case, expected)
        else:
            held, missed = check_articles(binary, case, expected, work)
        passed += held
        failed += missed
    return passed, failed


def corpus_figures(expected_path, report_path):
    """(contradictions found, traps flagged, flags that no list holds, contradictions listed) of a story corpus."""
    expected = json.loads(pathlib.Path(expected_path).read_text(encoding="utf-8"))
    report = json.loads(pathlib.Path(report_path).read_text(encoding="utf-8"))
    names = {article["id"]: pathlib.PurePath(article["path"]).name for article in report["articles"]}
    flags = flagged_texts(report)

    def side(claim, item):
        return names.get(claim["article"]) == pathlib.PurePath(item["file"]).name and same_words(claim["text"], item["quote"])

    def joins(flag, item):
        p, q = flag
        return (side(p, item["a"]) and side(q, item["b"])) or (side(q, item["a"]) and side(p, item["b"]))

    found = sum(any(joins(flag, item) for flag in flags) for item in expected["contradictions"])
    trapped = sum(any(joins(flag, item) for flag in flags) for item in expected["traps"])
    listed = expected["contradictions"] + expected["traps"]
    unlisted = sum(not any(joins(flag, item) for item in listed) for flag in flags)
    return found, trapped, unlisted, len(expected["contradictions"])
