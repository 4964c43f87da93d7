"""Print what the diagnosis is worth: accuracy by family, time of explain, memory on hostile servers.

``python -m tests.benchmarks`` ends with 1 when a limit was missed.
"""

from __future__ import annotations

import sys

from tests.benchmarks import accuracy, memory, pace


def main() -> int:
    """Measure, print, and judge."""
    *families, total = accuracy.measure()
    alarms = accuracy.false_alarms()
    print(accuracy.HEAD)
    print("\n".join(score.line for score in (*families, total)))
    print(f"harmless texts taken for a failure: {alarms}")
    times_ms = pace.measure()
    print(pace.line(times_ms))
    used = memory.measure()
    print(memory.line(used))
    missed = [*accuracy.complaints(total, alarms), *pace.complaints(times_ms), *memory.complaints(used)]
    for complaint in missed:
        print(f"LIMIT MISSED: {complaint}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
