"""Everyday accidents: a child hurt at play, in sport or on the road, with whom no service had to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .harms import Finding
    from .scene import Scene

_RULES = frozenset("injured broke-part broke-own part-broken broken fell lasting intensive-care counted".split())
"""Rules of harms that tell of no deed."""
_MILD = frozenset({"bitten", "stung", "knocked down"})
"""What a dog, a wasp or a cyclist does, told by rules that tell of deeds too."""
_PLAY = frozenset(
    "dog wasp bee park cyclist "
    "bike bicycle scooter skateboard trampoline tackle tackled football footballer rugby cricket hockey netball match "
    "pitch goalpost playground playing swing slide climbing frame gym skating skiing ski horse pony riding race sports "
    "game tournament training goalkeeper team practice tree swimming ball pe sledge sledging zip-wire "
    "collided collision crash pile-up traffic motorway coach minibus lorry cyclist motorist".split()
)
"""Words of play, of sport and of the road."""
_CARE = frozenset(
    "social safeguarding review reviews neglect neglected abuse abused abuser abusing assault assaulted attack "
    "attacked stabbed beaten foster foster-carer carer carers care police arrested charged jailed convicted court "
    "register serious nursery council's failings inquest murder killed died".split()
)
"""Words of what is no mere accident."""


def is_accident(scene: Scene, own: Sequence[Finding]) -> bool:
    """Whether all that befell a child is an everyday accident: "broke his arm on a trampoline"."""
    if not own or not all(f.harm.rule in _RULES or f.manner in _MILD for f in own):
        return False
    lines = [scene.line(f.sentence) for f in own]
    return all(not _PLAY.isdisjoint(line.words) and _CARE.isdisjoint(line.words) for line in lines)
