"""Which grades stand: what a later one has replaced, and the date that the grades of one report share."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from govreview.models.document import SectionKind
from govreview.models.records import Area, Rating
from govreview.models.status import Status
from govreview.reading.dates.mentions import DateRole, Direction
from govreview_ofsted.publications import publications

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models.edtf import EdtfDate
    from govreview.reading.reading import Reading
    from govreview_ofsted.publications import Publication


_RECENT = 200  # days within which an undated grade may be the one dated
_LONG_AGO = 1826  # days after which a grade that "had been" given is told as one of the past


@attrs.frozen
class Told:
    """A rating as its own clause tells it.

    Attributes:
        rating: The rating.
        present: Whether the clause says that it stands now ("is", "remains", "now").
        undated: Whether it takes no date from elsewhere ("is good today").
        soft: Whether it is earlier only if the text tells a later one ("had been rated good").
        then: Whether it was reached by a move of the past ("sank to inadequate"), at the date beside it.
    """

    rating: Rating
    present: bool
    undated: bool = False
    soft: bool = False
    then: bool = False


def settle(reading: Reading, told: Sequence[Told]) -> Iterator[Rating]:
    """Give the ratings of a document their standing and the dates they share.

    Args:
        reading: The document's reading.
        told: The ratings in the order of the text.
    """
    published = reading.document.published
    standing = _replaced(_restored(told, published), None)
    for one in _agreed(_replaced(_restored(_dated(reading, standing), published), published)):
        yield one.rating


def _led_away(rating: Rating, rival: Rating, published: EdtfDate | None) -> bool:
    """Whether another grade, told before, is the older one from which "inspectors had moved it up" has led away."""
    if rating.rule != "moved" or rating.date is not None or rival.evidence[0].start > rating.evidence[0].start:
        return False
    return not rival.current or (rival.date is not None and _is_old(rival.date, published))


def _is_before(rival: Rating, rating: Rating) -> bool:
    """Whether a rival was given before, by its date: it has not replaced the other."""
    return rival.date is not None and rating.date is not None and rival.date.before(rating.date) is True


def _is_beside(rival: Rating, rating: Rating, published: EdtfDate | None) -> bool:
    """Whether a rival is for the whole service, and a grade for an area too new to have been replaced by it."""
    whole = rival.area is Area.OVERALL and rating.area is not Area.OVERALL
    return whole and rating.date is not None and not _is_old(rating.date, published)


def _restored(told: Sequence[Told], published: EdtfDate | None) -> list[Told]:
    """A grade that "had been" given stands where the text tells no other of that authority for the area."""
    out = []
    for one in told:
        rating = one.rating
        rivals = (
            o
            for o in told
            if o is not one
            and o.rating.authority.slug == rating.authority.slug
            and o.rating.area in {rating.area, Area.OVERALL}
            and o.rating.judgement is not rating.judgement
            and o.rating.status is Status.ACTUAL
            and not _led_away(rating, o.rating, published)
            and not _is_before(o.rating, rating)
            and not _is_beside(o.rating, rating, published)
        )
        long_ago = rating.date is not None and _is_old(rating.date, published, _LONG_AGO)
        if one.soft and not rating.current and not long_ago and not any(rivals):
            out.append(attrs.evolve(one, rating=attrs.evolve(rating, current=True)))
        else:
            out.append(one)
    return out


def _agreed(told: Sequence[Told]) -> list[Told]:
    """A grade told once with its date and once as lasting since then is one grade, with the more exact of the two."""
    out = list(told)
    for i, k in itertools.permutations(range(len(out)), 2):
        date = _common(out[i].rating, out[k].rating)
        if date is not None:
            out[i], out[k] = (attrs.evolve(o, rating=attrs.evolve(o.rating, date=date)) for o in (out[i], out[k]))
    return out


def _common(span: Rating, point: Rating) -> EdtfDate | None:
    """The date of two reports of one standing grade; ``None`` where they are not that."""
    since, date = span.date, point.date
    if since is None or date is None or not since.text.endswith("/..") or date.is_interval:
        return None
    key = (span.authority.slug, span.area, span.judgement, span.status)
    if not (span.current and point.current) or key != (point.authority.slug, point.area, point.judgement, point.status):
        return None
    if since.earliest is None or date.earliest is None:
        return None
    if "~" in since.text:
        return date if abs(since.earliest.year - date.earliest.year) <= 1 else None
    return since if since.earliest.year == date.earliest.year else None


def _dated(reading: Reading, told: Sequence[Told]) -> list[Told]:
    """The grades of one report share its date: told beside it, or with another grade of the report."""
    issued = tuple(publications(reading)) if told else ()
    published = reading.document.published
    out: list[Told] = []
    for one in told:
        rating = one.rating
        if rating.date is None and rating.current and not one.undated:
            strong, weak = [p for p in issued if not p.weak], [p for p in issued if p.weak]
            date = (
                (None if one.present and not one.then else _beside(reading, out, rating))
                or _published(strong, rating)
                or _shared(out, one, published)
                or _published_later(strong, rating)
                or _called_at(weak, rating)
                or _published(weak, rating)
            )
            date = _narrowed(reading, rating, date) if date is not None else None
            out.append(attrs.evolve(one, rating=attrs.evolve(rating, date=date)))
        else:
            out.append(attrs.evolve(one, rating=_of_visit(issued, rating)))
    return out


def _of_visit(issued: Sequence[Publication], rating: Rating) -> Rating:
    """A grade dated by the inspectors' visit has the date of their report, where the text tells that too."""
    date, start = rating.date, rating.evidence[0].start
    if not rating.current or date is None or date.is_interval:
        return rating
    if not any(p.called and p.start <= start < p.end and p.date == date for p in issued):
        return rating
    for p in issued:
        if p.weak or rating.authority.slug not in p.slugs or date.earliest is None or p.date.earliest is None:
            continue
        if 0 < (p.date.earliest - date.earliest).days < _VISIT:
            return attrs.evolve(rating, date=p.date)
    return rating


_VISIT = 150  # days between the visit of inspectors and their report, at most


def _beside(reading: Reading, before: Sequence[Told], rating: Rating) -> EdtfDate | None:
    """The date of another standing grade of the authority in the same sentence, for another area."""
    start = rating.evidence[0].start
    begin = max((s.start for s in reading.sentences if s.start <= start), default=0)
    for other in (told.rating for told in reversed(before)):
        if other.evidence[0].start < begin:
            return None
        same = other.authority.slug == rating.authority.slug and other.area is not rating.area and other.current
        if same and other.date is not None and not other.date.is_interval:
            return other.date
    return None


def _published(issued: Sequence[Publication], rating: Rating) -> EdtfDate | None:
    """The date of the report that a grade stands in: told in its sentence, else last before it."""
    start = rating.evidence[0].start
    fits = [p for p in issued if p.start <= start and (not p.slugs or rating.authority.slug in p.slugs)]
    return fits[-1].date if fits else None


def _shared(before: Sequence[Told], one: Told, published: EdtfDate | None) -> EdtfDate | None:
    """The date of the standing grade that the text gave the same authority last."""
    rating = one.rating
    for other in (told.rating for told in reversed(before)):
        if other.authority.slug != rating.authority.slug or not other.current or other.date is None:
            continue
        if other.date.is_interval or (other.area is rating.area and other.judgement is not rating.judgement):
            return None
        apart = rating.evidence[0].start - other.evidence[0].end > _BESIDE
        if _is_old(other.date, published) and (rating.rule == "moved" or one.present or apart):
            return None
        return other.date
    return None


def _published_later(issued: Sequence[Publication], rating: Rating) -> EdtfDate | None:
    """The one date that the text tells only afterwards for the report on an authority."""
    known = [p for p in issued if rating.authority.slug in p.slugs]
    after = {p.date for p in known}
    if len(after) == 1:
        return known[0].date
    near = [p for p in known if 0 <= p.start - rating.evidence[0].end < _BESIDE]
    return near[0].date if near else None


def _narrowed(reading: Reading, rating: Rating, date: EdtfDate) -> EdtfDate:
    """The day or month told in an entry that falls into the span of the reports told of as a whole.

    "Six reports came out between April and June. / Merton (good to outstanding) / The borough joined the elite in May."
    """
    first, last = date.earliest, date.latest
    if first is None or last is None or not _QUARTER <= (last - first).days <= _HALF:
        return date
    start = rating.evidence[0].start
    index = max((k for k, s in enumerate(reading.sentences) if s.start <= start), default=0)
    paragraph = reading.sentences[index].paragraph
    heads = reading.sentences[index].section is SectionKind.HEADING or _is_alone(reading, index)
    for sentence, (begin, end) in zip(reading.sentences, reading.ranges, strict=True):
        if not 0 <= sentence.paragraph - paragraph <= heads:
            continue
        for mention in filter(None, map(reading.date_at.get, range(begin, end))):
            point = attrs.evolve(mention, role=DateRole.POINT) if mention.role is DateRole.SINCE else mention
            told = point.resolve(reading.document.published, Direction.PAST)
            if told is None or told.earliest is None or told.latest is None or told.is_interval:
                continue
            if first <= told.earliest and told.latest <= last and (told.latest - told.earliest).days < _QUARTER:
                return told
    return date


_QUARTER, _HALF = 60, 190  # days of a span or season that is neither a month nor a year


def _is_alone(reading: Reading, index: int) -> bool:
    """Whether a sentence is a paragraph of its own and short, as a line that heads an entry is."""
    sentences, (first, last) = reading.sentences, reading.ranges[index]
    beside = [k for k in (index - 1, index + 1) if 0 <= k < len(sentences)]
    return last - first <= _LINE and all(sentences[k].paragraph != sentences[index].paragraph for k in beside)


_LINE = 12  # tokens of a line that heads an entry


def _called_at(issued: Sequence[Publication], rating: Rating) -> EdtfDate | None:
    """The date on which inspectors are told right behind a grade to have called: "Inadequate. They came in May"."""
    start = rating.evidence[0].start
    near = (p for p in issued if p.called and 0 <= p.start - start < _CALLED_BEHIND)
    return next((p.date for p in near if rating.authority.slug in p.slugs), None)


_CALLED_BEHIND = 200  # code points


def _replaced(told: Sequence[Told], published: EdtfDate | None) -> list[Told]:
    """A grade stands unless the text tells a later one for the same area."""
    standing = [one for one in told if one.rating.current and one.rating.status is Status.ACTUAL]
    out = []
    for one in told:
        if one in standing and any(_is_later(other, one, published) for other in standing if other is not one):
            out.append(attrs.evolve(one, rating=attrs.evolve(one.rating, current=False)))
        else:
            out.append(one)
    return out


def _is_later(rival: Told, one: Told, published: EdtfDate | None) -> bool:
    """Whether a rival grade of the same area came after: by its dates, else by what is said to stand now."""
    new, old = rival.rating, one.rating
    if new.authority.slug != old.authority.slug:
        return False
    if new.area is Area.OVERALL and old.area is not Area.OVERALL:
        return _is_new_round(new.date, old.date)
    if new.area is not old.area:
        return False
    if new.date is not None and old.date is not None:
        return old.date.before(new.date) is True or _has_ended(old, new)
    if new.judgement is old.judgement:
        return False
    if new.date is None and old.date is not None and _is_old(old.date, published):
        return True
    return rival.present and not one.present and (new.date is None or old.date is None)


def _has_ended(old: Rating, new: Rating) -> bool:
    """Whether a grade told as lasting was followed by another, given after the day from which it lasted."""
    if old.judgement is new.judgement or old.date is None or new.date is None or new.date.is_interval:
        return False
    begin, given = old.date.earliest, new.date.earliest
    return old.date.text.endswith("/..") and begin is not None and given is not None and begin < given


def _is_new_round(new: EdtfDate | None, old: EdtfDate | None) -> bool:
    """Whether a whole inspection came so long after another that it replaced its grades for single areas too."""
    return new is not None and old is not None and not new.is_interval and _is_old(old, new)


def _is_old(date: EdtfDate, published: EdtfDate | None, days: int = _RECENT) -> bool:
    """Whether a date lies well before the publication, so that a grade told without one is the newer."""
    if published is None or date.latest is None or published.earliest is None:
        return False
    return (published.earliest - date.latest).days > days


_BESIDE = 300  # code points within which a grade may belong to an old report told before it
