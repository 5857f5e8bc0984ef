#!/usr/bin/env python3
"""A score that is a probability, from the pair model's answers, from plain features of the claims, or from both.

    combine.py fit   --gold training/stories/gold.json --rows fold0.jsonl --output combiner.json
    combine.py apply --gold ../shared/data/stories/gold.json --rows stories.jsonl --weights combiner.json

Each of the three is a logistic regression. Rows are what `evaluate.py stories --output` writes; fit on stories that the model
was not trained on. The score is 1 / (1 + exp(-(intercept + sum of weight times value))) over values of NAMES: three of the
model's, then those of features.py. The strength of the penalty on the weights is chosen by cross-validation over the stories.
Pairs count as often as their row says, so that the score is a probability where one pair in twenty is a contradiction.

`apply` prints for each the figures of evaluate.py and how well the probabilities hold.
"""

import argparse
import json

import numpy

import features
from evaluate import average_precision, best_recall, figures

NAMES = ("clash", "agreement", "orders apart", *features.NAMES)
MODEL_VALUES = 3
PARTS = {"model": slice(0, 1), "features": slice(MODEL_VALUES, None), "both": slice(None)}  # which of the values each score takes
PENALTIES = (1.0, 3.0, 10.0, 30.0, 100.0)
GROUPS = 5
STEPS = 30
BINS = 10
LEVELS = (0.5, 0.6, 0.7, 0.8, 0.9)


def log_odds(logits, index):
    """The log odds of one class against the other two."""
    others = numpy.delete(numpy.asarray(logits), index)
    return float(logits[index] - numpy.logaddexp(*others))


def model_values(logits):
    """The model's values from its logits in both orders: the mean log odds of contradiction and of entailment, and how far apart."""
    clashes, agreements = ([log_odds(answer, index) for answer in logits] for index in (2, 0))
    return [sum(clashes) / 2, sum(agreements) / 2, abs(clashes[0] - clashes[1])]


def values_of(rows, gold):
    """The values of NAMES for every row, [row, value]."""
    from stories import Corpus

    readings = {key: features.Reading(claim) for key, claim in Corpus(gold).claims.items()}
    weights = features.Weights(readings.values())
    table = []
    for row in rows:
        plain = features.features(*(readings[claim] for claim in row["claims"]), weights)
        table.append([*model_values(row["logits"]), *plain])
    return numpy.array(table)


def fit(values, right, counts, penalty):
    """Weights and intercept of the logistic regression of `right` on values, by Newton's method; the penalty is on scaled weights."""
    scale = numpy.maximum(values.std(0), 1e-6)
    table = numpy.column_stack((values / scale, numpy.ones(len(values))))
    strength = numpy.append(numpy.full(values.shape[1], penalty), 1e-6)
    weights = numpy.zeros(table.shape[1])
    for _ in range(STEPS):
        chances = 1 / (1 + numpy.exp(-numpy.clip(table @ weights, -30, 30)))
        slope = table.T @ (counts * (chances - right)) + strength * weights
        bend = (table * (counts * chances * (1 - chances))[:, None]).T @ table + numpy.diag(strength)
        weights -= numpy.linalg.solve(bend, slope)
    return weights[:-1] / scale, weights[-1]


def precision_of(scores, right, counts):
    return average_precision(list(zip(scores.tolist(), (right > 0).tolist(), counts.tolist())))


def cross_validated(values, right, counts, groups, penalty):
    """Scores of every row from a fit without the rows of its group."""
    scores = numpy.zeros(len(values))
    for group in range(GROUPS):
        inside = groups == group
        weights, intercept = fit(values[~inside], right[~inside], counts[~inside], penalty)
        scores[inside] = values[inside] @ weights + intercept
    return scores


def read_rows(options):
    with open(options.rows, encoding="utf-8") as handle:
        rows = [json.loads(line) for line in handle]
    right = numpy.array([float(row["kind"] == "right") for row in rows])
    return rows, values_of(rows, options.gold), right, numpy.array([row["weight"] for row in rows])


def fit_weights(options):
    """Choose the penalty, fit on all rows and write the weights; print cross-validated figures."""
    rows, values, right, counts = read_rows(options)
    stories = sorted({row["story"] for row in rows})
    groups = numpy.array([stories.index(row["story"]) % GROUPS for row in rows])
    report = {"names": NAMES}
    for part, columns in PARTS.items():
        tried = {}
        for penalty in PENALTIES:
            tried[penalty] = precision_of(cross_validated(values[:, columns], right, counts, groups, penalty), right, counts)
        best = max(tried, key=tried.get)
        print(part, "cross-validated", {penalty: round(value, 3) for penalty, value in tried.items()})
        weights, intercept = fit(values[:, columns], right, counts, best)
        report[part] = {
            "cross_validated": round(tried[best], 3), "penalty": best,
            "intercept": round(float(intercept), 4), "weights": [round(float(weight), 4) for weight in weights],
        }
    scale = values.std(0)
    for name, weight, spread in sorted(zip(NAMES, report["both"]["weights"], scale), key=lambda item: -abs(item[1] * item[2])):
        print(f"{name:22} {weight:8.3f} {weight * spread:8.3f} by a standard deviation")
    with open(options.output, "w", encoding="utf-8") as out:
        json.dump(report, out, indent=1)
        out.write("\n")


def calibration(chances, right, counts):
    """The expected calibration error in ten bins of equal width, and each bin's share, mean score and share of right pairs."""
    error, bins = 0.0, []
    for number in range(BINS):
        inside = (chances >= number / BINS) & ((chances < (number + 1) / BINS) | (number == BINS - 1))
        total = counts[inside].sum()
        if total:
            mean, share = (float((column[inside] * counts[inside]).sum() / total) for column in (chances, right))
            error += abs(mean - share) * total / counts.sum()
            bins.append([round(float(total), 1), round(mean, 3), round(share, 3)])
    return round(float(error), 4), bins


def apply_weights(options):
    """Print the figures of the model alone, the features alone and both."""
    rows, values, right, counts = read_rows(options)
    with open(options.weights, encoding="utf-8") as handle:
        stored = json.load(handle)
    if tuple(stored["names"]) != NAMES:
        raise SystemExit(f"{options.weights} was fitted with other features; fit again.")
    chosen = sorted({row["story"] for row in rows})
    report = {}
    for part, columns in PARTS.items():
        scores = values[:, columns] @ numpy.array(stored[part]["weights"]) + stored[part]["intercept"]
        scored = [{**row, "score": float(score)} for row, score in zip(rows, scores)]
        chances = 1 / (1 + numpy.exp(-scores))
        error, bins = calibration(chances, right, counts)
        flat = list(zip(chances.tolist(), (right > 0).tolist(), counts.tolist()))
        report[part] = {
            "all": figures(scored, chosen),
            "traps": figures([row for row in scored if row["kind"] != "other"], chosen),
            "recall_at_precision": {str(level): round(best_recall(flat, level), 3) for level in LEVELS},
            "calibration_error": error,
            "count, mean score, share right": bins,
        }
    print(json.dumps(report, indent=1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    steps = parser.add_subparsers(required=True)
    fitting = steps.add_parser("fit", help="choose weights")
    fitting.add_argument("--output", required=True, metavar="JSON")
    fitting.set_defaults(action=fit_weights)
    applying = steps.add_parser("apply", help="measure weights")
    applying.add_argument("--weights", required=True, metavar="JSON")
    applying.set_defaults(action=apply_weights)
    for step in (fitting, applying):
        step.add_argument("--gold", required=True, metavar="JSON")
        step.add_argument("--rows", required=True, metavar="JSONL", help="written by evaluate.py stories --output")
    options = parser.parse_args()
    options.action(options)


if __name__ == "__main__":
    main()
