"""The exported file, opened as a file with no network: it is the same page, and it works."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

OpenPage = Callable[..., Page]


def test_the_file_opens_the_year_after_its_hash_and_plays(open_page: OpenPage, exported_page: Path) -> None:
    page = open_page(f"{exported_page.as_uri()}#year=1923")
    year = page.get_by_label("Year", exact=True)
    expect(year).to_have_value("1923")
    page.clock.install()

    page.get_by_role("button", name="Play").click()
    page.clock.run_for(2_500)

    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    expect(year).to_have_value("1924")


def test_moving_changes_the_hash_once_it_has_settled(open_page: OpenPage, exported_page: Path) -> None:
    page = open_page(exported_page)

    page.get_by_label("Year", exact=True).fill("1930")

    expect(page).to_have_url(re.compile("#year=1930"))


def test_the_file_names_no_other_host_and_stays_small(exported_page: Path) -> None:
    text = exported_page.read_text(encoding="utf-8")

    assert exported_page.stat().st_size < 3_000_000
    asks = r"""<(?:script|img|iframe|link|source)\b[^>]*\s(?:src|href)\s*=\s*["']?https?:"""
    assert not re.search(rf"""{asks}|@import|url\(["']?https?:""", text)


SHOWS_ALL_OF_THE_MOMENT = """() => {
    const { map, data, store } = LifeMap.opened;
    const [west, south, east, north] = LifeMap.moment.momentOf(data, store.get().year).view;
    const seen = map.getBounds();
    return seen.contains([[south, west], [north, east]]);
}"""


def test_a_narrower_window_still_shows_all_of_the_moment(open_page: OpenPage, exported_page: Path) -> None:
    page = open_page(f"{exported_page.as_uri()}#year=1923")
    page.wait_for_function(SHOWS_ALL_OF_THE_MOMENT)

    page.set_viewport_size({"width": 540, "height": 768})

    page.wait_for_function(f"() => LifeMap.opened.map.getSize().x === 540 && ({SHOWS_ALL_OF_THE_MOMENT})()")


def test_an_address_opens_at_rest_with_its_places_clear_of_the_title(
    open_page: OpenPage, exported_page: Path
) -> None:
    view = "[LifeMap.opened.map.getZoom(), LifeMap.opened.map.getCenter().toString()]"
    page = open_page(f"{exported_page.as_uri()}#year=1930")
    page.locator(".life-page[data-ready]").wait_for(state="attached")
    opened = page.evaluate(view)

    title = page.locator(".title").bounding_box()
    mark = page.get_by_role("button", name=re.compile("^Paris,")).bounding_box()
    assert title
    assert mark
    assert mark["x"] > title["x"] + title["width"] or mark["y"] > title["y"] + title["height"]
    page.locator(".life-page[data-painted]").wait_for(state="attached")
    assert page.evaluate(view) == opened


RACE = """() => {
    const slider = document.querySelector("input.year-slider");
    for (let year = 1890; year <= 1923; year++) {
        slider.value = year;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        LifeMap.opened.store.flush();
    }
    return document.querySelector("[data-part=story] .sentence").textContent;
}"""


def test_the_story_spares_racing_years_and_tells_the_one_they_end_at(
    open_page: OpenPage, exported_page: Path
) -> None:
    page = open_page(f"{exported_page.as_uri()}#year=1945")
    page.locator(".life-page[data-painted]").wait_for(state="attached")
    last = "Flown out of Russia in secret"

    assert last not in page.evaluate(RACE)  # the first of the years stands there until the race ends
    story = page.get_by_role("region", name="Story")
    expect(story.get_by_role("heading", name=re.compile(last))).to_be_visible()
    expect(story.locator("[data-event=flown-to-berlin]")).to_be_attached()
