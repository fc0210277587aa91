"""Run the console sessions of the pages again and put in what the commands print now.

    python docs/refresh.py docs/how-to/find-out-why.md

A session is a block marked ``console`` that begins with ``$ `` and one command; it is run from the root of the
repository. A test holds the pages to the commands, and fails where this has been forgotten.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import regex

SESSION = regex.compile(r"```console\n\$ ([^\n]*)\n[^`]*```")
BIN = Path(sys.executable).parent


def printed(command: str) -> str:
    """What a command prints on standard output."""
    name, *arguments = shlex.split(command)
    done = subprocess.run([BIN / name, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 -- ours
    return done.stdout


def main() -> None:
    """Refresh the pages named on the command line."""
    for page in map(Path, sys.argv[1:]):
        text = page.read_text(encoding="utf-8")
        page.write_text(
            SESSION.sub(lambda m: f"```console\n$ {m[1]}\n{printed(m[1])}```", text), encoding="utf-8", newline="\n"
        )


if __name__ == "__main__":
    main()
