"""Judges what is said about a life that is not right: every fault at once, with file and line."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.read_life import LifeFaults, read_life

EXAMPLES = Path(__file__).parents[1] / "examples"

# file, what to replace, by what, and the message that must follow
BAD = [
    ("life.toml", 'id = "clara-lindqvist"', "", "life.toml:1: life: missing id"),
    (
        "life.toml",
        '"1936~"',
        '"1870"',
        "life.toml:4: life 'clara-lindqvist': died: '1870' is before the birth",
    ),
    ("life.toml", "1936\n", "1870\n", "last_year: 1870 is before first_year, 1871"),
    (
        "life.toml",
        '"essay-1950"',
        '"essay-1951"',
        "source 'essay-1951' is not known; did you mean 'essay-1950'?",
    ),
    ("life.toml", 'name = "Clara', 'nane = "Clara', "'nane' is not a key known here; did you mean 'name'?"),
    ("life.toml", 'name = "Clara', "name = Clara", "life.toml:2: not valid TOML at column 8: Invalid value"),
    ("life.toml", 'name = "', 'name = """', "not valid TOML"),
    ("events.toml", "[[event]]", "[[events]]", "'events' is not known here"),
    (
        "events.toml",
        'date = "1871-04-02"',
        'date = "1871-02-30"',
        "events.toml:6: event 'born': date: '1871-02-30' is not a date: February 1871",
    ),
    ("events.toml", 'date = "1871-04-02"', "date = 1871-04-02", "write the date in quotation marks"),
    ("events.toml", 'date = "1871-04-02"', "", "event 'born': missing date"),
    ("events.toml", 'date = "1871-04-02"', 'date = "1871-04-02/1871-03"', "ends before it starts"),
    (
        "events.toml",
        'date = "1871-04-02"',
        'date = "1950"',
        "'1950' is outside the years of this life; allowed: 1871 to 1936",
    ),
    (
        "events.toml",
        'calendar = "julian"',
        'calendar = "mayan"',
        "'mayan' is not allowed; allowed: gregorian, julian",
    ),
    ("events.toml", 'kind = "life"', 'kind = "lief"', "'lief' is not allowed; did you mean 'life'?"),
    (
        "events.toml",
        'place = "petrograd"',
        'place = "petrogard"',
        "place 'petrogard' is not known; did you mean 'petrograd'?",
    ),
    (
        "events.toml",
        'people = ["berg"]',
        'people = ["burg"]',
        "person 'burg' is not known; did you mean 'berg'?",
    ),
    (
        "events.toml",
        'people = ["berg"]',
        'people = "berg"',
        "'berg' is not a list; write it in square brackets",
    ),
    ("events.toml", 'documents = ["primer"]', 'documents = ["prime"]', "document 'prime' is not known"),
    ("events.toml", ', locator = "line 1"', "", "sources 1: missing locator"),
    ("events.toml", 'title = "Born in Uppsala"', 'title = " "', "title: it is empty"),
    ("events.toml", "weight = 3", "weight = 4", "weight: 4 is out of range"),
    ("events.toml", "weight = 3", 'weight = "3"', "weight: '3' is not a whole number"),
    (
        "events.toml",
        'id = "apprenticed"',
        'id = "born"',
        "event 'born': this id is already used at events.toml:1",
    ),
    ("events.toml", "preferred = true", "preferred = false", "none of its readings is preferred"),
    ("events.toml", "trust = 1", "preferred = true", "another reading is preferred already"),
    ("events.toml", "preferred = true", "preferred = 1", "preferred: 1 is neither true nor false"),
    ("events.toml", 'note = "Later', '# note = "Later', "reading 3: it has neither source nor note"),
    (
        "events.toml",
        'sources = [{source = "letters", locator = "no. 17"}, {',
        "sources = []\n# [{",
        "reading 2: it is preferred but names no source",
    ),
    (
        "events.toml",
        'text = "Sent away for a leaflet."',
        'text = "x"\ndate = "1899"',
        "'date' stands beside [[event.reading]]",
    ),
    (
        "stages.toml",
        'end = "1893-09"',
        'end = "1860"',
        "stage 'childhood': end: '1860' is before the start, '1871-04-02'",
    ),
    ("stages.toml", 'condition = "free"', 'condition = "happy"', "allowed: free, held, abroad, hiding"),
    (
        "stages.toml",
        'sources = [{source = "letters", locator = "nos. 4 to 16"}]',
        "",
        "without a source it cannot be certain",
    ),
    ("stages.toml", 'to = "siberia"', 'to = "petrograd"', "'petrograd' is also where it begins"),
    ("stages.toml", 'mode = "train"', 'mode = "tarin"', "'tarin' is not allowed; did you mean 'train'?"),
    (
        "stages.toml",
        'via = ["berlin"]',
        'via = ["berlyn"]',
        "via 1: place 'berlyn' is not known; did you mean 'berlin'?",
    ),
    ("stages.toml", 'event = "visits-berlin"', 'event = "visits-brelin"', "did you mean 'visits-berlin'?"),
    ("stages.toml", 'next_trace = "seen-in-paris"', 'next_trace = "seen"', "event 'seen' is not known"),
    (
        "stages.toml",
        'next_trace = "seen-in-paris"',
        'next_trace = "born"',
        "'born' is before the last trace, 'last-letter'",
    ),
    (
        "stages.toml",
        'last_trace = "last-letter"',
        'last_trace = "primer-printed"',
        "last_trace: 'primer-printed' is after the silence",
    ),
    (
        "stages.toml",
        "year = 1911",
        "year = 2011",
        "moment 2011: year: 2011 is outside the years of this life",
    ),
    (
        "stages.toml",
        "[[moment]]",
        '[[moment]]\nyear = 1911\nsentence = "x"\n[[moment]]',
        "moment 1911: year: 1911 has a moment already",
    ),
    (
        "places.toml",
        "59.8586",
        "95.8586",
        "is out of range; allowed: [longitude -180 to 180, latitude -90 to 90]",
    ),
    ("people.toml", "Oskar", "Os\0kar", "not valid TOML"),
]


def faults_of(folder):
    with pytest.raises(LifeFaults) as refusal:
        read_life(folder)
    return str(refusal.value)


@pytest.mark.parametrize(("file", "old", "new", "message"), BAD)
def test_a_fault_is_told_where_it_stands(changed, file, old, new, message):
    told = faults_of(changed(file, old, new))
    in_this_file = [line[line.index(file) :] for line in told.splitlines() if f"/{file}:" in line]
    assert any(message in line for line in in_this_file), told


def test_every_fault_of_a_broken_life_is_told_at_once(monkeypatch):
    monkeypatch.chdir(EXAMPLES / "broken")
    assert faults_of(Path()) + "\n" == Path("expected.txt").read_text(encoding="utf-8")


def test_a_file_that_cannot_be_read_is_not_blamed_on_those_that_name_its_ids(changed):
    told = faults_of(changed("sources.toml", "[[source]]", "[[source]"))
    assert told.count("\n") == 0
    assert "sources.toml:1: not valid TOML" in told


def test_a_text_in_another_encoding_is_told_with_its_line(small_copy):
    path = small_copy / "people.toml"
    path.write_bytes(path.read_bytes().replace(b"Oskar", b"Osk\xe5r"))
    assert "people.toml:3: the file is not UTF-8 text" in faults_of(small_copy)


def test_marks_and_line_ends_of_windows_are_no_fault(small_copy):
    path = small_copy / "events.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_life(small_copy).event("apprenticed").line == 11


def test_an_empty_file_is_a_fault(small_copy):
    (small_copy / "more.toml").write_text("# nothing yet\n")
    assert "more.toml:1: the file is empty" in faults_of(small_copy)


def test_a_life_needs_life_toml(small_copy):
    (small_copy / "life.toml").unlink()
    assert "life.toml:1: there is no life.toml" in faults_of(small_copy)


def test_a_folder_that_is_not_there_is_told_as_such(tmp_path):
    assert "there is no such folder" in faults_of(tmp_path / "nowhere")
    (tmp_path / "file").write_text("")
    assert "this is a file" in faults_of(tmp_path / "file")


def test_a_fault_is_one_line_whatever_was_written(changed):
    told = faults_of(changed("events.toml", 'kind = "life"', 'kind = """a\nb\\u001b[31m"""'))
    assert len(told.splitlines()) == 1
    assert told.isprintable()


VALUES = [
    *(
        "1",
        "-1.5",
        "nan",
        "true",
        '""',
        "[]",
        "{}",
        "[[1]]",
        "[{}]",
        "{a = 1}",
        "1905-01-01",
        "12:00:00",
        "9" * 30,
    ),
    *(
        '"x"',
        '["x"]',
        '"1905-13"',
        '"../.."',
        '"siberia"',
        "[nan, inf]",
        "[{text = 1}]",
        "'''\nx\n'''",
        "",
        "[",
    ),
]
LINES = [
    *(
        "[x]",
        "a = 1",
        "[[event]]",
        "[[event.reading]]",
        "[event]",
        "reading = 3",
        "reading = [1]",
        "[[place]]",
    ),
    *('within = "paris"', "present = false", '"quoted" = 1', "# comment", "\0", "id = 1"),
]
FILES = sorted(path.name for path in (EXAMPLES / "small").glob("*.toml"))
mangling = st.tuples(
    st.sampled_from(FILES), st.integers(0, 200), st.sampled_from(VALUES), st.sampled_from(["", *LINES])
)


@settings(max_examples=60, deadline=None)
@given(st.lists(mangling, min_size=1, max_size=3))
def test_whatever_is_written_is_a_life_or_told_as_faults(tmp_path_factory, manglings):
    folder = Path(shutil.copytree(EXAMPLES / "small", tmp_path_factory.mktemp("mangled") / "life"))
    for file, number, value, line in manglings:
        lines = (folder / file).read_text(encoding="utf-8").split("\n")
        at = number % len(lines)
        key = lines[at].split(" = ")[0]
        lines[at] = line or f"{key} = {value}"
        (folder / file).write_text("\n".join(lines), encoding="utf-8")
    try:
        life = read_life(folder)
    except LifeFaults as faults:
        told = str(faults)
    else:
        told = "".join(life.sentence_for(year) for year in range(life.first_year, life.last_year + 1))
        assert all(life.at_place(place) for place in life.places)
    assert told
