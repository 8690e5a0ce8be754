"""How a lecture is begun and ended from outside the page: by an address, by letters, inside the app."""

import re

from playwright.sync_api import expect


def test_an_address_opens_in_the_lecture(open_hall):
    hall = open_hall("file", "present=1&step=28")
    expect(hall.frame.locator("[data-words=when]")).to_have_text("7 November 1928")
    expect(hall.frame.get_by_role("status").filter(has_text="Araks")).to_have_count(1)
    hall.press("s")
    expect(hall.frame.locator(".lecture__subtitle")).to_contain_text("Source")


def test_a_host_begins_a_lecture_with_a_talk_of_its_own_and_ends_it(open_page, exported_page, tmp_path):
    """The letters that Streamlit writes, and what is passed over."""
    host = tmp_path / "host.html"
    host.write_text(f'<iframe src="{exported_page.as_uri()}" style="width:1200px;height:700px"></iframe>')
    page = open_page(host)
    frame = page.frames[1]
    frame.locator(".life-page[data-ready]").wait_for()
    frame.evaluate("window.talk = LifeMap.opened.data.talks[1]")
    talk = {**frame.evaluate("talk"), "id": "mine", "title": "My own"}

    def write(letter: object) -> None:
        page.evaluate("letter => frames[0].postMessage(letter, '*')", letter)

    lecture = frame.get_by_role("region", name="Lecture")
    for letter in (
        {"type": "talk", "talk": {"id": "broken"}},
        {"type": "talk", "talk": talk},
        None,
        "present",
    ):
        write(letter)
    write({"type": "present", "step": 3})
    expect(lecture).to_contain_text("Eleven years")
    assert frame.evaluate("LifeMap.opened.lecture.store.get().talk.title") == "My own"
    write({"type": "key", "key": "PageDown"})
    expect(lecture).to_contain_text("The night of the Grand Duke")
    write({"type": "present", "on": False})
    expect(lecture).to_be_hidden()


def test_a_lecture_inside_the_app_hears_keys_with_and_without_the_focus(open_hall):
    hall = open_hall("app", "year=1923", reduced_motion="reduce")  # no flight: see below
    page = hall.page
    page.evaluate("document.activeElement.blur()")
    hall.begin()
    assert page.locator("iframe.life-map").bounding_box() == {"x": 0, "y": 0, "width": 1366, "height": 768}
    page.evaluate("document.activeElement.blur()")
    hall.press("PageDown")
    expect(hall.lecture).to_contain_text("1889")
    hall.press("PageDown")
    expect(hall.lecture).to_contain_text("1905")
    expect(page).to_have_url(re.compile("present=1&step=3"))
    # Chromium tells its tools of an Escape in a frame that flies only minutes later
    hall.press("Escape")
    expect(hall.lecture).to_be_hidden()
    expect(page).to_have_url(re.compile(r"\?year=1923$"))
    expect(page.get_by_role("link", name="Events")).to_be_visible()
