"""Browsers for the tests: real Chromium, every outside host refused. Expects nothing of the page itself."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    expect,
    sync_playwright,
)

from map_app.commands.run import free_port

PROJECT = Path(__file__).parents[2]
OWN_HOSTS = {"localhost", "127.0.0.1", ""}  # "": file:, data: and blob: addresses
NO_OUTSIDE = "MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"
PATIENCE = 30_000  # ms; a busy machine may take long over the first page of the app
DESK, HALL, PHONE = (1366, 768), (1920, 1080), (390, 844)

expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.flaky(reruns=2))  # a starved browser; reruns stand in the summary


def browser_program(playwright: Playwright) -> str | None:
    """Return the program to drive: Playwright's own Chromium if it is there, else the machine's."""
    own = playwright.chromium.executable_path
    if Path(own).exists():
        return own
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((found for name in names if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Start one browser for all tests, with a home of its own and no host but this machine."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        program = browser_program(playwright)
        if program is None:
            message = "no browser; install Chromium (apt install chromium, or playwright install chromium)"
            if os.environ.get("MAP_APP_BROWSER_REQUIRED"):
                pytest.fail(message)
            pytest.skip(message)
        browser = playwright.chromium.launch(
            executable_path=program,
            env={**os.environ, "HOME": str(tmp_path_factory.mktemp("browser-home"))},
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                f"--host-resolver-rules={NO_OUTSIDE}",
            ],
        )
        yield browser
        browser.close()


class Watch:
    """What a page asked for and complained about while a test drove it."""

    def __init__(self) -> None:
        self.outside: list[str] = []
        self.errors: list[str] = []
        self._ears: dict[Any, Callable[..., None]] = {
            "request": lambda request: self._note(request.url),
            "weberror": lambda error: self.errors.append(str(error.error)),
            "console": self._hear,
        }

    def over(self, context: BrowserContext, is_over: bool = True) -> None:
        """Begin to watch, or cease."""
        for what, ear in self._ears.items():
            (context.on if is_over else context.remove_listener)(what, ear)

    def _hear(self, message: ConsoleMessage) -> None:
        """Note an error; that Streamlit first looks for its own addresses in the wrong folder is none."""
        is_streamlit_looking = "/_stcore/" in message.location["url"] and "404" in message.text
        if message.type == "error" and not is_streamlit_looking:
            self.errors.append(message.text)

    def _note(self, address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in {"data", "blob", "about"} and (parts.hostname or "") not in OWN_HOSTS:
            self.outside.append(address)


OpenPage = Callable[..., Page]


@pytest.fixture
def watch() -> Watch:
    """Collect outside requests and errors; a test that provokes an error on purpose clears `watch.errors`."""
    return Watch()


@pytest.fixture(scope="session")
def visitor(chromium: Browser) -> Iterator[BrowserContext]:
    """One who visits the app again and again: the scripts of Streamlit are fetched and compiled only once."""
    context = chromium.new_context()
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def open_page(chromium: Browser, visitor: BrowserContext, watch: Watch) -> Iterator[OpenPage]:
    """Return a function that opens an address in a new window; outside requests and script errors fail.

    `open_page(address, size=PHONE, reduced_motion="reduce", has_touch=True)`; a Path is opened as file://.
    What any of them kept is gone at the end of the test.
    """
    contexts = []
    watch.over(visitor)

    def open_page(address: str | Path, size: tuple[int, int] = DESK, **options: object) -> Page:
        context = visitor
        if options or not str(address).startswith("http"):
            context = chromium.new_context(**options)  # type: ignore[arg-type]
            context.set_default_timeout(PATIENCE)
            contexts.append(context)
            watch.over(context)
        page = context.new_page()
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.goto(address.as_uri() if isinstance(address, Path) else address)
        return page

    yield open_page
    for page in visitor.pages:
        page.evaluate("localStorage.clear()")
        page.close()
    visitor.clear_permissions()
    watch.over(visitor, False)
    for context in contexts:
        context.close()
    assert not watch.outside, f"asked another host for {watch.outside}"
    assert not watch.errors, f"errors in the browser: {watch.errors}"


@contextmanager
def running_app(command: Sequence[str], home: Path) -> Iterator[str]:
    """Start a program that prints the address it serves, with an empty home, and yield that address."""
    log = home / "log.txt"
    with log.open("w") as errors:
        words = [sys.executable, "-m", *command]
        environment = {**os.environ, "HOME": str(home)}
        app = subprocess.Popen(words, text=True, stdout=subprocess.PIPE, stderr=errors, env=environment)
    assert app.stdout is not None
    lines = iter(app.stdout.readline, "")  # ends with the program, so a start that fails cannot hang
    address = next((found.group() for line in lines if (found := re.search(r"http://\S+", line))), None)
    try:
        assert address, f"the app did not start: {log.read_text()}"
        yield address.rstrip("/")
    finally:
        app.terminate()
        app.wait(timeout=20)
        app.stdout.close()


@pytest.fixture(scope="session")
def app_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the running app, started as a user starts it."""
    with running_app(["map_app", "run", "--no-browser"], tmp_path_factory.mktemp("home")) as address:
        yield address


@pytest.fixture
def small_app(tmp_path: Path) -> Callable[[], AbstractContextManager[str]]:
    """A function that runs the app on a small life: to be used in `with`, always at the same address."""
    port = str(free_port(8701))
    life = PROJECT / "tests" / "examples" / "small"
    return lambda: running_app(["map_app", "run", str(life), "--no-browser", "--port", port], tmp_path)


@pytest.fixture
def broken_app_address(tmp_path: Path) -> Iterator[str]:
    """The address of the app started by Streamlit itself, on a life full of faults."""
    app, life = PROJECT / "map_app" / "app.py", PROJECT / "tests" / "examples" / "broken"
    command = ["streamlit", "run", str(app), "--server.headless", "true", "--server.address", "localhost"]
    with running_app([*command, "--server.port", str(free_port(8651)), "--", str(life)], tmp_path) as address:
        yield address
