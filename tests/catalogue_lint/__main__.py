"""Print the faults of the catalogues and exit 1 if there is one.

Arguments, if any: the folder of the catalogues and that of the code.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.catalogue_lint import find_faults

faults = find_faults(*map(Path, sys.argv[1:]))
print("\n".join(faults) or "Catalogues: in order.")
sys.exit(1 if faults else 0)
