"""The lecture screen, run without a browser: choosing, ordering, writing, opening and saving a talk."""

from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from events.life import Life
from events.talk_file import write_talk
from map_app.bridge.drafts import FILE
from map_app.screens.lecture import DESK
from map_app.screens.lecture_files import FAULTS, open_file
from map_app.talk_editor.desk import Desk

TIMEOUT = 30


def show_lecture_alone(folder: str) -> None:
    from pathlib import Path

    from map_app.opened_life import open_life
    from map_app.screens.lecture import desk_of, show_lecture

    opened = open_life(Path(folder))
    desk_of(opened).has_heard = True  # no browser here to tell what it kept
    show_lecture(opened)


@pytest.fixture
def screen(small_folder: Path) -> AppTest:
    return AppTest.from_function(show_lecture_alone, args=(str(small_folder),), default_timeout=TIMEOUT).run()


def desk_on(screen: AppTest) -> Desk:
    assert not screen.exception
    desk: Desk = screen.session_state[DESK][1]
    return desk


def ids(screen: AppTest) -> list[str]:
    return [step.id for step in desk_on(screen).draft.talk.steps]


def labelled(widgets: Any, label: str) -> Any:
    """Return the field whose label begins so."""
    return next(one for one in widgets if one.label.startswith(label))


def button(screen: AppTest, label: str) -> Button:
    found: Button = labelled(screen.button, label)
    return found


def words(screen: AppTest) -> str:
    return "\n".join(one.value for one in (*screen.markdown, *screen.caption))


def test_every_talk_can_be_chosen_and_the_time_is_told(screen: AppTest) -> None:
    talks = labelled(screen.selectbox, "Talk")

    assert talks.options[0] == "5 min · Lead and Ink"
    assert any("made from the stages" in one for one in talks.options)
    assert "**4 min 40 s** of 5 min · 6 steps · 20 s to spare" in words(screen)

    talks.select("made").run()

    assert "steps" in words(screen)
    assert desk_on(screen).open_key == "made"


def test_too_long_a_talk_says_by_how_much(screen: AppTest) -> None:
    labelled(screen.number_input, "Minutes").set_value(4).run()

    assert "40 s too long" in words(screen)
    assert "in no file yet" in words(screen)


def test_the_moment_on_the_map_becomes_a_step_after_the_chosen_one(screen: AppTest) -> None:
    screen.radio[0].set_value("types").run()

    button(screen, "Add").click().run()

    assert ids(screen)[:3] == ["carts", "types", "year-1871"]
    assert desk_on(screen).step.id == "year-1871"


def test_a_step_takes_over_the_view_of_the_map_and_keeps_its_words(screen: AppTest) -> None:
    screen.radio[0].set_value("types").run()
    assert desk_on(screen).step.camera is not None

    button(screen, "Use this view for step 2").click().run()

    step = desk_on(screen).step
    assert (step.id, step.camera, step.headline) == ("types", None, "Her first master")


def test_steps_are_moved_by_buttons_and_by_their_number(screen: AppTest) -> None:
    button(screen, "Down").click().run()
    assert ids(screen)[:2] == ["types", "carts"]

    button(screen, "Up").click().run()
    assert ids(screen)[:2] == ["carts", "types"]
    assert button(screen, "Up").disabled

    labelled(screen.number_input, "Step").set_value(6).run()
    assert ids(screen)[-1] == "carts"


def test_a_removed_step_comes_back_with_undo(screen: AppTest) -> None:
    before = ids(screen)
    screen.radio[0].set_value("types").run()

    button(screen, "Remove").click().run()
    assert "types" not in ids(screen)
    assert "Her first master" in button(screen, "Undo").label

    button(screen, "Undo").click().run()
    assert ids(screen) == before
    assert desk_on(screen).step.id == "types"


def test_all_parts_of_a_step_can_be_written(screen: AppTest) -> None:
    labelled(screen.text_input, "Headline").set_value("Lead").run()
    labelled(screen.text_area, "Sentence").set_value("She reads.").run()
    labelled(screen.text_area, "Notes").set_value("One\n\nTwo\n").run()
    labelled(screen.number_input, "Seconds").set_value(95).run()
    screen.radio[1].set_value(4).run()

    step = desk_on(screen).draft.talk.steps[0]

    assert (step.headline, step.sentence, step.notes) == ("Lead", "She reads.", ("One", "Two"))
    assert (step.seconds, step.rank) == (95, 4)


def test_a_limit_is_told_in_plain_words_and_the_text_is_not_lost(screen: AppTest) -> None:
    labelled(screen.text_input, "Headline").set_value("x" * 47).run()

    assert screen.error[0].value == "It has 47 characters; at most 45 fit the screen. Leave out 2."
    assert labelled(screen.text_input, "Headline").value == "x" * 47
    assert "step 1" in words(screen)
    assert desk_on(screen).draft.talk.steps[0].headline == "Carts and letters"


def test_texts_are_shown_as_they_stand(screen: AppTest) -> None:
    labelled(screen.text_input, "Headline").set_value("<b>*x*</b> :red[y]").run()

    assert r"\<b\>\*x\*\<\/b\>" in screen.radio[0].options[0]


def test_saving_hands_over_the_talk_and_what_is_opened_again_is_the_same(
    screen: AppTest, small_life: Life
) -> None:
    labelled(screen.text_input, "Headline").set_value("Lead").run()
    talk = desk_on(screen).draft.talk

    button(screen, "Save").click().run()

    assert screen.session_state[FILE]["name"] == "Lead and Ink.toml"
    assert screen.session_state[FILE]["text"] == write_talk(talk)
    assert desk_on(screen).is_saved
    desk = desk_on(screen)
    open_file(desk, "mine.toml", write_talk(talk).encode())
    assert desk.draft.talk == talk
    assert desk.draft.original is None


def test_a_file_with_faults_opens_nothing_and_every_fault_has_its_line(screen: AppTest) -> None:
    import streamlit as st

    desk = desk_on(screen)
    before = list(desk.drafts)

    open_file(desk, "mine.toml", b'[[talk]]\nid = "a b"\ntitel = "x"\n')

    assert list(desk.drafts) == before
    faults = st.session_state[FAULTS]
    assert len(faults) >= 3
    assert all(fault.startswith("mine.toml:") for fault in faults)
    open_file(desk, "mine.toml", b"\xff\xfe")
    assert "UTF-8" in st.session_state[FAULTS][0]


def test_discarding_asks_first_and_brings_the_talk_of_the_life_back(screen: AppTest) -> None:
    button(screen, "Remove").click().run()

    button(screen, "Discard it").click().run()

    assert ids(screen)[0] == "carts"
    assert "As it came with the life" in words(screen)


def test_a_new_talk_begins_with_the_moment_on_the_map(screen: AppTest) -> None:
    button(screen, "New").click().run()

    assert ids(screen) == ["year-1871"]
    assert button(screen, "Remove").disabled
