"""What mkdocs does not do by itself to make a site of these pages; mkdocs calls the functions that begin with ``on_``.

The pages are written to be read in the repository. Some of them lie outside ``docs``, and they link to files that are
no pages: the first become pages of the site, the second are copied into it, and links are turned to where both lie.
"""

from __future__ import annotations

import posixpath
from pathlib import Path
from typing import TYPE_CHECKING

import regex
from mkdocs.structure.files import File, InclusionLevel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[1]
ELSEWHERE = {
    "README.md": "project/readme.md",
    "CHANGELOG.md": "project/changelog.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "seeds/README.md": "project/seeds.md",
    "tests/unseen/README.md": "project/unseen.md",
    "docs/examples/govreview-inquests/README.md": "tutorials/govreview-inquests.md",
    **{
        page.relative_to(ROOT).as_posix(): f"plugins/{page.parent.name}.md"
        for page in sorted(ROOT.glob("plugins/*/README.md"))
    },
}
"""Where a page that ``docs`` does not hold as a page stands in the site, by its path in the repository."""

LINK = regex.compile(r"\]\(([^()\s#:]++)(#[^()\s]*+)?\)")
ROW = regex.compile(r"^\|.*", regex.MULTILINE)
CODE = regex.compile(r"`[^`]*+`")
SHOWN = frozenset({".md", ".json", ".txt"})
"""Endings of files that a browser shows, or that are pages; others get ``.txt`` behind."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that lie elsewhere, and the files that any page links to."""
    for path, uri in ELSEWHERE.items():
        files.append(File.generated(config, uri, abs_src_path=str(ROOT / path)))
    pages = [file for file in files if file.is_documentation_page() and file.inclusion is not InclusionLevel.EXCLUDED]
    for path in sorted({path for page in pages for path in _linked(page)}):
        if files.get_file_from_path(_uri(path)) is None:
            files.append(File.generated(config, _uri(path), abs_src_path=str(ROOT / path)))
    return files


def on_page_markdown(markdown: str, *, page: Page, **_: object) -> str:
    """Turn the links of a page to where their targets lie in the site; mark sessions of the interpreter as such."""
    here = posixpath.dirname(_source(page.file))
    there = posixpath.dirname(page.file.src_uri)

    def turn(match: regex.Match[str]) -> str:
        path = _target(here, match[1])
        if path is None:
            return match[0]  # mkdocs will say that it leads nowhere
        return f"]({posixpath.relpath(_uri(path), there or '.')}{match[2] or ''})"

    return _plain_rows(LINK.sub(turn, markdown)).replace("```python\n>>> ", "```pycon\n>>> ")


def _plain_rows(markdown: str) -> str:
    """Take the escapes from bars in the code of tables, which the repository's renderer needs and this one shows."""
    return ROW.sub(lambda row: CODE.sub(lambda code: code[0].replace(r"\|", "|"), row[0]), markdown)


def _linked(page: File) -> Iterator[str]:
    """Give the files of the repository that a page links to, and that are no pages of the site."""
    here = posixpath.dirname(_source(page))
    for match in LINK.finditer(page.content_string):
        path = _target(here, match[1])
        if path is not None and path not in ELSEWHERE:
            yield path


def _source(file: File) -> str:
    """Give the path of a page in the repository."""
    return Path(file.abs_src_path or "").resolve().relative_to(ROOT).as_posix()


def _target(here: str, link: str) -> str | None:
    """Give the path in the repository of what a link in a folder leads to, for a folder that of its page."""
    path = posixpath.normpath(posixpath.join(here, link))
    if (ROOT / path / "README.md").is_file():
        path = posixpath.join(path, "README.md")
    return path if (ROOT / path).is_file() else None


def _uri(path: str) -> str:
    """Give the place in the site of a file of the repository."""
    if path in ELSEWHERE:
        return ELSEWHERE[path]
    if path.startswith("docs/") and not path.startswith("docs/examples/"):
        return path.removeprefix("docs/")
    return f"files/{path}" if posixpath.splitext(path)[1] in SHOWN else f"files/{path}.txt"
