"""Judges the sentences for those who do not see the map: templates, distances, and the route they tell."""

from dataclasses import replace

import pytest

from events.distance import distance_words
from events.historical_date import parse_date
from events.made_talk import made_talk
from events.scene import scene_of, way_into
from events.source import Citation
from events.spoken import journey_words, source_words, spoken_event, spoken_silence, spoken_stage
from events.spoken_talk import speak_step, speak_talk


@pytest.fixture(scope="module")
def life(shipped):
    return shipped


def journey(life, id_):
    return next(one for one in life.journeys if one.id == id_)


def stage(life, id_):
    return next(one for one in life.stages if one.id == id_)


@pytest.mark.parametrize(
    ("id_", "words"),
    [
        ("moscow-to-berlin", "about June 1923, Moscow to Berlin, by aeroplane, about 1,600 kilometres"),
        ("yerevan-to-the-araks", "by train, about 150 kilometres as the crow flies"),
        ("perm-to-siberia", "probably Perm to Siberia, as a prisoner under guard"),
        ("tyumen-to-bodaibo", "road and means not recorded, about 2,900 kilometres as the crow flies"),
        ("tehran-to-the-border", "Tehran to Bazargan by Tabriz, Khoy and Maku, means not recorded"),
        ("perm-to-petrograd-1918", "January 1918 (Old Style), probably Perm to Petrograd"),
        ("paris-to-moscow", "by aeroplane, about 2,500 kilometres as the crow flies"),
    ],
)
def test_a_journey_in_words(life, id_, words):
    assert words in journey_words(life, journey(life, id_))


@pytest.mark.parametrize(
    ("id_", "words"),
    [
        ("perm-to-siberia", ""),  # an area: from where to where would one measure?
        ("the-south-to-toulouse", ""),
        ("over-the-araks", ""),  # two markers that may each be ten kilometres off
        ("toulouse-to-paris", "about 600 kilometres as the crow flies"),  # thirty kilometres of doubt
        ("paris-to-coulommiers", "about 50 kilometres as the crow flies"),
    ],
)
def test_a_distance_claims_no_more_than_its_ends_allow(life, id_, words):
    assert distance_words(life, journey(life, id_)) == words


def test_an_event_with_its_journey_in_one_sentence(life):
    told = spoken_event(life, life.event("flown-to-berlin"))
    start = (
        "About June 1923, Moscow to Berlin, by aeroplane, about 1,600 kilometres. Flown to Berlin in secret."
    )
    assert told.startswith(start)
    assert "Sources: His autobiography, chapter XXII; " in told


def test_an_event_and_a_journey_of_another_date_are_told_apart(life):
    told = spoken_event(life, life.event("ninth-congress"))
    assert told.startswith("29 March to 5 April 1920, Bolshoi Theatre, Moscow. At the Ninth Party Congress")
    assert "The journey: March 1920, probably Perm to Moscow" in told


def test_what_the_essay_tells_otherwise_is_said_before_what_others_do(life):
    told = spoken_event(life, life.event("executed"))
    assert "Told otherwise by Lawson 2021: 16 November 1946; by Bourrinet, Maitron: 18 November 1945." in told


def test_a_source_that_is_only_vaguer_is_no_contradiction(life):
    assert "Told otherwise" not in spoken_event(life, life.event("first-arrest-1906"))


def test_doubt_is_said(life):
    assert "Probable, not certain." in spoken_event(life, life.event("refuses-to-denounce-kronstadt"))
    assert "The sources disagree." in spoken_event(life, life.event("meets-trotsky"))
    assert "The exact place is not known." in spoken_event(life, life.event("camp-at-toulouse"))


def test_a_stage_with_the_way_there(life):
    paris = stage(life, "paris")
    told = spoken_stage(life, paris, way_into(life, paris))
    assert told.startswith(
        "About May 1930 to 1934, Paris, abroad. The way there: between April and 8 May 1930"
    )
    assert "Istanbul to Marseille, by ship" in told
    assert "Marseille to Paris" in told


def test_the_way_into_a_stage_begins_where_the_person_had_lived(life):
    assert [one.id for one in way_into(life, stage(life, "eastern-turkey"))] == [
        "tehran-to-the-border",
        "border-to-karakose",
        "karakose-to-erzurum",
    ]
    assert way_into(life, stage(life, "boyhood")) == ()
    assert way_into(life, stage(life, "perm-cell-1922")) == ()  # he was there already


def test_a_silence_with_its_traces_and_its_length(life):
    silence = next(one for one in life.silences if one.id == "prison-years")
    assert spoken_silence(life, silence).startswith(
        "13 June 1924 to April 1928: no day of his is on record, for 3 years 10 months. "
        "Last trace: about 13 June 1924, Tomsk. Next trace: April 1928, Viatka. Source: "
    )


def test_she_and_they_are_told_as_such(small):
    assert "no day of hers" in spoken_silence(small, small.silences[0])
    they = replace(small, pronoun="they")
    assert "no day of theirs" in spoken_silence(they, small.silences[0])


def test_two_sources_are_named_and_the_others_counted(small):
    cited = [Citation("letters", "no. 1"), Citation("essay-1950", "line 2"), Citation("letters", "no. 3")]
    assert source_words(small, cited[:1]) == "Source: Letters, no. 1"
    assert source_words(small, cited) == "Sources: Letters, no. 1; Essay 1950, line 2"
    assert source_words(small, []) == ""


def test_a_listener_is_spared_long_rows_of_numbers_and_what_was_just_said(small):
    cited = [Citation("essay-1950", "lines 5, 6, 7, 8"), Citation("letters", "no. 1, first page")]
    spoken = "Sources: Essay 1950, lines 5, 6 and 2 more; Letters, no. 1, first page"
    assert source_words(small, cited) == spoken
    assert source_words(small, [Citation("letters", "Letters")]) == "Source: Letters"


def test_every_kind_of_step_has_its_sentence(small):
    told = {step.id: speak_step(small, step) for step in small.talks[0].steps}
    assert (
        told["carts"]
        == "2 April 1871 to September 1893, Uppsala, at liberty. Source: Essay 1950, lines 1 to 5."
    )
    assert told["types"].startswith("About 1886, Bishop's Press, Uppsala. Apprenticed at the Bishop's Press.")
    assert told["leaflet"].startswith(
        "1–14 June 1899 (20 May to 2 June Old Style), Saint Petersburg to Siberia, as"
    )
    assert told["leaflet"].endswith("Source: Letters, no. 17.")
    assert told["lost"].startswith(
        "April 1904 to September 1906: no day of hers is on record, for 2 years 6 months."
    )
    assert told["paris"].startswith("1912, Paris. Source")
    assert told["all"].startswith("1871 to 1936, Uppsala, Saint Petersburg, Siberia, Paris.")


def test_a_place_tells_what_was_and_not_what_is_to_come(life):
    step = replace(life.talks[0].step("night-train"), moment="moscow")
    told = speak_step(life, step)
    assert told.startswith("7 November 1928, Moscow. Here before: ")
    assert "1945" not in told


def test_a_free_view_of_one_year_names_where_the_person_was_and_of_many_only_the_time(small):
    view = replace(small.talks[0].step("all"), view="trail")
    assert speak_step(small, replace(view, date=parse_date("1898"))).startswith(
        "1898, Saint Petersburg. Source: "
    )
    assert speak_step(small, replace(view, date=parse_date("1898/1901"))) == "1898 to 1901."


@pytest.mark.parametrize("make", [lambda life: life.talks[0], lambda life: life.talks[1], made_talk])
def test_the_sentences_alone_tell_the_route(life, make):
    """Every journey since the first step is told once, by a step or on the way to it."""
    talk = make(life)
    spoken = speak_talk(life, talk)
    told = [words for step in spoken for words in (*step.way, *step.legs)]
    assert sorted(told) == sorted(journey_words(life, one) for one in life.journeys)


def test_a_step_says_the_journeys_that_it_tells(life):
    talk = life.talks[0]
    for step, spoken in zip(talk.steps, speak_talk(life, talk), strict=True):
        for leg in scene_of(life, step).journeys:
            words = journey_words(life, leg)
            assert words in spoken.sentence or words[0].upper() + words[1:] in spoken.sentence


def test_every_event_stage_and_silence_of_the_shipped_life_has_a_sentence(life):
    told = [spoken_event(life, event) for event in life.events]
    told += [spoken_stage(life, one, way_into(life, one)) for one in life.stages]
    told += [spoken_silence(life, one) for one in life.silences]
    assert all(one[0].isupper() or one[0].isdigit() for one in told)
    assert all(one.endswith(".") and ".." not in one and "  " not in one and ", ," not in one for one in told)
    assert all("Source" in one for one in told)
