"""The errors that govreview raises: few, named, and carrying the data that a program needs to react.

Every error is a :class:`GovreviewError`. The arguments are kept in ``args``, so that an error survives its way out of
a worker process.
"""

from __future__ import annotations


class GovreviewError(Exception):
    """The base of all errors that govreview raises on purpose."""


class InvalidValueError(GovreviewError, ValueError):
    """A value that a model may not hold.

    Attributes:
        model: Name of the model that refused the value.
        field: Name of its field.
        value: The value refused.
        expected: What the field may hold, in words.
    """

    def __init__(self, model: str, field: str, value: object, expected: str) -> None:
        """Keep what was refused, by which field of which model, and what it would have taken."""
        super().__init__(model, field, value, expected)
        self.model = model
        self.field = field
        self.value = value
        self.expected = expected

    def __str__(self) -> str:
        """Name the model, the field, the value and what was expected."""
        return f"{self.model}.{self.field} cannot be {self.value!r:.200}: expected {self.expected}"


class UnreadableInputError(GovreviewError):
    """A file or page out of which no text can be had.

    Attributes:
        path: The file, or another name of the input.
        reason: Why it cannot be read.
        hint: What the reader can do about it; empty where there is nothing to say.
    """

    def __init__(self, path: str, reason: str, hint: str = "") -> None:
        """Keep which input failed, why, and what helps."""
        super().__init__(path, reason, hint)
        self.path = path
        self.reason = reason
        self.hint = hint

    def __str__(self) -> str:
        """Name the input, the reason and the hint."""
        return f"cannot read {self.path}: {self.reason}" + (f" ({self.hint})" if self.hint else "")


class LoaderError(UnreadableInputError):
    """A plugin's loader failed on a file.

    Attributes:
        distribution: The distribution that brought the loader. ``None`` where a caller handed it over himself.
        version: Version of that distribution. ``None`` where not known.
    """

    def __init__(
        self, path: str, reason: str, hint: str = "", *, distribution: str | None = None, version: str | None = None
    ) -> None:
        """Keep which input failed, why, and whose loader it was."""
        super().__init__(path, reason, hint)
        self.distribution = distribution
        self.version = version


class ExporterError(GovreviewError):
    """A plugin's exporter failed.

    Attributes:
        exporter: Name of the exporter.
        distribution: The distribution that brought it, with its version; empty where not known.
        message: What went wrong.
    """

    def __init__(self, exporter: str, distribution: str, message: str) -> None:
        """Keep whose exporter failed, and how."""
        super().__init__(exporter, distribution, message)
        self.exporter = exporter
        self.distribution = distribution
        self.message = message

    def __str__(self) -> str:
        """Name the exporter, its distribution and the failure."""
        brought = f" ({self.distribution})" if self.distribution else ""
        return f"exporter {self.exporter}{brought} failed: {self.message}"


class NoExtractorsError(GovreviewError):
    """No extractor is installed, or none of those asked for.

    Attributes:
        wanted: Names of the extractors that were asked for; empty where any would have done.
    """

    def __init__(self, wanted: tuple[str, ...] = ()) -> None:
        """Keep the names that were asked for."""
        super().__init__(wanted)
        self.wanted = wanted

    def __str__(self) -> str:
        """Say what is missing and which extra to install."""
        missing = (
            f"no extractor named {', '.join(self.wanted)} is installed" if self.wanted else "no extractor is installed"
        )
        return f'{missing}: run pip install "govreview[extractors]"'


class ExtractorError(GovreviewError):
    """An extractor failed and the caller asked for strictness; otherwise it becomes a ``Problem``.

    Attributes:
        extractor: Name of the extractor or of the plugin that brought it.
        document: Identifier of the document; empty where it failed before any document was read.
        message: What went wrong.
    """

    def __init__(self, extractor: str, document: str, message: str) -> None:
        """Keep who failed, on which document, and how."""
        super().__init__(extractor, document, message)
        self.extractor = extractor
        self.document = document
        self.message = message

    def __str__(self) -> str:
        """Name the extractor, the document and the failure."""
        where = f" on document {self.document!r}" if self.document else ""
        return f"extractor {self.extractor} failed{where}: {self.message}"


class FormatError(GovreviewError, ValueError):
    """A line that is not a review as the interchange format writes it.

    Attributes:
        source: The file, or another name of the input.
        line: Number of the line, counted from 1.
        reason: What is wrong with it.
    """

    def __init__(self, source: str, line: int, reason: str) -> None:
        """Keep where the line stands and what is wrong with it."""
        super().__init__(source, line, reason)
        self.source = source
        self.line = line
        self.reason = reason

    def __str__(self) -> str:
        """Name the place and the reason."""
        return f"{self.source}, line {self.line}: {self.reason}"


class LaterFormatError(FormatError):
    """A line of a later version of the interchange format than this govreview knows.

    Attributes:
        version: The version of the line.
        known: The latest version that can be read.
    """

    def __init__(self, source: str, line: int, version: int, known: int) -> None:
        """Keep where the line stands, its version and the latest that can be read."""
        reason = (
            f"it is of format {version}, of a later govreview than this one, which reads up to format {known}: "
            "run pip install --upgrade govreview"
        )
        super().__init__(source, line, reason)
        self.args = (source, line, version, known)  # with which the error is made anew behind a worker process
        self.version = version
        self.known = known


class PatternError(GovreviewError, ValueError):
    """A pattern that is not in the language, or whose examples prove it wrong.

    Attributes:
        pattern: The pattern's id, or its source where it has none.
        reason: What is wrong with it, and what to write instead.
    """

    def __init__(self, pattern: str, reason: str) -> None:
        """Keep which pattern is wrong, and why."""
        super().__init__(pattern, reason)
        self.pattern = pattern
        self.reason = reason

    def __str__(self) -> str:
        """Name the pattern and the reason."""
        return f"pattern {self.pattern!r:.200}: {self.reason}"


class UnexplainableError(GovreviewError, ValueError):
    """Something was asked that cannot be explained: another document, a place or a name that is not there.

    Attributes:
        reason: Why not, and what to give instead.
    """

    def __init__(self, reason: str) -> None:
        """Keep why not."""
        super().__init__(reason)
        self.reason = reason
