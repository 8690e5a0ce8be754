"""Makes up lives of any size, always the same one for the same size. They mean nothing."""

import random
from datetime import date, timedelta
from itertools import pairwise

from events.event import Event, Reading
from events.historical_date import parse_date
from events.life import Life
from events.source import Citation, Source
from events.stage import Journey, Stage
from geodata.place import Place, PlaceName

FIRST_YEAR, YEARS, PLACES, STAGES = 1850, 80, 150, 40
SOURCE = Source("book", "Author 2001", "Author", "A book", "2001")
CITED = (Citation("book", "p. 1"),)


def make_up_life(events: int) -> Life:
    """Return a life of so many events, over 80 years and 150 places, most of them on one day each."""
    chance = random.Random(events)
    places = {f"place-{number}": _place(number, chance) for number in range(PLACES)}
    stays = [chance.choice(list(places)) for _ in range(STAGES)]
    return Life(
        id=f"made-up-{events}",
        name=f"Somebody with {events:,} events",
        born=parse_date(f"{FIRST_YEAR}-01-01"),
        died=parse_date(f"{FIRST_YEAR + YEARS - 1}-12-31"),
        summary="Made up.",
        first_year=FIRST_YEAR,
        last_year=FIRST_YEAR + YEARS - 1,
        credit="Nobody.",
        events=tuple(sorted(_events(events, list(places), chance), key=lambda event: event.date.earliest)),
        stages=tuple(_stage(number, place) for number, place in enumerate(stays)),
        journeys=tuple(_journeys(stays)),
        silences=(),
        moments=(),
        places=places,
        people={},
        documents={},
        sources={"book": SOURCE},
    )


def _place(number: int, chance: random.Random) -> Place:
    point = (round(chance.uniform(0, 90), 4), round(chance.uniform(35, 65), 4))
    return Place(f"place-{number}", (PlaceName(f"Town {number}"),), "town", point=point)


def _events(count: int, places: list[str], chance: random.Random) -> list[Event]:
    return [_event(number, chance.choice(places), chance) for number in range(count)]


def _event(number: int, place: str, chance: random.Random) -> Event:
    day = date(FIRST_YEAR, 1, 1) + timedelta(days=chance.randrange(YEARS * 365))
    reading = Reading(parse_date(day.isoformat()), place, CITED, preferred=True)
    kind = chance.choices(("life", "group", "world", "writing"), (4, 2, 2, 1))[0]
    text = "Two sentences in our own words. They are as long as those of a real event, more or less."
    return Event(f"event-{number}", kind, f"Something happens for the {number}th time", text, (reading,))


def _stage(number: int, place: str) -> Stage:
    length = YEARS // STAGES
    start = FIRST_YEAR + number * length
    days = parse_date(f"{start}-01-01"), parse_date(f"{start + length - 1}-12-31")
    return Stage(f"stage-{number}", f"Stay {number}", (), place, *days, "free", "certain", CITED)


def _journeys(stays: list[str]) -> list[Journey]:
    moves = [(number, *ends) for number, ends in enumerate(pairwise(stays), start=1) if ends[0] != ends[1]]
    return [_journey(number, start, end) for number, start, end in moves]


def _journey(number: int, start: str, end: str) -> Journey:
    day = parse_date(f"{FIRST_YEAR + number * (YEARS // STAGES)}-01")
    return Journey(f"journey-{number}", start, end, (), day, "train", "certain", CITED)
