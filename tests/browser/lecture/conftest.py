"""The two halls in which a lecture is given: the exported file with the network off, and the running app."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Frame, Locator, Page, expect

STEPS = 40
FIRST_TALK = "prisoner-of-four-states"
HOSTS = ("file", "app")
NOW = """() => {
  const { step, clock, talk } = LifeMap.opened.lecture.store.get();
  return { step: step + 1, clock, talk: talk.id };
}"""


class Hall:
    """A lecture in one of its hosts, with the keys of the window and the page inside it."""

    def __init__(self, page: Page, host: str) -> None:
        self.page, self.host = page, host

    @property
    def frame(self) -> Frame:
        """The page with the map; after a reload it is another one."""
        if self.host == "file":
            return self.page.main_frame
        element = self.page.locator("iframe.life-map").element_handle()
        frame = element.content_frame()
        assert frame
        return frame

    @property
    def words(self) -> str:
        return " ".join(self.lecture.locator("[data-words]:not([hidden])").all_text_contents())

    @property
    def lecture(self) -> Locator:
        return self.frame.get_by_role("region", name="Lecture")

    @property
    def now(self) -> dict:
        return self.frame.evaluate(NOW)

    def wait_until_ready(self) -> None:
        if self.host == "app":  # which passes on the keys
            self.page.locator(".st-key-map iframe.life-map").wait_for(state="attached")
        self.frame.locator(".life-page[data-ready]").wait_for(state="attached")

    def begin(self, key: str = "F5") -> None:
        self.press(key)
        expect(self.lecture).to_be_visible()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def go_to(self, step: int) -> None:
        self.press(*str(step), "Enter")
        self.wait_for_step(step)

    def wait_for_step(self, step: int) -> None:
        self.frame.wait_for_function(
            "step => globalThis.LifeMap?.opened?.lecture?.store.get().step === step - 1", arg=step
        )

    def open_notes(self) -> Page:
        with self.page.context.expect_page() as opened:
            self.press("n")
        expect(opened.value.locator(".notes__here")).to_contain_text("On the screen")
        return opened.value

    def reload(self) -> None:
        """Load the page again, once its address has the step."""
        step, talk = self.now["step"], self.now["talk"]
        named = "" if talk == FIRST_TALK else f"&talk={talk}"
        expect(self.page).to_have_url(re.compile(rf"present=1&step={step}{named}$"))
        self.page.reload()
        self.wait_until_ready()
        expect(self.lecture).to_be_visible()
        self.wait_for_step(step)

    def minutes_left(self, text: str) -> None:
        self.press("t")
        self.frame.get_by_role("textbox", name="Minutes left").fill(text)
        self.press("Enter")


OpenHall = Callable[..., Hall]


@pytest.fixture
def open_hall(open_page, exported_page: Path, request) -> OpenHall:
    """Return a function that opens a page in which a lecture can begin: `open_hall("app", "year=1923")`."""

    def open_hall(host: str = "file", words: str = "", **options: object) -> Hall:
        if host == "file":
            page = open_page(f"{exported_page.as_uri()}#{words}", **options)
            page.context.set_offline(True)
        else:
            page = open_page(f"{request.getfixturevalue('app_address')}/?{words}", **options)
        hall = Hall(page, host)
        hall.wait_until_ready()
        return hall

    return open_hall


@pytest.fixture(params=HOSTS)
def host(request) -> str:
    """Each of the hosts in turn."""
    return request.param
