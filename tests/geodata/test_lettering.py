"""Towns and seas for orientation."""

from datetime import date
from pathlib import Path

import pytest
import shapely

from geodata.base_map import read_land
from geodata.days import day_number
from geodata.gazetteer import read_gazetteer
from geodata.lettering import Town, read_seas, read_towns

GAZETTEER = Path("geodata/data/gazetteer.toml")


def name_of(town: Town, day: date) -> list[str]:
    number = day_number(day)
    return [name.text for name in town.names if name.held_between(number, number)]


def town_called(text: str) -> Town:
    return next(town for town in read_towns() if any(name.text == text for name in town.names))


@pytest.mark.parametrize(("today", "day", "then"), [
    ("Oslo", date(1924, 12, 31), "Christiania"),
    ("Oslo", date(1925, 1, 1), "Oslo"),
    ("Volgograd", date(1918, 6, 1), "Tsaritsyn"),
    ("Volgograd", date(1943, 2, 2), "Stalingrad"),
    ("Ankara", date(1923, 10, 29), "Angora"),
    ("Novosibirsk", date(1920, 1, 1), "Novonikolayevsk"),
    ("Lviv", date(1930, 1, 1), "Lwów"),
    ("Lviv", date(1942, 1, 1), "Lemberg"),
    ("Kropyvnytskyi", date(1930, 1, 1), "Zinovievsk"),
])  # fmt: skip
def test_a_town_bears_the_name_of_its_day(today: str, day: date, then: str) -> None:
    assert name_of(town_called(today), day) == [then]


def test_a_town_has_no_name_before_it_was_founded() -> None:
    assert name_of(town_called("Murmansk"), date(1914, 1, 1)) == []


def test_every_town_has_one_name_on_every_day() -> None:
    days = [date(year, month, 1) for year in range(1937, 1947) for month in (1, 7)]

    assert all(len(name_of(town, day)) == 1 for town in read_towns() for day in days)


def test_an_overview_shows_about_fourteen_towns_and_more_follow() -> None:
    counts = [sum(town.rank == rank for town in read_towns()) for rank in range(1, 6)]

    assert counts[0] <= 14
    assert sorted(counts[:4]) == counts[:4]


def test_towns_stand_on_land() -> None:
    land = shapely.MultiPolygon(list(read_land("high").geometry))
    shapely.prepare(land)

    at_sea = [town for town in read_towns() if not land.dwithin(shapely.Point(town.point), 0.06)]

    assert at_sea == []


def test_seas_lie_off_the_land() -> None:
    land = shapely.MultiPolygon(list(read_land("low").geometry))
    on_land = [sea.name for sea in read_seas() if land.contains(shapely.Point(sea.point))]

    lakes = ("Lake", "Aral Sea", "Vänern", "Issyk-Kul")
    assert [name for name in on_land if not name.startswith(lakes)] == []


def test_towns_and_gazetteer_agree_on_names() -> None:
    first, last = date(1889, 1, 1), date(1946, 12, 31)
    days = [date(year, 7, 1) for year in range(first.year, last.year + 1)]
    for place in read_gazetteer(GAZETTEER).values():
        for town in read_towns():
            if place.precision == "town" and place.point and shapely.dwithin(
                shapely.Point(place.point), shapely.Point(town.point), 0.1
            ):  # fmt: skip
                found = [(day, name_of(town, day)) for day in days if name_of(town, day)]
                expected = [(day, [place.name_on(day)]) for day, _ in found]
                if place.id != "alma-ata":  # the gazetteer has only the name of his time
                    assert found == expected, place.id


def test_names_out_of_order_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "towns.toml"
    file.write_text(
        'town = [{name = "A", point = [1, 2], rank = 1, later = [["1930-01-01", "B"], ["1920-01-01", "C"]]}]'
    )

    with pytest.raises(ValueError, match="names of A are not in order"):
        read_towns(file)
