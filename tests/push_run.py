"""`python -m tests.push_run`: does a push to many skip anybody, or repeat more than one message a kill?

A broadcast runs while the bot is killed with SIGKILL at random instants and started anew. Prints the figures and exits
with 0 when every promise was kept, with 1 otherwise.
"""

from __future__ import annotations

import sys

from tests.crash.command import command
from tests.crash.push import push_run

if __name__ == "__main__":
    sys.exit(command("push_run", __doc__, push_run, people=2000, kills=20))
