"""Judges the sentences that are made for years without one written by hand."""

import pytest

from events.read_life import read_life


@pytest.mark.parametrize(
    ("year", "sentence"),
    [
        (1870, "Lindqvist was not yet born in 1870."),
        (1871, "In 1871 Lindqvist was in Uppsala."),
        (1893, "In 1893 Lindqvist, 22, was in Uppsala and Saint Petersburg."),
        (1894, "Nothing is recorded for 1894; she was in Saint Petersburg."),
        (1899, "In 1899 Lindqvist, 28, was in Saint Petersburg and Siberia."),
        (1905, "We do not know where she was in 1905."),
        (1912, "In 1912 Lindqvist, 41, was in Paris and Berlin."),
        (1940, "Lindqvist had died in 1936."),
    ],
)
def test_a_year_has_its_sentence(small, year, sentence):
    assert small.sentence_for(year) == sentence


def test_without_stages_nothing_is_claimed(small_copy):
    for name in ("stages.toml", "talk.toml"):
        (small_copy / name).unlink()
    life = read_life(small_copy)
    assert life.sentence_for(1894) == "Nothing is recorded for 1894."
    assert life.sentence_for(1911) == "In 1911 it is not recorded where Lindqvist, 40, was."


def test_the_plural_pronoun_has_its_verb(changed):
    life = read_life(changed("life.toml", '"she"', '"they"'))
    assert life.sentence_for(1905) == "We do not know where they were in 1905."


def test_many_places_are_told_by_the_first_and_the_last(changed):
    towns = ["perm", "moscow", "tomsk", "berlin", "tehran"]
    legs = "".join(
        f'[[journey]]\nid = "leg-{town}"\nfrom = "paris"\nto = "{town}"\ndate = "1912-07-{number:02}"\n'
        'mode = "train"\ncertainty = "unknown"\n\n'
        for number, town in enumerate(towns, start=1)
    )
    life = read_life(changed("stages.toml", "[[journey]]", legs + "[[journey]]"))
    assert life.sentence_for(1912) == "In 1912 Lindqvist, 41, was in 6 places, from Paris to Tehran."
