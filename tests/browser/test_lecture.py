"""A whole lecture from the exported file, by clicker keys only, with its notes; and inside the app."""

import json
import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import FrameLocator, Page, expect

OpenPage = Callable[..., Page]
STEPS = 40
MOMENT = "JSON.stringify([LifeMap.opened.store.get(), location.hash])"


def step_of(page: Page) -> int:
    return int(page.evaluate("LifeMap.opened.lecture.store.get().step")) + 1


def words_of(page: Page | FrameLocator) -> str:
    return " ".join(page.get_by_role("region", name="Lecture").locator("[data-words]").all_text_contents())


def begin(page: Page) -> None:
    page.locator(".life-page[data-ready]").wait_for()
    page.keyboard.press("F5")
    expect(page.get_by_role("region", name="Lecture")).to_be_visible()


def with_notes(page: Page) -> Page:
    with page.context.expect_page() as opened:
        page.keyboard.press("n")
    expect(opened.value.locator(".notes")).to_be_visible()
    return opened.value


def test_the_whole_talk_is_given_by_clicker_keys_with_the_notes_in_step(
    open_page: OpenPage, exported_page: Path
) -> None:
    page = open_page(exported_page)
    page.context.set_offline(True)
    begin(page)
    notes = with_notes(page)
    told = []
    for number in range(1, STEPS + 1):
        expect(notes.locator(".notes__here")).to_have_text(f"On the screen · step {number} of {STEPS}")
        assert step_of(page) == number
        told.append(words_of(page))
        page.keyboard.press("PageDown")
    assert step_of(page) == STEPS  # nothing comes after the last
    assert len(set(told)) == STEPS
    page.keyboard.press("PageUp")
    assert step_of(page) == STEPS - 1


def test_the_notes_window_leads_the_lecture_too(open_page: OpenPage, exported_page: Path) -> None:
    page = open_page(exported_page)
    begin(page)
    notes = with_notes(page)
    notes.keyboard.press("PageDown")
    assert step_of(page) == 2
    notes.get_by_role("button", name="Next step").click()
    assert step_of(page) == 3
    expect(notes.locator(".notes__count")).to_have_text(f"3 / {STEPS}")
    notes.get_by_role("button", name="Black screen").click()
    expect(page.locator("[data-cover=black]")).to_be_visible()


def test_digits_and_enter_lead_to_a_step_and_b_makes_the_screen_black(
    open_page: OpenPage, exported_page: Path
) -> None:
    page = open_page(exported_page)
    begin(page)
    for key in ("1", "2", "Enter"):
        page.keyboard.press(key)
    assert step_of(page) == 12
    page.keyboard.press("b")
    expect(page.locator("[data-cover=black]")).to_be_visible()
    page.keyboard.press(".")
    expect(page.locator("[data-cover=black]")).to_be_hidden()
    page.keyboard.press("w")
    expect(page.locator("[data-cover=white]")).to_be_visible()
    page.keyboard.press("PageDown")  # lifts the cover and stays
    expect(page.locator("[data-cover=white]")).to_be_hidden()
    assert step_of(page) == 12


def test_a_search_is_left_for_the_very_step_view_and_clock(open_page: OpenPage, exported_page: Path) -> None:
    page = open_page(exported_page, reduced_motion="reduce")
    begin(page)
    page.evaluate("LifeMap.opened.lecture.go(20)")
    expect(page.get_by_role("region", name="Lecture")).to_contain_text("June 1923")
    view = """(() => {
      const { clock, step } = LifeMap.opened.lecture.store.get();
      return JSON.stringify([LifeMap.opened.map.getZoom(), clock, step]);
    })()"""
    before = page.evaluate(view)
    words = words_of(page)
    page.keyboard.press("/")
    page.get_by_label("Find an event, a place, a person or a year").fill("Kronstadt")
    page.keyboard.press("Enter")
    expect(page.locator("[data-words=when]")).to_have_text("Kronstadt")
    page.keyboard.press("Backspace")
    expect(page.locator("[data-words=when]")).to_have_text("About June 1923")
    assert words_of(page) == words
    assert json.loads(page.evaluate(view)) == json.loads(before)


def test_twelve_minutes_left_shorten_the_talk_and_skipped_steps_stay_one_key_away(
    open_page: OpenPage, exported_page: Path
) -> None:
    page = open_page(exported_page)
    begin(page)
    page.keyboard.press("t")
    page.get_by_label("Minutes left").fill("12")
    page.keyboard.press("Enter")
    seconds = page.evaluate("LifeMap.talk.secondsBetween(LifeMap.opened.lecture.store.get(), 1, 40)")
    assert 600 < seconds <= 720
    page.keyboard.press("End")
    assert step_of(page) == STEPS
    page.keyboard.press("ArrowUp")
    assert step_of(page) == STEPS - 1
    page.keyboard.press("Home")
    steps = [1]
    while steps[-1] < STEPS:
        page.keyboard.press("PageDown")
        steps.append(step_of(page))
    assert len(steps) < STEPS / 2


def test_escape_leaves_to_exactly_the_moment_before(open_page: OpenPage, exported_page: Path) -> None:
    page = open_page(f"{exported_page.as_uri()}#year=1923")
    page.locator(".life-page[data-ready]").wait_for()
    before = page.evaluate(MOMENT)
    page.get_by_role("button", name="Present", exact=True).click()
    page.keyboard.press("PageDown")
    expect(page.get_by_role("region", name="Lecture")).to_contain_text("1889")
    page.keyboard.press("Escape")
    expect(page.get_by_role("region", name="Lecture")).to_be_hidden()
    expect(page.get_by_role("button", name="Present", exact=True)).to_be_focused()
    page.wait_for_function(f"{MOMENT} === {json.dumps(before)}")


def test_an_address_opens_in_the_lecture(open_page: OpenPage, exported_page: Path) -> None:
    page = open_page(f"{exported_page.as_uri()}#present=1&step=28")
    expect(page.locator("[data-words=when]")).to_have_text("7 November 1928")
    expect(page.get_by_role("status").filter(has_text="Araks")).to_have_count(1)
    page.keyboard.press("s")
    expect(page.locator(".lecture__subtitle")).to_contain_text("Source")


def test_a_refused_window_leaves_the_notes_under_the_map(open_page: OpenPage, exported_page: Path) -> None:
    page = open_page(exported_page)
    begin(page)
    page.evaluate("window.open = () => null")
    page.keyboard.press("n")
    expect(page.locator(".notes-under .notes__list")).to_be_visible()
    page.keyboard.press("PageDown")
    expect(page.locator(".notes-under .notes__count")).to_have_text(f"2 / {STEPS}")


def test_a_lecture_inside_the_app_hears_keys_with_and_without_the_focus(
    open_page: OpenPage, app_address: str
) -> None:
    page = open_page(f"{app_address}/?year=1923")
    frame = page.frame_locator("iframe.life-map")
    frame.locator(".life-page[data-ready]").wait_for(state="attached")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("F5")
    lecture = frame.get_by_role("region", name="Lecture")
    expect(lecture).to_be_visible()
    assert page.locator("iframe.life-map").bounding_box() == {"x": 0, "y": 0, "width": 1366, "height": 768}
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("PageDown")
    expect(lecture).to_contain_text("1889")
    page.keyboard.press("PageDown")
    expect(lecture).to_contain_text("1905")
    expect(page).to_have_url(re.compile("present=1&step=3"))
    for key in ("1", "2", "Enter"):
        page.keyboard.press(key)
    expect(lecture).to_contain_text("12–13 June 1918")
    page.keyboard.press("Escape")
    expect(lecture).to_be_hidden()
    expect(page).to_have_url(re.compile(r"\?year=1923$"))
    expect(page.get_by_role("link", name="Events")).to_be_visible()
