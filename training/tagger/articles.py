"""Reading of the attribution data (JSON Lines, plain or gzip)."""

import gzip
import json
import os
import sys

DATA = "../shared/data/attribution"
ABSENT = """{path} is not there.
The articles are reference data that this repository does not carry (the README names them, their makers and licences).
Put them at ../shared/data/attribution beside the repository, or name the file on the command line."""


def read_articles(path):
    """The articles of a file; says what to do where it is absent."""
    if not os.path.exists(path):
        sys.exit(ABSENT.format(path=path))
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as handle:
        return [json.loads(line) for line in handle if line.strip()]
