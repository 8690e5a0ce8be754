"""The app in a real browser: one map that stays, an address that follows, and a search that moves the map."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FrameLocator, Page, Route, WebSocket, expect

OpenPage = Callable[..., Page]
SCRIPT_OF_STREAMLIT = re.compile(r"/static/js/index\.[^.]+\.js$")
FIRST_ROW = 54  # px below the top of the table
ASK_FOR_ABOUT_AND_MOVE = """() => {
  [...document.querySelectorAll(".st-key-rail a")].find((link) => link.pathname === "/about").click();
  const source = document.querySelector("iframe.life-map").contentWindow;
  const data = { type: "settled", year: 1930, event: null, place: null };
  window.dispatchEvent(new MessageEvent("message", { source, data }));
}"""


def map_in(page: Page) -> FrameLocator:
    """Return the map page in its frame, once it is ready and the app stands around it."""
    page.locator(".st-key-map iframe.life-map").wait_for(state="attached")
    frame = page.frame_locator("iframe.life-map")
    frame.locator(".life-page[data-ready]").wait_for(state="attached")
    return frame


def year_of(page: Page) -> int:
    return int(map_in(page).get_by_label("Year", exact=True).input_value())


def choose_first_row(page: Page) -> None:
    table = page.get_by_test_id("stDataFrame")
    box = table.bounding_box()
    assert box is not None
    table.click(position={"x": box["width"] / 2, "y": FIRST_ROW})


def test_an_address_opens_the_year_it_names(open_page: OpenPage, app_address: str) -> None:
    page = open_page(f"{app_address}/?year=1923")

    assert year_of(page) == 1923
    expect(page).to_have_title(re.compile("Gavriil Miasnikov"))


def test_an_address_opens_the_event_it_names(open_page: OpenPage, app_address: str) -> None:
    page = open_page(f"{app_address}/?event=birth")

    assert year_of(page) == 1889
    expect(map_in(page).get_by_role("region", name="Story")).to_contain_text("Berezovka")


def test_an_address_opens_the_place_it_names(open_page: OpenPage, app_address: str) -> None:
    page = open_page(f"{app_address}/?place=perm")

    expect(map_in(page).get_by_role("region", name="Story")).to_contain_text("Molotov")


def test_the_address_follows_the_map_and_back_goes_back(open_page: OpenPage, app_address: str) -> None:
    page = open_page(f"{app_address}/?year=1923")
    year = map_in(page).get_by_label("Year", exact=True)

    year.fill("1928")
    expect(page).to_have_url(re.compile(r"\?year=1928$"))
    year.fill("1930")
    expect(page).to_have_url(re.compile(r"\?year=1930$"))
    page.go_back()

    expect(page).to_have_url(re.compile(r"\?year=1928$"))
    expect(year).to_have_value("1928")
    page.go_back()
    expect(year).to_have_value("1923")
    page.go_forward()
    expect(year).to_have_value("1928")


def test_an_address_without_a_moment_does_not_add_a_step_to_go_back_to(
    open_page: OpenPage, app_address: str
) -> None:
    page = open_page(app_address)
    map_in(page)
    expect(page).to_have_url(re.compile(r"\?year=\d{4}"))

    assert page.evaluate("history.length") == 2  # the empty window, and this


def test_a_search_result_moves_the_map_beside_it_and_leads_to_the_journey(
    open_page: OpenPage, app_address: str
) -> None:
    page = open_page(f"{app_address}/?year=1889")
    map_in(page)
    page.get_by_role("link", name="Events").click()
    page.get_by_role("textbox", name="Search").fill("Kronstadt")
    page.keyboard.press("Enter")
    expect(page.get_by_text(re.compile(r"^\d+ of \d+ events"))).not_to_contain_text("271 of 271")

    choose_first_row(page)

    expect(page).to_have_url(re.compile(r"/events\?year=19\d\d&event="))
    assert year_of(page) > 1889
    address = page.url
    page.get_by_role("link", name="Open in the journey").click()
    expect(page).to_have_url(re.compile(f"/\\?event={address.rpartition('=')[2]}"))


def test_the_map_is_not_loaded_again_when_the_screen_changes(open_page: OpenPage, app_address: str) -> None:
    page = open_page(f"{app_address}/?year=1923")
    map_in(page).locator("body").evaluate("body => { body.dataset.mark = 'the same' }")

    for screen in ("Events", "About", "Journey"):
        page.get_by_role("link", name=screen, exact=True).click()
        page.locator(f".st-key-screen-{screen.lower()}").wait_for(state="attached")

    expect(map_in(page).locator("body")).to_have_attribute("data-mark", "the same")
    assert year_of(page) == 1923
    expect(page).to_have_url(re.compile(r"/\?year=1923"))


def test_a_screen_that_is_asked_for_comes_although_the_map_moves_just_then(
    open_page: OpenPage, app_address: str
) -> None:
    page = open_page(f"{app_address}/?year=1923")
    map_in(page)
    link = page.get_by_role("link", name="Journey", exact=True)  # leads to the year that Python knows
    expect(link).to_have_attribute("href", re.compile("year=1923"))

    page.evaluate(ASK_FOR_ABOUT_AND_MOVE)

    heading = page.get_by_role("heading", name="Whose work this rests on")
    expect(heading).to_be_visible()
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    expect(heading).to_be_visible()


def test_the_map_is_there_before_streamlit_and_stays_when_it_comes(
    open_page: OpenPage, app_address: str
) -> None:
    map_in(open_page(app_address))  # from now on the page is kept
    page = open_page("about:blank")
    held: list[Route] = []
    page.route(SCRIPT_OF_STREAMLIT, lambda route: held.append(route))
    page.goto(f"{app_address}/?year=1923", wait_until="commit")
    frame = page.frame_locator("iframe.life-map")
    frame.locator(".life-page[data-ready]").wait_for(state="attached")
    expect(page.locator(".stApp")).to_have_count(0)
    before = page.locator("iframe.life-map").bounding_box()
    frame.locator("body").evaluate("body => { body.dataset.mark = 'the same' }")
    for route in held:
        route.continue_()

    expect(page.locator(".st-key-map iframe.life-map")).to_be_attached()
    expect(map_in(page).locator("body")).to_have_attribute("data-mark", "the same")
    assert page.locator("iframe.life-map").bounding_box() == before
    expect(page.get_by_role("link", name="Journey", exact=True)).to_have_attribute(
        "href", re.compile("year=1923")
    )


def test_the_keys_belong_to_the_map_whenever_the_journey_is_in_front(
    open_page: OpenPage, app_address: str
) -> None:
    page = open_page(f"{app_address}/?year=1923")
    year = map_in(page).get_by_label("Year", exact=True)

    page.keyboard.press("ArrowRight")
    expect(year).to_have_value("1924")
    page.get_by_role("link", name="About", exact=True).click()
    page.get_by_role("heading", name="Whose work this rests on").wait_for()
    page.get_by_role("link", name="Journey", exact=True).click()
    expect(page.locator("iframe.life-map")).to_be_focused()
    page.keyboard.press("ArrowRight")

    expect(year).to_have_value("1925")


def test_choosing_a_person_shows_only_the_events_with_them(open_page: OpenPage, app_address: str) -> None:
    page = open_page(f"{app_address}/?year=1923")
    story = map_in(page).locator("[data-part=story]")
    with_zinoviev = story.locator("[data-event=manifesto-drafted]")
    without = story.locator("[data-event=group-arrested]")
    expect(with_zinoviev).to_be_attached()
    expect(without).to_be_attached()

    page.get_by_role("button", name="People").click()
    page.get_by_role("combobox", name="Show only the events with").fill("Zinoviev")
    page.keyboard.press("Enter")

    expect(page.get_by_role("dialog", name="1 chosen")).to_be_visible()
    expect(without).to_have_count(0)
    expect(with_zinoviev).to_be_attached()


def test_a_life_with_faults_is_one_page_that_lists_them_as_text(
    broken_app_address: str, open_page: OpenPage
) -> None:
    page = open_page(broken_app_address)

    expect(page.get_by_role("heading", name="This life cannot be shown yet")).to_be_visible()
    expect(page.get_by_test_id("stCode")).to_contain_text("events.toml:9:")
    expect(page.get_by_text("Traceback")).to_have_count(0)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (390, 844)])
@pytest.mark.parametrize("screen", ["", "events", "about"])
def test_nothing_scrolls_around_the_page(
    screen: str, size: tuple[int, int], open_page: OpenPage, app_address: str
) -> None:
    page = open_page(f"{app_address}/{screen}?year=1923", size=size)
    map_in(page)

    extent = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
    assert extent == list(size)


def test_the_map_keeps_half_of_a_phone(open_page: OpenPage, app_address: str) -> None:
    page = open_page(f"{app_address}/?year=1923", size=(390, 844))

    box = map_in(page).locator("[data-part=map]").bounding_box()

    assert box is not None
    assert box["height"] >= 844 / 2


@pytest.mark.parametrize("screen", ["", "events", "about"])
def test_the_screens_are_accessible(screen: str, open_page: OpenPage, app_address: str) -> None:
    page = open_page(f"{app_address}/{screen}?year=1923")
    map_in(page)
    page.get_by_role("heading", level=1).wait_for(state="attached")

    found = Axe().run(page, options={"iframes": False})  # the page in the frame has a test of its own

    assert found.violations_count == 0, found.generate_report()


def test_a_move_of_the_map_sends_little(open_page: OpenPage, app_address: str) -> None:
    page = open_page("about:blank")
    sizes: list[int] = []

    def count(socket: WebSocket) -> None:
        for direction in ("framesent", "framereceived"):
            socket.on(direction, lambda frame: sizes.append(len(frame)))

    page.on("websocket", count)
    page.goto(f"{app_address}/?year=1923")
    year = map_in(page).get_by_label("Year", exact=True)
    link = page.get_by_role("link", name="Journey", exact=True)  # leads to the year that Python knows
    year.fill("1924")
    expect(link).to_have_attribute("href", re.compile("year=1924"))
    sizes.clear()

    year.fill("1925")
    expect(link).to_have_attribute("href", re.compile("year=1925"))

    assert 0 < sum(sizes) < 10_000
