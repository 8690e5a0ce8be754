"""Who held which land on which day."""

from datetime import date

import pytest
import shapely

from geodata.days import date_of, day_number
from geodata.polity import FIRST_DAY, LAST_DAY, read_polities
from geodata.territory import borders_on, read_territory

LEVELS = ["low", "high"]
PLACES = {
    "Perm": (56.25, 58.01),
    "Moscow": (37.62, 55.75),
    "Petrograd": (30.31, 59.94),
    "Tiflis": (44.79, 41.72),
    "Vilna": (25.28, 54.69),
    "Danzig": (18.65, 54.35),
    "Kattowitz": (19.02, 50.26),
    "Viipuri": (28.75, 60.71),
    "Kars": (43.10, 40.60),
    "Toulouse": (1.44, 43.60),
    "Paris": (2.35, 48.86),
    "Strasbourg": (7.75, 48.58),
    "Klausenburg": (23.59, 46.77),
    "Reichenberg": (15.06, 50.77),
    "Minsk": (27.56, 53.90),
    "Odessa": (30.72, 46.48),
    "Kiev": (30.52, 50.45),
    "Chita": (113.5, 52.03),
    "Tabriz": (46.29, 38.08),
    "Constantinople": (28.70, 41.15),
    "Sarajevo": (18.41, 43.86),
    "Salonica": (22.94, 40.64),
    "Baghdad": (44.36, 33.31),
    "Kyzyl": (94.45, 51.72),
    "Stalingrad": (44.40, 48.72),
    "Berlin": (13.40, 52.52),
    "Stettin": (14.55, 53.43),
    "Zagreb": (15.98, 45.81),
    "Bukhara": (64.42, 39.77),
    "Saarbruecken": (7.0, 49.24),
    "Essen": (7.01, 51.45),
}
KNOWN = [
    ("Perm", "1889-01-01", "Russian Empire", "sovereign"),
    ("Perm", "1917-10-01", "Russian Republic", "sovereign"),
    ("Perm", "1918-12-24", "Soviet Russia", "sovereign"),
    ("Perm", "1918-12-25", "Russian State (Kolchak)", "claimed"),
    ("Perm", "1919-06-30", "Russian State (Kolchak)", "claimed"),
    ("Perm", "1919-07-01", "Soviet Russia", "sovereign"),
    ("Moscow", "1922-12-29", "Soviet Russia", "sovereign"),
    ("Moscow", "1922-12-30", "Soviet Union", "sovereign"),
    ("Petrograd", "1941-12-31", "Soviet Union", "sovereign"),
    ("Tiflis", "1918-05-01", "Transcaucasian Federation", "sovereign"),
    ("Tiflis", "1920-01-01", "Georgia", "sovereign"),
    ("Tiflis", "1923-01-01", "Soviet Union", "sovereign"),
    ("Kars", "1914-01-01", "Russian Empire", "sovereign"),
    ("Kars", "1919-09-01", "Armenia", "sovereign"),
    ("Kars", "1930-01-01", "Turkey", "sovereign"),
    ("Chita", "1921-01-01", "Far Eastern Republic", "sovereign"),
    ("Bukhara", "1900-01-01", "Emirate of Bukhara", "protectorate"),
    ("Kyzyl", "1930-01-01", "Tuvan People's Republic", "claimed"),
    ("Kyzyl", "1945-01-01", "Soviet Union", "sovereign"),
    ("Vilna", "1921-01-01", "Central Lithuania", "claimed"),
    ("Vilna", "1930-01-01", "Poland", "sovereign"),
    ("Vilna", "1940-01-01", "Lithuania", "sovereign"),
    ("Viipuri", "1930-01-01", "Finland", "sovereign"),
    ("Viipuri", "1940-06-01", "Soviet Union", "sovereign"),
    ("Viipuri", "1943-01-01", "Finland", "occupied"),
    ("Danzig", "1914-01-01", "German Empire", "sovereign"),
    ("Danzig", "1930-01-01", "Free City of Danzig", "sovereign"),
    ("Danzig", "1946-01-01", "Poland", "sovereign"),
    ("Kattowitz", "1921-01-01", "Germany", "sovereign"),
    ("Kattowitz", "1930-01-01", "Poland", "sovereign"),
    ("Stettin", "1946-01-01", "Poland", "sovereign"),
    ("Berlin", "1945-08-01", "Berlin (four Powers)", "occupied"),
    ("Saarbruecken", "1930-01-01", "Saar Basin Territory", "mandate"),
    ("Saarbruecken", "1935-03-01", "Germany", "sovereign"),
    ("Essen", "1923-06-01", "Ruhr under French and Belgian occupation", "occupied"),
    ("Strasbourg", "1914-01-01", "German Empire", "sovereign"),
    ("Strasbourg", "1930-01-01", "France", "sovereign"),
    ("Strasbourg", "1941-01-01", "Germany", "sovereign"),
    ("Paris", "1941-01-01", "France under German occupation", "occupied"),
    ("Toulouse", "1942-11-10", "France (unoccupied zone)", "sovereign"),
    ("Toulouse", "1942-11-11", "France under German occupation", "occupied"),
    ("Toulouse", "1944-09-01", "France", "sovereign"),
    ("Klausenburg", "1914-01-01", "Austria-Hungary", "sovereign"),
    ("Klausenburg", "1941-01-01", "Hungary", "sovereign"),
    ("Reichenberg", "1938-12-01", "Germany", "sovereign"),
    ("Minsk", "1918-04-01", "Ober Ost (German military administration)", "occupied"),
    ("Minsk", "1942-01-01", "Reichskommissariat Ostland", "occupied"),
    ("Kiev", "1918-05-01", "Ukrainian State", "sovereign"),
    ("Kiev", "1942-01-01", "Reichskommissariat Ukraine", "occupied"),
    ("Odessa", "1942-01-01", "Transnistria", "occupied"),
    ("Stalingrad", "1942-12-01", "German military administration", "occupied"),
    ("Stalingrad", "1943-03-01", "Soviet Union", "sovereign"),
    ("Zagreb", "1942-01-01", "Independent State of Croatia", "protectorate"),
    ("Sarajevo", "1900-01-01", "Austria-Hungary", "occupied"),
    ("Sarajevo", "1910-01-01", "Austria-Hungary", "sovereign"),
    ("Salonica", "1900-01-01", "Ottoman Empire", "sovereign"),
    ("Salonica", "1914-01-01", "Greece", "sovereign"),
    ("Constantinople", "1921-01-01", "Constantinople and the Straits (Allied occupation)", "occupied"),
    ("Baghdad", "1925-01-01", "Iraq", "mandate"),
    ("Tabriz", "1929-01-01", "Persia", "sovereign"),
    ("Tabriz", "1936-01-01", "Iran", "sovereign"),
    ("Tabriz", "1942-01-01", "Soviet Union", "occupied"),
]


@pytest.mark.parametrize(("place", "day", "name", "status"), KNOWN)
def test_a_town_lies_in_the_state_that_held_it(place: str, day: str, name: str, status: str) -> None:
    borders = borders_on(date.fromisoformat(day), "low")

    held = borders[borders.contains(shapely.Point(PLACES[place]))]

    assert list(zip(held["name"], held["status"], strict=True)) == [(name, status)]


def test_an_occupied_land_names_its_owner() -> None:
    borders = borders_on(date(1942, 6, 1), "low")

    ostland = borders[borders["name"] == "Reichskommissariat Ostland"]

    assert set(ostland["owner_name"]) == {"Soviet Union"}
    assert set(ostland["lineage"]) == {"germany"}


def test_republics_stand_alone_only_when_asked_for() -> None:
    joined = borders_on(date(1930, 6, 1), "low")
    single = borders_on(date(1930, 6, 1), "low", republics=True)

    assert "soviet-union" in set(joined["polity"])
    assert {"russia", "ukrainian-ssr", "belorussian-ssr", "transcaucasian-sfsr"} <= set(single["polity"])
    assert {"uzbek-ssr", "turkmen-ssr", "tajik-ssr"} <= set(single["polity"])


@pytest.mark.parametrize("day", [date(1888, 12, 31), date(1947, 1, 1)])
def test_a_day_out_of_range_is_refused(day: date) -> None:
    with pytest.raises(ValueError, match="allowed: 1889-01-01 to 1946-12-31"):
        borders_on(day)


@pytest.mark.parametrize("level", LEVELS)
def test_the_regions_neither_overlap_nor_leave_gaps(level: str) -> None:
    territory = read_territory(level)  # type: ignore[arg-type]
    shapes = [territory.shape_of([number]) for number in range(len(territory.regions))]

    assert shapely.coverage_is_valid([shape for shape in shapes if not shape.is_empty])


@pytest.mark.parametrize("level", LEVELS)
def test_the_arcs_close_round_every_region(level: str) -> None:
    territory = read_territory(level)  # type: ignore[arg-type]
    areas = dict.fromkeys(range(-1, len(territory.regions)), 0.0)
    for line, left, right in zip(
        territory.arcs.geometry, territory.arcs["left"], territory.arcs["right"], strict=True
    ):
        x, y = shapely.get_coordinates(line).T
        swept = float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum()) / 2
        areas[left] += swept
        areas[right] -= swept

    for number in range(len(territory.regions)):
        assert territory.shape_of([number]).area == pytest.approx(areas[number], abs=1e-6)


def test_on_every_day_of_change_all_land_is_held_once() -> None:
    territory = read_territory("low")
    areas = [territory.shape_of([number]).area for number in range(len(territory.regions))]
    shapes: dict[frozenset[int], float] = {}
    for day in territory.change_days:
        groups = [frozenset(members) for members in territory.groups_on(day).values()]
        for group in set(groups) - set(shapes):
            shapes[group] = territory.shape_of(group).area

        assert sorted(number for group in groups for number in group) == list(range(len(areas)))
        assert sum(shapes[group] for group in groups) == pytest.approx(sum(areas))


@pytest.mark.parametrize("day", ["1889-01-01", "1919-01-25", "1942-12-01", "1946-12-31"])
def test_the_borders_of_a_day_are_a_coverage(day: str) -> None:
    borders = borders_on(date.fromisoformat(day))

    assert shapely.coverage_is_valid(borders.geometry.to_numpy())
    assert borders.crs.to_epsg() == 4326


def test_every_holder_has_a_name_on_every_day_of_change() -> None:
    for day in read_territory("low").change_days:
        for holder, owner, _ in read_territory("low").groups_on(day):
            assert read_polities()[holder].name_on(day).text
            assert read_polities()[owner].name_on(day).text


def test_changes_fall_within_the_range() -> None:
    days = read_territory("low").change_days

    assert days[0] == FIRST_DAY == day_number(date(1889, 1, 1))
    assert date_of(days[-1]) <= date_of(LAST_DAY)


def test_rings_lead_round_regions_along_whole_arcs() -> None:
    territory = read_territory("low")
    number = max(range(len(territory.regions)), key=lambda one: territory.shape_of([one]).area)
    points = []
    for code in territory.rings[number][0]:
        line = shapely.get_coordinates(territory.arcs.geometry.iloc[code if code >= 0 else ~code])
        points.append(line if code >= 0 else line[::-1])

    for before, after in zip(points, [*points[1:], points[0]], strict=True):
        assert tuple(before[-1]) == tuple(after[0])
