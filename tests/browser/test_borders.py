"""States, borders and names on the map, driven in a browser."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

OpenPage = Callable[..., Page]
YEARS = (1889, 1905, 1914, 1917, 1918, 1919, 1920, 1923, 1930, 1938, 1941, 1945)
ZOOMS = (1.6, 2.8, 4.0, 5.2)
COUNT_OVERLAPS = """(zoom) => {
    const page = LifeMap.opened;
    page.store.set({ held: true });
    page.map.setZoom(zoom, { animate: false });
    page.store.flush();
    return Promise.resolve().then(() => {
        const boxes = LifeMap.labelBoxes(page);
        const meets = (a, b) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
        const found = boxes.flatMap((one, at) => boxes.slice(at + 1)
            .filter((other) => one.key !== other.key && meets(one.box, other.box))
            .map((other) => `${one.key} and ${other.key}`));
        const taken = LifeMap.takenBoxes(page);
        const covered = boxes.flatMap(({ key, owner, box }) => taken
            .filter((block) => meets(box, block) && !(owner && owner === block.owner))
            .map((block) => `${key} and ${block.owner || "a part of the page"}`));
        return { count: boxes.length, marks: taken.length, found: [...found, ...covered] };
    });
}"""
GO = "(year) => { LifeMap.opened.store.set({ year, event: null }); LifeMap.opened.store.flush(); }"


@pytest.fixture
def page(open_page: OpenPage, exported_page: Path) -> Page:
    page = open_page(exported_page)
    page.evaluate("document.fonts.ready")
    return page


@pytest.mark.parametrize("look", ["paper", "dark", "atlas"])
def test_no_name_meets_another_or_a_mark_at_any_date_and_zoom(
    open_page: OpenPage, exported_page: Path, look: str
) -> None:
    page = open_page(f"{exported_page.as_uri()}#look={look}")
    page.evaluate("document.fonts.ready")
    seen = marks = 0
    for year in YEARS:
        page.evaluate(GO, year)
        for zoom in ZOOMS:
            told = page.evaluate(COUNT_OVERLAPS, zoom)
            assert told["found"] == [], f"{year} at zoom {zoom}"
            seen += told["count"]
            marks += told["marks"]
    assert seen > 400
    assert marks > 200


def names_on_the_map(page: Page, role: str) -> set[str]:
    shown = page.locator(f".map-name--{role}:not([hidden])")
    return {" ".join(text.split()) for text in shown.evaluate_all("all => all.map((one) => one.innerText)")}


def test_states_bear_the_names_of_the_day(page: Page) -> None:
    page.evaluate("LifeMap.opened.map.setView([0, -40], 2.2, { animate: false })")
    page.evaluate("LifeMap.opened.store.set({ held: true })")
    page.evaluate(GO, 1910)
    expect(page.locator(".map-name--state", has_text="AUSTRIA-HUNGARY")).to_be_visible()

    page.evaluate(GO, 1930)

    expect(page.locator(".map-name--state", has_text="POLAND")).to_be_visible()
    names = names_on_the_map(page, "state")
    assert "SOVIET UNION" in names
    assert not {name for name in names if "EMPIRE" in name or "AUSTRIA-HUNGARY" in name}


def test_a_map_within_one_state_bears_its_name_too(page: Page) -> None:
    page.evaluate("LifeMap.opened.store.set({ held: true })")
    page.evaluate(GO, 1940)
    kharkov = page.evaluate("LifeMap.opened.data.base.towns.find(({ names }) => names[0].text === 'Kharkov')")
    spot = [kharkov["x"], kharkov["y"]]

    page.evaluate("([x, y]) => LifeMap.opened.map.setView([y, x], 5.5, { animate: false })", spot)

    expect(page.locator(".map-name--state:not([hidden])", has_text=re.compile("SOVIET|USSR"))).to_be_visible()
    assert page.evaluate(COUNT_OVERLAPS, 5.5)["found"] == []


def test_the_map_says_of_which_day_its_borders_are(page: Page) -> None:
    scale = page.locator(".scale-bar")
    page.evaluate(GO, 1930)
    expect(scale).to_contain_text(re.compile(r"borders of \d+ \w+ 1930"))

    page.evaluate("LifeMap.opened.store.set({ hidden: { borders: true } })")

    expect(scale).not_to_contain_text("borders of")


def test_the_tint_is_painted_anew_only_when_a_border_changes(page: Page) -> None:
    page.evaluate("LifeMap.opened.store.set({ held: true })")
    count = """async (years) => {
        let painted = 0;
        const { paintNow } = LifeMap.CanvasLayer.prototype;
        LifeMap.CanvasLayer.prototype.paintNow = function () {
            if (this.options.pane === "tint") painted += 1;
            return paintNow.call(this);
        };
        for (const year of years) {
            LifeMap.opened.store.set({ year, event: null });
            LifeMap.opened.store.flush();
            await new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready)));
        }
        LifeMap.CanvasLayer.prototype.paintNow = paintNow;
        return painted;
    }"""
    page.evaluate(count, [1896])

    assert page.evaluate(count, [1897, 1896, 1897]) == 0
    assert page.evaluate(count, [1930]) > 0


@pytest.mark.parametrize("look", ["paper", "dark", "atlas"])
def test_the_look_is_in_the_address_and_in_the_slip(
    open_page: OpenPage, exported_page: Path, look: str
) -> None:
    page = open_page(f"{exported_page.as_uri()}#year=1923&look={look}")
    expect(page.locator("html")).to_have_attribute("data-look", look)

    page.get_by_role("button", name="Layers").click()

    expect(page.locator(f"input[name=look][value={look}]")).to_be_checked()


def test_choosing_a_look_changes_colours_and_address(page: Page) -> None:
    page.get_by_role("button", name="Layers").click()
    page.get_by_label("Dark, for a projector").check()

    expect(page.locator("html")).to_have_attribute("data-look", "dark")
    expect(page).to_have_url(re.compile("look=dark"))
    assert page.evaluate("LifeMap.colours().panel") == "#131b23"


def test_borders_and_names_can_be_switched_off(page: Page) -> None:
    page.evaluate(GO, 1930)
    page.get_by_role("button", name="Layers").click()
    page.get_by_label("Names of states and seas").uncheck()
    expect(page.locator(".map-name--state:not([hidden])")).to_have_count(0)

    page.get_by_label("States and borders").uncheck()

    assert page.evaluate("LifeMap.opened.store.get().hidden.borders") is True


def test_names_of_today_stand_below_those_of_the_day_when_asked_for(page: Page) -> None:
    page.evaluate(GO, 1928)
    viatka = page.locator(".map-name", has_text="Viatka").first
    expect(viatka).to_be_visible()
    expect(viatka).not_to_contain_text("Kirov")
    page.get_by_role("button", name="Layers").click()

    page.get_by_label("Names of today").check()

    expect(viatka).to_contain_text("now Kirov")
    assert page.evaluate(COUNT_OVERLAPS, 2.8)["found"] == []


def test_the_story_says_under_which_rule_he_stood(open_page: OpenPage, exported_page: Path) -> None:
    page = open_page(f"{exported_page.as_uri()}#year=1931")

    expect(page.locator(".screen--year .kicker").first).to_contain_text("exile in France")


def test_a_place_shows_the_states_it_belonged_to(open_page: OpenPage, exported_page: Path) -> None:
    page = open_page(f"{exported_page.as_uri()}#year=1923&place=moscow")

    bands = page.locator(".times__name--state")
    assert [band.get_attribute("title") for band in bands.all()][-2:] == ["Soviet Russia", "Soviet Union"]
    lefts = [box["x"] for band in bands.all() if (box := band.bounding_box())]
    assert all(one < other for one, other in pairwise(lefts))


def test_two_years_stand_side_by_side_under_one_camera(open_page: OpenPage, exported_page: Path) -> None:
    page = open_page(f"{exported_page.as_uri()}#year=1938&beside=1914")
    slider = page.get_by_label("Year of the second map")
    expect(slider).to_have_value("1914")
    expect(
        page.get_by_label("Map of another year").locator(".map-name--state", has_text="PERSIA")
    ).to_be_visible()

    slider.press("ArrowRight")

    expect(page).to_have_url(re.compile("year=1938.*beside=1915"))
    middles = page.evaluate(
        "[LifeMap.opened, LifeMap.opened.twin]"
        ".map(({ map }) => [map.getZoom(), Math.round(map.getCenter().lng)])"
    )
    assert middles[0] == middles[1]


COLOUR_AT = """async ([longitude, latitude]) => {
    const canvas = document.querySelector(".leaflet-tint-pane canvas");
    const box = canvas.getBoundingClientRect();
    const frame = document.querySelector(".map").getBoundingClientRect();
    const at = LifeMap.opened.map.latLngToContainerPoint([latitude, longitude]);
    const sheet = new OffscreenCanvas(canvas.width, canvas.height);
    const copy = sheet.getContext("2d", { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const x = (at.x + frame.left - box.left) * canvas.width / box.width;
    const y = (at.y + frame.top - box.top) * canvas.height / box.height;
    return [...copy.getImageData(Math.round(x), Math.round(y), 1, 1).data];
}"""


@pytest.mark.parametrize("workers", ["with a worker", "without workers"])
def test_states_are_tinted_with_or_without_a_worker(
    open_page: OpenPage, exported_page: Path, workers: str
) -> None:
    page = open_page("about:blank")
    if workers == "without workers":
        page.add_init_script("delete window.Worker")
    page.goto(f"{exported_page.as_uri()}#year=1910")
    expect(page.locator(".life-page")).to_have_attribute("data-painted", "true")
    warsaw = page.evaluate("LifeMap.opened.data.base.towns.find(({ names }) => names[0].text === 'Warsaw')")
    spot = [warsaw["x"] + 2, warsaw["y"] + 2]
    page.evaluate("([x, y]) => LifeMap.opened.map.setView([y, x], 3, { animate: false })", spot)
    page.evaluate("LifeMap.opened.store.set({ held: true })")

    page.evaluate(GO, 1910)
    page.wait_for_function(f"async (spot) => (await ({COLOUR_AT})(spot))[3] > 0", arg=spot)
    russian = page.evaluate(COLOUR_AT, spot)
    page.evaluate(GO, 1930)

    page.wait_for_function(
        f"async ([spot, before]) => String(await ({COLOUR_AT})(spot)) !== String(before)", arg=[spot, russian]
    )


IS_CALM = """() => {
    const { pictures } = LifeMap.opened.painter;
    if (pictures !== window.pictures) Object.assign(window, { pictures, since: performance.now() });
    return performance.now() - window.since > 700;
}"""
MOST_CANVASES = """() => {
    const pane = document.querySelector(".leaflet-tint-pane");
    window.most = 1;
    new MutationObserver(() => {
        window.most = Math.max(window.most, pane.childElementCount);
    }).observe(pane, { childList: true });
}"""


@pytest.mark.parametrize(("motion", "most"), [("no-preference", 2), ("reduce", 1)])
def test_a_new_tint_fades_in_unless_stillness_is_asked_for(
    open_page: OpenPage, exported_page: Path, motion: str, most: int
) -> None:
    page = open_page(f"{exported_page.as_uri()}#year=1917", reduced_motion=motion)
    expect(page.locator(".life-page")).to_have_attribute("data-painted", "true")
    page.evaluate("LifeMap.opened.store.set({ held: true })")
    page.wait_for_function(IS_CALM)  # a fade is for those who dwell on a date
    page.evaluate(MOST_CANVASES)
    before = page.evaluate("LifeMap.opened.painter.pictures")

    page.evaluate(GO, 1918)

    page.wait_for_function("(before) => LifeMap.opened.painter.pictures >= before + 2", arg=before)
    expect(page.locator(".leaflet-tint-pane canvas")).to_have_count(1)
    assert page.evaluate("most") == most
