#!/usr/bin/env python3
"""Export the tagger to ONNX, then quantise it to dynamic int8 and measure how far its answers moved.

    train-venv/bin/python export.py fp32 --checkpoint final.pt --output tagger-fp32.onnx
    onnx-venv/bin/python  export.py int8 --fp32 tagger-fp32.onnx --output tagger-int8.onnx

`fp32` also writes tagger-fp32.onnx.reference.npz: windows of real articles with PyTorch's answers, for the check.
Inputs: input_ids, attention_mask (int64 [1, piece]).  Outputs: tag_logits [1, piece, 7], link_logits [1, 3, piece, piece].
"""

import argparse
import itertools
import json
import os

import numpy

from articles import DATA, read_articles
from common.encoder import encoder_directory
from common.onnx_files import FP32_TOLERANCE, OPSET, REFERENCE, quantise


def sample_windows(articles, encoder, count):
    """The first window of each of the first articles."""
    from pieces import CLS, SEP, cut, load_tokenizer, pack

    tokenizer = load_tokenizer(encoder)
    windows = []
    for article in itertools.islice(read_articles(articles), count):
        pieces = cut(article["text"], tokenizer)
        start, end = pack(pieces.paragraph_starts, len(pieces.ids))[0]
        windows.append([CLS, *pieces.ids[start:end], SEP])
    return windows


def export_fp32(options):
    """Write the fp32 model and PyTorch's answers on sample windows."""
    import torch

    from backends import TorchBackend

    encoder = options.encoder or encoder_directory()
    backend = TorchBackend(options.checkpoint, encoder)
    windows = sample_windows(options.articles, encoder, options.windows)
    example = torch.tensor([windows[0]])
    torch.onnx.export(
        backend.model,
        (example, torch.ones_like(example)),
        options.output,
        input_names=["input_ids", "attention_mask"],
        output_names=["tag_logits", "link_logits"],
        dynamic_axes={
            "input_ids": {1: "piece"},
            "attention_mask": {1: "piece"},
            "tag_logits": {1: "piece"},
            "link_logits": {2: "piece", 3: "piece"},
        },
        opset_version=OPSET,
    )
    arrays = {}
    for number, window in enumerate(windows):
        arrays[f"ids{number}"] = numpy.array(window)
        arrays[f"tags{number}"], arrays[f"links{number}"] = backend(window)
    numpy.savez_compressed(options.output + REFERENCE, **arrays)


def differences(path, reference):
    """How far an ONNX model's answers are from PyTorch's on the sample windows."""
    from backends import OnnxBackend

    backend = OnnxBackend(path)
    tag_error = link_error = 0.0
    same = pieces = 0
    for number in range(len(reference.files) // 3):
        tags, links = backend(reference[f"ids{number}"].tolist())
        wanted = reference[f"tags{number}"]
        tag_error = max(tag_error, float(numpy.abs(tags - wanted).max()))
        link_error = max(link_error, float(numpy.abs(links - reference[f"links{number}"]).max()))
        same += int((tags.argmax(-1) == wanted.argmax(-1)).sum())
        pieces += len(wanted)
    return {
        "bytes": os.path.getsize(path),
        "largest_tag_logit_difference": round(tag_error, 6),
        "largest_link_logit_difference": round(link_error, 6),
        "same_best_tag": round(same / pieces, 5),
    }


def export_int8(options):
    """Quantise, check the fp32 model against PyTorch and report both models' differences."""
    reference = numpy.load(options.fp32 + REFERENCE)
    quantise(options.fp32, options.output)
    report = {"fp32": differences(options.fp32, reference), "int8": differences(options.output, reference)}
    print(json.dumps(report, indent=1))
    if report["fp32"]["largest_tag_logit_difference"] > FP32_TOLERANCE:
        raise SystemExit("The fp32 ONNX model does not answer as PyTorch does.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    steps = parser.add_subparsers(required=True)
    fp32 = steps.add_parser("fp32", help="checkpoint to fp32 ONNX (needs PyTorch)")
    fp32.add_argument("--checkpoint", required=True, metavar="PT")
    fp32.add_argument("--output", required=True, metavar="ONNX")
    fp32.add_argument("--encoder", metavar="DIR")
    fp32.add_argument("--articles", default=f"{DATA}/dev.jsonl", metavar="FILE", help="for the sample windows")
    fp32.add_argument("--windows", type=int, default=20)
    fp32.set_defaults(action=export_fp32)
    int8 = steps.add_parser("int8", help="fp32 ONNX to dynamic int8 (needs ONNX Runtime)")
    int8.add_argument("--fp32", required=True, metavar="ONNX")
    int8.add_argument("--output", required=True, metavar="ONNX")
    int8.set_defaults(action=export_int8)
    options = parser.parse_args()
    options.action(options)


if __name__ == "__main__":
    main()
