"""The tagger: a MiniLM encoder with a head for tags and a head for links.

Tags are the B and I labels of `labels.TAGS` for every piece.  Links are scores [relation, piece, piece]: for a piece of a
content or of a source, which piece begins its cue; for a piece of a cue, which piece begins its source.  Piece 0 ([CLS])
stands for "there is none".
"""

import torch

from common.encoder import encoder_config, fresh_encoder, load_published
from labels import RELATIONS, TAGS

LONGEST = 256
LINK_SIZE = 64
NEARNESS = 0.7  # how much each doubling of the distance takes from a link score before training
BIAS_GAIN = 10.0  # distance biases are learned in tens, else the learning rate would hold them near their start
MASKED = -1e4


def distance_buckets(length):
    """For each pair of places the bucket of their distance: exact to 2, then in powers of two, apart by direction.

    The last bucket is that of [CLS], whose distance means nothing.
    """
    offsets = torch.arange(length)[None, :] - torch.arange(length)[:, None]
    size = offsets.abs()
    bucket = torch.where(size <= 2, size, 1 + torch.ceil(torch.log2(size.clamp(min=2).float())).long())
    farthest = int(bucket.max())
    buckets = torch.where(offsets < 0, -bucket, bucket) + farthest
    buckets[:, 0] = 2 * farthest + 1
    return buckets


def nearness_bias(buckets):
    """The biases to start from: the farther, the less likely a link; [CLS] as likely as a middle distance."""
    farthest = (int(buckets.max()) - 1) // 2
    bias = -NEARNESS * (torch.arange(2 * farthest + 2) - farthest).abs().float()
    bias[-1] = -NEARNESS * farthest / 2
    return bias / BIAS_GAIN


class AttributionTagger(torch.nn.Module):
    """Encoder, tag head and link head."""

    def __init__(self, config):
        super().__init__()
        self.encoder = fresh_encoder(config)
        self.tag_head = torch.nn.Linear(config.hidden_size, len(TAGS))
        self.link_head = torch.nn.Linear(config.hidden_size, 2 * len(RELATIONS) * LINK_SIZE)
        buckets = distance_buckets(LONGEST)
        self.register_buffer("buckets", buckets, persistent=False)
        self.distance_bias = torch.nn.Parameter(nearness_bias(buckets).repeat(len(RELATIONS), 1))
        self.dropout = torch.nn.Dropout(config.hidden_dropout_prob)
        for head in (self.tag_head, self.link_head):
            torch.nn.init.normal_(head.weight, std=0.02)
            torch.nn.init.zeros_(head.bias)

    def forward(self, input_ids, attention_mask):
        """Tag logits [batch, piece, tag] and link logits [batch, relation, piece, piece]."""
        hidden = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        hidden = self.dropout(hidden)
        batch, length = input_ids.shape
        projected = self.link_head(hidden).view(batch, length, 2, len(RELATIONS), LINK_SIZE)
        queries = projected[:, :, 0].transpose(1, 2)
        keys = projected[:, :, 1].transpose(1, 2)
        links = queries @ keys.transpose(2, 3) / LINK_SIZE**0.5
        links = links + BIAS_GAIN * self.distance_bias[:, self.buckets[:length, :length]]
        links = links + (1.0 - attention_mask[:, None, None, :].to(links.dtype)) * MASKED
        return self.tag_head(hidden), links


def from_pretrained_encoder(model_directory):
    """A tagger with the encoder's published weights and fresh heads."""
    model = AttributionTagger(encoder_config(model_directory))
    load_published(model.encoder, model_directory)
    return model


def load_checkpoint(path, model_directory):
    """A tagger with the weights of a checkpoint of train.py, ready to use."""
    model = AttributionTagger(encoder_config(model_directory))
    model.load_state_dict(torch.load(path, map_location="cpu")["model"])
    return model.eval()
