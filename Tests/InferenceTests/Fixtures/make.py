#!/usr/bin/env python3
"""Writes the tiny ONNX models beside this file. Needs onnx and numpy; the tests need neither.

tagger.onnx: the tag logits of a piece are id times (1, -1, 2, -2, 0, 0.5, 0.25); its link to another, in each of three
relations, is the sum of both ids. pair.onnx: the logits are the sums of ids, types and mask.
"""

import pathlib

import numpy
from onnx import TensorProto, checker, helper, numpy_helper

HERE = pathlib.Path(__file__).parent
FLOAT, INT64 = TensorProto.FLOAT, TensorProto.INT64


def save(name, nodes, inputs, outputs, constants):
    graph = helper.make_graph(
        nodes, name,
        [helper.make_tensor_value_info(port, INT64, [1, "piece"]) for port in inputs],
        [helper.make_tensor_value_info(port, FLOAT, shape) for port, shape in outputs],
        [numpy_helper.from_array(value, key) for key, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    checker.check_model(model)
    (HERE / f"{name}.onnx").write_bytes(model.SerializeToString())


node = helper.make_node
save(
    "tagger",
    [
        node("Mul", ["input_ids", "attention_mask"], ["seen"]),
        node("Cast", ["seen"], ["value"], to=FLOAT),
        node("Unsqueeze", ["value", "last"], ["column"]),
        node("Mul", ["column", "weights"], ["tag_logits"]),
        node("Unsqueeze", ["value", "first"], ["row"]),
        node("Add", ["column", "row"], ["sum"]),
        node("Unsqueeze", ["sum", "first"], ["relation"]),
        node("Tile", ["relation", "thrice"], ["link_logits"]),
    ],
    ["input_ids", "attention_mask"],
    [("tag_logits", [1, "piece", 7]), ("link_logits", [1, 3, "piece", "piece"])],
    {
        "last": numpy.array([2]), "first": numpy.array([1]), "thrice": numpy.array([1, 3, 1, 1]),
        "weights": numpy.array([1, -1, 2, -2, 0, 0.5, 0.25], dtype=numpy.float32),
    },
)
sums = []
for port in ("input_ids", "token_type_ids", "attention_mask"):
    sums += [
        node("Cast", [port], [f"{port}_value"], to=FLOAT),
        node("ReduceSum", [f"{port}_value", "last"], [f"{port}_sum"], keepdims=1),
    ]
save(
    "pair",
    sums + [node("Concat", ["input_ids_sum", "token_type_ids_sum", "attention_mask_sum"], ["logits"], axis=1)],
    ["token_type_ids", "input_ids", "attention_mask"],
    [("logits", [1, 3])],
    {"last": numpy.array([1])},
)
