"""The pair model: a MiniLM encoder over both claims, with one softmax over entailment, neutral, contradiction."""

import json

import torch
from transformers import BertConfig, BertModel


class PairModel(torch.nn.Module):
    """Encoder, then a layer on the first piece and the mean of all pieces."""

    def __init__(self, config):
        super().__init__()
        self.encoder = BertModel(config, add_pooling_layer=False)
        # Word vectors stay as published: half of all weights, seen too seldom here to learn much.
        self.encoder.embeddings.word_embeddings.weight.requires_grad = False
        self.dense = torch.nn.Linear(2 * config.hidden_size, config.hidden_size)
        self.head = torch.nn.Linear(config.hidden_size, 3)
        self.dropout = torch.nn.Dropout(config.hidden_dropout_prob)
        for layer in (self.dense, self.head):
            torch.nn.init.normal_(layer.weight, std=0.02)
            torch.nn.init.zeros_(layer.bias)

    def freeze(self, layers):
        """Train neither the vectors nor the lowest `layers` of the encoder (0: all but the word vectors): less time a step."""
        if layers:
            for module in (self.encoder.embeddings, *self.encoder.encoder.layer[:layers]):
                module.requires_grad_(False)

    def forward(self, input_ids, attention_mask, token_type_ids):
        """Logits [batch, 3]: entailment, neutral, contradiction."""
        hidden = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        present = attention_mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * present).sum(1) / present.sum(1)
        pooled = torch.cat((hidden[:, 0], mean), dim=-1)
        return self.head(self.dropout(torch.tanh(self.dense(self.dropout(pooled)))))


def encoder_config(model_directory):
    """The configuration of the encoder; dropout on attention is off, since drawing it is slow on a CPU."""
    with open(f"{model_directory}/config.json", encoding="utf-8") as handle:
        settings = json.load(handle)
    return BertConfig(**{**settings, "attention_probs_dropout_prob": 0.0, "attn_implementation": "eager"})


def from_pretrained_encoder(model_directory):
    """A pair model with the encoder's published weights and a fresh head."""
    from safetensors.torch import load_file

    model = PairModel(encoder_config(model_directory))
    weights = load_file(f"{model_directory}/model.safetensors")
    missing, _ = model.encoder.load_state_dict(weights, strict=False)
    missing = [name for name in missing if "position_ids" not in name]
    if missing:
        raise SystemExit(f"{model_directory}/model.safetensors lacks {', '.join(missing[:3])}: is it all-MiniLM-L6-v2?")
    return model


def load_checkpoint(path, model_directory):
    """A pair model with the mean weights of a checkpoint of train.py, ready to use."""
    model = PairModel(encoder_config(model_directory))
    stored = torch.load(path, map_location="cpu")
    model.load_state_dict({**stored["model"], **stored["average"]})
    return model.eval()
