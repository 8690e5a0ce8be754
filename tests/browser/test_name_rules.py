"""The rules of names on the map without a page: how one may be set, where it fits, what ground it takes."""

from collections.abc import Callable, Iterator
from math import cos, pi, sin
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

MAP_APP = Path(__file__).parents[2] / "map_app"
RULES = ["painting/life_map.js", "page/label_boxes.js", "page/label_solver.js", "layers/name_forms.js"]
Ask = Callable[..., Any]


@pytest.fixture(scope="module")
def ask(chromium: Browser) -> Iterator[Ask]:
    """Return a function that evaluates an expression in sight of the rules and of `value`."""
    page = chromium.new_page()
    for script in RULES:
        page.add_script_tag(content=(MAP_APP / script).read_text(encoding="utf-8"))
    yield lambda expression, value=None: page.evaluate(f"(value) => ({expression})", value)
    page.close()


@pytest.mark.parametrize(("name", "lines"), [
    ("Persia", ["Persia"]),
    ("British India", ["British", "India"]),
    ("Austria-Hungary", ["Austria-", "Hungary"]),
    ("Karelo-Finnish SSR", ["Karelo-", "Finnish SSR"]),
    ("South Russia (Denikin)", ["South Russia", "(Denikin)"]),
])  # fmt: skip
def test_a_name_is_parted_between_words_or_after_a_hyphen(ask: Ask, name: str, lines: list[str]) -> None:
    assert ask("LifeMap.nameForms.halves(value)", name) == lines


def test_a_full_name_is_set_smaller_before_it_is_shortened(ask: Ask) -> None:
    ways = ask("LifeMap.nameForms.settings({ text: 'Soviet Union', short: 'USSR' }, 27, 9)")
    told = [(" / ".join(way["texts"]), round(way["size"])) for way in ways if not way["isTight"]]

    assert told == [
        ("Soviet Union", 27), ("Soviet / Union", 27), ("Soviet Union", 20), ("Soviet / Union", 20),
        ("USSR", 27), ("USSR", 20), ("Soviet Union", 9), ("Soviet / Union", 9), ("USSR", 9),
    ]  # fmt: skip
    assert [way["size"] for way in ways if way["isTight"]] == [9, 9, 9]


@pytest.mark.parametrize(
    ("width", "ink", "fits"), [(98, 7, True), (102, 7, False), (60, 9, True), (60, 30, False)]
)
def test_a_name_fits_where_one_of_the_rooms_is_wide_and_high_enough(
    ask: Ask, width: int, ink: int, fits: bool
) -> None:
    name = {"width": width, "ink": ink}

    assert ask("LifeMap.nameForms.fits({ widths: [100, 70, 60, 60] }, value)", name) == fits


def test_the_room_of_a_shape_is_bounded_by_every_row_it_reaches(ask: Ask) -> None:
    assert ask("LifeMap.nameForms.roomsOf([100, 80, 30], 5)") == [80, 70, 45, 30]


def test_a_level_name_takes_one_box(ask: Ask) -> None:
    label = {"x": 50, "y": 50, "width": 40, "height": 10}

    assert ask("LifeMap.labelBoxShapes.boxesAt(value, [-20, -5])", label) == [[28, 44, 72, 56]]


@pytest.mark.parametrize("turn", [-60, -30, 45])
def test_the_boxes_of_a_name_aslant_cover_it_and_leave_its_corners_free(ask: Ask, turn: int) -> None:
    label = {"x": 0, "y": 0, "width": 120, "height": 12, "turn": turn}
    boxes = ask("LifeMap.labelBoxShapes.boxesAt(value, [-60, -6])", label)

    def is_covered(x: float, y: float) -> bool:
        return any(west <= x <= east and north <= y <= south for west, north, east, south in boxes)

    across, down = cos(turn * pi / 180), sin(turn * pi / 180)
    assert all(
        is_covered(along * across - aside * down, along * down + aside * across)
        for along in range(-59, 60)
        for aside in (-5.9, 0, 5.9)
    )
    assert not is_covered(45 * across, -45 * down)


def test_a_name_aslant_yields_to_what_lies_under_it_only(ask: Ask) -> None:
    label = {"key": "state", "x": 100, "y": 100, "width": 120, "height": 12, "turn": -45, "priority": 1}
    seat = {**label, "seats": [[-60, -6]]}
    seated = "LifeMap.seatLabels([value[0]], [value[1]], { width: 200, height: 200 }, new Map()).size"

    assert ask(seated, [seat, [60, 60, 70, 70]]) == 1
    assert ask(seated, [seat, [125, 65, 135, 75]]) == 0
