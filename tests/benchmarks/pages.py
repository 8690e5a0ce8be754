"""The pages that are measured: ours, one with nothing on it, and folium's Timeline with bare points."""

import subprocess
import tarfile
from pathlib import Path

import folium
from folium.plugins import Timeline, TimelineSlider
from folium.utilities import JsCode

from events.event import Event
from events.life import Life
from map_app.html_page import html_page
from map_app.life_map import build_life_map

CIRCLE = "function (feature, place) { return L.circleMarker(place, {radius: 5}); }"
EMPTY = '<!doctype html><meta charset="utf-8"><title>Empty</title><input type="range" min="0" max="100">'


def write_ours(life: Life, folder: Path) -> Path:
    """Write the page of a life."""
    return _write(folder / f"{life.id}.html", html_page(build_life_map(life)))


def write_empty(folder: Path) -> Path:
    """Write a page with one slider that does nothing: what the browser itself takes."""
    return _write(folder / "empty.html", EMPTY)


def write_timeline(life: Life, folder: Path, *, as_circles: bool) -> Path:
    """Write the folium map that has one bare point for each event, from its year on, as our trail has.

    Points are markers, as the plugin draws them, or circles, the cheapest that Leaflet has.
    """
    map_of_points = folium.Map((50, 45), zoom_start=4, tiles=None)
    points = {"type": "FeatureCollection", "features": [_point(event, life) for event in life.events]}
    circles = {"point_to_layer": JsCode(CIRCLE)} if as_circles else {}
    timeline = Timeline(points, **circles).add_to(map_of_points)
    slider = TimelineSlider(auto_play=False, show_ticks=False).add_timelines(timeline)
    slider.options["format_output"] = JsCode("String")  # instead of moment.js, which counts for nothing here
    slider.add_to(map_of_points)
    return _write(folder / f"timeline-{life.id}-{as_circles}.html", map_of_points.get_root().render())


def fetch_timeline_script(folder: Path) -> str | None:
    """Return the plugin's script, which folium loads from a CDN, from npm; None without npm or network."""
    try:
        command = ["npm", "pack", "--silent", "leaflet.timeline@1.6.0"]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return None
    (archive,) = folder.glob("leaflet.timeline-*.tgz")
    with tarfile.open(archive) as files:
        script = files.extractfile("package/dist/leaflet.timeline.js")
        return script.read().decode() if script else None


def _point(event: Event, life: Life) -> dict[str, object]:
    point = life.places[event.place].point if event.place else None
    return {
        "type": "Feature",
        "properties": {"start": event.date.earliest.year, "end": life.last_year},
        "geometry": {"type": "Point", "coordinates": list(point or (0, 0))},
    }


def _write(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    return file
