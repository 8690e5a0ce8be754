"""Finding events."""

import pytest

from events.life import Life
from map_app.event_index import index_events


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("uppsala carter", ["born"]),  # place and text, in any order
        ("CARTER", ["born"]),
        ("carter nobody", []),
        ("leningrad", ["to-petersburg"]),  # a later name of the place
    ],
)
def test_events_are_found_by_words_of_all_their_fields(
    small_life: Life, words: str, found: list[str]
) -> None:
    assert [event.id for event in index_events(small_life).find(words)][: len(found) or 1] == found


def test_nothing_asked_for_finds_everything_in_order(small_life: Life) -> None:
    assert tuple(index_events(small_life).find()) == small_life.events


def test_kinds_and_people_narrow_down(small_life: Life) -> None:
    index = index_events(small_life)

    assert {event.kind for event in index.find(kinds=["world"])} == {"world"}
    assert all("berg" in event.people for event in index.find(people=["berg"]))
    assert index.find(kinds=["world"], people=["berg"]) == []
