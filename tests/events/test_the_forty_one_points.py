"""Judges that the 41 points on which the essay was found doubtful or contradicted are told on every word."""

import re

import pytest

# Each point, what it is about, and the events that carry its readings.
POINTS = [
    ("D01", "born at Chistopol, or in a village near it", ["birth"]),
    ("D02", "seven years in Siberia, or eleven of prison and flight", ["eleven-years-of-prison-and-flight"]),
    ("D03", "the days of the Third Congress of Soviets", ["third-congress-of-soviets"]),
    ("D03", "who dissolved the Constituent Assembly", ["constituent-assembly-dissolved"]),
    ("D04", "June or July for Grand Duke Michael", ["taking-of-grand-duke-michael", "grand-duke-killed"]),
    ("D05", "the year of the Eighth Party Congress", ["eighth-party-congress", "lenin-on-soviets-1919"]),
    ("D06", "when Zinoviev spoke of the vanguard", ["zinoviev-on-the-vanguard"]),
    ("D07", "whose members 35,226 were", ["membership-survey-1920"]),
    (
        "D08",
        "Trotsky's expulsion, and from what",
        ["trotsky-expelled-from-party", "trotsky-expelled-from-ussr"],
    ),
    ("D09", "recalled to Petrograd in 1920 or 1921", ["recalled-to-petrograd"]),
    ("D10", "which of Lenin's letters", ["lenin-long-letter"]),
    ("D11", "when the Workers' Group was founded", ["workers-group-formed"]),
    (
        "D12",
        "the first Soviet arrest, before or after the congress",
        ["first-soviet-arrest", "expelled-from-party"],
    ),
    ("D13", "moved to Moscow, or back to it", ["moves-to-moscow"]),
    ("D14", "when the KAPD left the International", ["kapd-breaks-with-comintern", "kai-founded"]),
    ("D15", "where and when the Turkish communists were killed", ["turkish-communists-killed"]),
    ("D16", "what was agreed with Weimar in 1922", ["pact-with-weimar"]),
    ("D17", "banished to Germany in 1922 or 1923", ["arrested-may-1923", "flown-to-berlin"]),
    ("D18", "one garrison moved to Smolensk, or two", ["garrison-moved-to-smolensk"]),
    ("D19", "who was arrested first in 1923", ["group-arrested", "returns-and-arrested"]),
    ("D20", "put out of the country, or of the party", ["fourteen-expelled"]),
    ("D21", "at which arrest Shliapnikov walked in", ["shliapnikov-walks-in"]),
    (
        "D22",
        "the hunger strike of 1924, told under 1923",
        ["tomsk-hunger-strike", "forced-feeding-tried", "taken-to-asylum"],
    ),
    ("D23", "the Dreadnought until 1930", ["dreadnought-texts"]),
    ("D24", "what Ciliga could know of Vorkuta", ["federation-of-left-communists"]),
    ("D25", "free in 1927, or banished in 1928", ["freed-from-viatka"]),
    ("D26", "the flight in 1927 or 1928", ["flight-over-the-araks", "denounced-in-yerevan"]),
    ("D27", "who stole his papers, and where", ["manuscripts-stolen"]),
    ("D28", "years in Turkey, or one", ["year-in-turkey", "expelled-from-persia", "held-at-amasya"]),
    ("D29", "whether he met Trotsky, and where", ["meets-trotsky"]),
    ("D30", "Louis Sellier made a woman", ["french-visa"]),
    ("D31", "Prudhommeaux and his paper", ["settles-in-paris"]),
    ("D32", "the paper of Zhigulev-Irinin", ["articles-for-put-truda"]),
    ("D33", "The Latest Deception, 1928 to 1931", ["latest-deception-written", "latest-deception-printed"]),
    ("D34", "the Eighth or the Ninth Congress", ["ninth-congress"]),
    (
        "D35",
        "ordered out of France, and when accused",
        ["ordered-out-of-france", "arrested-by-french-police"],
    ),
    ("D36", "the camp at Toulouse", ["camp-at-toulouse"]),
    ("D37", "the return in 1944 or 1946", ["embassy-sends-him-off", "flies-to-moscow", "arrested-in-moscow"]),
    ("D38", "shot in 1945 or 1946", ["executed"]),
    ("D39", "his wife a day too late", ["wife-comes-too-late"]),
    ("D40", "where he was in the Civil War", ["civil-war"]),
    ("D41", "the names that the essay spells its own way", ["sent-to-cherdyn"]),
]
CASES = [(point, event) for point, _, events in POINTS for event in events]


def test_there_are_forty_one_points():
    assert {point for point, _, _ in POINTS} == {f"D{number:02}" for number in range(1, 42)}


@pytest.mark.parametrize(("point", "event"), CASES)
def test_a_point_has_its_readings_the_preferred_first_and_with_its_reason(shipped, point, event):
    readings = shipped.event(event).readings
    assert len(readings) > 1
    assert [reading.preferred for reading in readings] == [True] + [False] * (len(readings) - 1)
    assert readings[0].why.endswith(".")
    assert readings[0].citations


@pytest.mark.parametrize(("point", "event"), CASES)
def test_each_reading_of_a_point_has_a_source_with_its_place_or_a_note_that_says_it_has_none(
    shipped, point, event
):
    for reading in shipped.event(event).readings:
        assert reading.citations or "unsourced" in reading.note
        assert all(citation.locator for citation in reading.citations)
        assert 1 <= reading.trust <= 4
        assert reading.says or reading.note


@pytest.mark.parametrize(("point", "event"), CASES)
def test_the_essay_keeps_its_word_on_a_point_with_the_line(shipped, point, event):
    lines = [
        citation.locator
        for reading in shipped.event(event).readings
        for citation in reading.citations
        if citation.source == shipped.essay
    ]
    assert any(re.match(r"lines? \d+", line) for line in lines)
