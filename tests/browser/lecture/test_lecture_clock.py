"""The clock of a lecture: it outlives a reload and a pause, and shortens what is left to tell."""

import pytest
from playwright.sync_api import expect

STEPS = 40
STATE = "LifeMap.opened.lecture.store.get()"


def started_earlier(hall, minutes: int) -> None:
    """Put the clock back, as if the lecture had begun so many minutes ago."""
    hall.frame.evaluate(
        """ms => {
          const { store } = LifeMap.opened.lecture;
          const { began, deadline, mark } = store.get().clock;
          const clock = { began: began - ms, deadline: deadline - ms, mark: { ...mark, at: mark.at - ms } };
          store.set({ clock });
        }""",
        minutes * 60_000,
    )


def test_a_reload_in_a_lecture_costs_neither_step_nor_clock(open_hall, host):
    hall = open_hall(host)
    hall.begin()
    hall.go_to(5)
    started_earlier(hall, 7)
    hall.minutes_left("30")
    before = hall.frame.evaluate(f"[...{STATE}.kept]")
    told = hall.now

    hall.reload()

    assert hall.now == told
    assert hall.frame.evaluate(f"[...{STATE}.kept]") == before
    expect(hall.lecture).to_contain_text("The lecture goes on at step 5")


def test_a_lecture_that_was_left_goes_on_at_its_step_with_its_clock(open_hall):
    hall = open_hall()
    hall.begin()
    hall.go_to(12)
    started_earlier(hall, 7)
    before = hall.now
    hall.press("Escape")
    expect(hall.lecture).to_be_hidden()

    hall.begin("p")

    assert hall.now == before
    hall.press("c")
    expect(hall.lecture).to_contain_text("The clock begins now")
    restarted = hall.now["clock"]["began"]
    assert restarted > before["clock"]["began"]
    hall.press("PageDown", "c")  # no longer offered
    assert hall.now["clock"]["began"] == restarted


def test_a_lecture_that_came_to_its_end_begins_anew(open_hall):
    hall = open_hall()
    hall.begin()
    hall.press("End")
    hall.wait_for_step(STEPS)
    hall.press("Escape")
    hall.begin()
    assert hall.now["step"] == 1


def test_a_reload_keeps_the_short_talk_and_one_that_came_from_outside(open_hall):
    hall = open_hall()
    for name in ("quarter-of-an-hour", "mine"):
        hall.frame.evaluate(
            """id => {
              const [, talk] = LifeMap.opened.data.talks;
              LifeMap.opened.lecture.setTalk(id === talk.id ? talk : { ...talk, id });
            }""",
            name,
        )
        hall.begin()
        hall.go_to(3)
        hall.reload()
        assert hall.now["talk"] == name
        hall.press("Escape")
        expect(hall.lecture).to_be_hidden()


@pytest.mark.parametrize("step", [5, 20, 38])
def test_twelve_minutes_left_are_filled_and_not_overrun(open_hall, step):
    hall = open_hall(reduced_motion="reduce")
    hall.begin()
    hall.go_to(step)
    hall.minutes_left("12")
    expect(hall.lecture).to_contain_text("steps left to tell")
    seconds = hall.frame.evaluate(f"LifeMap.talk.secondsBetween({STATE}, {step}, {STEPS})")
    ahead = hall.frame.evaluate(f"{STATE}.talk.steps.slice({step}).map(({{seconds}}) => seconds)")
    assert seconds <= 720
    assert seconds == sum(ahead) if sum(ahead) <= 720 else seconds > 600


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        ("0", "Only the last step is left to tell. It takes 1:20; you have 0:00."),
        ("600", "35 of 35 steps left to tell. Skipped: none."),
        ("7,5", "steps left to tell. Skipped: 6, "),
    ],
)
def test_no_minutes_and_more_than_needed_are_answered_in_words(open_hall, minutes, words):
    hall = open_hall(reduced_motion="reduce")
    hall.begin()
    hall.go_to(5)
    hall.minutes_left(minutes)
    expect(hall.lecture).to_contain_text(words)
    hall.press("PageDown")
    assert hall.now["step"] == (STEPS if minutes == "0" else 6 if minutes == "600" else hall.now["step"])


@pytest.mark.parametrize("nonsense", ["soon", "-3", "", "601"])
def test_what_is_no_number_of_minutes_is_refused_in_words(open_hall, nonsense):
    hall = open_hall()
    hall.begin()
    notes = hall.open_notes()
    hall.minutes_left(nonsense)
    fault = "Minutes are a number from 0 to 600, such as 12 or 7.5."
    expect(hall.frame.get_by_role("alert")).to_have_text(fault)
    assert hall.frame.evaluate(f"{STATE}.kept") is None
    notes.get_by_label("Minutes left").fill(nonsense)
    notes.keyboard.press("Enter")
    expect(notes.get_by_role("alert")).to_have_text(fault)
    notes.get_by_label("Minutes left").fill("12")
    notes.keyboard.press("Enter")
    expect(notes.locator(".notes__skipped")).to_contain_text("Skipped")
    notes.locator(".notes__skipped button").first.click()
    assert hall.now["step"] > 1


def test_a_step_that_was_skipped_is_one_key_away(open_hall):
    hall = open_hall(reduced_motion="reduce")
    hall.begin()
    hall.minutes_left("12")
    hall.press("End")
    hall.wait_for_step(STEPS)
    hall.press("ArrowUp")
    assert hall.now["step"] == STEPS - 1
    hall.press("ArrowDown")
    assert hall.now["step"] == STEPS
