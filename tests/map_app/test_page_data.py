"""The page's data: a small life judged by eye, the shipped one by rules that hold for every life."""

import json

import pytest

from map_app.folding import fold
from map_app.page.figure import safe_json
from map_app.page_data import page_data
from map_app.page_data.moment_data import place_list


@pytest.fixture(scope="module")
def data(shipped_data):
    return shipped_data


def moment(data, year):
    return data["moments"][year - data["years"]["first"]]


def test_the_data_can_be_written_as_json_without_a_guess(data):
    assert json.loads(safe_json(data)) == json.loads(json.dumps(data))


def test_every_year_has_a_moment_and_a_view_wider_than_nothing(data):
    years = range(data["years"]["first"], data["years"]["last"] + 1)
    assert [one["year"] for one in data["moments"]] == list(years)
    for one in data["moments"]:
        left, bottom, right, top = one["view"]
        assert right - left > 50
        assert top - bottom > 30
        assert one["sentence"]


def test_1923_tells_the_way_to_berlin_and_back(data):
    told = moment(data, 1923)
    assert told["places"] == "Moscow, Berlin, Moscow"
    assert told["value_text"] == "1923, Moscow and Berlin"
    names = [data["places"][number]["name"] for number in told["here"]]
    assert names == ["Moscow", "Berlin"]
    assert told["captions"][1].startswith("about June")


def test_a_year_inside_a_silence_says_that_nobody_knows(data):
    told = moment(data, 1926)
    assert told["silence"] is not None
    assert told["places"] == "whereabouts not recorded"
    assert told["here"] == []


def test_best_evidence_ends_his_life_in_1945(data):
    deaths = [event for event in data["events"] if event["id"] == "executed"]
    assert [data["years"]["first"] + year for event in deaths for year in event["years"]] == [1945, 1945]
    assert deaths[0]["readings"] >= 3
    assert any(one.get("date") == ["16 November", "1946"] for one in deaths[0]["versions"])


def test_places_bear_the_name_of_the_day(data):
    petrograd = [event for event in data["events"] if event["id"] == "recalled-to-petrograd"]
    assert petrograd[0]["place_name"] == "Petrograd"
    assert any(event["place_name"].startswith("Viatka") for event in data["events"])
    assert not any(event["place_name"].startswith("Kirov") for event in data["events"])


def test_a_region_is_never_a_pin(data):
    regions = [place for place in data["places"] if place["precision"] == "region"]
    assert {"siberia", "persia", "unoccupied-zone"} <= {place["id"] for place in regions}
    for place in regions:
        assert place["xy"] is None
        assert place["area"]["rings"]


def test_every_leg_starts_and_ends_somewhere_on_the_map(data):
    assert len(data["journeys"]) >= 35
    for leg in data["journeys"]:
        assert len(leg["path"]) > 4
        assert leg["years"][0] <= leg["years"][1]


def test_the_stages_carry_the_names_a_reader_looks_for(data):
    names = " ".join(stage["name"] for stage in data["stages"])
    wanted = "Perm Siberia Petrograd Moscow Berlin Persia Istanbul Paris Toulouse"
    for name in wanted.split():
        assert name in names


def test_every_event_is_listed_in_each_year_in_which_it_may_fall(data):
    for number, event in enumerate(data["events"]):
        first, last = event["years"]
        for year in range(first, last + 1):
            assert number in data["year_events"][year]


def test_a_small_life_has_no_more_than_it_says(small_life):
    data = page_data(small_life)
    assert len(data["events"]) == len(small_life.events)
    assert len(data["places"]) == len(small_life.places)
    assert {kind["name"] for kind in data["kinds"]} >= {"Writing", "World around"}


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["Perm"], "Perm"),
        (["Perm", "Moscow", "Perm", "Oryol"], "Perm, Moscow, Perm, Oryol"),
        (["A", "B", "C", "D", "E", "A"], "A … A, 5 places"),
    ],
)
def test_a_long_list_of_places_keeps_its_ends(names, words):
    assert place_list(names) == words


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Łódź", "lodz"), ("Il’ich", "ilich"), ("KARAKÖSE", "karakose"), ("Kronstadt", "kronstadt")],
)
def test_searching_does_not_mind_accents(text, folded):
    assert fold(text) == folded
