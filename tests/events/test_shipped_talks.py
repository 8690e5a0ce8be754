"""Judges the talks that come with Miasnikov's life: time, texts, sources, and that the route holds."""

import pytest

from events.read_life import read_life, shipped_life
from events.scene import scene_of
from events.screen_words import when_on_screen, where_on_screen
from events.shortening import choices_of, choose_steps, shorten, unconnected_steps
from events.talk import LONGEST_WHEN

LIFE = read_life(shipped_life())
LONG, SHORT = LIFE.talks
STEPS = [pytest.param(step, id=f"{talk.id}-{step.id}") for talk in LIFE.talks for step in talk.steps]
WORDS_A_MINUTE = 150  # nobody should have to speak faster


def test_the_long_talk_takes_45_minutes_and_the_short_one_15():
    assert (LONG.minutes, SHORT.minutes) == (45, 15)
    assert 0.95 * 45 * 60 <= LONG.seconds <= 45 * 60
    assert 0.95 * 15 * 60 <= SHORT.seconds <= 15 * 60


def test_the_long_talk_has_30_to_40_steps():
    assert 30 <= len(LONG.steps) <= 40


@pytest.mark.parametrize("talk", LIFE.talks, ids=lambda talk: talk.id)
def test_no_journey_is_told_whose_beginning_was_never_shown(talk):
    assert unconnected_steps(choices_of(LIFE, talk)) == ()


@pytest.mark.parametrize("step", STEPS)
def test_every_step_is_found_in_the_life_and_has_sources(step):
    scene = scene_of(LIFE, step)
    assert scene.first <= scene.last
    assert scene.citations
    assert {citation.source for citation in scene.citations} <= set(LIFE.sources)


NAMED = {
    "Lawson": "lawson-2021",
    "essay": "lawson-2021",
    "Maitron": "bourrinet-maitron",
    "French Wikipedia": "wikipedia-fr-miasnikov",
    "German Wikipedia": "wikipedia-de-mjasnikow",
    "German article": "wikipedia-de-mjasnikow",
    "Smolny": "smolny-miasnikov",
    "Crawford": "crawford-last-tsar",
    "Zenkova": "zenkova-moshchansky-2017",
    "Contre le courant": "contre-le-courant-1929",
    "Vozrozhdenie": "vozrozhdenie-1931",
    "cover note": "philosophy-of-murder-blurb",
    "editors of his papers": "belenkin-vinogradov-introduction",
}


@pytest.mark.parametrize("step", STEPS)
def test_whoever_the_notes_name_is_among_the_sources(step):
    cited = {citation.source for citation in scene_of(LIFE, step).citations}
    told = " ".join(step.notes)
    assert {source for name, source in NAMED.items() if name in told} <= cited


@pytest.mark.parametrize("step", STEPS)
def test_every_step_has_three_to_seven_notes_that_can_be_spoken_in_its_time(step):
    assert 3 <= len(step.notes) <= 7
    words = sum(len(note.split()) for note in step.notes)
    assert words / step.seconds * 60 <= WORDS_A_MINUTE


@pytest.mark.parametrize("step", STEPS)
def test_the_words_of_a_step_are_set_as_a_book_sets_them(step):
    texts = (step.headline, step.sentence, *step.notes)
    assert not any(sign in text for text in texts for sign in ("'", '"', "—", "  "))
    assert not step.headline.endswith(".")
    assert all(text.endswith((".", "?")) for text in texts[1:])


@pytest.mark.parametrize("step", STEPS)
def test_the_sentence_on_the_screen_does_not_repeat_the_date_above_it(step):
    when = when_on_screen(LIFE, step)
    assert 0 < len(when) <= LONGEST_WHEN
    assert when not in step.sentence


def test_a_date_and_a_place_stand_on_the_screen():
    assert [
        (when_on_screen(LIFE, LONG.step(id_)), where_on_screen(LIFE, LONG.step(id_)))
        for id_ in ("araks", "one-vote", "grand-duke", "lenin", "years-without-a-day", "promise")
    ] == [
        ("7 November 1928", "Araks near Julfa"),
        ("23–31 January 1918", "Tauride Palace, Petrograd"),
        ("12–13 June 1918", "Korolev Rooms, Perm"),
        ("5 August 1921", ""),
        ("13 June 1924 to April 1928", ""),
        ("Autumn 1923", "Berlin"),
    ]


def test_the_end_is_not_given_away():
    before = LONG.steps[: [step.id for step in LONG.steps].index("embassy")]
    told = " ".join(text for step in before for text in (step.headline, step.sentence, *step.notes))
    assert not any(word in told for word in ("Butyrka", "1945", "executed"))
    assert all(step.view != "life" for step in before)


def test_with_twelve_minutes_left_the_talk_still_ends_where_it_should():
    kept = shorten(LIFE, LONG, seconds_left=12 * 60, after_step="flown")
    assert sum(step.seconds for step in kept) <= 12 * 60
    assert [step.id for step in kept if step.rank == 1][-1] == kept[-1].id == "what-is-left"
    assert {"called-mad", "araks", "one-death-two-years"} <= {step.id for step in kept}


@pytest.mark.parametrize("minutes", range(2, 46))
def test_however_much_time_is_left_what_is_kept_fits_and_hangs_together(minutes):
    choices = choices_of(LIFE, LONG)
    for after in (None, *(choice.id for choice in choices[:-1:4])):
        begun = [one.id for one in choices].index(after) + 1 if after else 0
        kept = choose_steps(choices, minutes * 60, after)
        told = [*choices[:begun], *(one for one in choices if one.id in kept)]
        assert sum(one.seconds for one in told[begun:]) <= max(minutes * 60, 150)
        assert unconnected_steps(told) == ()
