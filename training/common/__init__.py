"""What the tagger and the pair model share: the encoder they start from, how they are fitted, how they become ONNX files.

Each of their folders links here, so that their scripts can import it from wherever they are started.
"""
