"""A place where a person is named."""

from __future__ import annotations

from attrs import frozen


@frozen
class PersonMention:
    """One place where a person is named.

    Attributes:
        first: Index of the first token, honorific included.
        last: Index behind the last token, post-nominals ("OBE", "MP") included.
        start: First code point, honorific included.
        end: Code point behind the name, post-nominals left out.
        name: The name as it is to be shown: no honorific, but a peer keeps the title.
        given: The given name, `None` where only a surname or title is told.
        surname: The last name, `None` where only a given name or pseudonym is told.
        title: The honorific in lower case, `None` where there is none.
        sex: "m", "f" or `None` where title and given name do not tell.
        pseudonym: Whether the name is a label such as "Child Q".
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    given: str | None
    surname: str | None
    title: str | None = None
    sex: str | None = None
    pseudonym: bool = False
