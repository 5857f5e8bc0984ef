"""ONNX files of both models: made, quantised, and run as the Swift program runs them."""

OPSET = 17
REFERENCE = ".reference.npz"  # what PyTorch answers, beside the fp32 file, for the check after quantising
FP32_TOLERANCE = 1e-3  # on logits


def quantise(fp32, output):
    """Dynamic int8; the reduced range keeps sums from overflowing on processors without VNNI."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(fp32, output, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


def open_session(path):
    """A session with one thread, to be given one item a run without padding."""
    import onnxruntime

    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = settings.inter_op_num_threads = 1
    settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(path, settings, providers=["CPUExecutionProvider"])
