#!/usr/bin/env python3
"""Export the pair model to ONNX, then quantise it to dynamic int8 and measure how far its answers moved.

    train-venv/bin/python export.py fp32 --checkpoint final.pt --output pairs-fp32.onnx
    onnx-venv/bin/python  export.py int8 --fp32 pairs-fp32.onnx --output pairs-int8.onnx

`fp32` also writes pairs-fp32.onnx.reference.npz: pairs of the stories and PyTorch's answers, for the check.
Inputs: input_ids, attention_mask, token_type_ids (int64 [1, piece]).  Output: logits [1, 3]: entailment, neutral, contradiction.
"""

import argparse
import json
import os

import numpy

from common.encoder import encoder_directory
from common.onnx_files import FP32_TOLERANCE, OPSET, REFERENCE, quantise
from serialise import fields_of, load_tokenizer, pair, side

HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = ("input_ids", "attention_mask", "token_type_ids")


def sample_pairs(encoder, count):
    """The first contradictions and the first traps of the project's own stories."""
    from stories import Corpus

    corpus, pieces_of = Corpus(os.path.join(HERE, "..", "stories", "gold.json")), load_tokenizer(encoder)
    listed = [claims for claims, _ in corpus.contradictions[:count // 2] + corpus.traps[:count - count // 2]]
    return [pair(*(side(fields_of(corpus.claims[claim]), pieces_of) for claim in claims)) for claims in listed]


def export_fp32(options):
    """Write the fp32 model and PyTorch's answers on sample pairs."""
    import torch

    from backends import TorchBackend

    encoder = encoder_directory()
    backend = TorchBackend(options.checkpoint, encoder)
    samples = sample_pairs(encoder, options.pairs)
    ids, types = (torch.tensor([values]) for values in samples[0])
    torch.onnx.export(
        backend.model,
        (ids, torch.ones_like(ids), types),
        options.output,
        input_names=list(NAMES),
        output_names=["logits"],
        dynamic_axes={name: {1: "piece"} for name in NAMES},
        opset_version=OPSET,
    )
    arrays = {}
    for number, (ids, types) in enumerate(samples):
        arrays[f"ids{number}"], arrays[f"types{number}"] = numpy.array(ids), numpy.array(types)
        arrays[f"logits{number}"] = backend(ids, types)
    numpy.savez_compressed(options.output + REFERENCE, **arrays)


def differences(path, reference):
    """How far an ONNX model's answers are from PyTorch's on the sample pairs."""
    from backends import OnnxBackend, probabilities

    backend = OnnxBackend(path)
    logit_error = probability_error = 0.0
    same = count = 0
    for number in range(len(reference.files) // 3):
        logits = backend(reference[f"ids{number}"].tolist(), reference[f"types{number}"].tolist())
        wanted = reference[f"logits{number}"]
        logit_error = max(logit_error, float(numpy.abs(logits - wanted).max()))
        probability_error = max(probability_error, float(numpy.abs(probabilities(logits) - probabilities(wanted)).max()))
        same += int(logits.argmax() == wanted.argmax())
        count += 1
    return {
        "bytes": os.path.getsize(path),
        "largest_logit_difference": round(logit_error, 6),
        "largest_probability_difference": round(probability_error, 6),
        "same_label": round(same / count, 4),
    }


def export_int8(options):
    """Quantise, check the fp32 model against PyTorch and report both models' differences."""
    reference = numpy.load(options.fp32 + REFERENCE)
    quantise(options.fp32, options.output)
    report = {"fp32": differences(options.fp32, reference), "int8": differences(options.output, reference)}
    print(json.dumps(report, indent=1))
    if report["fp32"]["largest_logit_difference"] > FP32_TOLERANCE:
        raise SystemExit("The fp32 ONNX model does not answer as PyTorch does.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    steps = parser.add_subparsers(required=True)
    fp32 = steps.add_parser("fp32", help="checkpoint to fp32 ONNX (needs PyTorch)")
    fp32.add_argument("--checkpoint", required=True, metavar="PT")
    fp32.add_argument("--output", required=True, metavar="ONNX")
    fp32.add_argument("--pairs", type=int, default=100)
    fp32.set_defaults(action=export_fp32)
    int8 = steps.add_parser("int8", help="fp32 ONNX to dynamic int8 (needs ONNX Runtime)")
    int8.add_argument("--fp32", required=True, metavar="ONNX")
    int8.add_argument("--output", required=True, metavar="ONNX")
    int8.set_defaults(action=export_int8)
    options = parser.parse_args()
    options.action(options)


if __name__ == "__main__":
    main()
