"""Files from strangers: looked into, and read, in a child process with little memory and little time."""
