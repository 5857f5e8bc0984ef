#!/usr/bin/env python3
"""Train the pair model, with checkpoints that a later call goes on from.

    train.py --data train.jsonl --run DIR --cpu-minutes 45

The learning rate warms up, then falls linearly to nearly nothing; how far it has come is measured in the run's own CPU time
(`--cpu-minutes`: right on a busy machine), in time until `--finish-at` or in steps (`--steps`: the same weights on each run).
The shares of public, story and generated pairs change with it, by `phases` of the configuration. DIR gets `last.pt` every few
minutes, `phaseN.pt` where a phase ends, `final.pt` at the end, `metrics.jsonl` and a copy of the configuration. Called again
with the same DIR it goes on from `last.pt`; more `--cpu-minutes` then stretch what is left. Every checkpoint also holds a
running mean of the weights, which is what evaluate.py and export.py take. With a new DIR and `--start-from` it trains a
checkpoint for longer, through all phases again (`--start-at 0.35` skips the first ones).

Every time a pair is seen, its sides are put in random order and each field but the text is left out with the odds of `keep`,
so that the model can do with what the program finds.
"""

import argparse
import json
import os
import random
import time

import numpy
import torch
from torch.nn.functional import cross_entropy

from common.encoder import encoder_directory
from common.fitting import Schedule, add_span_arguments, make_optimizer, rate, save
from model import from_pretrained_encoder
from serialise import PADDING, fields_of, load_tokenizer, pair, side

SOURCES = ("public", "stories", "generated")


class Pairs:
    """The lines of prepare.py, dealt out in chunks of like length, anew each time."""

    def __init__(self, path, config, pieces_of):
        self.records = {source: [] for source in SOURCES}
        with open(path, encoding="utf-8") as handle:
            for line in handle:
                record = json.loads(line)
                self.records[record["source"]].append(record)
        self.config, self.pieces_of, self.orders = config, pieces_of, {}

    def at(self, source, place):
        """The pair at a place of the endless stream of a source, shuffled anew for each pass."""
        records = self.records[source]
        epoch, index = divmod(place, len(records))
        if self.orders.get(source, (None,))[0] != epoch:
            order = list(range(len(records)))
            random.Random(f"{self.config['seed']}/{source}/{epoch}").shuffle(order)
            self.orders[source] = (epoch, order)
        return records[self.orders[source][1][index]]

    def thinned(self, claim, draw):
        """A claim without some of its fields."""
        claim = {name: value for name, value in claim.items() if draw.random() < self.config["keep"].get(name, 1.0)}
        if "proposition" in claim and draw.random() < self.config["proposition_as_text"]:
            claim["text"] = claim.pop("proposition")
            claim.pop("before", None), claim.pop("after", None)
        return claim

    def chunk(self, number, places, shares):
        """The batches of a chunk, and the places in the streams after it."""
        draw = random.Random(f"{self.config['seed']}/chunk/{number}")
        size, places, examples = self.config["batch_pairs"], dict(places), []
        for _ in range(size * self.config["chunk_batches"]):
            source = draw.choices(SOURCES, [shares[name] for name in SOURCES])[0]
            record = self.at(source, places[source])
            places[source] += 1
            sides = [side(fields_of(self.thinned(record[key], draw)), self.pieces_of) for key in ("a", "b")]
            if source != "public" and draw.random() < 0.5:
                sides.reverse()
            examples.append((*pair(*sides), record["label"]))
        examples.sort(key=lambda example: len(example[0]))
        batches = [examples[at:at + size] for at in range(0, len(examples), size)]
        draw.shuffle(batches)
        return batches, places


def tensors(batch):
    """Input ids, attention mask, token types and labels of a batch."""
    length = max(len(ids) for ids, _, _ in batch)
    ids = numpy.full((len(batch), length), PADDING, dtype=numpy.int64)
    types = numpy.zeros_like(ids)
    for row, (pieces, kinds, _) in enumerate(batch):
        ids[row, :len(pieces)], types[row, :len(pieces)] = pieces, kinds
    labels = numpy.array([label for _, _, label in batch])
    return tuple(torch.from_numpy(array) for array in (ids, (ids != PADDING).astype(numpy.int64), types, labels))


def phase_at(progress, config):
    """The number of the phase at `progress`."""
    return next((n for n, phase in enumerate(config["phases"]) if progress < phase["until"]), len(config["phases"]) - 1)


class Average:
    """A running mean of the trained weights: as good as a low learning rate, at any time of the run."""

    def __init__(self, model, decay):
        self.decay = decay
        self.trained = {name: value for name, value in model.named_parameters() if value.requires_grad}
        self.weights = {name: value.detach().clone() for name, value in self.trained.items()}

    def update(self, step):
        """Take in the weights after a step; the first steps count for less and less."""
        part = 1 - min(self.decay, (1 + step) / (10 + step))
        with torch.no_grad():
            for name, value in self.trained.items():
                self.weights[name].lerp_(value, part)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--config", default=os.path.join(here, "config.json"), metavar="JSON")
    parser.add_argument("--data", required=True, metavar="JSONL", help="written by prepare.py")
    parser.add_argument("--run", required=True, metavar="DIR")
    parser.add_argument("--start-from", metavar="PT", help="a checkpoint to begin a new run from")
    parser.add_argument("--start-at", type=float, default=0.0, metavar="PROGRESS", help="with --start-from: 0 to 1")
    add_span_arguments(parser)
    return parser.parse_args()


def main():
    options = arguments()
    os.makedirs(options.run, exist_ok=True)
    with open(options.config, encoding="utf-8") as handle:
        config = json.load(handle)
    with open(os.path.join(options.run, "config.json"), "w", encoding="utf-8") as handle:
        json.dump({**config, "arguments": vars(options)}, handle, indent=1)
    torch.manual_seed(config["seed"])
    torch.set_num_threads(1)
    encoder = encoder_directory()
    pairs = Pairs(options.data, config, load_tokenizer(encoder))
    model = from_pretrained_encoder(encoder).train()
    model.freeze(config["frozen_layers"])
    optimizer, average = make_optimizer(model, config), None
    state = {"step": 0, "chunk": 0, "batch": 0, "places": dict.fromkeys(SOURCES, 0), "progress": 0.0, "cpu_seconds": 0.0}
    last = os.path.join(options.run, "last.pt")
    if os.path.exists(last):
        stored = torch.load(last, map_location="cpu")
        model.load_state_dict(stored["model"])
        optimizer.load_state_dict(stored["optimizer"])
        average, state = stored["average"], stored["state"]
        torch.manual_seed(config["seed"] + state["step"])
    elif options.start_from:
        stored = torch.load(options.start_from, map_location="cpu")
        model.load_state_dict({**stored["model"], **stored["average"]})
        state.update(chunk=stored["state"]["chunk"] + 1, places=stored["state"]["places"], progress=options.start_at)
    running = Average(model, config["average_decay"])
    if average:
        running.weights = average
    train(model, running, optimizer, pairs, config, state, Schedule(options, state), options)


def train(model, average, optimizer, pairs, config, state, schedule, options):
    """Go through batches until the schedule has ended."""
    weights = torch.tensor(config["class_weights"])
    saved, cpu_before, cpu_began = time.time(), state["cpu_seconds"], time.process_time()
    sums, seen = {}, 0
    batches = places = None

    def keep(name):
        parts = {"model": model.state_dict(), "average": average.weights, "optimizer": optimizer.state_dict(), "state": state}
        save(os.path.join(options.run, name), **parts)

    with open(os.path.join(options.run, "metrics.jsonl"), "a", encoding="utf-8") as log:
        while True:
            progress = schedule.progress(state)
            phase = phase_at(progress, config)
            if phase > phase_at(state["progress"], config):
                keep(f"phase{phase}.pt")
            state["progress"] = progress
            if progress >= 1:
                break
            if batches is None or state["batch"] >= len(batches):
                if batches is not None:
                    state.update(chunk=state["chunk"] + 1, batch=0, places=places)
                batches, places = pairs.chunk(state["chunk"], state["places"], config["phases"][phase])
            ids, mask, types, labels = tensors(batches[state["batch"]])
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * rate(progress, config)
            loss = cross_entropy(model(ids, mask, types), labels, weight=weights)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), config["clip"])
            optimizer.step()
            state["step"] += 1
            average.update(state["step"])
            state["batch"] += 1
            state["cpu_seconds"] = cpu_before + time.process_time() - cpu_began
            # Batches are of like length: short ones are public pairs, long ones stories.
            name = "long" if ids.shape[1] > 70 else "short"
            total = sums.setdefault(name, [0.0, 0])
            total[0] += loss.item()
            total[1] += 1
            seen += 1
            if seen == config["log_every"]:
                entry = {
                    "time": time.strftime("%H:%M:%S", time.gmtime()),
                    "step": state["step"],
                    "places": state["places"],
                    "progress": round(progress, 4),
                    "cpu_seconds": round(state["cpu_seconds"], 1),
                    **{name: round(total / count, 4) for name, (total, count) in sorted(sums.items()) if count},
                }
                log.write(json.dumps(entry) + "\n")
                log.flush()
                sums, seen = {}, 0
            if time.time() - saved > 60 * options.checkpoint_minutes:
                keep("last.pt")
                saved = time.time()
    for name in ("last.pt", "final.pt"):
        keep(name)


if __name__ == "__main__":
    main()
