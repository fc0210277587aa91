"""``models.actor`` and ``models.mapping``: actors and what is known of them."""

from __future__ import annotations

import pickle

import pytest

from govreview.exceptions import InvalidValueError
from govreview.models import Actor, ActorKind, ActorRef, Authority, FrozenMap, Role


def test_nameless_actor_is_refused() -> None:
    """Nobody is no actor, by whichever model."""
    with pytest.raises(InvalidValueError, match=r"ActorRef\.name"):
        ActorRef("")
    with pytest.raises(InvalidValueError, match=r"Actor\.name"):
        Actor(id="a1", kind=ActorKind.PERSON, name="")
    with pytest.raises(InvalidValueError, match=r"Authority\.slug"):
        Authority("", "Birmingham City Council")


def test_role_kind_is_of_the_list() -> None:
    """A kind of post that is not in the list is refused, and the list is shown."""
    with pytest.raises(InvalidValueError, match="lead_member"):
        Role(title="mayor", kind="mayor")  # type: ignore[arg-type]


def test_identifiers_are_copied() -> None:
    """What the caller does to the dict afterwards does not reach the actor."""
    given = {"slug": "birmingham"}
    actor = Actor(id="a1", kind=ActorKind.ORGANISATION, name="Birmingham City Council", identifiers=given)
    given["slug"] = "leeds"
    assert actor.identifiers == {"slug": "birmingham"}


def test_frozen_map_freezes_what_it_holds() -> None:
    """Lists and dicts within are frozen too, so that the map hashes whatever the order of its keys."""
    one: FrozenMap[object] = FrozenMap({"a": [1, {"b": 2}], "c": None})
    other: FrozenMap[object] = FrozenMap({"c": None, "a": [1, {"b": 2}]})
    assert one == other
    assert hash(one) == hash(other)
    assert one["a"] == (1, FrozenMap({"b": 2}))
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 -- our own bytes
