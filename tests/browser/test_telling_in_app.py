"""On whose word the app tells: addresses open tellings and readings, Back goes back, citations say whose."""

import re
from collections.abc import Callable

from playwright.sync_api import FrameLocator, Page, expect

OpenPage = Callable[..., Page]


def map_in(page: Page) -> FrameLocator:
    frame = page.frame_locator("iframe.life-map")
    frame.locator(".life-page[data-ready]").wait_for(state="attached", timeout=60_000)
    return frame


def test_an_address_opens_the_telling_that_it_names_and_back_goes_back(
    open_page: OpenPage, app_address: str
) -> None:
    page = open_page(f"{app_address}/?year=1945&told=essay")
    frame = map_in(page)
    told = frame.get_by_role("combobox", name="As told by")
    expect(told).to_have_value("essay")
    expect(frame.get_by_role("region", name="Story")).to_contain_text("he would have been in Paris")

    told.select_option("best")
    expect(page).to_have_url(re.compile(r"\?year=1945$"))
    page.go_back()

    expect(page).to_have_url(re.compile(r"told=essay"))
    expect(told).to_have_value("essay")


def test_an_address_opens_two_tellings_and_back_goes_back(open_page: OpenPage, app_address: str) -> None:
    page = open_page(f"{app_address}/?year=1945&beside=essay")
    frame = map_in(page)
    other = frame.get_by_role("region", name="Beside it, as told by: Lawson’s essay")
    expect(other).to_contain_text("Paris")

    frame.get_by_role("combobox", name="Beside").select_option("")
    expect(page).to_have_url(re.compile(r"\?year=1945$"))
    expect(other).to_have_count(0)
    page.go_back()

    expect(other).to_contain_text("Paris")


def test_an_address_opens_the_readings_of_an_event_and_back_goes_back(
    open_page: OpenPage, app_address: str
) -> None:
    page = open_page(f"{app_address}/?year=1945&event=executed&readings=1")
    frame = map_in(page)
    versions = frame.locator(".version")
    expect(versions.first).to_contain_text("Shown on the map")

    frame.get_by_role("button", name="Close", exact=True).click()
    expect(page).not_to_have_url(re.compile("readings=1"))
    page.go_back()

    expect(page).to_have_url(re.compile("readings=1"))
    expect(versions.first).to_contain_text("Shown on the map")


def test_the_citation_of_the_view_says_on_whose_word(open_page: OpenPage, app_address: str) -> None:
    page = open_page(f"{app_address}/sources?view=cite&year=1945")
    frame = map_in(page)
    citation = page.get_by_test_id("stCode").first
    expect(citation).to_contain_text("The year 1945” (")

    frame.get_by_role("button", name="Size of the story").click()  # the map beside is as narrow as a phone
    frame.get_by_role("combobox", name="As told by").select_option("essay")

    expect(citation).to_contain_text("The year 1945, as told by Lawson’s essay")
    expect(citation).to_contain_text("told=essay")
