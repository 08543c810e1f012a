"""`python -m tests.shortlist_run`: is everybody who is shortlisted by a push to many told once, as the record says?

A push is approved, undone, and approved again, and carried out while the bot is killed with SIGKILL at random instants
and started anew. Prints the figures and exits with 0 when every promise was kept, with 1 otherwise.
"""

from __future__ import annotations

import sys

from tests.crash.command import command
from tests.crash.shortlist import shortlist_run

if __name__ == "__main__":
    sys.exit(command("shortlist_run", __doc__, shortlist_run, people=2000, kills=10))
