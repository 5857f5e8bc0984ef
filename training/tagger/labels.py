"""Names and numbers that training and decoding share."""

ROLES = ("content", "cue", "source")
TAGS = ("O", "B-content", "I-content", "B-cue", "I-cue", "B-source", "I-source")
RELATIONS = ("content-cue", "source-cue", "cue-source")
RELATION_OF_ROLE = {"content": 0, "source": 1, "cue": 2}
IGNORED, NO_TARGET = -100, -1  # no training signal here; an attribution without that part
