"""Judges the lines found in TOML texts, against what tomllib reads from the same text."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.toml_lines import find_lines, line_of

TEXT = '''# A comment with [[event]] and "quotes
id = "x" # [[event]]
[[event]]
title = """several
[[event]]
lines = 1
"""
sources = [
  {source = "a", locator = "]"}, # hi ]
  {source = "c,", locator = "d"},
]
[[event.reading]]
date = '1923'
"quoted key" = 1
dotted.key = 2
[[event.reading]]
nested = [1, [2,
  3], 4]
quotes = """x \\""" y"""
[[event]]
[event.links]
wikidata = "Q1"
[plain]
braces = {a = 1,
  b = 2}
apostrophes = \'\'\'it's\'\'\'
nothing = ""
last = 1'''

WHERE = [
    (("id",), 2),
    (("event", 0), 3),
    (("event", 0, "title"), 4),
    (("event", 0, "sources"), 8),
    (("event", 0, "sources", 0), 9),
    (("event", 0, "sources", 1), 10),
    (("event", 0, "reading", 0), 12),
    (("event", 0, "reading", 0, "date"), 13),
    (("event", 0, "reading", 0, "quoted key"), 14),
    (("event", 0, "reading", 0, "dotted", "key"), 15),
    (("event", 0, "reading", 1), 16),
    (("event", 0, "reading", 1, "nested", 1), 17),
    (("event", 0, "reading", 1, "nested", 2), 18),
    (("event", 0, "reading", 1, "quotes"), 19),
    (("event", 1), 20),
    (("event", 1, "links"), 21),
    (("event", 1, "links", "wikidata"), 22),
    (("plain",), 23),
    (("plain", "braces"), 24),
    (("plain", "apostrophes"), 26),
    (("plain", "nothing"), 27),
    (("plain", "last"), 28),
]


@pytest.mark.parametrize(("where", "line"), WHERE)
def test_each_table_key_and_member_has_its_line(where, line):
    assert find_lines(TEXT)[where] == line


def test_what_has_no_line_of_its_own_gets_that_of_its_holder():
    lines = find_lines(TEXT)
    assert line_of(lines, ("event", 0, "sources", 1, "locator")) == 10
    assert line_of(lines, ("event", 0, "missing")) == 3
    assert line_of(lines, ("not there",)) == 1
    assert line_of({}, ()) == 1


values = st.one_of(
    st.integers(-99, 99).map(str),
    st.text("ab]\"'#[{=\\ \n", max_size=8).map(lambda text: "'''\n" + text.replace("'", "") + "'''"),
    st.text("ab]'#[{= ", max_size=8).map(lambda text: f'"{text}"'),
    st.just('[1, "[[", # ]\n 2]'),
    st.just('{a = "}", b = 1}'),
)
tables = st.lists(
    st.tuples(st.sampled_from(["[[a]]", "[[b]]", "[[b.c]]"]), st.lists(values, max_size=3)), max_size=6
)


@given(tables)
def test_every_key_of_a_valid_text_is_found_on_the_line_that_begins_with_it(made):
    text = "\n".join(
        header + "\n" + "\n".join(f"key{number} = {value}" for number, value in enumerate(content))
        for header, content in [("[[b]]", []), *made]
    )
    written = text.split("\n")
    lines = find_lines(text)
    for where in _paths(tomllib.loads(text)):
        expected = f"{where[-1]} =" if isinstance(where[-1], str) else "[["
        assert written[lines[where] - 1].startswith(expected), where


def _paths(content, where=()):
    """Yield the keys of arrays of tables, and the tables themselves."""
    for key, value in content.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            for number, member in enumerate(value):
                yield (*where, key, number)
                yield from _paths(member, (*where, key, number))
        else:
            yield (*where, key)
