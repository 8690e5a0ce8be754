"""Judges the talks as the page gets them: numbers that lead somewhere, a part of the map for every step."""

from dataclasses import replace

import pytest

from map_app.page_data import page_parts
from map_app.page_data.talk_data import talk_data


@pytest.fixture(scope="module")
def data(shipped_data):
    return shipped_data


def step(data, id_):
    return next(one for one in data["talks"][0]["steps"] if one["id"] == id_)


def is_seen(step, x, y):
    left, bottom, right, top = step["camera"]["bounds"]
    return left <= x <= right and bottom <= y <= top


def test_both_shipped_talks_are_there_with_their_time(data):
    assert [(talk["minutes"], len(talk["steps"])) for talk in data["talks"]] == [(45, 40), (15, 15)]
    for talk in data["talks"]:
        assert talk["seconds"] == sum(one["seconds"] for one in talk["steps"])


def test_a_life_without_a_talk_has_the_one_made_for_it(small_life):
    made = talk_data(*page_parts(replace(small_life, talks=())))
    assert [talk["id"] for talk in made] == ["made"]


def test_every_citation_of_a_talk_leads_to_its_own_work(data):
    titles = {source["short"]: source["title"] for source in data["sources"]}
    for talk in data["talks"]:
        cited = [citation for one in talk["steps"] for citation in one["citations"]]
        assert {number for _, number in cited} == set(range(len(talk["works"])))
        for text, number in cited:
            assert any(
                text.startswith(short) and title == talk["works"][number] for short, title in titles.items()
            ), text


def test_a_step_names_its_moment_by_number_and_its_year(data):
    flown = step(data, "flown")
    assert data["events"][flown["event"]]["id"] == "flown-to-berlin"
    assert (flown["year"], flown["stage"], flown["silence"], flown["place"]) == (1923, None, None, None)
    assert flown["journeys"] == ["moscow-to-berlin"]
    silence = step(data, "years-without-a-day")
    assert data["silences"][silence["silence"]]["id"] == "prison-years"
    assert silence["year"] == 1926
    assert data["places"][step(data, "night-train")["place"]]["id"] == "araks-crossing"
    assert step(data, "what-is-left")["year"] == 1945


def test_every_step_looks_at_the_places_it_shows(data):
    for one in (one for talk in data["talks"] for one in talk["steps"]):
        if "at" in one["camera"]:
            assert 0 <= one["camera"]["zoom"] <= 9
            continue
        places = [data["places"][number] for number in one["places"]]
        assert all(is_seen(one, *place["xy"]) for place in places if place["xy"]), one["id"]


def test_a_step_without_a_place_looks_where_its_camera_says(data):
    lenin = step(data, "lenin")
    for name in ("perm", "moscow", "petrograd"):
        assert is_seen(lenin, *next(place["xy"] for place in data["places"] if place["id"] == name))


def test_a_birthplace_that_nobody_has_located_is_looked_for_in_its_district(data):
    chistopol = next(place["xy"] for place in data["places"] if place["id"] == "chistopol")
    assert is_seen(step(data, "birth"), *chistopol)


def test_the_last_step_looks_at_the_whole_life(data):
    last = step(data, "what-is-left")
    stays = [data["places"][stage["place"]]["xy"] for stage in data["stages"]]
    assert all(is_seen(last, *xy) for xy in stays if xy)


def test_a_step_has_all_its_words(data):
    flown = step(data, "flown")
    assert (flown["when"], flown["where"]) == ("About June 1923", "Berlin")
    assert flown["spoken"]["sentence"].startswith(
        "About June 1923, Moscow to Berlin, by aeroplane, about 1,600"
    )
    assert flown["spoken"]["legs"] == [
        "about June 1923, Moscow to Berlin, by aeroplane, about 1,600 kilometres"
    ]
    (text, work), *_ = flown["citations"]
    assert text == "His autobiography, chapter XXII"
    assert data["talks"][0]["works"][work].startswith("Gavriil Miasnikov")
    assert (flown["needs"], flown["shows"]) == (["moscow"], ["berlin", "germany", "moscow"])


@pytest.mark.parametrize(
    ("talk", "id_", "way"),
    [
        (0, "called-mad", ["moscow-to-tomsk"]),
        (
            0,
            "amasya",
            ["tehran-to-the-border", "border-to-karakose", "karakose-to-erzurum", "erzurum-to-amasya"],
        ),
        (0, "kronstadt", []),  # to the congress and back: he is where he was
        (0, "years-without-a-day", []),  # a silence tells no way
        (1, "grand-duke", []),  # six journeys would hide the night
    ],
)
def test_the_way_since_the_step_before_is_drawn_where_it_leads_on(data, talk, id_, way):
    found = next(one for one in data["talks"][talk]["steps"] if one["id"] == id_)
    assert [data["journeys"][number]["id"] for number in found["way"]] == way
