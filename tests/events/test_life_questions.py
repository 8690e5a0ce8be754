"""Judges the questions asked of a life: where on a day, what at a place, what in a year."""

from datetime import date

import pytest

from events.presence import was_there
from events.read_life import read_life

# day, stage, silence, journeys, places, certainty
DAYS = [
    (date(1880, 1, 1), "childhood", None, [], ["uppsala"], "certain"),
    (
        date(1899, 6, 5),
        None,
        None,
        ["into-exile"],
        ["siberia"],
        "disputed",
    ),  # the event says more than the stage
    (date(1901, 1, 1), "siberia", None, [], ["siberia"], "probable"),
    (date(1905, 1, 1), None, "lost-years", ["out-of-siberia"], [], "unknown"),
    (date(1906, 12, 1), "paris", None, ["out-of-siberia"], ["paris"], "probable"),  # perhaps not yet arrived
    (date(1912, 6, 4), "paris", None, ["to-the-fair"], ["berlin"], "certain"),
    (date(1912, 6, 20), "paris", None, ["to-the-fair"], ["paris"], "certain"),
    (date(1860, 1, 1), None, None, [], [], "unknown"),
]


@pytest.mark.parametrize(("day", "stage", "silence", "journeys", "places", "certainty"), DAYS)
def test_a_day_tells_where_she_was(small, day, stage, silence, journeys, places, certainty):
    found = small.at(day)
    assert (found.stage and found.stage.id, found.silence and found.silence.id) == (stage, silence)
    assert [journey.id for journey in found.journeys] == journeys
    assert (list(found.places), found.certainty) == (places, certainty)


def test_a_place_tells_its_stays_and_what_happened_without_her(small):
    story = small.at_place("uppsala")
    (stay,) = story.stays
    assert (stay.title, stay.words) == ("Childhood, Uppsala", "2 April 1871 to September 1893")
    assert [event.id for event in stay.events] == ["born", "apprenticed"]
    assert [event.id for event in story.without] == ["press-burns"]
    assert [event.id for event in story.events] == ["born", "apprenticed", "press-burns"]


def test_a_building_has_only_the_stays_in_which_something_happened_there(small, changed):
    assert [stay.title for stay in small.at_place("uppsala-press").stays] == ["Childhood, Uppsala"]
    life = read_life(changed("events.toml", 'place = "uppsala-press"', 'place = "uppsala"'))
    assert life.at_place("uppsala-press").stays == ()


def test_a_stay_in_a_land_does_not_lengthen_one_in_its_town(small_copy):
    path = small_copy / "stages.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('place = "petrograd"', 'place = "france"'), encoding="utf-8")
    (stay,) = read_life(small_copy).at_place("paris").stays
    assert stay.title == "Paris"


def test_what_is_dated_after_her_death_happened_without_her(changed):
    life = read_life(changed("life.toml", 'died = "1936~"', 'died = "1935-05"'))
    assert not was_there(life, life.event("dies"))


def test_a_visit_is_a_stay_known_from_events_only(small):
    (visit,) = small.at_place("berlin").stays
    assert (visit.stages, visit.title, visit.words) == ((), "", "3–5 June 1912")


def test_what_others_did_counts_for_a_stay_if_she_lived_there(small):
    (stay,) = small.at_place("paris").stays
    assert "guild" in [event.id for event in stay.events]
    assert stay.words == "between October 1906 and January 1907, to about 1936"


def test_stages_that_follow_at_once_are_one_stay(changed):
    second = '[[stage]]\nid = "prison"\nname = "Prison"\nplace = "uppsala-press"\ncondition = "held"\n'
    times = 'start = "1893-09"\nend = "1893-10"\ncertainty = "probable"\n\n'
    life = read_life(changed("stages.toml", "[[stage]]", second + times + "[[stage]]"))
    assert [stay.title for stay in life.at_place("uppsala").stays] == ["Childhood, Uppsala; Prison"]


@pytest.mark.parametrize(
    ("old", "new", "there"),
    [
        ("1897-02", "1897-02", False),  # in the world's affairs she counts as there only where she lived
        ("1897-02", "1890-02", True),
        ('kind = "world"', 'kind = "life"', False),  # her own life, but for sure she lived elsewhere
        ('kind = "world"\n', 'kind = "life"\npresent = true\n', True),
    ],
)
def test_whether_she_was_there_is_seen_from_stages_unless_the_event_says_so(
    changed, small_copy, old, new, there
):
    path = small_copy / "events.toml"
    before, after = path.read_text(encoding="utf-8").split('id = "press-burns"')
    path.write_text(before + 'id = "press-burns"' + after.replace(old, new, 1), encoding="utf-8")
    life = read_life(small_copy)
    assert was_there(life, life.event("press-burns")) is there


@pytest.mark.parametrize(("when", "there"), [("1893-09", False), ("1905", True)])
def test_stages_elsewhere_have_to_leave_no_day_for_her_to_be_absent(changed, when, there):
    event = '[[event]]\nid = "perm"\nkind = "life"\ntitle = "Perm"\ntext = "x"\nplace = "perm"\n'
    source = f'date = "{when}"\nsources = [{{source = "letters", locator = "no. 9"}}]\n\n'
    life = read_life(changed("events.toml", "[[event]]", event + source + "[[event]]"))
    assert was_there(life, life.event("perm")) is there


def test_a_place_that_is_not_of_this_life_is_a_key_error(small):
    with pytest.raises(KeyError):
        small.at_place("tomsk")


def test_a_year_has_the_events_that_may_fall_in_it(small):
    assert [event.id for event in small.in_year(1906)] == ["seen-in-paris"]
    assert [event.id for event in small.in_year(1907)] == ["seen-in-paris"]
    assert small.in_year(1895) == ()


def test_each_event_has_its_neighbours(small):
    before, after = small.neighbours("apprenticed")
    assert (before.id, after.id) == ("born", "to-petersburg")
    assert small.neighbours("born")[0] is None
    assert small.neighbours("dies")[1] is None
    with pytest.raises(KeyError):
        small.event("no-such-event")
