"""Two ways to run the tagger on one window: a checkpoint of train.py, or an exported ONNX model."""

import numpy

from common.onnx_files import open_session


class TorchBackend:
    """The model as it was trained, in fp32."""

    def __init__(self, checkpoint, encoder):
        import torch

        from model import load_checkpoint

        torch.set_num_threads(1)
        self.torch, self.model = torch, load_checkpoint(checkpoint, encoder)

    def __call__(self, ids):
        """Tag logits [piece, tag] and link logits [relation, piece, piece] of a window with [CLS] and [SEP]."""
        with self.torch.no_grad():
            input_ids = self.torch.tensor([ids])
            tags, links = self.model(input_ids, self.torch.ones_like(input_ids))
        return tags[0].numpy(), links[0].numpy()


class OnnxBackend:
    """The exported model, run as the Swift program runs it: batch 1, no padding, one thread."""

    def __init__(self, path):
        self.session = open_session(path)

    def __call__(self, ids):
        """The same as `TorchBackend.__call__`."""
        input_ids = numpy.array([ids], dtype=numpy.int64)
        feeds = {"input_ids": input_ids, "attention_mask": numpy.ones_like(input_ids)}
        tags, links = self.session.run(["tag_logits", "link_logits"], feeds)
        return tags[0], links[0]


def open_backend(path, encoder):
    """A backend by the file's ending: .onnx, else a checkpoint."""
    return OnnxBackend(path) if path.endswith(".onnx") else TorchBackend(path, encoder)
