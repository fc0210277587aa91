"""The command ``govreview``: reads articles, compares what was read, and says what is there.

Exit codes: 0 all went well, 1 something was lost or, with ``diff``, something differs, 2 nothing could be done, 130
interrupted. What was lost is named on standard error; there is never a traceback.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import sys
from typing import TYPE_CHECKING

from govreview.cli import diff, explain, extract, new_plugin, plugins, rules, schema, unread
from govreview.cli.output import DONE, INTERRUPTED, fail, reader_may_leave, say
from govreview.exceptions import GovreviewError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Its arguments; those of the process where ``None``.

    Returns:
        The exit code.
    """
    if importlib.util.find_spec("rich") is None:
        return fail('the command needs Rich: run pip install "govreview[cli]"')
    arguments = _parser().parse_args(argv)
    code: int = DONE
    try:
        with reader_may_leave():
            code = arguments.run(arguments)
            sys.stdout.flush()
    except KeyboardInterrupt:
        say("interrupted")
        return INTERRUPTED
    except GovreviewError as error:
        return fail("; ".join((str(error), *getattr(error, "__notes__", ()))))
    except OSError as error:
        return fail(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="govreview", description="Reads news articles on children's services.")
    version = importlib.metadata.version("govreview")
    parser.add_argument("--version", action="version", version=f"govreview {version}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    known = {
        "extract": extract,
        "explain": explain,
        "unread": unread,
        "rules": rules,
        "plugins": plugins,
        "new-plugin": new_plugin,
        "diff": diff,
        "schema": schema,
    }
    for name, command in known.items():
        added = commands.add_parser(name, help=command.HELP)
        command.add_arguments(added)
        added.set_defaults(run=command.run)
    return parser
