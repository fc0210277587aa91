"""``govreview explain``: says why a record says what it says, and why there is none."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from govreview.cli.choice import add_choice, chosen_pipeline, chosen_plugins
from govreview.cli.extract import edtf
from govreview.cli.output import DONE, STANDARD_INPUT, aside, name_of, open_output, say
from govreview.load import decode, read
from govreview.models import Document

if TYPE_CHECKING:
    import argparse

    from govreview.models import EdtfDate
    from govreview.plugins import LoadedLoader

__all__ = ["HELP", "add_arguments", "run"]

HELP: Final = "say why a record says what it says, or why there is none"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("path", metavar="PATH", help="a text, or - for standard input")
    parser.add_argument("--published", type=edtf, metavar="DATE", help="when it was published: 2014-03-27, 2013-11")
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument("--at", type=int, metavar="OFFSET", help="a code point of the text, counted from 0")
    asked.add_argument(
        "--why-not",
        nargs=2,
        metavar=("TYPE", "NAME"),
        help="a record type, and a person, an authority or how a quotation begins",
    )
    add_choice(parser)


def run(arguments: argparse.Namespace) -> int:
    """Explain."""
    pipeline = chosen_pipeline(arguments)
    plugins = chosen_plugins(arguments)
    with aside():
        document = _document(arguments.path, arguments.published, plugins.loaders)
        review = pipeline.review(document)
    for problem in review.problems:
        say(": ".join(filter(None, (name_of(problem), problem.message))))
    told = (review.why_not(*arguments.why_not),) if arguments.why_not else review.explain_at(arguments.at)
    with open_output(None) as output:
        output.write("\n\n".join(map(str, told)).encode() + b"\n")
        output.flush()
    return DONE


def _document(path: str, published: EdtfDate | None, loaders: tuple[LoadedLoader, ...]) -> Document:
    if path == STANDARD_INPUT:
        text = decode(sys.stdin.buffer.read(), source="standard input")
        return Document(text, id="stdin", published=published)
    return read(path, published=published, loaders=loaders)
