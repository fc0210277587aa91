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
        "elsewhere on the bbc", "explore more", "explore the topic", "explore more on these topics", "featured",
        "filed under", "follow us", "further reading", "get involved with the news", "in this story",
        "it's free to join", "keep reading", "latest headlines", "latest jobs", "latest news", "latest stories",
        "local news", "more articles", "more headlines", "more like this", "more news", "more on this story",
        "more on this topic", "more stories", "more to explore", "most commented", "most popular", "most read",
        "most read articles", "most read news", "most read stories", "most recent", "most shared", "most viewed",
        "must read", "popular", "popular articles", "popular now", "popular stories", "posted in", "promoted content",
        "promoted stories", "read next", "read this next", "recommended", "recommended for you",
        "recommended reading", "recommended stories", "register now to continue reading", "register to read on",
        "register to continue reading", "related", "related articles", "related content", "related documents",
        "related headlines", "related information", "related internet links", "related items", "related links",
        "related news", "related pages", "related posts", "related resources", "related reading", "related stories",
        "related tags", "related topics", "see also", "share this", "share this article", "share this page",
        "share this story", "share this with", "similar articles", "similar stories", "sponsored",
        "sponsored content", "sponsored links", "sponsored stories", "subscribe to continue reading",
        "subscribe to read on", "tagged", "tagged with", "tags", "today's top stories", "top stories", "topics",
        "trending", "trending now", "what to read next", "you may also like", "you might also like",
        "you may like", "you might like", "is this page useful", "most watched", "from the web", "paid content",
        "more stories like this", "on this story", "next article", "previous article", "the guardian view",
        "from other local news sites", "top comments", "have an account", "sign in", "register now",
    }
)  # fmt: skip
"""Whole lines that begin a list, in small letters, without figures, marks and the name of a place or paper."""

_INSETS = frozenset({"also read", "read", "read also", "read more", "read this", "related story", "more", "see more"})
"""Whole lines that begin an inset, written as in `_LISTS`."""

_LIST_STARTS = (
    "explore more on", "more about", "more articles by", "more by", "more from", "more news from", "more on:",
    "more stories from", "most popular in", "most read in", "most viewed in", "popular articles by", "popular in",
    "posted in:", "filed under:", "tags:", "topics:", "recommended by", "latest from", "sponsored by", "promoted by",
    "older posts", "newer posts", "categories:", "more news *",
)  # fmt: skip
"""Beginnings of short lines that begin a list."""

_LINES = frozenset(
    {
        "ad", "advert", "advertisement", "advertising", "article continues below", "back to top", "bookmark",
        "close", "comments are closed", "comments have been disabled on this article", "copy link",
        "copy this link", "discover more", "download", "email", "embed", "ends", "facebook", "follow",
        "get involved", "hide ad", "image gallery", "instagram", "jump to comments", "like", "linkedin", "listen",
        "loading", "menu", "messenger", "next", "open image in gallery", "pinterest", "play video", "post a comment",
        "previous", "print", "print this page", "reddit", "reply", "report this comment",
        "report this post", "save", "save article", "share", "share on facebook", "share on twitter", "show more",
        "skip advertisement", "skip to content", "skip to main content", "sponsored link", "story continues below",
        "the article continues below", "tweet", "twitter", "video", "view comments", "view gallery", "watch",
        "watch now", "whatsapp", "x", "your browser does not support this video", "bluesky", "threads", "home",
        "news", "maybe", "yes this page is useful", "no this page is not useful", "report a problem with this page",
        "report a problem", "leave a comment", "have your say", "your views", "press release", "news release", "press releases", "news story", "written statements", "join the conversation", "our view", "advertise here", "read aloud",
        "close advertisement", "video loading", "cookies", "accept cookies", "text size", "breaking news",
        "link copied", "add as preferred on google", "comment", "sign up", "subscribe", "log in", "login", "contents",
    }
)  # fmt: skip
"""Whole lines that are furniture, written as in `_LISTS`."""

_LINE_STARTS = (
    "also read:", "article continues", "article first published", "buy pictures from", "buy photos", "by using this",
    "click here", "comment: page", "copyright", "do you have a story", "do you work in",
    "download our app", "download the app", "email us", "external link", "follow bbc", "follow this blog",
    "follow us on", "follow @", "for confidential support", "for full coverage", "for help and support",
    "for more news", "get our", "get the latest", "have your say", "help and support is available",
    "help and support on", "if you are affected by", "if you have a story", "if you have been affected",
    "if you or someone", "if you've been affected", "if you have any concerns", "if this article",
    "if this story", "join our", "join the debate", "join the discussion", "letters:", "like us on", "listen:",
    "media playback", "more:", "our view", "parliamentary copyright", "photos:", "podcast:",
    "read also", "read more", "read next", "register for", "register free", "register now", "related:",
    "related article:", "related articles:", "related story:", "related stories:", "see also:", "see page",
    "send us", "share on", "share via", "send your", "send a story", "sign up for", "sign up to", "something to say", "story continues",
    "subscribe", "tell us what you think", "thank you for reading", "thank you for visiting",
    "the bbc is not responsible", "this article is more than", "this article was amended",
    "this article was originally", "this site uses", "this website uses", "to comment on this", "to continue reading",
    "to read the full", "topics in this", "video:", "visit our", "watch:", "watch live", "we use cookies",
    "what do you think", "you can also follow", "your support", "all rights reserved", "c) 19", "c) 20", "this website and associated", "if you have a complaint",
    "registered in england", "\u00a9", "skip ",
    "don't miss", "get in touch", "on the move? ", "that was your last free", "this video can not be played",
    "this content ", "to play this video", "the latest news from", "click to ", "tap here", "you need to be logged in",
    "please log in", "already a subscriber", "already have an account", "have an account?", "log in to", "want to read",
    "comments have been", "comments are closed", "commenting on this", "these are external links", "stay up to date",
    "contact us", "write to us", "we want to hear", "sign in to", "for the latest news", "do you know more",
    "for more information", "for further information", "for further details", "for more details", "media enquiries",
    "press enquiries", "press contact", "media contact", "press office", "contact:", "contacts:", "tel:", "email:",
    "telephone:", "contact information", "bbc news,",
)  # fmt: skip
"""Beginnings of lines that are furniture, in small letters."""

_PROMOTION = (
    "advertise here", "continue reading", "create a free account", "email newsletter", "email updates",
    "follow us on", "free account", "free articles", "free newsletter", "have your say below", "in our newsletter",
    "news alerts", "our newsletter", "our newsletters", "our privacy", "privacy policy",
    "quality journalism", "reuse this content", "sign up to our", "straight to your inbox",
    "subscribers see", "support our journalism",     "this article is free", "unlimited access", "weekly newsletter", "your inbox", "your subscription",
    "childline on 0", "samaritans on 1", "ring samaritans", "call samaritans", "contact samaritans", "samaritans.org", "manage your preferences", "need reporters on the ground",
)  # fmt: skip
"""Phrases that only the paper's own voice uses."""

_CREDITS = (
    "caption:", "credit:", "image caption", "image copyright", "image source", "image:", "images:", "photo by",
    "photo:", "photograph:", "photographs:", "photos by", "pic:", "pics:", "picture by", "picture:", "pictures:",
    "stock image", "library picture", "file picture", "file photo",
)  # fmt: skip
_AGENCIES = frozenset(
    {
        "adobe stock", "afp", "alamy", "ap", "bbc", "fotolia", "getty", "getty images", "google", "google maps",
        "google street view", "istock", "istockphoto", "ldrs", "pa", "pa media", "pa wire", "pexels", "pixabay",
        "press association", "reuters", "rex", "rex features", "shutterstock", "thinkstock", "unsplash", "family handout",
    }
)  # fmt: skip

_MONTHS = (
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september "
    "october november december"
).split()
_DAYS = "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday".split()
_CALENDAR = frozenset([*_MONTHS, *_DAYS])
_DATING = _CALENDAR | frozenset(
    "a about ago am amended at bst by day days est first first-published gmt hour hours in last min mins minutes "
    "modified month months news of on pm posted published the this today updated week weeks yesterday".split()
)
_BYLINES = (
    "by ", "exclusive by", "words by", "written by", "reported by", "reporting by", "posted by", "first published",
    "published", "last updated", "last modified", "updated", "this page was last updated", "statement made on",
    "applies to", "author:", "author ", "date:", "from:", "posted on", "posted at", "release date",
)  # fmt: skip
_WRITERS = ("reporter", "correspondent", "reporting service", "editor", "staff writer", "news desk")
_NUMERALS = frozenset("one two three four five six seven eight nine ten".split())
_SHORT = 90  # code points of the longest line that can be a label
_LONG = 260  # code points of the longest line that a single promotional phrase can condemn


_REPLIES = frozenset("response responses thought thoughts reply replies comment comments".split())
_COMMENTS = frozenset(
    {
        "add your comment", "all comments", "comments", "comments so far", "latest comments",
        "leave a reply", "post a comment", "reader comments", "readers' comments", "user comments",
        "view all comments", "what readers say", "your comments",
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
    if _is_reply_count(lower.split(maxsplit=3)):
        return Cue.COMMENTS
    if _is_credit(lower):
        return Cue.CREDIT
    if len(lower) <= _SHORT and (found := _label(line, lower)) is not Cue.NONE:
        return found
    if '"' not in line and (lower.startswith(_LINE_STARTS) or any(phrase in lower for phrase in _PROMOTION)):
        return Cue.LINE
    return Cue.LINE if _is_bar(line) or _is_address(lower) else Cue.NONE


def _label(line: str, lower: str) -> Cue:
    """Tell what a short line shows by its own words."""
    if _is_dating(lower):
        return Cue.BYLINE
    bare = " ".join(_not_letters().sub(" ", lower).split())
    words = lower.split()
    if not bare or (words[0] == "page" and words[-1].isdigit()):
        return Cue.LINE
    if bare in _LISTS or lower.startswith(_LIST_STARTS):
        return Cue.LIST
    if bare in _COMMENTS or lower.startswith("comments:"):
        return Cue.COMMENTS
    if bare in _LINES:
        return Cue.LINE
    if bare in _INSETS:
        return Cue.INSET
    if line[-1] not in ".!?\"'" and (_is_byline(line, lower) or bare.endswith(_WRITERS)):
        return Cue.BYLINE
    return Cue.COMMENT if _time_of_day().search(lower) and _dated(words) else Cue.NONE


def is_dated(line: str) -> bool:
    """Tell whether a line begins with a whole date ("June 21, 2012 in Inspection"), as a by-line does."""
    words = _not_words().sub(" ", line[:_SHORT].lower()).split()[:3]
    return len(words) > 2 and _is_dating(" ".join(words)) and any(word in _CALENDAR for word in words)  # noqa: PLR2004 - day, month, year


def _is_reply_count(words: list[str]) -> bool:
    """Tell whether a line counts the readers' comments: "3 Responses to ..."."""
    return (
        len(words) > 1
        and (words[0].isdigit() or words[0] in _NUMERALS)
        and words[1] in _REPLIES
        and (len(words) == 2 or words[2] in {"for", "on", "so", "to"})  # noqa: PLR2004 - number, noun, preposition
    )


def _is_byline(line: str, lower: str) -> bool:
    """Tell whether a line begins as a by-line or a line of dates does; "By" must stand before a name."""
    if lower.startswith(("by ", "exclusive by ", "words by ")):
        return line[lower.index("by ") + 3 :].lstrip()[:1].isupper()
    return lower.startswith(_BYLINES)


def _is_dating(lower: str) -> bool:
    """Tell whether a line is nothing but a date or a time."""
    words = _not_words().sub(" ", lower).split()
    return any(word[0].isdigit() for word in words) and all(word[0].isdigit() or word in _DATING for word in words)


def _dated(words: Iterable[str]) -> bool:
    """Tell whether one of the words is a month, a weekday or a year."""
    return any(word.strip(",.:") in _CALENDAR or (word.isdigit() and len(word) == 4) for word in words)  # noqa: PLR2004 - a year


def _is_credit(lower: str) -> bool:
    """Tell whether a line is a caption or a credit, from its beginning or its end."""
    if lower.startswith(_CREDITS) or lower.strip(" ()./") in _AGENCIES:
        return True
    if lower[-1:] == "." and not lower.endswith(("wire.", "pa.")):
        return False
    tail = lower[-60:]
    if any(f" {label}" in tail for label in _CREDITS if label[-1] == ":"):
        return True
    return len(lower) <= _SHORT and tail.rstrip(")").rpartition("/")[2] in _AGENCIES


def _is_bar(line: str) -> bool:
    """Tell whether a line is a bar of links, or the way down to the page."""
    if line.count(" | ") > 1 or " > " in line or "  >  " in line or line.count(" * ") > 1:
        return True
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
def _time_of_day() -> regex.Pattern[str]:
    return regex.compile(r"\b\d{1,2}[:.]\d\d ?[ap]\.?m|\b\d\d:\d\d\b")
