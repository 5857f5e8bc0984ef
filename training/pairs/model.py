"""The pair model: a MiniLM encoder over both claims, with one softmax over entailment, neutral, contradiction."""

import torch

from common.encoder import encoder_config, fresh_encoder, load_published


class PairModel(torch.nn.Module):
    """Encoder, then a layer on the first piece and the mean of all pieces."""

    def __init__(self, config):
        super().__init__()
        self.encoder = fresh_encoder(config)
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


def from_pretrained_encoder(model_directory):
    """A pair model with the encoder's published weights and a fresh head."""
    model = PairModel(encoder_config(model_directory))
    load_published(model.encoder, model_directory)
    return model


def load_checkpoint(path, model_directory):
    """A pair model with the mean weights of a checkpoint of train.py, ready to use."""
    model = PairModel(encoder_config(model_directory))
    stored = torch.load(path, map_location="cpu")
    model.load_state_dict({**stored["model"], **stored["average"]})
    return model.eval()
