"""Print the faults of the catalogues and exit 1 if there is one."""

from __future__ import annotations

import sys

from tests.catalogue_lint import find_faults

faults = find_faults()
print("\n".join(faults) or "Catalogues: in order.")
sys.exit(bool(faults))
