"""Judges where somebody may have been in a silence: within reach of both traces, on land, not anywhere."""

from datetime import date

import pytest
import shapely

from events.reach import FARTHEST_OFF, lens_on, reach_in
from events.read_life import read_life
from geodata.round_plane import RoundPlane
from geodata.route import length_km, route


def silence(life, id_):
    return next(one for one in life.silences if one.id == id_)


def test_a_silence_lies_between_two_traces(shipped):
    reach = reach_in(shipped, silence(shipped, "prison-years"))
    assert (reach.last.id, reach.following.id) == ("taken-to-asylum", "freed-from-viatka")
    assert (reach.days, round(reach.distance_km), reach.held) == (1388, 2103, True)
    assert reach.words == (
        "Last trace: Tomsk, about 13 June 1924. Next trace: Viatka, April 1928, 2,103 km apart "
        "as the crow flies. A prisoner is moved: he can be looked for along the way."
    )


def test_a_prisoner_is_looked_for_between_the_two_prisons(shipped):
    days = [date(1925, 1, 1), date(1926, 6, 1), date(1928, 1, 1)]
    lenses = [lens_on(shipped, silence(shipped, "prison-years"), day) for day in days]
    assert len({lens.area.wkb for lens in lenses}) == 1
    area = lenses[0].area
    assert all(
        area.contains(shapely.Point(shipped.places[one].point)) for one in ("tomsk", "viatka", "tyumen")
    )
    assert not any(area.contains(shapely.Point(shipped.places[one].point)) for one in ("moscow", "tiflis"))
    assert lenses[0].words == "Somewhere between Tomsk and Viatka."


def test_the_reach_grows_from_the_last_trace_and_narrows_to_the_next(shipped):
    months = [date(1918, 6, 30), date(1918, 7, 2), date(1918, 9, 1), date(1920, 3, 30)]
    lenses = [lens_on(shipped, silence(shipped, "civil-war"), day) for day in months]
    sizes = [RoundPlane(60.0, 57.0).to_plane(lens.area).area for lens in lenses]
    assert sizes[0] < sizes[1] < sizes[2] > sizes[3]
    assert lenses[0].words == "Within 150 km of Yekaterinburg, at about 150 km a day by train."
    assert lenses[2].words.startswith("Anywhere")


def test_nobody_is_looked_for_too_far_off_the_way(shipped):
    lens = lens_on(shipped, silence(shipped, "on-the-run-1911"), date(1912, 6, 1))
    ends = [shipped.places[one].point for one in ("bodaibo", "baku")]
    way = route(ends)
    assert lens.area.is_valid
    for corner in shapely.get_coordinates(lens.area)[::40]:
        near = shapely.shortest_line(way, shapely.Point(corner))
        assert length_km(near) < FARTHEST_OFF * 1.25


def test_two_traces_in_one_place_say_that_he_may_never_have_left(shipped):
    lens = lens_on(shipped, silence(shipped, "before-the-war"), date(1938, 7, 1))
    assert lens.words == (
        "Both traces are in Paris: he may never have left. Nothing proves it. "
        "Anywhere: at about 450 km a day by train, one could be far beyond what is drawn. "
        "It reckons with speed alone, not with passports, police or money."
    )


def test_a_region_is_a_trace_as_a_whole(shipped):
    lens = lens_on(shipped, silence(shipped, "on-the-run-1908"), date(1908, 6, 2))
    assert lens.area.contains(shapely.Point(shipped.places["tomsk"].point))
    assert not lens.area.contains(shapely.Point(shipped.places["moscow"].point))
    assert reach_in(shipped, silence(shipped, "on-the-run-1908")).distance_km is None


def test_a_day_outside_the_silence_is_refused(small):
    (lost,) = small.silences
    with pytest.raises(ValueError, match="is not between the traces of the silence 'lost-years'"):
        lens_on(small, lost, date(1900, 1, 1))


def test_traces_without_a_place_on_the_map_have_no_area(small_copy):
    path = small_copy / "events.toml"
    before, traces = path.read_text(encoding="utf-8").split('id = "last-letter"')
    nowhere = traces.replace('place = "siberia"', 'place = "the-north"').replace('place = "paris"', "", 1)
    path.write_text(f'{before}id = "last-letter"{nowhere}', encoding="utf-8")
    life = read_life(small_copy)
    assert lens_on(life, life.silences[0], date(1905, 1, 1)).area is None
