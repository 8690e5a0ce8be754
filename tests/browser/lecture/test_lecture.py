"""The lecture as it is given: by clicker keys, fingers and addresses, from the file and inside the app."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

STEPS = 40
VIEW = """() => {
  const { lat, lng } = LifeMap.opened.map.getCenter();
  return [LifeMap.opened.map.getZoom(), lat, lng];
}"""
MOMENT = "JSON.stringify([LifeMap.opened.store.get(), location.hash])"
PIXEL = 0.2  # map units; a view stands on whole pixels


def test_the_whole_talk_is_given_by_clicker_keys_with_the_notes_open(open_hall, host):
    """Forty steps, a jump, a black screen, a search and a return, and a shortening to twelve minutes."""
    hall = open_hall(host, reduced_motion="reduce")
    hall.begin()
    notes = hall.open_notes()
    told = []
    for number in range(1, STEPS + 1):
        expect(notes.locator(".notes__here")).to_have_text(f"On the screen · step {number} of {STEPS}")
        told.append(hall.words)
        hall.press("PageDown")
    assert hall.now["step"] == STEPS  # nothing comes after the last
    assert len(set(told)) == STEPS
    jump_to_step_12_and_make_it_black(hall, notes)
    search_and_return(hall)
    shorten_to_twelve_minutes(hall, notes)


def jump_to_step_12_and_make_it_black(hall, notes: Page) -> None:
    hall.go_to(12)
    expect(notes.locator(".notes__count")).to_have_text(f"12 / {STEPS}")
    for key, cover in (("b", "black"), ("w", "white")):
        hall.press(key)
        expect(hall.frame.locator(f"[data-cover={cover}]")).to_be_visible()
        hall.press("PageDown")  # lifts the cover and stays
        expect(hall.frame.locator(".lecture__cover")).to_be_hidden()
    hall.press(".")
    expect(notes.get_by_role("button", name="Show the map")).to_be_visible()
    hall.press(".")
    assert hall.now["step"] == 12


def search_and_return(hall) -> None:
    before, view, words = hall.now, hall.frame.evaluate(VIEW), hall.words
    hall.press("/")
    hall.frame.get_by_label("Find an event, a place, a person or a year").fill("Prinkipo")
    hall.press("Enter")
    expect(hall.frame.locator("[data-words=when]")).to_have_text("Prinkipo")
    hall.press("Backspace")
    expect(hall.frame.locator("[data-words=when]")).to_have_text("12–13 June 1918")
    assert (hall.now, hall.words) == (before, words)
    assert hall.frame.evaluate(VIEW) == pytest.approx(view, abs=PIXEL)


def shorten_to_twelve_minutes(hall, notes: Page) -> None:
    hall.minutes_left("12")
    expect(notes.locator(".notes__advice")).to_contain_text("You have 1")
    state = "LifeMap.opened.lecture.store.get()"
    seconds = hall.frame.evaluate(f"LifeMap.talk.secondsBetween({state}, 12, {STEPS})")
    assert 600 < seconds <= 720
    steps = [12]
    while steps[-1] < STEPS:
        hall.press("PageDown")
        assert hall.now["step"] > steps[-1]
        steps.append(hall.now["step"])
    assert len(steps) < 20
    hall.press("ArrowUp")  # one that was skipped is one key away
    assert hall.now["step"] == STEPS - 1


@pytest.mark.parametrize("key", ["F5", "p"])
def test_f5_and_p_begin_and_escape_leaves_to_exactly_the_moment_before(open_hall, key):
    hall = open_hall("file", "year=1923")
    before, view = hall.frame.evaluate(MOMENT), hall.frame.evaluate(VIEW)
    hall.begin(key)
    hall.press("PageDown")
    expect(hall.lecture).to_contain_text("1889")
    hall.press("Escape")
    expect(hall.lecture).to_be_hidden()
    hall.frame.wait_for_function(f"{MOMENT} === {json.dumps(before)}")
    assert hall.frame.evaluate(VIEW) == pytest.approx(view, abs=PIXEL)


def test_the_button_has_the_focus_again_after_a_lecture(open_hall):
    hall = open_hall()
    button = hall.frame.get_by_role("button", name="Present", exact=True)
    button.click()
    expect(hall.lecture).to_be_visible()
    hall.press("Escape")
    expect(button).to_be_focused()


def test_f_makes_it_fill_the_screen_and_back(open_hall, host):
    hall = open_hall(host)
    hall.begin()
    is_full = "Boolean(document.fullscreenElement)"
    hall.press("f")
    hall.frame.wait_for_function(is_full)
    hall.press("f")
    hall.frame.wait_for_function(f"!{is_full}")


def swipe(page: Page, start: int, end: int) -> None:
    """Draw one finger across the middle of the screen."""
    fingers = page.context.new_cdp_session(page)
    for kind, x in (("touchStart", start), ("touchMove", (start + end) // 2), ("touchMove", end)):
        fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": 300}]})
    fingers.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def test_a_finger_drawn_to_the_left_is_the_next_step_and_to_the_right_the_one_before(open_hall, host):
    hall = open_hall(host, has_touch=True)
    hall.begin()
    swipe(hall.page, 900, 500)
    hall.wait_for_step(2)
    swipe(hall.page, 900, 500)
    hall.wait_for_step(3)
    swipe(hall.page, 500, 900)
    hall.wait_for_step(2)


def test_whoever_wants_less_motion_gets_a_jump_instead_of_a_flight(open_hall):
    def is_flying(**options: object) -> bool:
        hall = open_hall(**options)
        hall.begin()
        hall.press("PageDown")
        hall.wait_for_step(2)
        return hall.frame.evaluate(
            "new Promise((tell) => requestAnimationFrame(() => tell(Boolean(LifeMap.opened.map.gliding))))"
        )

    assert is_flying()
    assert not is_flying(reduced_motion="reduce")


def test_no_step_shows_a_place_that_he_has_yet_to_reach(open_hall):
    hall = open_hall(reduced_motion="reduce")
    hall.begin()
    ahead = hall.frame.evaluate(
        """() => {
          const { data, lecture } = LifeMap.opened;
          const { talk } = lecture.store.get();
          const found = [];
          for (let number = 0; number < talk.steps.length - 1; number++) {
            const state = LifeMap.scene.stateOfStep(data, talk, number, { spoken: "", isDrawn: false });
            const { scene } = state;
            for (const { place, role } of LifeMap.placeMarks.marksAt(data, state, {})) {
              const ways = data.journeys.filter(({ to }) => to === place);
              const middles = ways.map((way) => (way.first_day + way.last_day) / 2);
              const isAhead = ways.length && middles.every((day) => day > scene.day);
              if (role === "was" && isAhead) found.push([talk.steps[number].id, data.places[place].name]);
            }
          }
          return found;
        }"""
    )
    assert ahead == []


def test_a_birthplace_nobody_has_located_is_shown_where_each_source_has_it(open_hall):
    hall = open_hall(reduced_motion="reduce")
    hall.begin()
    hall.go_to(2)
    for words in ("Chistopol", "Lawson 2021", "Perm"):
        expect(hall.frame.locator(".map-name__line:visible", has_text=words)).to_have_count(1)
    hall.go_to(28)
    expect(hall.frame.locator(".dispute")).to_have_count(0)


def test_axe_finds_no_fault_on_the_lecture_nor_on_its_notes(open_hall):
    hall = open_hall(reduced_motion="reduce")
    hall.begin()
    notes = hall.open_notes()
    hall.press("s")
    hall.go_to(21)
    expect(notes.locator(".notes__count")).to_contain_text("21 /")
    for page in (hall.page, notes):
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
