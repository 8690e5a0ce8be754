"""The screens of sources and data quality in a browser: rows lead to the map, citations can be copied."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, WebSocket, expect

DESK, PHONE = (1366, 768), (390, 844)
HEADER, ROW = 36, 72  # px in a table of disagreements


def wait_for_map(page: Page) -> None:
    page.frame_locator("iframe.life-map").get_by_role("slider", name="Year").wait_for(state="attached")


def open_view(open_page, app_address: str, view: str, **options) -> Page:
    page = open_page(f"{app_address}/sources?view={view}", **options)
    expect(page.get_by_role("heading", name="Sources", level=1)).to_be_visible(timeout=30_000)
    wait_for_map(page)
    return page


def choose_row(page: Page, number: int, row: int = ROW) -> None:
    """Click into a row of the first table, which is drawn on a canvas."""
    table = page.get_by_test_id("stDataFrame").first
    expect(table.locator("canvas").first).to_be_visible()
    table.evaluate("table => table.scrollIntoView({ block: 'center' })")  # it may be drawn anew meanwhile
    box = table.bounding_box()
    page.mouse.click(box["x"] + 150, box["y"] + HEADER + number * row + row // 2)


def test_a_row_of_the_disagreements_leads_to_the_map_and_opens_its_readings(open_page, app_address) -> None:
    page = open_view(open_page, app_address, "disagreements")
    page.get_by_role("textbox", name="Search").fill("footnote 1946 shot")
    page.keyboard.press("Enter")
    expect(page.get_by_text("1 of ")).to_be_visible()

    choose_row(page, 0)

    expect(page).to_have_url(re.compile(r"year=1945&event=executed"))
    slider = page.frame_locator("iframe.life-map").get_by_role("slider", name="Year")
    expect(slider).to_have_attribute("aria-valuetext", re.compile("^1945"))
    opened = page.locator(".st-key-opened-disagreement")
    expect(opened.get_by_text("Shot on 16 November 1946")).to_be_visible()
    expect(opened.get_by_text("Why the first is preferred")).to_be_visible()


def test_choosing_a_row_sends_little(open_page, app_address) -> None:
    sizes: list[int] = []

    def count(frame: str | bytes) -> None:
        sizes.append(len(frame))

    def watch(socket: WebSocket) -> None:
        socket.on("framesent", count)
        socket.on("framereceived", count)

    page = open_page("about:blank")
    page.on("websocket", watch)
    page.goto(f"{app_address}/sources?view=disagreements")
    wait_for_map(page)
    opened = page.locator(".st-key-opened-disagreement")
    choose_row(page, 0)
    expect(opened).to_contain_text("Born in Berezovka")
    expect(page).to_have_url(re.compile("event=birth"))
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    sizes.clear()

    choose_row(page, 1)

    expect(opened).to_contain_text("Finishes the trade school")
    assert 0 < sum(sizes) < 10_000


def test_a_disagreement_opens_in_the_journey(open_page, app_address) -> None:
    page = open_view(open_page, app_address, "disagreements")
    choose_row(page, 0)

    page.get_by_role("link", name="Open in the journey").click()

    expect(page).to_have_url(re.compile(r"/\?.*event=birth"))
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^The journey of"))


def test_an_event_of_an_opened_work_leads_to_the_map(open_page, app_address) -> None:
    page = open_view(open_page, app_address, "works")
    page.get_by_text("Lawson 2021").first.click()
    expect(page.get_by_text("How far it was read")).to_be_visible()

    choose_row(page, 2, row=35)

    expect(page).to_have_url(re.compile(r"event="))
    expect(page.get_by_role("link", name=re.compile("^Open in the journey"))).to_be_visible()


def test_the_citation_follows_the_map_and_can_be_copied(open_page, app_address) -> None:
    page = open_view(open_page, app_address, "cite")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    citation = page.get_by_test_id("stCode").first
    expect(citation).to_contain_text("The year 1889")

    page.frame_locator("iframe.life-map").get_by_role("slider", name="Year").press("ArrowRight")

    expect(citation).to_contain_text("The year 1890")
    expect(citation).to_contain_text("year=1890")
    page.get_by_role("button", name="Copy to clipboard").first.click()
    assert page.evaluate("navigator.clipboard.readText()") == citation.locator("code").inner_text()


def test_an_event_in_the_table_of_events_offers_its_citation(open_page, app_address) -> None:
    page = open_page(f"{app_address}/events")
    expect(page.get_by_role("heading", name="Events", level=1)).to_be_visible(timeout=30_000)
    wait_for_map(page)
    choose_row(page, 0, row=35)

    page.get_by_role("button", name="Cite").click()

    expect(page.get_by_test_id("stCode").first).to_contain_text("Born in Berezovka")
    page.get_by_role("tab", name="BibTeX").click()
    expect(page.get_by_text("@misc{").first).to_be_visible()


@pytest.mark.parametrize("size", [DESK, PHONE])
@pytest.mark.parametrize(
    "path", ["sources?view=works", "sources?view=disagreements", "sources?view=cite", "quality"]
)
def test_the_screens_break_no_rule_of_accessibility(open_page, app_address, path, size) -> None:
    page = open_page(f"{app_address}/{path}", size=size)
    expect(page.get_by_role("heading", level=1).first).to_be_visible(timeout=30_000)
    wait_for_map(page)
    expect(page).to_have_url(re.compile("year="))
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    expect(page.locator("[data-stale=true]")).to_have_count(0)

    found = Axe().run(page, context={"exclude": [["iframe"]]}).response["violations"]

    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


def test_the_screens_do_not_scroll_sideways_on_a_phone(open_page, app_address) -> None:
    page = open_page(f"{app_address}/quality", size=PHONE)
    expect(page.get_by_role("heading", level=1).first).to_be_visible(timeout=30_000)

    screen = page.locator(".st-key-screen-quality")

    assert screen.evaluate("screen => screen.scrollWidth <= screen.clientWidth")
