"""What the page knows of each telling: only what is other, and small."""

import json

import pytest

from events.telling import life_as_told_by, tellings
from map_app.page_data.telling_data import patch_of, shorten

ROOM = 165_000  # bytes; the whole page has to stay below 3 MB


@pytest.fixture(scope="module")
def data(shipped_data):
    return shipped_data


def telling(data, id_):
    return next(one for one in data["tellings"] if one["id"] == id_)


def event(data, id_):
    return next((number, one) for number, one in enumerate(data["events"]) if one["id"] == id_)


def test_the_best_evidence_comes_first_and_then_the_essay(data):
    assert [one["id"] for one in data["tellings"]][:2] == ["best", "essay"]


def test_the_essay_has_the_death_a_year_later(data):
    number, death = event(data, "executed")
    patch = telling(data, "essay")["patches"][number]
    assert death["date_words"] == "16 November 1945"
    assert patch["date_words"] == "16 November 1946"
    assert death["versions"][patch["shown"]]["date"] == ["16 November", "1946"]


def test_every_telling_orders_the_events_that_it_tells(data, shipped):
    for one, told in zip(data["tellings"][1:], tellings(shipped)[1:], strict=True):
        ids = [data["events"][number]["id"] for number in one["order"]]
        assert ids == [event.id for event in life_as_told_by(shipped, told).events]


def test_an_event_is_told_undated_or_left_out_and_never_two_of_them(data):
    for one in data["tellings"][1:]:
        parts = [set(one["order"]), set(one["undated"]), set(one["untold"])]
        assert sum(map(len, parts)) == len(set().union(*parts)) == len(data["events"])


def test_the_tellings_take_little_room(data):
    text = json.dumps(data["tellings"], ensure_ascii=False, separators=(",", ":"))
    assert len(text.encode()) < ROOM


def test_changes_name_the_death_as_a_contradiction(data):
    number, _ = event(data, "executed")
    found = [one for one in telling(data, "essay")["changes"] if one.get("event") == number]
    assert {"event": number, "aspect": "date", "apart": True} in found


def test_an_item_that_is_the_same_is_only_its_number():
    base = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]
    assert shorten([base[1], {"id": "c"}, {"id": "a", "name": "Z"}], base) == [
        1,
        {"id": "c"},
        [0, {"name": "Z"}],
    ]


def test_a_patch_holds_only_what_is_other():
    assert patch_of({"x": 1, "y": 2, "names": 3}, {"x": 1, "y": 3}) == {"y": 2}


def test_a_version_that_names_no_source_says_nothing_of_sources(data):
    versions = [one for each in data["events"] for one in each["versions"]]
    assert all(one["trust_words"] for one in versions)
    assert all(one.get("citations") != [] for one in versions)


def test_a_version_before_the_first_year_keeps_its_own_days(data):
    _, birth = event(data, "birth")
    early = next(one for one in birth["versions"] if "1888" in one["date"])
    assert early["days"][1] < data["years"]["starts"][0]


def test_doubtful_dates_share_their_years_and_sure_ones_do_not(data):
    _, exile = event(data, "sentence-turned-into-exile")
    assert len(exile["shares"]) == exile["years"][1] - exile["years"][0] + 1
    assert 0.9 < sum(exile["shares"]) < 1.1
    assert event(data, "executed")[1]["shares"] == []


def test_a_day_under_two_calendars_can_be_led_by_either(data):
    _, congress = event(data, "constituent-assembly-dissolved")
    assert congress["date_words"] == "19 January 1918 (6 January Old Style)"
    assert congress["dual"]["words"] == "6 (19) January 1918"
    assert event(data, "executed")[1]["dual"] is None


def test_each_year_of_a_silence_says_where_he_may_have_been(data):
    prison = next(one for one in data["silences"] if one["id"] == "prison-years")
    assert prison["days"] > 1300
    lens = data["lenses"][prison["lenses"][1926]]
    assert lens["words"].startswith("Somewhere between Tomsk and Viatka")
    assert lens["rings"]


def test_a_silence_of_a_telling_has_a_lens_between_its_own_traces(data):
    (silence,) = telling(data, "essay")["silences"]
    assert silence["reach"].startswith("Last trace: Siberia, 1906 to 1913. Next trace: Motovilikha, 1917.")
    lens = data["lenses"][silence["lenses"][1915]]
    assert lens["rings"]
    assert lens["words"].startswith("Anywhere: at about 400 km a day by train")


def test_years_of_which_the_same_is_known_share_a_lens(data):
    silences = [one for each in data["tellings"][1:] for one in each["silences"] if isinstance(one, dict)]
    assert len(silences) >= 8
    assert all(len(set(one["lenses"].values())) <= 3 for one in silences)
    assert len(json.dumps(data["lenses"])) < 8_000
