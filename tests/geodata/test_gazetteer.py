"""Judges the reading of gazetteers: a good one gives places, a bad one every fault with its line."""

from datetime import date
from pathlib import Path

import pytest

import geodata
from geodata.fault import Faults
from geodata.gazetteer import read_gazetteer
from geodata.place_tree import PlaceTree

GOOD = """
[[place]]
id = "viatka"
names = [{text = "Viatka", last = "1934-12-04"}, {text = "Kirov", first = "1934-12-05"}]
local = "Вятка"
point = [49.6601, 58.5967]
precision = "town"
links = {geonames = "548408"}

[[place]]
id = "prison"
names = [{text = "Prison", first = "1809", last = "1917-02"}]
point = [49.66, 58.6]
precision = "building"
radius_km = 1
within = "viatka"
"""

# What to replace in the good one, by what, and the line and message that must follow
BAD = [
    (
        'id = "viatka"',
        'id = "Viatka!"',
        ":3: place 'Viatka!': id: 'Viatka!' is no id; allowed: small letters",
    ),
    ('id = "viatka"', "", ":2: place: missing id"),
    ('id = "viatka"', 'id = "prison"', ":11: place 'prison': this id is already used at"),
    (
        "[49.6601, 58.5967]",
        "[49.6601, 98.5967]",
        ":6: place 'viatka': point: [49.6601, 98.5967] is out of range",
    ),
    ("[49.6601, 58.5967]", "[58.5967, 149.66]", "are the two swapped?"),
    ("[49.6601, 58.5967]", "[49.6601]", "the list has too few members; allowed: at least 2"),
    ("[49.6601, 58.5967]", '["49", 58.5967]', "point 1: '49' is not a number"),
    ("[49.6601, 58.5967]", "[nan, 58.5967]", "nan is not a number that can be used here"),
    ("point = [49.6601, 58.5967]", "", "has neither point nor region"),
    ('local = "Вятка"', 'region = "siberia"', "has a point and a region; allowed: one of the two"),
    ('"town"', '"twon"', ":7: place 'viatka': precision: 'twon' is not allowed; did you mean 'town'?"),
    ("radius_km", "radius", "'radius' is not a key known here; did you mean 'radius_km'?"),
    ("radius_km = 1", "radius_km = -1", "radius_km: -1 is out of range"),
    ('within = "viatka"', 'within = "vyatka"', "place 'vyatka' is not known; did you mean 'viatka'?"),
    (
        'within = "viatka"',
        'within = "prison"',
        ":16: place 'prison': within: through 'prison' it is within itself",
    ),
    ('geonames = "548408"', "geonames = 548408", "links, geonames: 548408 is not a text"),
    ("1934-12-04", "4.12.1934", "'4.12.1934' is not a date; allowed: a day 1914-08-31"),
    ("1934-12-04", "1934-02-30", "'1934-02-30' is not a date"),
    ('"1809"', '"1918"', "'1917-02' is before the first day of the name, '1918'"),
    ('[[place]]\nid = "prison"', '[[town]]\nid = "prison"', "'town' is not known here; allowed: [[place]]"),
    ('"Kirov"', '""', "names 2, text: it is empty"),
]


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "gazetteer.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_good_gazetteer_gives_its_places(written):
    places = read_gazetteer(written(GOOD))
    assert list(places) == ["viatka", "prison"]
    assert places["viatka"].point == (49.6601, 58.5967)
    assert places["viatka"].links == (("geonames", "548408"),)
    assert places["viatka"].name_on(date(1934, 12, 4)) == "Viatka"
    assert places["viatka"].name_on(date(1934, 12, 5)) == "Kirov"
    assert places["prison"].within == "viatka"


def test_a_year_or_month_stands_for_its_first_or_last_day(written):
    (name,) = read_gazetteer(written(GOOD))["prison"].names
    assert (name.first, name.last) == (date(1809, 1, 1), date(1917, 2, 28))


@pytest.mark.parametrize(("good", "bad", "message"), BAD)
def test_a_fault_is_told_with_its_line(written, good, bad, message):
    assert good in GOOD
    with pytest.raises(Faults) as refusal:
        read_gazetteer(written(GOOD.replace(good, bad)))
    assert message in str(refusal.value)


def test_an_unknown_outline_is_a_fault_where_the_outlines_are_known(written):
    text = '[[place]]\nid = "a"\nnames = [{text = "A"}]\nregion = "siberya"\nprecision = "region"\n'
    assert read_gazetteer(written(text))["a"].region == "siberya"
    with pytest.raises(Faults, match="did you mean 'siberia'"):
        read_gazetteer(written(text), regions=["siberia", "urals"])


def test_all_faults_come_at_once_in_the_order_of_lines(written):
    text = GOOD.replace('"town"', '"twon"').replace("radius_km", "radius").replace("49.6601", "490.0")
    with pytest.raises(Faults) as refusal:
        read_gazetteer(written(text))
    assert [fault.line for fault in refusal.value.faults] == [6, 7, 15]


@pytest.mark.parametrize("wrong", [b"[[place]\n", b"\xff\xfe[", b"a = " + b"[" * 5000])
def test_a_file_that_is_no_toml_is_one_fault(tmp_path, wrong):
    path = tmp_path / "gazetteer.toml"
    path.write_bytes(wrong)
    with pytest.raises(Faults) as refusal:
        read_gazetteer(path)
    assert len(refusal.value.faults) == 1


def test_a_file_that_is_not_there_is_one_fault(tmp_path):
    with pytest.raises(Faults, match=r"gazetteer.toml:1: the file cannot be read: No such file"):
        read_gazetteer(tmp_path / "gazetteer.toml")


def test_the_shipped_gazetteer_has_no_fault():
    places = read_gazetteer(Path(geodata.__file__).parent / "data" / "gazetteer.toml")
    assert places["petrograd"].name_on(date(1918, 1, 1)) == "Petrograd"


def test_a_part_of_a_town_knows_its_town(written):
    tree = PlaceTree(read_gazetteer(written(GOOD)))
    assert tree.holders("prison") == ("viatka",)
    assert tree.with_parts("viatka") == {"viatka", "prison"}
    assert tree.town("prison").id == tree.town("viatka").id == "viatka"
    assert tree.related("viatka", "prison")
    assert not PlaceTree(read_gazetteer(written(GOOD.replace("within", "# within")))).related(
        "viatka", "prison"
    )
