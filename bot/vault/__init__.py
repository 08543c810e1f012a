"""Files of candidates at rest: encrypted with a key of each person, which a master key wraps.

Files are cut into frames of 1 MB, each sealed with AES-256-GCM; place, last frame and the file's own name are bound
in, so that frames can be neither swapped nor left out, and no file put in place of another.
"""
