"""Doubt, disagreement and silence in the page, walked as a reader would."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from events.life import Life
from events.telling import life_as_told_by, tellings

OpenPage = Callable[..., Page]
PHONE = (390, 844)


@pytest.fixture
def open_at(open_page: OpenPage, exported_page: Path) -> OpenPage:
    """Return a function that opens the exported page at an address, ready."""

    def open_at(address: str, **options: object) -> Page:
        page = open_page(f"{exported_page.as_uri()}#{address}", **options)
        page.locator(".life-page[data-ready]").wait_for(state="attached")
        return page

    return open_at


def story(page: Page) -> Locator:
    return page.get_by_role("region", name="Story")


def versions(page: Page) -> Locator:
    return story(page).locator(".version")


def follow(page: Page, name: str) -> None:
    story(page).get_by_role("combobox", name="As told by").select_option(label=name)


def test_1945_says_that_he_was_shot_and_that_sources_disagree(open_at: OpenPage) -> None:
    page = open_at("year=1945")
    card = story(page).locator('[data-event="executed"]')

    expect(card).to_contain_text("16 November")
    card.get_by_role("button", name=re.compile("readings")).click()

    expect(versions(page).first).to_contain_text("Shown on the map")
    expect(versions(page).first).to_contain_text("1945")
    essay = versions(page).filter(has_text="Lawson 2021, line 512")
    expect(essay).to_contain_text("1946")
    expect(essay).to_contain_text("Unlikely")
    expect(story(page).get_by_role("heading", name="Why 1945 comes first")).to_be_visible()


def test_closing_the_readings_leads_back_to_where_one_was(open_at: OpenPage) -> None:
    page = open_at("year=1918", reduced_motion="reduce")
    mark = story(page).locator('[data-event="grand-duke-killed"] .readings')
    mark.scroll_into_view_if_needed()
    before = page.evaluate("[LifeMap.opened.map.getZoom(), document.querySelector('.story__body').scrollTop]")

    mark.click()
    expect(versions(page).first).to_be_visible()
    page.get_by_role("button", name="Close", exact=True).click()

    expect(mark).to_be_focused()
    after = page.evaluate("[LifeMap.opened.map.getZoom(), document.querySelector('.story__body').scrollTop]")
    assert after == pytest.approx(before, abs=1)


def test_1946_says_that_he_is_dead_and_who_has_it_otherwise(open_at: OpenPage) -> None:
    page = open_at("year=1946")

    expect(story(page)).to_contain_text(
        "He is dead. Lawson’s essay tells his return and his death in this year"
    )
    death = story(page).locator('[data-elsewhere="executed"]')
    expect(death).to_contain_text("16 November 1946: Lawson 2021")
    expect(death).to_contain_text("Best evidence: 16 November 1945")
    death.click()
    expect(versions(page).first).to_contain_text("Shown on the map")


def test_in_july_1918_the_story_says_who_has_the_killing_then(open_at: OpenPage) -> None:
    page = open_at("year=1918")
    row = story(page).locator('[data-elsewhere="grand-duke-killed"]')

    expect(row).to_contain_text("12 July 1918: Lawson 2021 · July 1918: Bourrinet, Maitron")
    expect(row).to_contain_text("Best evidence: 12–13 June 1918")


def test_how_sure_an_event_is_stands_in_words_beside_its_place(open_at: OpenPage) -> None:
    page = open_at("year=1945")

    expect(story(page).locator('[data-event="wife-comes-too-late"]')).to_contain_text("disputed")
    expect(story(page).locator('[data-event="wife-comes-too-late"] .glyph--disputed')).to_be_visible()
    expect(story(page).locator('[data-event="executed"] .event__certainty')).to_have_count(0)


def test_the_grand_duke_dies_in_june_and_the_essay_has_july(open_at: OpenPage) -> None:
    page = open_at("event=grand-duke-killed&readings=1")

    expect(versions(page).first).to_contain_text("12–13 June")
    expect(versions(page).filter(has_text="Lawson 2021, line 49")).to_contain_text("12 July")
    expect(page.locator(".dispute")).to_contain_text("3 dates")


def test_another_place_stands_on_the_map_as_a_ghost_while_the_readings_are_open(open_at: OpenPage) -> None:
    page = open_at("event=birth&readings=1")

    expect(page.locator(".map-name--ghost").filter(has_text="Perm")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".map-name--ghost:visible")).to_have_count(0)


def test_told_by_the_essay_he_lives_on_to_1946(open_at: OpenPage) -> None:
    page = open_at("year=1945")
    follow(page, "Lawson’s essay")

    expect(story(page)).to_contain_text("Not a word in Lawson’s essay on 1945; he would have been in Paris.")
    expect(story(page)).to_contain_text("this source does not tell")
    expect(story(page).locator('[data-elsewhere="executed"]')).to_contain_text(
        "16 November 1945: Best evidence"
    )
    page.get_by_label("Year", exact=True).fill("1946")
    death = story(page).locator('[data-event="executed"]')
    expect(death).to_contain_text("16 November")
    expect(death).to_contain_text("Best evidence: 16 November 1945")
    expect(page).to_have_url(re.compile("#year=1946&told=essay$"))


def test_an_address_names_the_telling(open_at: OpenPage) -> None:
    page = open_at("event=executed&told=essay")

    expect(page.get_by_label("Year", exact=True)).to_have_value("1946")
    expect(story(page).get_by_role("combobox", name="As told by")).to_have_value("essay")


def test_what_changes_lists_the_death_and_leads_there(open_at: OpenPage) -> None:
    page = open_at("year=1900&told=essay")
    story(page).get_by_role("button", name=re.compile("changes")).click()
    row = story(page).get_by_role("button", name=re.compile("He is shot in Moscow"))

    expect(row).to_contain_text("16 November 1945 → 16 November 1946")
    row.click()
    expect(page.get_by_label("Year", exact=True)).to_have_value("1946")


def test_two_tellings_stand_beside_each_other_under_one_slider(open_at: OpenPage) -> None:
    page = open_at("year=1945&beside=essay")
    other = page.get_by_role("region", name="Beside it, as told by: Lawson’s essay")

    expect(other).to_contain_text("Paris")
    expect(page.get_by_role("region", name="Map", exact=True)).to_contain_text("Moscow")
    page.get_by_label("Year", exact=True).fill("1946")
    expect(other.get_by_role("button", name=re.compile("Moscow"))).to_be_visible()


def test_the_page_tells_each_telling_as_python_does(open_at: OpenPage, shipped: Life) -> None:
    page = open_at("year=1923")
    for one in tellings(shipped)[1:]:
        told = page.evaluate(
            "id => { const { best } = LifeMap.opened.data;"
            " return LifeMap.partsToldBy(best, LifeMap.tellingOf(best, id)).events"
            ".map(({ id, title, text }) => [id, title, text]); }",
            one.id,
        )
        assert told == [[event.id, event.title, event.text] for event in life_as_told_by(shipped, one).events]


@pytest.mark.parametrize("year", [1912, 1926, 1927])
def test_a_year_inside_a_silence_says_that_nobody_knows(open_at: OpenPage, year: int) -> None:
    page = open_at(f"year={year}")

    expect(page.locator(".title")).to_contain_text("whereabouts not recorded")
    for words in ("Last trace", "Next trace", "What is not known", "days between the two traces"):
        expect(story(page)).to_contain_text(words)


@pytest.mark.parametrize("year", [1915, 1916])
def test_the_years_at_oryol_are_a_prison_of_which_little_is_known(open_at: OpenPage, year: int) -> None:
    page = open_at(f"year={year}")

    expect(page.locator(".title")).to_contain_text("Oryol")
    expect(page.locator(".title__large.is-silent")).to_have_count(0)


def test_where_he_could_be_follows_the_telling(open_at: OpenPage) -> None:
    page = open_at("year=1915&told=essay")

    expect(story(page)).to_contain_text("Where could he be?")
    expect(story(page)).to_contain_text("1,097 days between the two traces")
    lens = page.evaluate("LifeMap.lensAt(LifeMap.opened.data, LifeMap.opened.store.get()).rings.length")
    assert lens >= 1


def test_a_name_on_the_strip_keeps_clear_of_a_silence(open_at: OpenPage) -> None:
    page = open_at("year=1938")
    clash = page.evaluate(
        "() => { const { stages, silences } = LifeMap.opened.data;"
        " const stage = stages.find(({ id }) => id === 'paris-1936');"
        " const [from, to] = LifeMap.daysToName(stage, silences);"
        " return silences.some((one) => one.first_day < to && one.last_day > from); }"
    )
    assert clash is False


def test_next_stops_at_a_silence(open_at: OpenPage) -> None:
    page = open_at("year=1924")
    years = []
    for _ in range(40):
        page.get_by_role("button", name="Next", exact=True).click()
        years.append(page.evaluate("[LifeMap.opened.store.get().year, LifeMap.opened.store.get().event]"))
        if years[-1][0] > 1928:
            break
    assert [1925, None] in years


def test_the_old_calendar_can_lead(open_at: OpenPage) -> None:
    page = open_at("year=1918")
    page.get_by_role("button", name="Layers").click()
    page.get_by_label("Old Style first").check()
    page.keyboard.press("Escape")

    words = page.evaluate(
        "LifeMap.opened.data.events.find(({ id }) => id === 'third-congress-of-soviets').date_words"
    )
    assert words == "10–18 (23–31) January 1918"


@pytest.mark.parametrize(
    "address", ["event=executed&readings=1", "year=1918&told=essay", "year=1945&beside=essay"]
)
@pytest.mark.parametrize("size", [(1366, 768), PHONE], ids=["desk", "phone"])
def test_nothing_keeps_anyone_out(open_at: OpenPage, address: str, size: tuple[int, int]) -> None:
    page = open_at(address, size=size)
    found = Axe().run(page).response["violations"]
    assert not found, json.dumps([(one["id"], one["nodes"][0]["html"]) for one in found], indent=1)


def test_a_list_of_changes_keeps_nobody_out(open_at: OpenPage) -> None:
    page = open_at("year=1918&told=essay")
    story(page).get_by_role("button", name=re.compile("changes")).click()
    found = Axe().run(page).response["violations"]
    assert not found, json.dumps([(one["id"], one["nodes"][0]["html"]) for one in found], indent=1)


def test_on_a_phone_a_telling_is_followed_and_put_beside_from_the_sheet(open_at: OpenPage) -> None:
    page = open_at("year=1945", size=PHONE)
    page.get_by_role("button", name="Size of the story").click()
    follow(page, "Lawson’s essay")
    expect(page.locator(".title").first).to_contain_text("as told by: Lawson’s essay")
    found = Axe().run(page).response["violations"]
    assert not found, json.dumps([(one["id"], one["nodes"][0]["html"]) for one in found], indent=1)

    story(page).get_by_role("combobox", name="Beside").select_option(label="Best evidence")
    other = page.get_by_role("region", name="Beside it, as told by: Best evidence")
    expect(other).to_contain_text("Moscow")
    story(page).get_by_role("combobox", name="Beside").select_option(label="alone")
    expect(other).to_have_count(0)
