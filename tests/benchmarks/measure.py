"""Measures what the reader waits for, and prints it as a table: `make bench`.

A year step in the exported page (this life, made-up lives of 1,000 and 10,000 events), beside an empty page
and folium's Timeline with as many points; a change of date that crosses a border change, beside one that does
not; opening the file; starting the app; what one move costs the app.
"""

import os
import statistics
import tempfile
from functools import partial
from pathlib import Path

from app_cost import cost_of_a_move, empty_streamlit, time_of_start
from browser import Chromium, Steps, open_chromium
from made_up_life import make_up_life
from pages import fetch_timeline_script, write_empty, write_ours, write_timeline
from playwright.sync_api import Browser

from events.life import Life
from events.read_life import read_life, shipped_life

OUR_SLIDER = 'document.querySelector("input.year-slider")'
OURS = f"(year) => {{ slideTo({OUR_SLIDER}, year); LifeMap.opened.store.flush(); }}"
TIMELINE = '(year) => slideTo(document.querySelector("input.time-slider"), year)'
STARTS = 5  # of the app and of its peer, in turn
COLUMNS = "to the painted frame | 95th percentile | with the frame after it | 95th percentile | work"
EMPTY = '(year) => slideTo(document.querySelector("input"), year - 1850)'


def main() -> None:
    with tempfile.TemporaryDirectory() as name, open_chromium() as chromium:
        folder = Path(name)
        lives = [read_life(shipped_life()), make_up_life(1_000), make_up_life(10_000)]
        _measure_steps(chromium, lives, folder)
        file = folder / f"{lives[0].id}.html"
        _measure_border_changes(chromium, file)
        print(f"\nThe exported file: {file.stat().st_size / 1e6:.2f} MB,", end=" ")
        print(
            f"first map painted {statistics.median(chromium.opening_times(file)):.0f} ms after it was opened."
        )
        _measure_app(chromium.browser, folder)


def _measure_steps(chromium: Chromium, lives: list[Life], folder: Path) -> None:
    print(f"| One year step | events | {COLUMNS} |")
    print("|---|---|---|---|---|---|---|")
    _tell("an empty page", "", chromium.steps(write_empty(folder), range(1850, 1930), EMPTY))
    for life in lives:
        _tell(
            life.name, f"{len(life.events):,}", chromium.steps(write_ours(life, folder), _years(life), OURS)
        )
    script = fetch_timeline_script(folder)
    peers = [(lives[1], False), (lives[1], True), (lives[2], True)] if script else []
    for life, as_circles in peers:
        page = write_timeline(life, folder, as_circles=as_circles)
        name = f"folium's Timeline, {'circles' if as_circles else 'markers'}"
        _tell(name, f"{len(life.events):,}", chromium.steps(page, _years(life), TIMELINE, script))


def _measure_border_changes(chromium: Chromium, file: Path) -> None:
    within, across, shown = chromium.border_changes(file, OUR_SLIDER)
    count = f"{len(across.painted.times)}"
    print(f"\n| One year step, alone | days | {COLUMNS} |\n|---|---|---|---|---|---|---|")
    _tell("that crosses no border change", count, within)
    _tell("that crosses one", count, across)
    print(f"\nThe new borders are shown after {shown.median:.0f} ms (95th percentile {shown.tail:.0f} ms).")


def _years(life: Life) -> range:
    return range(life.first_year, life.last_year + 1)


def _tell(page: str, events: str, steps: Steps) -> None:
    spans = (steps.painted.median, steps.painted.tail, steps.both.median, steps.both.tail, steps.work)
    print(f"| {page} | {events} | {' | '.join(f'{span:.1f} ms' for span in spans)} |", flush=True)


def _measure_app(browser: Browser, folder: Path) -> None:
    os.environ["XDG_CACHE_HOME"] = str(folder / "cache")  # empty: the first start finds nothing kept
    command = ["map_app", "run", "--no-browser"]
    ours = partial(time_of_start, browser, command, ".life-page[data-painted]")
    empty = partial(time_of_start, browser, empty_streamlit(folder), "text=Here")
    first = ours()
    later, peer = (
        statistics.median(some) for some in zip(*((ours(), empty()) for _ in range(STARTS)), strict=True)
    )
    print(f"From `map-app` to the first map: {first:.1f} s, from the second start on {later:.2f} s.")
    print(f"An empty Streamlit page takes {peer:.2f} s: ours takes {later / peer:.2f} times that.")
    sent, worked = cost_of_a_move(browser)
    print(f"One move of the map: {sent / 1000:.1f} KB over the websocket, {worked:.1f} ms of Python.")


if __name__ == "__main__":
    main()
