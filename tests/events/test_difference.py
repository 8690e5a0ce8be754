"""Judges what is said to differ between two versions, and what is only said less exactly."""

import pytest

from events.difference import contradictions, differences, stage_differences
from events.disagreement import disagreement_on, disagreements
from events.event import Reading
from events.historical_date import parse_date
from events.source import Citation
from events.telling import life_as_told_by, tellings


def reading(date=None, place=None):
    return Reading(parse_date(date) if date else None, place, (Citation("lawson-2021", "line 1"),))


def telling_of(life, id_):
    return next(one for one in tellings(life) if one.id == id_)


# two readings, and in what they cannot both be right
PAIRS = [
    (("1945-11-16",), ("1946-11-16",), ("date",)),
    (("1945-11-16",), ("1945-11",), ()),
    (("1945-11-16",), (None,), ()),
    (("1922-03~",), ("1922-04~",), ("date",)),
    (("1923",), ("../1923-04",), ()),
    (("1923-05",), ("../1923-04",), ("date",)),
    (("1945-11",), ("1945-10-24/..",), ()),
    (("1945-09",), ("1945-10-24/..",), ("date",)),
    (("1906/1917",), ("1906/1913",), ("date",)),
    (("1906/1917",), ("[1906..1913]",), ()),
    (("1918-01-10/1918-01-18",), ("1918-01-23/1918-01-31",), ("date",)),
    (("1928", "araks-crossing"), ("1928", "persia"), ("place",)),
    (("1929", "prinkipo"), ("1929", "turkey"), ()),
    (("1918", "korolev-rooms"), ("1918", "perm"), ()),
    (("1889", "berezovka"), ("1889", "chistopol"), ("place",)),
    (("1889", "berezovka"), ("1888", "perm"), ("date", "place")),
]


@pytest.mark.parametrize(("one", "other", "found"), PAIRS)
def test_only_what_cannot_both_be_right_contradicts(shipped, one, other, found):
    assert contradictions(shipped, reading(*one), reading(*other)) == found
    assert contradictions(shipped, reading(*other), reading(*one)) == found


def test_the_death_is_the_last_but_one_difference_of_the_essay(shipped):
    told = [one.words for one in differences(shipped, telling_of(shipped, "essay")) if one.contradicts]
    assert told[0] == "Born in Berezovka, in the Chistopol district: Berezovka → Chistopol"
    assert told[-2] == "He is shot in Moscow: 16 November 1945 → 16 November 1946"


def test_the_same_days_in_two_calendars_are_no_difference(shipped):
    found = differences(shipped, telling_of(shipped, "essay"))
    assert [one.aspect for one in found if one.id == "third-congress-of-soviets"] == ["place"]


def test_the_best_evidence_differs_in_nothing(shipped):
    assert differences(shipped, telling_of(shipped, "best")) == ()


def test_a_stage_is_compared_too_and_a_missing_one_is_named(shipped):
    told = life_as_told_by(shipped, telling_of(shipped, "essay"))
    words = {one.id: one for one in stage_differences(shipped, told)}
    assert words["oryol"].words == "Oryol prison: 1914 to about March 1917 → not told"
    assert words["siberia"].contradicts
    assert not words["oryol"].contradicts


def test_disagreements_are_the_events_with_more_than_one_reading(shipped):
    found = {one.event.id: one for one in disagreements(shipped)}
    assert len(found) == sum(len(event.readings) > 1 for event in shipped.events)
    executed = found["executed"]
    assert (executed.kind, executed.is_contradiction) == ("date", True)
    assert executed.preferred.date.text == "1945-11-16"
    assert executed.reason.endswith("1946.")
    assert {one.date.text for one in executed.against} == {"1945-11-18", "1946-11-16", "1946"}


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        ("flight-over-the-araks", "date and place"),
        ("freed-in-1917", "place"),
        ("french-visa", "what is told"),
        ("kronstadt-rising", "exactness"),
    ],
)
def test_a_disagreement_has_its_kind(shipped, event, kind):
    assert disagreement_on(shipped, shipped.event(event)).kind == kind
