"""One keystroke in a draft, until totals and all rules are done: 95th percentile.

The limits are 16 ms for 100 lines and 40 ms for 500. As a ratio the same keystroke is compared
with judging everything anew, which is what it would cost without remembering.
"""

from __future__ import annotations

from dataclasses import replace

from benchmarks._invoices import around, content
from benchmarks._timing import percentile, tell, timed
from storno_desktop.application.judging import judge

LIMITS_MS = {100: 16.0, 500: 40.0}
KEYSTROKES = 200


def main() -> None:
    """Type into lines all over the draft, and into the header."""
    circumstances = around()
    for size, limit in LIMITS_MS.items():
        draft = content(size)
        judge(draft, circumstances)
        taken = []
        for n in range(KEYSTROKES):
            at = n * 37 % size
            if n % 5 == 0:
                draft = replace(draft, notes=f"{draft.notes}{n % 10}"[-40:])
            else:
                line = replace(
                    draft.lines[at], description=f"{draft.lines[at].description[:40]}{n}"
                )
                draft = replace(draft, lines=(*draft.lines[:at], line, *draft.lines[at + 1 :]))
            typed = draft
            taken.append(timed(lambda typed=typed: judge(typed, circumstances)))
        fresh = []
        for _ in range(5):
            anew = replace(draft, lines=tuple(replace(line) for line in draft.lines))
            fresh.append(timed(lambda anew=anew: judge(anew, circumstances)))
        slow = percentile(taken, 0.95) * 1000
        tell(f"keystroke, {size} lines, 95th percentile", slow, limit, "ms")
        tell(
            f"keystroke, {size} lines, to judging all anew",
            percentile(taken, 0.5) / percentile(fresh, 0.5),
            None,
        )


if __name__ == "__main__":
    main()
