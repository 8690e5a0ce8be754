"""The lecture's rules without a page: what is told when time runs short, the keys, the clock."""

import json
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LECTURE = ROOT / "map_app" / "lecture"
PAGE_RULES = [ROOT / "map_app" / "painting" / "life_map.js"]
PAGE_RULES += [ROOT / "map_app" / "page" / name for name in ("store.js", "make_element.js", "words.js")]
LECTURE_RULES = (
    "lecture_words",
    "shortening",
    "talk",
    "clock",
    "lecture_sizes",
    "lecture_keys",
    "lecture_pointer",
    "time_left",
    "kept_lecture",
    "notes_letters",
)
SHORTENING = json.loads((ROOT / "tests" / "examples" / "shortening.json").read_text(encoding="utf-8"))
STARTED = "{...value, kept: null, clock: LifeMap.clock.startClock(value.talk, 0, 0)}"


@pytest.fixture(scope="module")
def ask(chromium):
    """Return a function that evaluates an expression in sight of the rules and of `value`."""
    page = chromium.new_page()
    for script in [*PAGE_RULES, *(LECTURE / f"{name}.js" for name in LECTURE_RULES)]:
        page.add_script_tag(content=script.read_text(encoding="utf-8"))

    def ask(expression, value=None):
        return page.evaluate(f"(value) => ({expression})", value)

    yield ask
    page.close()


def talk(*seconds, minutes=10):
    steps = [
        {
            "id": f"step-{number}",
            "seconds": one,
            "spoken": {"sentence": f"S{number}.", "way": [f"w{number}"], "legs": []},
        }
        for number, one in enumerate(seconds)
    ]
    return {"id": "talk", "minutes": minutes, "steps": steps}


@pytest.mark.parametrize("case", SHORTENING["cases"], ids=lambda case: case["name"])
def test_the_page_shortens_a_talk_as_the_table_says(ask, case):
    chosen = ask("LifeMap.chooseSteps(value.steps, value.seconds_left, value.after, value.shown)", case)
    assert chosen == case["kept"]


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        ("PageDown", ["next"]),
        ("PageUp", ["previous"]),
        (" ", ["next"]),
        ("b", ["cover", "black"]),
        (".", ["cover", "black"]),
        ("W", ["cover", "white"]),
        ("7", ["type", "7"]),
        ("Escape", ["escape"]),
        ("x", None),
    ],
)
def test_a_key_asks_the_lecture_for_what_a_clicker_means(ask, key, wish):
    assert ask("LifeMap.lectureWishOfKey({key: value, target: null}, true)", key) == wish


def test_only_p_and_f5_begin_a_lecture(ask):
    begins = ask(
        "['p', 'F5', 'b', 'PageDown', '1'].map((key) => LifeMap.lectureWishOfKey({key, target: null}, false))"
    )
    assert begins == [["begin"], ["begin"], None, None, None]


def test_next_passes_over_what_is_skipped_and_says_the_ways_of_it(ask):
    given = {"talk": talk(10, 10, 10), "step": 0}
    assert ask("LifeMap.talk.stepBeside({...value, kept: new Set(['step-0', 'step-2'])}, 1)", given) == 2
    assert ask("LifeMap.talk.spokenAt(value.talk, 2, 0)", given) == "W1. W2. S2."
    assert ask("LifeMap.talk.spokenAt(value.talk, 1, 2)", given) == "S1."
    assert ask("LifeMap.talk.spokenAt(value.talk, 2, null)", given) == "S2."


@pytest.mark.parametrize(("now", "ahead"), [(5, 0), (75, 0), (130, -10), (0, 0)])
def test_the_clock_says_how_far_behind_the_plan_one_is(ask, now, ahead):
    """Of three steps of a minute each, the second is due from 60 to 120 seconds."""
    given = {"talk": talk(60, 60, 60), "step": 1 if now > 60 else 0, "now": now * 1000}
    clock = ask(f"LifeMap.clock.readClock({STARTED}, value.now)", given)
    assert (clock["running"], clock["ahead"]) == (now, ahead)


def test_one_who_is_early_is_ahead(ask):
    given = {"talk": talk(60, 60, 60), "step": 2}
    clock = ask(
        "LifeMap.clock.readClock({...value, clock: LifeMap.clock.startClock(value.talk, 0, 0)}, 30000)", given
    )
    assert (clock["ahead"], clock["left"], clock["rest"]) == (90, 570, 0)


@pytest.mark.parametrize(("seconds", "words"), [(0, "0:00"), (80, "1:20"), (3725, "1:02:05"), (-30, "−0:30")])
def test_the_clock_is_read_in_minutes(ask, seconds, words):
    assert ask("LifeMap.clock.clockWords(value)", seconds) == words


@pytest.mark.parametrize(
    ("text", "seconds"), [("12", 720), ("1,5", 90), ("", None), ("soon", None), ("-3", None)]
)
def test_minutes_left_are_a_number(ask, text, seconds):
    assert ask("LifeMap.secondsOfMinutes(value)", text) == seconds


@pytest.mark.parametrize(
    ("moved", "wish"),
    [
        ([2, 1, False], "next"),
        ([-90, 5, True], "next"),
        ([90, 5, True], "previous"),
        ([90, 5, False], None),
        ([60, 80, True], None),
    ],
)
def test_a_click_is_the_next_step_and_a_finger_turns_either_way(ask, moved, wish):
    assert ask("LifeMap.wishOfPointer(...value)", moved) == wish


def test_a_talk_from_outside_is_only_taken_whole(ask):
    broken = [None, {}, {"id": "x", "minutes": 1, "steps": []}, {"id": "x", "minutes": 1, "steps": [{}]}]
    assert ask("value.some(LifeMap.talk.isTalk)", broken) is False


HOUR = 3_600_000


def record(**changes):
    clock = {"began": 0, "deadline": HOUR, "mark": {"step": 1, "at": 0}}
    return {"step": "step-1", "told": ["step-0"], "kept": None, "clock": clock, "seen": HOUR, **changes}


def test_a_lecture_that_was_left_goes_on_with_its_clock(ask):
    value = {"record": record(), "talk": talk(60, 60), "now": 2 * HOUR}
    left = ask("LifeMap.keptLecture.goingOn(value.record, value.talk, value.now)", value)
    assert (left["step"], left["told"], left["clock"]["deadline"]) == (1, ["step-0"], HOUR)


@pytest.mark.parametrize(
    "kept",
    [
        record(seen=HOUR - 4 * HOUR),
        record(step="a step of another talk"),
        record(clock={"began": "yesterday"}),
        record(told=[1]),
        "nonsense",
        None,
    ],
    ids=["too-long-ago", "step-gone", "no-clock", "no-names", "text", "nothing"],
)
def test_what_cannot_go_on_begins_anew(ask, kept):
    value = {"record": kept, "talk": talk(60, 60), "now": HOUR}
    assert ask("LifeMap.keptLecture.goingOn(value.record, value.talk, value.now)", value) is None


@pytest.mark.parametrize(
    ("wish", "is_one"),
    [
        (["next"], True),
        (["shorten", 720], True),
        (["giveTalk", "mine"], True),
        (["shorten", "soon"], False),
        (["setTalk", {}], False),
        (["constructor"], False),
        ("next", False),
        (None, False),
    ],
)
def test_the_notes_may_ask_only_for_what_a_lecture_does(ask, wish, is_one):
    assert ask("LifeMap.notesLetters.isWish(value)", wish) is is_one
