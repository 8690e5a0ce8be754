"""The tables of a life as they are written: which keys each may have and what may stand in them."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, PlainValidator, ValidationInfo

from events.date_part import Calendar
from events.event import Certainty, Kind
from events.historical_date import HistoricalDate, parse_date
from events.source import CALENDAR_WORDS, Standing, calendar_use_of
from events.stage import CivilStanding, Condition, Mode
from geodata.record import Record, Slug, Text, YearText, reference_to

PlaceId = Annotated[str, reference_to("place")]
PersonId = Annotated[str, reference_to("person")]
DocumentId = Annotated[str, reference_to("document")]
SourceId = Annotated[str, reference_to("source")]
EventId = Annotated[str, reference_to("event")]


def _date(text: Any, info: ValidationInfo) -> HistoricalDate:
    if not isinstance(text, str):
        raise ValueError(f'{text} is not a text; write the date in quotation marks: "{text}"')
    return parse_date(text, info.data.get("calendar", "gregorian"))


def _last_day_of_old_style(text: Any) -> date:
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        raise ValueError(f'{text!r} is not a day; write it as "1918-02-13"') from None


def _not_before_birth(died: HistoricalDate, info: ValidationInfo) -> HistoricalDate:
    born = info.data.get("born")
    if born is not None and died.latest < born.earliest:
        raise ValueError(f"'{died.text}' is before the birth, '{born.text}'")
    return died


def _not_before_first_year(last_year: int, info: ValidationInfo) -> int:
    if last_year < info.data.get("first_year", last_year):
        raise ValueError(f"{last_year} is before first_year, {info.data['first_year']}")
    return last_year


def _not_before_start(end: HistoricalDate, info: ValidationInfo) -> HistoricalDate:
    start = info.data.get("start")
    if start is not None and end.latest < start.earliest:
        raise ValueError(f"'{end.text}' is before the start, '{start.text}'")
    return end


# A date is read in the calendar of its table, so `calendar` has to stand before it in each model.
Date = Annotated[HistoricalDate, PlainValidator(_date)]
EndDate = Annotated[HistoricalDate, PlainValidator(_date), AfterValidator(_not_before_start)]


class CitationRecord(Record):
    """{source="lawson-2021", locator="line 457"}."""

    source: SourceId
    locator: Text
    only: Literal["", "date", "place", "person"] = ""


def _cited_if_certain(sources: list[CitationRecord], info: ValidationInfo) -> list[CitationRecord]:
    if not sources and info.data.get("certainty") == "certain":
        raise ValueError("without a source it cannot be certain; name one, or say probable or unknown")
    return sources


Citations = list[CitationRecord]
CitationsIfCertain = Annotated[
    Citations, Field(default_factory=list, validate_default=True), AfterValidator(_cited_if_certain)
]
Texts = Annotated[list[Text], Field(default_factory=list)]


class LifeRecord(Record):
    """The keys at the head of life.toml."""

    id: Slug
    name: Text
    calendar: Calendar = "gregorian"
    born: Date
    died: Annotated[HistoricalDate, PlainValidator(_date), AfterValidator(_not_before_birth)]
    summary: Text
    first_year: Annotated[int, Field(ge=100, le=2999)]
    last_year: Annotated[int, Field(ge=100, le=2999), AfterValidator(_not_before_first_year)]
    credit: Text
    essay: SourceId | None = None
    licence: str = ""
    pronoun: Literal["he", "she", "they"] = "he"
    group: Text = "Group"
    birth: EventId | None = None
    death: EventId | None = None
    old_style_until: Annotated[date | None, PlainValidator(_last_day_of_old_style)] = None


def _calendar_that_exists(text: str) -> str:
    if text and calendar_use_of(text) is None:
        known = ", ".join(CALENDAR_WORDS)
        raise ValueError(f"'{text}' is no calendar known here; it has to begin with one of: {known}")
    return text


class SourceRecord(Record):
    """A [[source]]."""

    id: Slug
    short: Text
    author: str = ""
    title: Text
    year: YearText = ""
    published: str = ""
    address: str = ""
    standing: Standing = "other"
    calendar: Annotated[str, AfterValidator(_calendar_that_exists)] = ""
    checked: str = ""
    note: str = ""


class PersonRecord(Record):
    """A [[person]]."""

    id: Slug
    name: Text
    born: YearText = ""
    died: YearText = ""
    role: str = ""
    spellings: Texts


class DocumentRecord(Record):
    """A [[document]]."""

    id: Slug
    title: Text
    author: str = ""
    calendar: Calendar = "gregorian"
    date: Date | None = None
    note: str = ""


class ReadingRecord(Record):
    """An [[event.reading]]: one source's version of date and place."""

    calendar: Calendar = "gregorian"
    date: Date | None = None
    place: PlaceId | None = None
    sources: Annotated[Citations, Field(default_factory=list)]
    says: str = ""
    note: str = ""
    trust: Annotated[int, Field(ge=1, le=4)] = 2
    preferred: bool = False
    why: str = ""
    title: str = ""


class _EventRecord(Record):
    """What every [[event]] has."""

    id: Slug
    kind: Kind
    title: Text
    text: Text
    certainty: Certainty = "certain"
    people: Annotated[list[PersonId], Field(default_factory=list)]
    documents: Annotated[list[DocumentId], Field(default_factory=list)]
    weight: Annotated[int, Field(ge=1, le=3)] = 2
    present: bool | None = None


class AgreedEventRecord(_EventRecord):
    """An [[event]] with one reading, written directly into it."""

    calendar: Calendar = "gregorian"
    date: Date
    place: PlaceId | None = None
    sources: Annotated[Citations, Field(min_length=1)]
    says: str = ""
    note: str = ""
    trust: Annotated[int, Field(ge=1, le=4)] = 2
    why: str = ""


class DisputedEventRecord(_EventRecord):
    """An [[event]] with an [[event.reading]] for each version."""

    reading: Annotated[list[ReadingRecord], Field(min_length=1)]


class StageReadingRecord(Record):
    """A [[stage.reading]]: the stage as some sources tell it; what is left out is as in the stage."""

    sources: Annotated[Citations, Field(min_length=1)]
    absent: bool = False
    name: Text | None = None
    short: list[Text] | None = None
    place: PlaceId | None = None
    calendar: Calendar = "gregorian"
    start: Date | None = None
    end: EndDate | None = None
    condition: Condition | None = None
    certainty: Certainty = "probable"
    sentence: str = ""
    note: str = ""


class JourneyReadingRecord(Record):
    """A [[journey.reading]]: the journey as some sources tell it; what is left out is as in the journey."""

    sources: Annotated[Citations, Field(min_length=1)]
    absent: bool = False
    start_place: Annotated[PlaceId | None, Field(alias="from")] = None
    end_place: Annotated[PlaceId | None, Field(alias="to")] = None
    via: list[PlaceId] | None = None
    calendar: Calendar = "gregorian"
    date: Date | None = None
    mode: Mode | None = None
    certainty: Certainty = "probable"
    caption: str = ""
    note: str = ""


class StageRecord(Record):
    """A [[stage]]."""

    id: Slug
    name: Text
    short: Texts
    place: PlaceId
    calendar: Calendar = "gregorian"
    start: Date
    end: EndDate
    condition: Condition
    certainty: Certainty = "certain"
    sources: CitationsIfCertain
    sentence: str = ""
    standing: CivilStanding | None = None
    reading: Annotated[list[StageReadingRecord], Field(default_factory=list)]


def _elsewhere(place: str, info: ValidationInfo) -> str:
    if place == info.data.get("start_place"):
        raise ValueError(f"'{place}' is also where it begins; a journey leads from one place to another")
    return place


class JourneyRecord(Record):
    """A [[journey]]; its keys `from` and `to` are named start_place and end_place here."""

    id: Slug
    start_place: Annotated[PlaceId, Field(alias="from")]
    end_place: Annotated[PlaceId, Field(alias="to"), AfterValidator(_elsewhere)]
    via: Annotated[list[PlaceId], Field(default_factory=list)]
    calendar: Calendar = "gregorian"
    date: Date
    mode: Mode
    certainty: Certainty = "certain"
    sources: CitationsIfCertain
    caption: str = ""
    event: EventId | None = None
    reading: Annotated[list[JourneyReadingRecord], Field(default_factory=list)]


class SilenceRecord(Record):
    """A [[silence]]."""

    id: Slug
    calendar: Calendar = "gregorian"
    start: Date
    end: EndDate
    last_trace: EventId
    next_trace: EventId
    sentence: Text
    condition: Condition = "free"
    unknown: Texts
    known: Texts


class MomentRecord(Record):
    """A [[moment]]."""

    year: int
    sentence: Text
    kicker: str = ""
    event: EventId | None = None
