"""The browser that measures: opens a page, takes its steps, tells the milliseconds."""

import re
import shutil
import statistics
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page, Route, sync_playwright

OUTSIDE = re.compile("^https?://")
STEPS = Path(__file__).with_name("step.js")
BORDER_CHANGES = Path(__file__).with_name("border_change.js")
AFTER_PAINT = """() => new Promise((done) =>
    requestAnimationFrame(() => setTimeout(() => done(performance.now()))))"""
ROUNDS = 2  # over all years


@dataclass(frozen=True)
class Times:
    """What something took, in ms."""

    times: list[float]  # of each

    @classmethod
    def of_two(cls, pairs: list[tuple[float, float]]) -> "tuple[Times, Times]":
        """Part pairs of figures."""
        return cls([one for one, _ in pairs]), cls([other for _, other in pairs])

    @property
    def median(self) -> float:
        return statistics.median(self.times)

    @property
    def tail(self) -> float:
        """The 95th percentile."""
        return sorted(self.times)[int(len(self.times) * 0.95)]


@dataclass(frozen=True)
class Steps:
    """What steps took."""

    painted: Times  # from the handler to the painted frame
    both: Times  # and with the frame after it, in which Leaflet's canvas draws
    work: float  # processor time of the page's main thread for one, ms: the same on a busy machine


class _MainThread:
    """The processor time of a page's main thread, as Chromium's own developer tools count it."""

    def __init__(self, page: Page) -> None:
        self.tools = page.context.new_cdp_session(page)
        self.tools.send("Performance.enable", {"timeDomain": "threadTicks"})

    def seconds(self) -> float:
        metrics = self.tools.send("Performance.getMetrics")["metrics"]
        return float(next(one["value"] for one in metrics if one["name"] == "TaskDuration"))


@dataclass
class Chromium:
    """A running Chromium without a window."""

    browser: Browser

    def steps(self, file: Path, years: Iterable[int], take: str, timeline: str | None = None) -> Steps:
        """Measure each step through the years; `take` is the JavaScript of one step."""
        page = self._open(file, timeline)
        page.add_script_tag(path=STEPS)
        work = _MainThread(page)
        years = list(years)
        walk = f"(years) => measureSteps(years, {take})"
        page.evaluate(walk, years)  # warms up
        before = work.seconds()
        times = [time for _ in range(ROUNDS) for time in page.evaluate(walk, years)]
        worked = work.seconds() - before
        page.context.close()
        return Steps(*Times.of_two(times), worked * 1000 / len(times))

    def border_changes(self, file: Path, slider: str) -> tuple[Steps, Steps, Times]:
        """Measure year steps without and with a change of borders, and how soon the new borders are shown.

        One in three of the days on which borders change. The work counts the step back as well, and the
        showing of the new pictures; see `measureBorderChanges`.
        """
        page = self._open(file)
        page.wait_for_selector("[data-painted]")
        for script in (STEPS, BORDER_CHANGES):
            page.add_script_tag(path=script)
        days = page.evaluate("borderChanges(LifeMap.opened.data)")[::3]
        walk = f"([days, isAcross]) => measureBorderChanges({slider}, days, isAcross)"
        page.evaluate(walk, [days[::16], True])  # warms up
        work = _MainThread(page)
        times: dict[bool, list[tuple[float, float]]] = {False: [], True: []}
        worked = {False: 0.0, True: 0.0}
        shown: list[float] = []
        for first, is_across in product(range(4), (False, True)):
            before = work.seconds()
            told = page.evaluate(walk, [days[first::4], is_across])
            worked[is_across] += work.seconds() - before
            times[is_across] += told["steps"]
            shown += told["shown"] if is_across else []
        page.context.close()
        within, across = (
            Steps(*Times.of_two(some), worked[one] * 500 / len(some)) for one, some in times.items()
        )
        return within, across, Times(shown)

    def opening_times(self, file: Path) -> list[float]:
        """Return the ms from navigation to the first map that is painted, of several openings."""
        times = []
        for _ in range(5):
            page = self._open(file)
            page.wait_for_function("performance.getEntriesByName('life-map-painted').length")
            times.append(page.evaluate(AFTER_PAINT))
            page.context.close()
        return times

    def _open(self, file: Path, timeline: str | None = None) -> Page:
        context = self.browser.new_context(viewport={"width": 1366, "height": 768}, reduced_motion="reduce")
        page = context.new_page()
        page.route(OUTSIDE, lambda route: _answer(route, timeline))
        page.goto(file.as_uri())
        return page


def _answer(route: Route, timeline: str | None) -> None:
    """Give folium the two scripts that it needs of those it asks the network for."""
    name = route.request.url.rsplit("/", 1)[-1]
    if name.startswith("leaflet.timeline") and timeline:
        route.fulfill(body=timeline, content_type="text/javascript")
    elif name == "leaflet.js":
        import xstatic.pkg.leaflet

        route.fulfill(path=Path(xstatic.pkg.leaflet.BASE_DIR) / name)
    else:
        route.abort()


@contextmanager
def open_chromium() -> Iterator[Chromium]:
    """Start Chromium: the machine's, or Playwright's own."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        yield Chromium(browser)
        browser.close()
