"""What the app costs: how long it takes to start, and what one move of the map sends and makes Python do."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, WebSocket

MOVES = range(1890, 1930)
QUIET = [
    "--server.headless",
    "true",
    "--browser.gatherUsageStats",
    "false",
    "--server.showEmailPrompt",
    "false",
]


def time_of_start(browser: Browser, command: list[str], shown: str) -> float:
    """Return the seconds from the command to the moment when `shown` is there, in the map's frame too."""
    start = time.perf_counter()
    with _running(command) as (_, address):
        page = browser.new_page(viewport={"width": 1366, "height": 768})
        page.goto(address)
        place = page.frame_locator("iframe.life-map") if shown.startswith(".life-page") else page
        place.locator(shown).first.wait_for(state="attached", timeout=60_000)
        seconds = time.perf_counter() - start
        page.close()
    return seconds


def empty_streamlit(folder: Path) -> list[str]:
    """Return the command of a Streamlit app that shows one word."""
    script = folder / "empty_app.py"
    script.write_text("import streamlit as st\nst.text('Here')\n")
    return ["streamlit", "run", str(script), *QUIET]


def cost_of_a_move(browser: Browser) -> tuple[float, float]:
    """Return the bytes over the websocket and the ms of processor time that one settled year costs."""
    with _running(["map_app", "run", "--no-browser"]) as (app, address):
        page = browser.new_page(viewport={"width": 1366, "height": 768})
        traffic = _Traffic(page)
        page.goto(address)
        year = page.frame_locator("iframe.life-map").get_by_label("Year", exact=True)
        for number in (1940, 1941):  # the first moves still fill caches
            _move(page, year, number)
        traffic.bytes, worked = 0, _seconds_worked(app)
        for number in MOVES:
            _move(page, year, number)
        worked = _seconds_worked(app) - worked
        page.close()
    return traffic.bytes / len(MOVES), worked / len(MOVES) * 1000


def _move(page: Page, year: Locator, number: int) -> None:
    """Move the map and wait for Python's answer: the links of the rail then lead to the new year."""
    year.fill(str(number))
    page.locator(f".st-key-rail a[href*='year={number}']").first.wait_for(state="attached")


class _Traffic:
    """Counts what goes over the page's websockets, both ways."""

    def __init__(self, page: Page) -> None:
        self.bytes = 0
        page.on("websocket", self._watch)

    def _watch(self, socket: WebSocket) -> None:
        for direction in ("framesent", "framereceived"):
            socket.on(direction, self._count)

    def _count(self, frame: str | bytes) -> None:
        self.bytes += len(frame)


def _seconds_worked(process: subprocess.Popen[str]) -> float:
    """Return the processor time that a process has used (Linux)."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def _running(module: list[str]) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Start `python -m module` and yield it with the address it prints."""
    command = [sys.executable, "-m", *module]
    app = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert app.stdout is not None
        address = next(
            found.group() for line in app.stdout if (found := re.search(r"http://localhost:\d+", line))
        )
        yield app, address
    finally:
        app.terminate()
        app.wait()
