"""The notes beside the lecture: in a second window, in step both ways; under the map where it is refused."""

import re

import pytest
from playwright.sync_api import expect

STEPS = 40


def test_the_notes_window_leads_the_lecture_too(open_hall, host):
    hall = open_hall(host)
    hall.begin()
    notes = hall.open_notes()
    notes.keyboard.press("PageDown")
    hall.wait_for_step(2)
    notes.get_by_role("button", name="Next step").click()
    hall.wait_for_step(3)
    expect(notes.locator(".notes__count")).to_have_text(f"3 / {STEPS}")
    notes.get_by_role("button", name="Back").click()
    hall.wait_for_step(2)
    notes.get_by_role("button", name="Black screen").click()
    expect(hall.frame.locator("[data-cover=black]")).to_be_visible()
    notes.get_by_label("Talk").select_option(
        label="The prisoner of four states, in a quarter of an hour (15 min)"
    )
    expect(notes.locator(".notes__count")).to_contain_text("/ 15")


def test_the_two_windows_write_only_letters_to_each_other(open_hall, host):
    hall = open_hall(host)
    hall.begin()
    notes = hall.open_notes()
    assert notes.url.startswith("blob:")
    assert notes.evaluate("[...document.querySelectorAll('link[href], script[src]')].length") == 0
    hall.press("PageDown")
    expect(notes.locator(".notes__map")).to_have_attribute("src", re.compile("^data:image/jpeg"))


def test_either_window_finds_the_other_again_after_a_reload(open_hall, host):
    hall = open_hall(host)
    hall.begin()
    notes = hall.open_notes()
    hall.go_to(5)

    notes.reload()
    expect(notes.locator(".notes__count")).to_have_text(f"5 / {STEPS}")
    hall.reload()
    hall.press("PageDown")
    expect(notes.locator(".notes__count")).to_have_text(f"6 / {STEPS}")
    notes.get_by_role("button", name="Next step").click()
    hall.wait_for_step(7)


def test_the_notes_close_with_the_lecture(open_hall):
    hall = open_hall()
    hall.begin()
    notes = hall.open_notes()
    with notes.expect_event("close"):
        hall.press("Escape")


def test_a_stranger_cannot_lead_the_lecture(open_hall):
    hall = open_hall()
    hall.begin()
    letter = "{type: 'notes', secret: 'guessed', wish: ['next']}"
    hall.frame.evaluate(f"window.postMessage({letter}, '*')")
    hall.frame.evaluate(f"window.postMessage({letter.replace('next', 'end')}, '*')")
    assert (
        hall.frame.evaluate(
            "new Promise((tell) => setTimeout(() => tell(LifeMap.opened.lecture.store.get().step), 300))"
        )
        == 0
    )


@pytest.mark.parametrize(("minutes", "words"), [(-20, "20:"), (20, "20:")])
def test_the_notes_say_how_far_ahead_or_behind_one_is(open_hall, minutes, words):
    hall = open_hall()
    hall.begin()
    notes = hall.open_notes()
    hall.frame.evaluate(
        """minutes => {
          const { store } = LifeMap.opened.lecture;
          const { clock, talk } = store.get();
          const at = Date.now() + minutes * 60000 - talk.steps[0].seconds * 1000 * (minutes < 0);
          store.set({ clock: { ...clock, mark: { step: 0, at } } });
        }""",
        minutes,
    )
    plan = notes.locator("[data-figure=plan]")
    expect(plan).to_contain_text(words)
    expect(plan).to_contain_text("behind" if minutes < 0 else "ahead")


def test_a_refused_window_leaves_the_notes_under_the_map(open_hall):
    hall = open_hall()
    hall.begin()
    hall.frame.evaluate("window.open = () => null")
    hall.press("n")
    under = hall.frame.get_by_role("region", name="Notes")
    expect(under.locator(".notes__list")).to_be_visible()
    expect(under).to_contain_text("The browser refused a second window")
    hall.press("PageDown")
    expect(under.locator(".notes__count")).to_have_text(f"2 / {STEPS}")
    under.get_by_role("button", name="Next step").click()
    expect(under.locator(".notes__count")).to_have_text(f"3 / {STEPS}")
    assert hall.now["step"] == 3
    hall.press("n")
    expect(under).to_be_hidden()
