"""Judges the desk: what is changed can be taken back, what is kept comes back, nothing goes by itself."""

from dataclasses import replace

import pytest

from events.edited_talk import without_step
from events.life import Life
from events.step_of_moment import year_step
from events.talk import Bounds
from map_app.talk_editor.desk import Desk, lay_desk
from map_app.talk_editor.draft import read_draft
from map_app.talk_editor.here import Here, read_here, steps_here, way_to

TOO_LONG = "A headline that is much too long for the wall of a lecture hall"


@pytest.fixture
def desk(small_life: Life) -> Desk:
    desk = lay_desk(small_life)
    desk.hear([])
    return desk


def remove_first(desk: Desk) -> None:
    desk.draft = desk.draft.changed("removed", without_step(desk.draft.talk, desk.draft.talk.steps[0].id))


def test_the_talks_of_the_life_and_the_made_one_lie_on_the_desk(desk: Desk) -> None:
    assert list(desk.drafts) == ["lead-and-ink", "short", "made"]
    assert not desk.records
    assert desk.is_saved


def test_a_change_is_kept_and_can_be_taken_back(desk: Desk) -> None:
    before = desk.draft.talk
    remove_first(desk)
    assert list(desk.records) == ["lead-and-ink"]
    assert not desk.is_saved

    desk.undo()

    assert desk.draft.talk == before
    assert not desk.records


def test_a_text_that_does_not_fit_waits_beside_the_talk(desk: Desk) -> None:
    step = desk.step
    desk.draft = desk.draft.with_text(step, "headline", TOO_LONG)

    assert desk.draft.talk.steps[0].headline == "Carts and letters"
    assert desk.draft.text_of(step, "headline") == TOO_LONG
    assert desk.draft.places_of_unfit == {1}
    desk.mark_saved()
    assert not desk.is_saved

    desk.draft = desk.draft.with_text(step, "headline", "Short")
    assert desk.draft.talk.steps[0].headline == "Short"
    assert not desk.draft.unfit


def test_what_is_typed_on_and_on_in_one_field_is_one_change(desk: Desk) -> None:
    for text in ("A", "A w", "A wo", "A word"):
        desk.draft = desk.draft.with_text(desk.step, "headline", text)

    desk.undo()

    assert desk.step.headline == "Carts and letters"


def test_drafts_come_back_from_what_the_browser_kept(desk: Desk, small_life: Life) -> None:
    desk.draft = desk.draft.with_text(desk.step, "headline", TOO_LONG)
    remove_first(desk)
    desk.add_new(year_step(small_life, 1900))
    again = lay_desk(small_life)

    titles = again.hear(desk.records.items())

    assert titles == ["Lead and Ink", "A new talk"]
    assert again.records == desk.records
    assert [draft.talk for draft in again.drafts.values()] == [draft.talk for draft in desk.drafts.values()]


def test_discarding_brings_back_the_talk_of_the_life_and_removes_one_of_ones_own(
    desk: Desk, small_life: Life
) -> None:
    original = desk.draft.talk
    remove_first(desk)

    desk.discard()
    assert desk.draft.talk == original
    assert desk.is_saved
    desk.undo()
    assert desk.draft.talk != original

    desk.add_new(year_step(small_life, 1900))
    desk.discard()
    assert list(desk.drafts) == ["lead-and-ink", "short", "made"]


@pytest.mark.parametrize("record", ["", "[]", "{}", '{"text": "", "unfit": [], "is_saved": true}'])
def test_a_draft_that_cannot_be_read_is_kept_until_it_is_given_up(desk: Desk, record: str) -> None:
    assert desk.hear([("lead-and-ink", record)]) == []

    (key,) = desk.unreadable
    assert desk.records == {key: record}
    assert not desk.is_saved
    desk.drop_unreadable(key)
    assert not desk.records


def test_the_step_that_was_looked_at_is_found_again(desk: Desk) -> None:
    desk.look_again("lead-and-ink paris 4")

    assert desk.step.id == "paris"
    assert desk.looked_at == "lead-and-ink paris 4"
    desk.choose("carts")
    desk.look_again("made nothing 0")
    assert desk.looked_at == "lead-and-ink carts 0"


def test_a_saved_draft_is_saved_after_a_reload_too(desk: Desk, small_life: Life) -> None:
    remove_first(desk)
    desk.mark_saved()

    again = read_draft("lead-and-ink", desk.draft.record, small_life, small_life.talks[0])

    assert again.is_saved


def test_the_step_made_of_the_map_has_its_view_layers_and_camera(small_life: Life) -> None:
    told = {"year": 1900, "view": "life", "hidden": ["towns", "unknown"], "box": [-10, -10, 10, 10]}

    here = read_here(small_life, told)
    step = steps_here(small_life, here)[0]

    assert (step.view, step.hidden) == ("life", ("towns",))
    assert isinstance(step.camera, Bounds)
    sides = way_to(small_life, step)["box"]
    assert sides == pytest.approx([-10, -10, 10, 10], abs=0.3)


@pytest.mark.parametrize(
    "told",
    [
        None,
        {},
        {"year": "1900", "event": 3, "place": [], "view": {}, "hidden": "towns", "box": "all"},
        {"year": -5, "box": [0, 0, 1e9, 1]},
        {"box": [3, 3, 1, 1]},
        {"box": [True, None, 1, 2]},
    ],
)
def test_what_the_page_tells_is_not_believed_without_looking(small_life: Life, told: object) -> None:
    here = read_here(small_life, told)  # type: ignore[arg-type]

    assert here == Here(small_life.first_year)


def test_the_map_can_be_sent_to_every_step(small_life: Life) -> None:
    for step in (*small_life.talks[0].steps, *lay_desk(small_life).drafts["made"].talk.steps):
        way = way_to(small_life, step)
        assert small_life.first_year <= way["year"] <= small_life.last_year
        assert (way["event"] == step.moment) == (step.kind == "event")
    near = way_to(small_life, replace(small_life.talks[0].step("types")))
    assert near["box"] is not None
