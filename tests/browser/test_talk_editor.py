"""Writing a talk in a real browser: the map beside, drafts that survive, files that come back the same."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Dialog, FrameLocator, Locator, Page, expect

OpenPage = Callable[..., Page]
SmallApp = Callable[[], AbstractContextManager[str]]
STEPS = 40  # of the talk that comes with the life
LONG_WAIT = 30_000  # ms; a server has to start again and Streamlit to find it


def map_in(page: Page) -> FrameLocator:
    frame = page.frame_locator("iframe.life-map")
    frame.locator(".life-page[data-ready]").wait_for(state="attached")
    return frame


def open_editor(open_page: OpenPage, address: str, moment: str = "?year=1923") -> Page:
    """Open the screen and wait until drafts are back and the map has told where it stands."""
    page = open_page(f"{address}/lecture{moment}")
    wait_for_editor(page)
    return page


def wait_for_editor(page: Page) -> None:
    map_in(page)
    expect(page.get_by_role("button", name="Add as a step")).to_be_visible(timeout=LONG_WAIT)


def steps_of(page: Page) -> Locator:
    return page.get_by_role("radiogroup", name="Steps").get_by_role("radio")


def on_the_map(page: Page, moment: str) -> Locator:
    return page.locator(f".st-key-talk-add input[value='{moment}']")


def choose(page: Page, step: str) -> None:
    page.locator(".st-key-talk-steps label", has_text=step).click()
    field = page.locator(".st-key-talk-texts input").last  # the one before stays until the new one is there
    expect(field).to_have_value(re.compile(step))
    expect(page.get_by_label("Headline")).to_have_count(1)


def wait_until_kept(page: Page, text: str) -> None:
    """Wait until the browser itself holds a text."""
    page.wait_for_function(
        "text => Object.values({...localStorage}).some((one) => one.includes(text))", arg=text
    )


def reload_and_leave(page: Page) -> None:
    page.once("dialog", lambda dialog: dialog.accept())
    page.reload()


def test_a_step_made_of_the_map_is_still_there_after_a_reload(open_page: OpenPage, app_address: str) -> None:
    page = open_editor(open_page, app_address)
    expect(on_the_map(page, "Time: 1923")).to_be_visible()
    choose(page, "A birth in four versions")
    map_in(page).get_by_label("Year", exact=True).fill("1920")
    expect(on_the_map(page, "Time: 1920")).to_be_visible()

    page.get_by_role("button", name="Add as a step").click()
    expect(steps_of(page)).to_have_count(STEPS + 1)
    wait_until_kept(page, "year-1920")
    reload_and_leave(page)
    wait_for_editor(page)

    expect(steps_of(page)).to_have_count(STEPS + 1)
    expect(steps_of(page).nth(2)).to_be_checked()
    expect(page.get_by_text("Your draft is back from this browser")).to_be_visible()
    page.get_by_role("button", name="Discard").click()
    page.get_by_role("button", name="Discard it").click()
    expect(steps_of(page)).to_have_count(STEPS)


def test_what_is_being_typed_survives_a_reload(open_page: OpenPage, app_address: str) -> None:
    page = open_editor(open_page, app_address)

    page.get_by_label("Notes").press_sequentially("Breathe. ")
    wait_until_kept(page, "Breathe.")
    reload_and_leave(page)
    wait_for_editor(page)

    expect(page.get_by_label("Notes")).to_have_value(re.compile(r"Breathe\."))


def test_a_saved_talk_opens_again_as_the_same_talk(
    open_page: OpenPage, app_address: str, tmp_path: Path
) -> None:
    page = open_editor(open_page, app_address)
    page.get_by_label("Headline").fill("The “night” train, <again>")
    expect(page.get_by_role("radio", name="<again>")).to_be_checked()
    first, second = tmp_path / "first.toml", tmp_path / "second.toml"

    with page.expect_download() as download:
        page.get_by_role("button", name="Save").click()
    download.value.save_as(first)
    expect(page.get_by_text("Saved as a file.")).to_be_visible()
    page.locator(".st-key-talk-title-row").get_by_role("button", name="Open").click()
    page.locator("input[type=file]").set_input_files(first)
    expect(page.get_by_text("Opened: The prisoner of four states")).to_be_visible()
    page.keyboard.press("Escape")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save").click()
    download.value.save_as(second)

    assert download.value.suggested_filename == "The prisoner of four states.toml"
    assert first.read_text() == second.read_text()
    assert "The “night” train, <again>" in first.read_text()


def test_a_file_with_faults_tells_them_all_with_their_lines(
    open_page: OpenPage, app_address: str, tmp_path: Path
) -> None:
    page = open_editor(open_page, app_address)
    file = tmp_path / "mine.toml"
    file.write_text('[[talk]]\nid = "mine"\ntitle = "<i>Mine</i>"\nminutes = 0\nlook = "pink"\n')

    page.locator(".st-key-talk-title-row").get_by_role("button", name="Open").click()
    page.locator("input[type=file]").set_input_files(file)

    expect(page.get_by_test_id("stCode")).to_contain_text("mine.toml:4: ")
    expect(page.get_by_test_id("stCode")).to_contain_text("mine.toml:5: ")
    expect(page.get_by_text("Nothing was opened")).to_be_visible()


def test_a_limit_is_told_while_typing_and_the_text_stays(open_page: OpenPage, app_address: str) -> None:
    page = open_editor(open_page, app_address)

    page.get_by_label("Headline").fill("x" * 47)

    expect(page.get_by_role("alert")).to_have_text(
        "It has 47 characters; at most 45 fit the screen. Leave out 2."
    )
    expect(page.get_by_label("Headline")).to_have_value("x" * 47)
    wait_until_kept(page, "x" * 47)


def test_a_chosen_step_sends_the_map_there_and_keys_do_too(open_page: OpenPage, app_address: str) -> None:
    page = open_editor(open_page, app_address)
    year = map_in(page).get_by_label("Year", exact=True)

    choose(page, "A birth in four versions")
    expect(year).to_have_value("1889")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="Spring 1905")).to_be_checked()
    expect(year).to_have_value("1905")
    choose(page, "A man on the night train")
    expect(year).to_have_value("1928")


def test_racing_through_the_steps_ends_at_one_whose_texts_are_all_there(
    open_page: OpenPage, app_address: str
) -> None:
    page = open_editor(open_page, app_address)
    choose(page, "A birth in four versions")

    for _ in range(6):
        page.keyboard.press("ArrowDown")

    expect(page.get_by_role("radio", name="The war, seen from a cell")).to_be_checked()
    expect(page.locator(".st-key-talk-texts input")).to_have_value("The war, seen from a cell")
    expect(page.get_by_label("Step, of 40")).to_have_value("8")
    expect(page.get_by_text("As it came with the life.")).to_be_visible()


def test_the_talk_that_is_written_is_the_talk_that_is_given(open_page: OpenPage, app_address: str) -> None:
    page = open_editor(open_page, app_address)
    choose(page, "A birth in four versions")
    page.get_by_label("Headline").fill("Four births")
    expect(page.get_by_role("radio", name="Four births")).to_be_checked()

    page.get_by_role("button", name="Present from here").click()

    lecture = map_in(page)
    expect(lecture.get_by_text("Four births")).to_be_visible()
    box = page.locator("iframe.life-map").bounding_box()
    assert box is not None
    assert (box["x"], box["width"]) == (0, 1366)
    page.keyboard.press("Escape")
    expect(page.get_by_role("radio", name="Four births")).to_be_visible()
    expect(page.get_by_role("radio", name="Four births")).to_be_checked()


def test_leaving_asks_only_while_something_is_in_no_file(open_page: OpenPage, app_address: str) -> None:
    page = open_editor(open_page, app_address)
    asked: list[str] = []

    def accept(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", accept)
    page.get_by_role("button", name="Remove").click()
    expect(steps_of(page)).to_have_count(STEPS - 1)
    wait_until_kept(page, "prisoner-of-four-states")
    page.reload()
    wait_for_editor(page)
    assert asked == ["beforeunload"]

    with page.expect_download():
        page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved as a file.")).to_be_visible()
    page.reload()
    wait_for_editor(page)
    assert asked == ["beforeunload"]
    expect(steps_of(page)).to_have_count(STEPS - 1)


def test_two_windows_do_not_write_over_each_other(open_page: OpenPage, app_address: str) -> None:
    one = open_editor(open_page, app_address)
    one.get_by_role("button", name="Remove").click()
    expect(steps_of(one)).to_have_count(STEPS - 1)
    wait_until_kept(one, "prisoner-of-four-states")

    other = one.context.new_page()
    other.goto(f"{app_address}/lecture?year=1923")
    wait_for_editor(other)

    expect(steps_of(other)).to_have_count(STEPS)  # the draft of the open window is left alone
    other.get_by_label("Headline").fill("The other window")
    wait_until_kept(other, "The other window")
    reload_and_leave(one)
    wait_for_editor(one)
    expect(steps_of(one)).to_have_count(STEPS - 1)
    expect(one.get_by_role("radio", name="The other window")).to_have_count(0)


def test_a_draft_outlives_the_server(open_page: OpenPage, small_app: SmallApp, watch: object) -> None:
    with small_app() as address:
        page = open_editor(open_page, address, "?year=1900")
        page.get_by_label("Headline").fill("Carts that came back")
        expect(page.get_by_role("radio", name="Carts that came back")).to_be_checked()
        wait_until_kept(page, "Carts that came back")

    with small_app():
        expect(page.get_by_text("Your draft is back from this browser")).to_be_visible(timeout=LONG_WAIT)
        expect(page.get_by_label("Headline")).to_have_value("Carts that came back")
        page.close()
    watch.errors.clear()  # type: ignore[attr-defined]  # that the server was gone for a while


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (390, 844)])
def test_the_screen_is_accessible_and_nothing_scrolls_around_it(
    size: tuple[int, int], open_page: OpenPage, app_address: str
) -> None:
    page = open_page(f"{app_address}/lecture?year=1923", size=size)
    wait_for_editor(page)

    extent = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
    found = Axe().run(page, options={"iframes": False})

    assert extent == list(size)
    assert found.violations_count == 0, found.generate_report()
