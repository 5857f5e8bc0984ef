#!/usr/bin/env python3
"""Train the tagger, with checkpoints that a later call goes on from.

    train.py --config config.json --data train.npz --run DIR --finish-at 2026-11-25T03:45

The learning rate warms up, stays, then falls to nearly nothing; how far it has come is measured in time until
`--finish-at` (UTC), in the run's own CPU time (`--cpu-minutes`: right on a busy machine) or in steps (`--steps`, the same
on every run).  DIR gets `last.pt` every few minutes, `stable.pt`
where the rate begins to fall, `final.pt` at the end, `metrics.jsonl` and a copy of the configuration.  Called again with
the same DIR it goes on from `last.pt`.  With a new DIR and `--start-from` a checkpoint (best a stable.pt) it trains that one for
longer, at the full learning rate again at first.
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
from labels import IGNORED, NO_TARGET, RELATION_OF_ROLE, RELATIONS, ROLES
from model import from_pretrained_encoder
from pieces import CLS, PADDING, SEP, WINDOW, pack


class Corpus:
    """The arrays of prepare.py, cut into batches anew for every epoch."""

    def __init__(self, path, config):
        arrays = numpy.load(path)
        self.ids, self.tags, self.links = arrays["ids"], arrays["tags"], arrays["links"]
        starts, paragraphs = arrays["article_starts"], arrays["paragraph_starts"]
        self.articles = [
            (int(start), int(end), [int(p) - int(start) for p in paragraphs[(paragraphs >= start) & (paragraphs < end)]])
            for start, end in zip(starts, starts[1:])
        ]
        self.config = config
        self.quote_marks = config["quote_ids"]

    def batches(self, epoch):
        """All batches of an epoch, the same for the same seed: windows of like length together, in random order."""
        draw = random.Random(f"{self.config['seed']}/{epoch}")
        windows = []
        for start, end, paragraphs in self.articles:
            budget = draw.randint(self.config["first_window_least"], WINDOW)
            spans = pack(paragraphs, end - start, budget)
            windows += [(start, start + s, start + e, draw.random()) for s, e in spans]
        draw.shuffle(windows)
        size, batches = self.config["batch_windows"], []
        for at in range(0, len(windows), 64 * size):
            neighbours = sorted(windows[at:at + 64 * size], key=lambda window: window[2] - window[1])
            batches += [neighbours[k:k + size] for k in range(0, len(neighbours), size)]
        draw.shuffle(batches)
        return [self.tensors(batch) for batch in batches]

    def tensors(self, batch):
        """Input ids, attention mask, tags and link targets of a batch of windows."""
        length = 2 + max(end - start for _, start, end, _ in batch)
        ids = numpy.full((len(batch), length), PADDING, dtype=numpy.int64)
        tags = numpy.full((len(batch), length), IGNORED, dtype=numpy.int64)
        links = numpy.full((len(batch), length), IGNORED, dtype=numpy.int64)
        for row, (article, start, end, chance) in enumerate(batch):
            stop = 1 + end - start
            ids[row, 0], ids[row, 1:stop], ids[row, stop] = CLS, self.ids[start:end], SEP
            if chance < self.config["single_quote_share"]:
                for double, single in self.quote_marks:
                    ids[row][ids[row] == double] = single
            tags[row, 1:stop] = self.tags[start:end]
            target = self.links[start:end]
            place = target + article - start + 1
            visible = (place >= 1) & (place < stop) & (target != NO_TARGET)
            links[row, 1:stop] = numpy.where(target == IGNORED, IGNORED, numpy.where(visible, place, 0))
        return tuple(torch.from_numpy(array) for array in (ids, (ids != PADDING).astype(numpy.int64), tags, links))


def relation_rows(tags):
    """The link relation that each piece takes part in as the asking side, from its gold tag (-1: none)."""
    relation = torch.full_like(tags, -1)
    for number, role in enumerate(ROLES):
        asking = (tags == 2 * number + 1) | (tags == 2 * number + 2)
        relation[asking] = RELATION_OF_ROLE[role]
    return relation


def losses(model, batch):
    """Cross entropy of the tags, and of the links averaged over the relations."""
    ids, mask, tags, links = batch
    tag_logits, link_logits = model(ids, mask)
    tag_loss = cross_entropy(tag_logits.flatten(0, 1), tags.flatten(), ignore_index=IGNORED)
    relation = relation_rows(tags)
    parts = []
    for number in range(len(RELATIONS)):
        row, piece = torch.nonzero((relation == number) & (links != IGNORED), as_tuple=True)
        if len(row):
            parts.append(cross_entropy(link_logits[row, number, piece], links[row, piece]))
    return tag_loss, torch.stack(parts).mean() if parts else tag_loss.new_zeros(())


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("--config", default=os.path.join(here, "config.json"), metavar="JSON")
    parser.add_argument("--data", required=True, metavar="NPZ", help="written by prepare.py")
    parser.add_argument("--run", required=True, metavar="DIR")
    parser.add_argument("--encoder", metavar="DIR", help="pretrained encoder (default: the installed package)")
    parser.add_argument("--start-from", metavar="PT", help="a checkpoint to begin a new run from")
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
    corpus = Corpus(options.data, config)
    model = from_pretrained_encoder(options.encoder or encoder_directory()).train()
    optimizer = make_optimizer(model, config, without_decay=("distance_bias",))
    state = {"step": 0, "epoch": 0, "batch": 0, "progress": 0.0, "windows": 0, "cpu_seconds": 0.0}
    last = os.path.join(options.run, "last.pt")
    resume = last if os.path.exists(last) else options.start_from
    if resume:
        stored = torch.load(resume, map_location="cpu")
        model.load_state_dict(stored["model"])
        optimizer.load_state_dict(stored["optimizer"])
        state = stored["state"]
        if resume != last:
            state["progress"] = config["warm_up"]
        torch.manual_seed(config["seed"] + state["step"])
    train(model, optimizer, corpus, config, state, Schedule(options, state), options)


def train(model, optimizer, corpus, config, state, schedule, options):
    """Go through batches until the schedule has ended."""
    run = options.run
    saved, cpu_before, cpu_began = time.time(), state["cpu_seconds"], time.process_time()
    sums, count = [0.0, 0.0], 0
    batches = corpus.batches(state["epoch"])
    with open(os.path.join(run, "metrics.jsonl"), "a", encoding="utf-8") as log:
        while True:
            progress = schedule.progress(state)
            if state["progress"] < config["decay_from"] <= progress:
                save(os.path.join(run, "stable.pt"), model=model.state_dict(), optimizer=optimizer.state_dict(), state=state)
            state["progress"] = progress
            if progress >= 1:
                break
            if state["batch"] >= len(batches):
                state["epoch"], state["batch"] = state["epoch"] + 1, 0
                batches = corpus.batches(state["epoch"])
            batch = batches[state["batch"]]
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * rate(progress, config)
            tag_loss, link_loss = losses(model, batch)
            optimizer.zero_grad(set_to_none=True)
            (tag_loss + config["link_weight"] * link_loss).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), config["clip"])
            optimizer.step()
            state["step"] += 1
            state["batch"] += 1
            state["windows"] += len(batch[0])
            state["cpu_seconds"] = cpu_before + time.process_time() - cpu_began
            sums = [sums[0] + tag_loss.item(), sums[1] + link_loss.item()]
            count += 1
            if count == config["log_every"]:
                entry = {
                    "time": time.strftime("%H:%M:%S", time.gmtime()),
                    **{name: state[name] for name in ("step", "epoch", "windows")},
                    "progress": round(progress, 4),
                    "cpu_seconds": round(state["cpu_seconds"], 1),
                    "tag_loss": round(sums[0] / count, 4),
                    "link_loss": round(sums[1] / count, 4),
                }
                log.write(json.dumps(entry) + "\n")
                log.flush()
                sums, count = [0.0, 0.0], 0
            if time.time() - saved > 60 * options.checkpoint_minutes:
                save(os.path.join(run, "last.pt"), model=model.state_dict(), optimizer=optimizer.state_dict(), state=state)
                saved = time.time()
    for name in ("last.pt", "final.pt"):
        save(os.path.join(run, name), model=model.state_dict(), optimizer=optimizer.state_dict(), state=state)


if __name__ == "__main__":
    main()
