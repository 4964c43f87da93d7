"""Print what diagnosis and search are worth: accuracy, time of explain, memory, round trips to the right server.

``python -m tests.benchmarks`` ends with 1 when a limit was missed. The limits of the window are told with their figures,
and fail the run when they are missed by far: it shares its computer. ``python -m tests.benchmarks start`` measures
the start of the window instead, ``loop`` the turns of its event loop, and ``hostile`` pages with a stranger's words.
"""

from __future__ import annotations

import sys

from tests.benchmarks import accuracy, discovery_accuracy, discovery_round_trips, hostile, loop, memory, pace, start


def main() -> int:
    """Measure, print, and judge."""
    if sys.argv[1:] == ["start"]:
        return start.main()
    if sys.argv[1:] == ["loop"]:
        return loop.main()
    if sys.argv[1:] == ["hostile"]:
        return hostile.judge()
    *families, total = accuracy.measure()
    alarms = accuracy.false_alarms()
    print(accuracy.HEAD)
    print("\n".join(score.line for score in (*families, total)))
    print(f"harmless texts taken for a failure: {alarms}")
    times_ms = pace.measure()
    print(pace.line(times_ms))
    used = memory.measure()
    print(memory.line(used))
    count, wrong = discovery_accuracy.measure(1)
    print(f"right server first, answers delayed and reordered: {count - len(wrong)} of {count} domains")
    print(discovery_round_trips.table([discovery_round_trips.measure(case) for case in discovery_round_trips.CASES]))
    found_wrong = [f"wrong server first for {len(wrong)} domains"] if len(wrong) > count // 20 else []
    visits = hostile.measure()
    print(hostile.lines(visits))
    started, turned = start.measure_twice(), loop.measure()
    print(start.line(*started))
    print(loop.lines(*turned))
    for complaint in (*start.complaints(*started), *loop.complaints(*turned)):
        print(f"LIMIT OF THE WINDOW MISSED: {complaint}")
    window = [*start.complaints(*started, start.TOLERATED), *loop.complaints(*turned, loop.TOLERATED)]
    missed = [
        *window,
        *found_wrong,
        *accuracy.complaints(total, alarms),
        *pace.complaints(times_ms),
        *memory.complaints(used),
        *hostile.complaints(visits),
    ]
    for complaint in missed:
        print(f"LIMIT MISSED: {complaint}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
