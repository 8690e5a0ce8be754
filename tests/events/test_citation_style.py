"""Judges citations to copy: complete, in three styles, and safe whatever a title holds."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.citation_style import STYLES, cite_all, cite_event, cite_source, cite_view
from events.source import Source

DAY = date(2026, 7, 1)
NASTY = Source(
    "n", "N", "Müller & Söhne_{AG}", "100% “true” # \\end", "1925", address="https://x.org/a_b{c} d%20"
)

CHICAGO = (
    "Tommy Lawson, “The Most Intransigent of Bolsheviks” (essay, 12 September 2021; found in The Anarchist "
    "Library), line 512, https://theanarchistlibrary.org/library/"
    "tommy-lawson-the-most-intransigent-of-bolsheviks (accessed 1 July 2026)."
)


def test_a_source_is_cited_as_a_note_with_the_place_in_it(shipped):
    assert cite_source(shipped.sources["lawson-2021"], "chicago", "line 512", DAY) == CHICAGO


def test_an_event_is_cited_with_its_date_place_and_sources(shipped):
    words = cite_event(shipped, shipped.event("lands-at-marseille"), "chicago", "https://x.org/?event=l", DAY)
    assert words.startswith(
        "“Lands at Marseille, 8 May 1930, Marseille” (Gavriil Miasnikov: a life on the map."
    )
    assert "after His autobiography, chapter XXI, https://x.org/?event=l (accessed 1 July 2026)." in words


def test_a_view_is_cited_by_its_words(shipped):
    entry = cite_view(shipped, "1946, as told by the essay", "bibtex", "file:///x.html#year=1946")
    assert entry.startswith(
        "@misc{miasnikov-1946-as-told-by-the-essay,\n  title = {{1946, as told by the essay}},"
    )
    assert "  url = {file:///x.html#year=1946}," in entry


def test_bibtex_is_escaped():
    entry = cite_source(NASTY, "bibtex")
    assert r"author = {{Müller \& Söhne\_\{AG\}}}" in entry
    assert r"title = {{100\% “true” \# \textbackslash{}end}}" in entry
    assert "url = {https://x.org/a_b%7Bc%7D%20d%20}" in entry


def test_ris_has_one_field_a_line_and_ends():
    lines = cite_source(NASTY, "ris", "p.\n1").splitlines()
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)
    assert (lines[0], lines[-1]) == ("TY  - ELEC", "ER  - ")
    assert "SP  - p. 1" in lines
    assert "PY  - 1925" in lines


texts = st.text(max_size=30)


@given(texts, texts, texts, texts)
def test_no_text_breaks_an_entry(author, title, published, address):
    source = Source("id", "short", author, title, "", published, address)
    entry = cite_source(source, "bibtex")
    bare = re.sub(r"\\[{}]|\\text\w+\{\}", "", entry)
    assert bare.count("{") == bare.count("}")
    assert all("  - " in line for line in cite_source(source, "ris").splitlines())
    assert "\n" not in cite_source(source, "chicago")


@pytest.mark.parametrize("style", [style for style, _ in STYLES])
def test_all_sources_make_one_bibliography(shipped, style):
    assert cite_all(shipped.sources.values(), style).count("Lawson") == 1
