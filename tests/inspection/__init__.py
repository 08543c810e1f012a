"""Files from strangers: the child process and its limits, hostile and ordinary files, the virus scanner."""
