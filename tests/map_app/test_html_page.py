"""The page as one text: complete, closed to the outside, the same each time, deaf to what data may try."""

import re
from dataclasses import replace

import pytest

from map_app.html_page import html_page
from map_app.life_map import build_life_map

OUTSIDE = r"""\s*["']?\s*(?:https?:)?//"""
ADDRESSED = re.compile(rf"(?:src|href|action)\s*={OUTSIDE}|url\({OUTSIDE}|@import")


@pytest.fixture(scope="module")
def shipped_page(exported_page):
    return exported_page.read_text(encoding="utf-8")


def test_the_page_fetches_nothing(shipped_page):
    markup = re.sub(r'<script type="application/json".*?</script>', "", shipped_page, flags=re.DOTALL)
    markup = re.sub(r'https?://leafletjs\.com|http://www\.w3\.org/\S*?(?=["\'])', "", markup)
    assert not ADDRESSED.search(markup)


def test_the_page_is_small_enough_to_hand_round(shipped_page):
    assert len(shipped_page.encode()) < 3_000_000


def test_what_is_false_takes_no_room_in_the_page(shipped_page: str) -> None:
    data = shipped_page.partition('id="life-data">')[2].partition("</script>")[0]

    assert '"doubtful":true' in data
    assert ":false" not in data


def test_the_same_life_gives_the_same_page_in_another_process(shipped_map, shipped_page):
    assert html_page(shipped_map) == shipped_page


def test_texts_of_a_life_reach_the_page_as_text(small_life):
    hostile = "</script><script>alert(1)</script>{{ 7 * 7 }}{% raw %}"
    event = replace(small_life.events[0], title=hostile)
    life = replace(small_life, name=hostile, events=(event, *small_life.events[1:]))

    page = html_page(build_life_map(life))

    assert "<script>alert(1)" not in page
    assert "{{ 7 * 7 }}" in page
