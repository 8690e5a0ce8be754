"""The names of states and of their parts lie on their own land or at sea: measured against the territory."""

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from playwright.sync_api import Page

from events.read_life import read_life, shipped_life
from geodata.base_map import read_land
from geodata.days import day_number
from geodata.polity import read_polities
from geodata.territory import part_held, read_territory
from map_app.page_data import projection_of

OpenPage = Callable[..., Page]
DATES = (
    "1889-07-01", "1914-07-01", "1918-03-15", "1919-01-15", "1920-07-01", "1923-06-01",
    "1930-07-01", "1938-11-15", "1940-09-15", "1941-11-01", "1942-12-15", "1945-09-15",
)  # fmt: skip
VIEWS = (  # longitude, latitude, zoom
    (50, 45, 1.15), (45, 50, 2.0), (90, 45, 2.2), (30, 52, 3.1), (14, 50, 3.1), (62, 40, 3.1), (22, 43, 4.1),
    (28, 55, 3.9), (44, 38, 3.9), (50, 36, 3.9), (15, 48, 4.4), (3, 46, 4.2), (31, 49, 4.2), (16, 62, 3.4),
    (66, 41, 4.0), (110, 40, 3.0), (36, 33, 4.6), (25, 57, 4.8),
)  # fmt: skip
LEAST = 0.96  # of the points along a name
SHOW = """async ([year, day, [x, y, zoom]]) => {
    const { store, map } = LifeMap.opened;
    LifeMap.moment.borderDay = () => day;
    store.set({ held: true, year: year === 1889 ? 1890 : 1889 });
    store.flush();
    store.set({ year });
    map.setView([y, x], zoom, { animate: false });
    store.flush();
    const seen = () => LifeMap.labelBoxes(LifeMap.opened).filter(({ key }) => /^(state|part)-\\d+/.test(key));
    for (let same = 0, before = ""; same < 6; ) {
        await new Promise(requestAnimationFrame);
        const now = String(seen().map(({ key, box }) => key + box));
        same = before === now ? same + 1 : 0;
        before = now;
    }
    const names = {};
    for (const { key, turn, box: [left, top, right, bottom] } of seen()) {
        const [rank, polity] = key.split("-");
        const id = LifeMap.opened.data.base.borders.polities[polity].id;
        const down = [0.3, 0.5, 0.7];
        const across = turn ? down : [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98];
        const points = across.flatMap((share) => down.map((other) => map.containerPointToLatLng(
            [left + share * (right - left), top + other * (bottom - top)])));
        names[key] = names[key] || { rank, id, points: [] };
        names[key].points.push(...points.map(({ lng, lat }) => [lng, lat]));
    }
    return Object.values(names);
}"""
PROJECTION = projection_of(read_life(shipped_life()))


@cache
def shapes() -> tuple[shapely.STRtree, shapely.STRtree]:
    territory = read_territory("low")
    regions = [territory.shape_of([number]) for number in range(len(territory.regions))]
    return shapely.STRtree(regions), shapely.STRtree(shapely.get_parts(read_land("low").geometry.to_numpy()))


def share_at_home(name: dict[str, Any], day: int) -> float:
    """Return how much of a name lies on its own land, or at sea."""
    territory, polities = read_territory("low"), read_polities()
    regions, land = shapes()
    points = shapely.points(np.column_stack(PROJECTION.degrees_of(*np.array(name["points"]).T)))
    foreign = set(land.query(points, predicate="within")[0].tolist())
    for point, number in regions.query(points, predicate="within").T:
        region = territory.regions[number]
        holder = region.holder_on(day).polity
        own = polities[holder].whole_on(day) if name["rank"] == "state" else part_held(region, holder, day)
        if own == name["id"]:
            foreign.discard(int(point))
    return 1 - len(foreign) / len(points)


@pytest.fixture
def page(open_page: OpenPage, exported_page: Path) -> Page:
    page = open_page(exported_page, size=(1656, 900), reduced_motion="reduce")
    page.evaluate("document.fonts.ready")
    return page


def names_in(page: Page, day: str, view: tuple[float, float, float]) -> list[dict[str, Any]]:
    when = date.fromisoformat(day)
    x, y = (float(one) for one in PROJECTION.units_of(*view[:2]))
    names: list[dict[str, Any]] = page.evaluate(SHOW, [when.year, day_number(when), [x, y, view[2]]])
    return names


@pytest.mark.parametrize("day", DATES)
def test_a_name_lies_on_its_own_land_or_at_sea(page: Page, day: str) -> None:
    seen, astray = 0, {}
    for view in VIEWS:
        for name in names_in(page, day, view):
            seen += 1
            share = share_at_home(name, day_number(date.fromisoformat(day)))
            if share < LEAST:
                astray[view, name["rank"], name["id"]] = round(share, 2)
    assert not astray
    assert seen > 5 * len(VIEWS)


@pytest.mark.parametrize(
    ("day", "view", "state"),
    [
        ("1918-03-15", (28, 53, 3.7), "russia"),
        ("1919-01-15", (56, 57, 4.0), "white-siberia"),
        ("1941-11-01", (28, 52, 3.6), "soviet-union"),
    ],
)
def test_a_state_wider_than_the_view_is_named_well_inside_it_on_land_of_its_own(
    page: Page, day: str, view: tuple[float, float, float], state: str
) -> None:
    number = list(page.evaluate("LifeMap.opened.data.base.borders.polities.map(({ id }) => id)")).index(state)
    names_in(page, day, view)
    page.wait_for_function(
        "(start) => LifeMap.labelBoxes(LifeMap.opened).some(({ key }) => `${key}-`.startsWith(start))",
        arg=f"state-{number}-",
    )

    (name,) = (one for one in names_in(page, day, view) if (one["rank"], one["id"]) == ("state", state))

    inside = page.evaluate(
        """(points) => points.every(([x, y]) => {
            const { map } = LifeMap.opened;
            const across = map.latLngToContainerPoint([y, x]).x / map.getSize().x;
            return across > 0.02 && across < 0.95;
        })""",
        name["points"],
    )
    assert inside
    assert len(kinds_of_holding(name, day_number(date.fromisoformat(day)))) == 1


def kinds_of_holding(name: dict[str, Any], day: int) -> set[bool]:
    """Return whether the land under a name is held against an owner: one of the two, or both."""
    regions, _ = shapes()
    points = shapely.points(np.column_stack(PROJECTION.degrees_of(*np.array(name["points"]).T)))
    numbers = regions.query(points, predicate="within")[1].tolist()
    held = (read_territory("low").regions[number].holder_on(day) for number in numbers)
    return {holding.status in ("occupied", "claimed") for holding in held}
