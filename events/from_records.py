"""Turning checked records into the frozen values that the rest of the program knows; nothing can fail."""

from collections.abc import Iterable

from events.event import Event, Reading
from events.life import Document, Person
from events.records import (
    AgreedEventRecord,
    CitationRecord,
    DisputedEventRecord,
    DocumentRecord,
    JourneyRecord,
    MomentRecord,
    PersonRecord,
    ReadingRecord,
    SilenceRecord,
    SourceRecord,
    StageRecord,
)
from events.source import Citation, Source
from events.stage import Journey, Moment, Silence, Stage


def source_of(record: SourceRecord) -> Source:
    """Return the source that a [[source]] describes."""
    return Source(**record.model_dump())


def person_of(record: PersonRecord) -> Person:
    """Return the person that a [[person]] describes."""
    return Person(**{**dict(record), "spellings": tuple(record.spellings)})


def document_of(record: DocumentRecord) -> Document:
    """Return the document that a [[document]] describes."""
    return Document(record.id, record.title, record.author, record.date, record.note)


def event_of(record: AgreedEventRecord | DisputedEventRecord, file: str, line: int) -> Event:
    """Return the event that an [[event]] describes, its preferred reading first, then the most trusted."""
    if isinstance(record, DisputedEventRecord):
        in_order = sorted(record.reading, key=lambda one: (not one.preferred, -one.trust))
        readings = tuple(_reading_of(one, one.preferred) for one in in_order)
    else:
        readings = (_reading_of(record, True),)
    return Event(
        id=record.id,
        kind=record.kind,
        title=record.title,
        text=record.text,
        readings=readings,
        certainty=record.certainty,
        people=tuple(record.people),
        documents=tuple(record.documents),
        weight=record.weight,
        present=record.present,
        file=file,
        line=line,
    )


def stage_of(record: StageRecord) -> Stage:
    """Return the stage that a [[stage]] describes."""
    return Stage(
        id=record.id,
        name=record.name,
        short_names=tuple(record.short),
        place=record.place,
        start=record.start,
        end=record.end,
        condition=record.condition,
        certainty=record.certainty,
        citations=_citations_of(record.sources),
        sentence=record.sentence,
    )


def journey_of(record: JourneyRecord) -> Journey:
    """Return the journey that a [[journey]] describes."""
    return Journey(
        id=record.id,
        start_place=record.start_place,
        end_place=record.end_place,
        via=tuple(record.via),
        date=record.date,
        mode=record.mode,
        certainty=record.certainty,
        citations=_citations_of(record.sources),
        caption=record.caption,
        event=record.event,
    )


def silence_of(record: SilenceRecord) -> Silence:
    """Return the silence that a [[silence]] describes."""
    return Silence(
        id=record.id,
        start=record.start,
        end=record.end,
        last_trace=record.last_trace,
        next_trace=record.next_trace,
        sentence=record.sentence,
        unknown=tuple(record.unknown),
        known=tuple(record.known),
    )


def moment_of(record: MomentRecord) -> Moment:
    """Return the moment that a [[moment]] describes."""
    return Moment(record.year, record.sentence, record.kicker, record.event)


def _reading_of(record: ReadingRecord | AgreedEventRecord, preferred: bool) -> Reading:
    return Reading(
        date=record.date,
        place=record.place,
        citations=_citations_of(record.sources),
        says=record.says,
        note=record.note,
        trust=record.trust,
        preferred=preferred,
        why=record.why,
    )


def _citations_of(records: Iterable[CitationRecord]) -> tuple[Citation, ...]:
    return tuple(Citation(record.source, record.locator) for record in records)
