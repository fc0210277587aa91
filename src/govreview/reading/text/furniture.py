"""What surrounds an article in print and on the web: cue words as data, and the cue that a line gives."""

from __future__ import annotations

from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Iterable


class Cue(Enum):
    """What a line shows by its own words, whatever stands around it."""

    NONE = auto()
    """Nothing."""
    LINE = auto()
    """Furniture by itself; the article goes on after it."""
    LIST = auto()
    """The label of a list of furniture (other headlines, links, tags)."""
    INSET = auto()
    """The label of a short list between two paragraphs, or of a longer one at the end."""
    COMMENTS = auto()
    """The label of the readers' comments."""
    COMMENT = auto()
    """The head of one reader's comment."""
    BYLINE = auto()
    """Who wrote it and when."""
    CREDIT = auto()
    """A picture's caption or credit."""


_LISTS = frozenset(
    {
        "also in the news", "around the bbc", "article tags", "editor's choice", "editor's picks", "editors' picks",
        "elsewhere on the bbc", "explore more", "explore more on these topics", "explore the topic", "featured",
        "filed under", "follow us", "from other local news sites", "from the web", "further reading",
        "get involved with the news", "have an account", "in this story", "is this page useful", "it's free to join",
        "keep reading", "latest headlines", "latest jobs", "latest news", "latest stories", "local news",
        "more articles", "more headlines", "more like this", "more news", "more on this story", "more on this topic",
        "more stories", "more stories like this", "more to explore", "most commented", "most popular", "most read",
        "most read articles", "most read news", "most read stories", "most recent", "most shared", "most viewed",
        "most watched", "must read", "next article", "on this story", "paid content", "popular", "popular articles",
        "popular now", "popular stories", "posted in", "previous article", "promoted content", "promoted stories",
        "read next", "read this next", "recommended", "recommended for you", "recommended reading",
        "recommended stories", "register now", "register now to continue reading", "register to continue reading",
        "register to read on", "related", "related articles", "related content", "related documents",
        "related headlines", "related information", "related internet links", "related items", "related links",
        "related news", "related pages", "related posts", "related reading", "related resources", "related stories",
        "related tags", "related topics", "see also", "share this", "share this article", "share this page",
        "share this story", "share this with", "sign in", "similar articles", "similar stories", "sponsored",
        "sponsored content", "sponsored links", "sponsored stories", "subscribe to continue reading",
        "subscribe to read on", "tagged", "tagged with", "tags", "the guardian view", "today's top stories",
        "top comments", "top stories", "topics", "trending", "trending now",
        "want full article access", "what to read next",
        "you may also like", "you may like", "you might also like", "you might like",
    }
)  # fmt: skip
"""Whole lines that begin a list, in small letters, without figures, marks and the name of a place or paper."""

_INSETS = frozenset({"also read", "read", "read also", "read more", "read this", "related story", "more", "see more"})
"""Whole lines that begin an inset, written as in `_LISTS`."""

_LIST_STARTS = (
    "categories:", "explore more on", "filed under:", "latest from", "more about", "more articles by", "more by",
    "more from", "more news *", "more news from", "more on:", "more stories from", "most popular in", "most read in",
    "most viewed in", "newer posts", "older posts", "popular articles by", "popular in", "posted in:", "promoted by",
    "recommended by", "sponsored by", "tags:", "topics:",
)  # fmt: skip
"""Beginnings of short lines that begin a list."""

_LINES = frozenset(
    {
        "accept cookies", "ad", "add as preferred on google", "advert", "advertise here", "advertisement",
        "advertising", "article continues below", "back to top", "bluesky", "bookmark", "breaking news", "close",
        "close advertisement", "comment", "comments are closed", "comments have been disabled on this article",
        "contents", "cookies", "copy link", "copy this link", "discover more", "download", "email", "embed", "ends",
        "facebook", "follow", "get involved", "have your say", "hide ad", "home", "image gallery", "instagram",
        "join the conversation", "jump to comments", "leave a comment", "like", "link copied", "linkedin", "listen",
        "loading", "log in", "login", "maybe", "menu", "messenger", "news", "news release", "news story", "next",
        "no this page is not useful", "open image in gallery", "our view", "pinterest", "play video",
        "post a comment", "press release", "press releases", "previous", "print", "print this page", "read aloud",
        "reddit", "reply", "report a problem", "report a problem with this page", "report this comment",
        "report this post", "save", "save article", "share", "share on facebook", "share on twitter", "show more",
        "sign up", "skip advertisement", "skip to content", "skip to main content", "sponsored link",
        "story continues below", "subscribe", "text size", "the article continues below", "threads", "tweet",
        "twitter", "video", "video loading", "view comments", "view gallery", "watch", "watch now", "whatsapp",
        "written statements", "x", "yes this page is useful", "your browser does not support this video",
        "your views",
    }
)  # fmt: skip
"""Whole lines that are furniture, written as in `_LISTS`."""

_LINE_STARTS = (
    "all rights reserved", "already a subscriber", "already have an account", "also read:", "article continues",
    "article first published", "bbc news,", "buy photos", "buy pictures from", "by using this", "c) 19", "c) 20",
    "click here", "click to ", "comment: page", "commenting on this", "comments are closed", "comments have been",
    "contact information", "contact us", "contact:", "contacts:", "copyright", "do you have a story",
    "by continuing to ", "do you know more", "do you work in", "don't miss", "download our app",
    "download the app", "email us", "email:", "external link", "for the best experience",
    "for the best possible experience", "follow @", "follow bbc", "follow this blog", "follow us on",
    "for confidential support", "for full coverage", "for further details", "for further information",
    "for help and support", "for more details", "for more information", "for more news", "for the latest news",
    "get in touch", "get our", "get the latest", "have an account?", "have your say",
    "help and support is available", "help and support on", "if this article", "if this story",
    "if you are affected by", "if you have a complaint", "if you have a story", "if you have any concerns",
    "if you have been affected", "if you or someone", "if you've been affected", "join our", "join the debate",
    "join the discussion", "letters:", "like us on", "listen:", "log in to", "media contact", "media enquiries",
    "media playback", "more:", "on the move? ", "our view", "javascript is", "parliamentary copyright", "photos:",
    "please enable", "please turn on", "please log in", "podcast:", "press contact", "press enquiries",
    "press office", "read also", "read more", "read next", "register for", "register free", "register now",
    "registered in england", "related article:", "related articles:", "related stories:", "related story:",
    "related:", "see also:", "see page", "send a story", "send us", "send your", "share on", "share via",
    "sign in to", "sign up for", "sign up to", "skip ", "something to say", "stay up to date", "story continues",
    "subscribe", "tap here", "tel:", "telephone:", "tell us what you think", "thank you for reading",
    "thank you for visiting", "that was your last free", "the bbc is not responsible", "the latest news from",
    "these are external links", "this article is more than", "this article was amended",
    "this article was originally", "this content ", "this site uses", "this video can not be played",
    "this website and associated", "this website uses", "to comment on this", "to continue reading",
    "to play this video", "to read the full", "topics in this", "video:", "visit our", "want to read",
    "watch live", "watch:", "we use cookies", "we use our own", "we want to hear", "we'll assume",
    "you are using an", "what do you think", "write to us", "you can also follow", "you need to be logged in",
    "your browser", "your support", "\u00a9",
)  # fmt: skip
"""Beginnings of lines that are furniture, in small letters."""

_PROMOTION = (
    "advertise here", "call samaritans", "childline on 0", "contact samaritans", "browser preferences",
    "continue reading", "create a free account", "email newsletter", "email updates", "follow us on",
    "free account", "free articles", "cookie policy", "enable cookies", "free newsletter", "have your say below",
    "in our newsletter", "manage your preferences", "need reporters on the ground", "news alerts",
    "our newsletter", "our newsletters", "our privacy", "privacy policy", "quality journalism",
    "reuse this content", "ring samaritans", "samaritans on 1", "samaritans.org", "sign up to our",
    "straight to your inbox", "subscribers see", "support our journalism", "this article is free",
    "unlimited access", "upgrade your browser", "use of cookies", "use cookies",
    "in the press office", "available for interview", "weekly newsletter",
    "your inbox", "your subscription",
)  # fmt: skip
"""Phrases that only the paper's own voice uses."""

_CREDITS = (
    "caption:", "credit:", "file photo", "file picture", "image caption", "image copyright", "image source",
    "image:", "images:", "library picture", "photo by", "photo:", "photograph:", "photographs:", "photos by", "pic:",
    "pics:", "picture by", "picture:", "pictures:", "stock image",
)  # fmt: skip
_CREDIT_LABELS = tuple(before + label for label in _CREDITS if label[-1] == ":" for before in " (")
_AGENCIES = frozenset(
    {
        "adobe stock", "afp", "alamy", "ap", "bbc", "family handout", "fotolia", "getty", "getty images", "google",
        "google maps", "google street view", "istock", "istockphoto", "ldrs", "pa", "pa media", "pa wire", "pexels",
        "pixabay", "press association", "reuters", "rex", "rex features", "shutterstock", "thinkstock", "unsplash",
    }
)  # fmt: skip

_MONTHS = (
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september "
    "october november december"
).split()
_DAYS = "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday".split()
_CALENDAR = frozenset([*_MONTHS, *_DAYS])
_DATING = _CALENDAR | frozenset(
    "a about ago am amended at bst by day days edt est first first-published gmt hour hours in last min mins minutes "
    "modified month months news of on pm posted published read the this today updated week weeks yesterday".split()
)
_BYLINES = (
    "applies to", "author ", "author:", "by ", "compiled by", "date:", "exclusive by", "first published", "from:",
    "last modified",
    "last updated", "posted at", "posted by", "posted on", "published", "release date", "reported by",
    "reporting by", "statement made on", "this page was last updated", "updated", "words by", "words:", "written by",
)  # fmt: skip
_WRITERS = ("reporter", "correspondent", "reporting service", "editor", "staff writer", "news desk")
_FIGURES = frozenset("0123456789")
_NUMERALS = frozenset("one two three four five six seven eight nine ten".split())
_DESKS = ("editor, ", "reporter, ", "correspondent, ", "editor: ", "reporter: ", "correspondent: ")
_SHORT = 90  # code points of the longest line that can be a label
_BYLINE_WORDS = 7  # words of the longest line that names a desk and a writer
_LONG = 260  # code points of the longest line that a single promotional phrase can condemn


_REPLIES = frozenset("response responses thought thoughts reply replies comment comments".split())
_COMMENTS = frozenset(
    {
        "add your comment", "all comments", "comments", "comments so far", "latest comments", "leave a reply",
        "post a comment", "reader comments", "readers' comments", "user comments", "view all comments",
        "what readers say", "your comments",
    }
)  # fmt: skip


def cue(line: str) -> Cue:
    """Tell what a line shows by its own words.

    Args:
        line: One line or paragraph of folded text, without the blanks around it.
    """
    lower = line.lower().lstrip("*>\u2022\u00b7\u25ba-(# ")
    if len(lower) > _LONG:
        return Cue.NONE
    if _is_credit(lower):
        return Cue.CREDIT
    if (found := _label(line, lower)) is not Cue.NONE:
        return found
    if '"' not in line and (lower.startswith(_LINE_STARTS) or _holds(lower, _PROMOTION)):
        return Cue.LINE
    return Cue.LINE if _is_bar(line) or _is_address(lower) else Cue.NONE


def _holds(lower: str, phrases: Iterable[str]) -> bool:
    """Tell whether one of the phrases stands in a line."""
    for phrase in phrases:  # noqa: SIM110 - a third of the time that `any` takes
        if phrase in lower:
            return True
    return False


def _label(line: str, lower: str) -> Cue:
    """Tell what a short line shows by its own words."""
    words = lower.split()
    if len(lower) > _SHORT or _is_comments(words):
        return Cue.COMMENTS if _is_comments(words) else Cue.NONE
    bare = " ".join(_not_letters().sub(" ", lower).split())
    if (
        _is_dating(lower)
        or _signed().fullmatch(line)
        or (line[-1] not in ".!?\"'" and (_is_byline(line, lower) or bare.endswith(_WRITERS)))
    ):
        return Cue.BYLINE
    if not bare or (words[0] == "page" and words[-1].isdigit()):
        return Cue.LINE
    if found := _labels().get(bare):
        return found
    if lower.startswith(_LIST_STARTS):
        return Cue.LIST
    return Cue.COMMENT if _time_of_day().search(lower) and _dated(words) else Cue.NONE


@cache
def _labels() -> dict[str, Cue]:
    """Give what a whole line shows that is nothing but a label."""
    kinds = {Cue.LINE: _LINES, Cue.INSET: _INSETS, Cue.COMMENTS: _COMMENTS, Cue.LIST: _LISTS}
    return {label: kind for kind, labels in kinds.items() for label in labels}


def is_dated(line: str) -> bool:
    """Tell whether a line begins with a whole date ("June 21, 2012 in Inspection"), as a by-line does."""
    words = _not_words().sub(" ", line[:_SHORT].lower()).split()[:3]
    return len(words) > 2 and _is_dating(" ".join(words)) and not _CALENDAR.isdisjoint(words)  # noqa: PLR2004 - a date


def _is_comments(words: list[str]) -> bool:
    """Tell whether a line introduces the readers' comments: "3 Responses to ...", "Comments: our rules"."""
    if words[:1] == ["comments:"]:
        return True
    counted = len(words) > 1 and (words[0].isdigit() or words[0] in _NUMERALS) and words[1] in _REPLIES
    return counted and (len(words) == 2 or words[2] in {"for", "on", "so", "to"})  # noqa: PLR2004 - number and noun


def _is_byline(line: str, lower: str) -> bool:
    """Tell whether a line begins as a by-line or a line of dates does; "By" must stand before a name."""
    if lower.startswith(("by ", "exclusive by ", "words by ")):
        return line[lower.index("by ") + 3 :].lstrip()[:1].isupper()
    if " exclusive by " in lower or _holds(lower, _DESKS):
        return len(lower.split()) <= _BYLINE_WORDS
    return lower.startswith(_BYLINES)


def _is_dating(lower: str) -> bool:
    """Tell whether a line is nothing but a date or a time."""
    if _FIGURES.isdisjoint(lower):
        return False
    words = _not_words().sub(" ", lower).split()
    return (
        len(words) > 1
        and any(word[0].isdigit() for word in words)
        and all(word[0].isdigit() or word in _DATING for word in words)
    )


def _dated(words: Iterable[str]) -> bool:
    """Tell whether one of the words is a month, a weekday or a year."""
    return any(word.strip(",.:") in _CALENDAR or (word.isdigit() and len(word) == 4) for word in words)  # noqa: PLR2004 - a year


def _is_credit(lower: str) -> bool:
    """Tell whether a line is a caption or a credit, from its beginning or its end."""
    if lower.startswith(_CREDITS) or lower.strip(" ()./") in _AGENCIES or _is_glued(lower):
        return True
    if lower[-1:] == "." and not lower.endswith(("wire.", "pa.")):
        return False
    tail = lower[-60:]
    if ":" in tail and _holds(tail, _CREDIT_LABELS):
        return True
    return len(lower) <= _SHORT and tail.rstrip(")").rpartition("/")[2] in _AGENCIES


def _is_glued(lower: str) -> bool:
    """Tell whether a line is a caption that is run together with its source, which also opens it or is named so."""
    return bool(_source().search(lower) or (len(lower) <= _SHORT and _framed().match(lower)))


def _is_bar(line: str) -> bool:
    """Tell whether a line is a bar of links, or the way down to the page."""
    if line.count(" | ") > 1 or " > " in line or "  >  " in line or line.count(" * ") > 1:
        return True
    if line.count("  ") < 3:  # noqa: PLR2004 - what stands between four fields
        return False
    fields = [field for field in line.split("  ") if field.strip()]
    return len(fields) > 3 and all(len(field.split()) < 4 for field in fields)  # noqa: PLR2004 - few, short fields


def _is_address(lower: str) -> bool:
    """Tell whether a line is only an address of the net, or tells how to get in touch."""
    if " " not in lower:
        return "@" in lower or lower.startswith(("www.", "http"))
    return "@" in lower and lower.startswith(("contact", "email", "e-mail", "media", "press", "tel", "call"))


@cache
def _not_letters() -> regex.Pattern[str]:
    return regex.compile(r"[^a-z\u00e0-\u024f']+")


@cache
def _not_words() -> regex.Pattern[str]:
    return regex.compile(r"[^a-z0-9\u00e0-\u024f]+")


@cache
def _source() -> regex.Pattern[str]:
    """Compile "Rob AndersonImage source, Slough council"."""
    return regex.compile(r"\wimages? (?:source|caption|copyright),")


@cache
def _framed() -> regex.Pattern[str]:
    """Compile "Facebook Dylan BrownFacebook", who gave a picture, and its caption twice, "Dylan BrownDylan Brown"."""
    return regex.compile(r"([^\W\d][\w .&'/-]{1,40}) \w.*\w\1$|(\w[\w .'-]{3,40}\w)\2\b")


@cache
def _signed() -> regex.Pattern[str]:
    """Compile a writer's name with the date: "Ann Lomas 29 January 2018"."""
    return regex.compile(rf"(?:\p{{Lu}}[\p{{L}}'-]+ ){{2,3}}\d\d? (?i:{'|'.join(_MONTHS)}) (?:19|20)\d\d")


@cache
def _time_of_day() -> regex.Pattern[str]:
    return regex.compile(r"\b\d{1,2}[:.]\d\d ?[ap]\.?m|\b\d\d:\d\d\b")
