"""The parts of a larger whole on the map: republics in their union, the Grand Duchy in its empire."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

OpenPage = Callable[..., Page]
SHOW = """([year, x, y, zoom]) => {
    LifeMap.opened.store.set({ held: true, year, event: null });
    LifeMap.opened.map.setView([y, x], zoom, { animate: false });
    LifeMap.opened.store.flush();
}"""
IN_SPRING = """() => {
    LifeMap.moment.borderDay = ({ years }, { year }) => years.starts[year - years.first] + 100;
}"""
WIDE, FINLAND, RUSSIA, ASIA, BALTIC = (
    (8, -5, 1.15),
    (-60, 60, 2.6),
    (-20, -10, 2.4),
    (60, -50, 2.4),
    (-65, 35, 4.2),
)


@pytest.fixture
def page(open_page: OpenPage, exported_page: Path) -> Page:
    page = open_page(exported_page, size=(1656, 900), reduced_motion="reduce")
    page.evaluate("document.fonts.ready")
    return page


@pytest.mark.parametrize(("year", "view", "names"), [
    (1910, FINLAND, {"Grand Duchy of Finland"}),
    (1923, RUSSIA, {"Russian SFSR", "Ukrainian SSR"}),
    (1938, ASIA, {"Kazakh SSR", "Uzbek SSR", "Turkmen SSR"}),
    (1941, BALTIC, {"Latvian SSR", "Lithuanian SSR"}),
])  # fmt: skip
def test_a_part_is_named_within_its_whole(
    page: Page, year: int, view: tuple[float, float, float], names: set[str]
) -> None:
    page.evaluate(IN_SPRING)

    page.evaluate(SHOW, [year, *view])

    for name in names:
        first, *others = name.split(" ")
        part = page.locator(".map-name--part:not([hidden])", has_text=first)
        expect(part.filter(has_text=others[-1])).to_be_visible()
    state = page.locator(".map-name--state:not([hidden])", has_text="RUSSIAN" if year < 1917 else "SOVIET")
    expect(state).to_be_visible()


def test_the_widest_view_names_whole_states_only(page: Page) -> None:
    page.evaluate(SHOW, [1938, *WIDE])

    expect(page.locator(".map-name--state:not([hidden])", has_text="SOVIET")).to_be_visible()
    expect(page.locator(".map-name--part:not([hidden])")).to_have_count(0)


@pytest.mark.parametrize("year", [1890, 1914, 1930, 1938])
def test_the_widest_view_names_every_large_land(page: Page, year: int) -> None:
    page.evaluate(SHOW, [year, *WIDE])

    for name in ("AFGHANISTAN", "BRITISH", "PERSIA" if year < 1935 else "IRAN", "CHIN", "ALGERIA", "EGYPT"):
        expect(page.locator(".map-name--state:not([hidden])", has_text=name)).to_be_visible()


def test_names_of_parts_are_switched_off_with_those_of_states(page: Page) -> None:
    page.evaluate(SHOW, [1923, *RUSSIA])
    expect(page.locator(".map-name--part:not([hidden])").first).to_be_visible()

    page.evaluate("LifeMap.opened.store.set({ hidden: { labels: true } })")

    expect(page.locator(".map-name--part:not([hidden])")).to_have_count(0)
