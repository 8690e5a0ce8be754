"""The versions of an event that is told in more than one way: what, when, where, on whose word, how sure."""

from dataclasses import replace
from typing import Any

from events.disagreement import disagreement_on
from events.event import Event, Reading
from events.stage import Journey
from events.weight import drawn_span
from geodata.days import day_number
from map_app.page_data.context import Context, citation_data, place_words
from map_app.page_data.stage_data import one_journey

TRUST_WORDS = {1: "Unlikely", 2: "Possible", 3: "Likely", 4: "Very likely"}


def version_data(context: Context, event: Event) -> list[dict[str, Any]]:
    """Return every reading of an event, the preferred one first; none where there is only one."""
    if len(event.readings) < 2:
        return []
    against = disagreement_on(context.life, event).against
    return [_one_version(context, event, one, one in against) for one in event.readings]


def _one_version(context: Context, event: Event, reading: Reading, apart: bool) -> dict[str, Any]:
    """Return one reading in ready words; what it does not give is left out."""
    when = reading.date or event.date
    day = context.days(when)[0]
    version = {
        "title": reading.title,
        "days": [when.earliest_day, when.latest_day] if reading.date else None,  # as it is, unclipped
        "drawn": _days_drawn(reading),
        "date": _date_in_two_lines(reading),
        "place": context.place_number(reading.place),
        "place_name": place_words(context, reading.place, day) if reading.place else "",
        "says": reading.says,
        "note": reading.note,
        "why": reading.why,
        "trust": reading.trust,
        "apart": apart or None,  # it cannot be right if the preferred one is; else it only says less
        "trust_words": TRUST_WORDS[reading.trust],
        "citations": citation_data(context, reading.citations),
        "leg": _ghost_of_leg(context, event, reading),
    }
    return {key: value for key, value in version.items() if value not in (None, "", [])}


def _days_drawn(reading: Reading) -> list[int] | None:
    """Return the days over which a date fades where they are more than its own: "about", "by", "or later"."""
    if reading.date is None:
        return None
    span = drawn_span(reading.date)
    if (span.first, span.last) == (reading.date.earliest, reading.date.latest):
        return None
    return [day_number(day) for day in (span.first, span.last)]


def _date_in_two_lines(reading: Reading) -> list[str]:
    """Return the date in words, its year apart where it has one that stands at its end."""
    if reading.date is None:
        return []
    when = reading.date
    words, year = when.words, str(when.earliest.year)
    if when.earliest.year == when.latest.year and words.endswith(f" {year}") and words.count(year) == 1:
        return [words.removesuffix(f" {year}"), year]
    return ["", words] if words == year else [words]


def _ghost_of_leg(context: Context, event: Event, reading: Reading) -> dict[str, Any] | None:
    """Return the way as a reading other than the preferred one has it, where it leads elsewhere."""
    if reading is event.preferred:
        return None
    journey = next((one for one in context.life.journeys if one.event == event.id), None)
    told = _journey_told(journey, reading) if journey else None
    if told is None or journey is None:
        return None
    if (told.start_place, told.end_place) == (journey.start_place, journey.end_place):
        return None
    drawn = one_journey(context, told)
    return drawn and {key: drawn[key] for key in ("from", "to", "path", "scale", "bend")}


def _journey_told(journey: Journey, reading: Reading) -> Journey | None:
    """Return a journey as the sources of a reading tell it; else to where the reading has the event."""
    sources = {citation.source for citation in reading.citations}
    for one in journey.readings:
        if sources & {citation.source for citation in one.citations}:
            return one.journey
    if reading.place is None or reading.place == journey.start_place:
        return None
    return replace(journey, end_place=reading.place, via=())
