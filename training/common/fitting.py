"""How both models are fitted: the span of a run, its learning rate, the optimizer, checkpoints."""

import calendar
import os
import time

import torch


def add_span_arguments(parser):
    """The flags that say how long a run is."""
    parser.add_argument("--checkpoint-minutes", type=float, default=5)
    span = parser.add_mutually_exclusive_group(required=True)
    span.add_argument("--finish-at", metavar="TIME", help="UTC, as 2026-11-25T03:45")
    span.add_argument("--cpu-minutes", type=float, default=0, help="of the whole run, earlier calls included")
    span.add_argument("--steps", type=int, default=0, help="of the whole run, earlier calls included")


class Schedule:
    """Progress from 0 to 1 by steps, CPU time or time of day; goes on from where a checkpoint was."""

    def __init__(self, options, state):
        self.steps, self.cpu_seconds = options.steps, 60 * options.cpu_minutes
        self.deadline = options.finish_at and calendar.timegm(time.strptime(options.finish_at, "%Y-%m-%dT%H:%M"))
        self.reached, self.began = state["progress"], time.time()
        self.start = {name: state[name] for name in ("step", "cpu_seconds")}

    def progress(self, state):
        if self.deadline:
            share = (time.time() - self.began) / max(1.0, self.deadline - self.began)
        elif self.steps:
            share = (state["step"] - self.start["step"]) / max(1, self.steps - self.start["step"])
        else:
            share = (state["cpu_seconds"] - self.start["cpu_seconds"]) / max(1.0, self.cpu_seconds - self.start["cpu_seconds"])
        return min(1.0, self.reached + (1 - self.reached) * share)


def rate(progress, config):
    """The factor on the learning rate at `progress` (0 to 1): rises, stays until `decay_from`, falls linearly to `final_rate`."""
    if progress < config["warm_up"]:
        return max(progress / config["warm_up"], 1e-3)
    decay_from = config.get("decay_from", config["warm_up"])
    if progress < decay_from:
        return 1.0
    left = max(0.0, (1 - progress) / (1 - decay_from))
    return config["final_rate"] + (1 - config["final_rate"]) * left


def make_optimizer(model, config, without_decay=()):
    """AdamW; heads learn faster than the encoder, and norms, biases and the parameters `without_decay` do not decay."""
    groups = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            decays = parameter.ndim > 1 and name not in without_decay
            groups.setdefault((name.startswith("encoder."), decays), []).append(parameter)
    return torch.optim.AdamW(
        [
            {
                "params": parameters,
                "peak": config["encoder_rate"] if encoder else config["head_rate"],
                "weight_decay": config["weight_decay"] if decays else 0.0,
            }
            for (encoder, decays), parameters in groups.items()
        ],
        lr=0.0,
        betas=(0.9, 0.98),
    )


def save(path, **parts):
    """Write a checkpoint so that a break in the middle leaves the old one."""
    torch.save(parts, path + ".part")
    os.replace(path + ".part", path)
