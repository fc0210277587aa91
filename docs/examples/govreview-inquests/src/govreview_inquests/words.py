"""The words with which findings are told: data, no decisions."""

import regex

from govreview_inquests.records import Conclusion

FINDS = frozenset({"conclude", "find", "give", "record", "return", "rule"})
"""Verbs, in their plain form, that a finding is told with."""

COURT = frozenset({"coroner", "inquest"})
"""Words of a clause that tell whose finding it is: "the coroner", "an inquest jury", "at the inquest"."""

NOT_FOUND = frozenset({"if", "insufficient", "no", "not", "whether"})
"""Words that, between verb and conclusion, tell that it was not reached: "found no evidence of suicide"."""

AREA = regex.compile(r"coroner for (?:the )?(.{1,80})", regex.IGNORECASE)
"""What stands behind the title in a coroner's post."""

CONCLUSIONS = {
    conclusion: regex.compile(words, regex.IGNORECASE)
    for conclusion, words in {
        Conclusion.ACCIDENT: r"\b(?:accident|accidental death|misadventure)\b",
        Conclusion.NATURAL_CAUSES: r"\bnatural causes\b",
        Conclusion.SUICIDE: r"\b(?:suicide|took (?:his|her|their) own li(?:fe|ves))\b",
        Conclusion.UNLAWFUL_KILLING: r"\b(?:unlawful killing|unlawfully killed)\b",
        Conclusion.NARRATIVE: r"\bnarrative (?:conclusion|verdict)\b",
        Conclusion.OPEN: r"\bopen (?:conclusion|verdict)\b",
    }.items()
}
"""The words for each conclusion."""
