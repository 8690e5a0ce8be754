"""Turning checked records into the frozen values that the rest of the program knows; nothing can fail."""

from collections.abc import Iterable
from dataclasses import replace

from events.event import Event, Reading
from events.life import Document, Person
from events.records import (
    AgreedEventRecord,
    CitationRecord,
    DisputedEventRecord,
    DocumentRecord,
    JourneyReadingRecord,
    JourneyRecord,
    MomentRecord,
    PersonRecord,
    ReadingRecord,
    SilenceRecord,
    SourceRecord,
    StageReadingRecord,
    StageRecord,
)
from events.source import Citation, Source
from events.stage import Journey, JourneyReading, Moment, Silence, Stage, StageReading


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


def stage_of(record: StageRecord, file: str, line: int) -> Stage:
    """Return the stage that a [[stage]] describes, with what single sources tell of it instead."""
    stage = Stage(
        id=record.id,
        name=record.name,
        short_names=tuple(record.short),
        place=record.place,
        start=record.start,
        end=record.end,
        condition=record.condition,
        certainty=record.certainty,
        citations=citations_of(record.sources),
        sentence=record.sentence,
        standing=record.standing,
        file=file,
        line=line,
    )
    return replace(stage, readings=tuple(_stage_reading_of(one, stage) for one in record.reading))


def journey_of(record: JourneyRecord, file: str, line: int) -> Journey:
    """Return the journey that a [[journey]] describes, with what single sources tell of it instead."""
    journey = Journey(
        id=record.id,
        start_place=record.start_place,
        end_place=record.end_place,
        via=tuple(record.via),
        date=record.date,
        mode=record.mode,
        certainty=record.certainty,
        citations=citations_of(record.sources),
        caption=record.caption,
        event=record.event,
        file=file,
        line=line,
    )
    return replace(journey, readings=tuple(_journey_reading_of(one, journey) for one in record.reading))


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
        condition=record.condition,
    )


def moment_of(record: MomentRecord) -> Moment:
    """Return the moment that a [[moment]] describes."""
    return Moment(record.year, record.sentence, record.kicker, record.event)


def _reading_of(record: ReadingRecord | AgreedEventRecord, preferred: bool) -> Reading:
    return Reading(
        date=record.date,
        place=record.place,
        citations=citations_of(record.sources),
        says=record.says,
        note=record.note,
        trust=record.trust,
        preferred=preferred,
        why=record.why,
        title=record.title if isinstance(record, ReadingRecord) else "",
    )


def _stage_reading_of(record: StageReadingRecord, stage: Stage) -> StageReading:
    citations = citations_of(record.sources)
    if record.absent:
        return StageReading(citations, None, record.note)
    told = replace(
        stage,
        name=record.name or stage.name,
        short_names=stage.short_names if record.short is None else tuple(record.short),
        place=record.place or stage.place,
        start=record.start or stage.start,
        end=record.end or stage.end,
        condition=record.condition or stage.condition,
        certainty=record.certainty,
        citations=citations,
        sentence=record.sentence,
    )
    return StageReading(citations, told, record.note)


def _journey_reading_of(record: JourneyReadingRecord, journey: Journey) -> JourneyReading:
    citations = citations_of(record.sources)
    if record.absent:
        return JourneyReading(citations, None, record.note)
    told = replace(
        journey,
        start_place=record.start_place or journey.start_place,
        end_place=record.end_place or journey.end_place,
        via=journey.via if record.via is None else tuple(record.via),
        date=record.date or journey.date,
        mode=record.mode or journey.mode,
        certainty=record.certainty,
        citations=citations,
        caption=record.caption,
    )
    return JourneyReading(citations, told, record.note)


def citations_of(records: Iterable[CitationRecord]) -> tuple[Citation, ...]:
    """Return the citations that a list of {source=..., locator=...} gives."""
    return tuple(Citation(record.source, record.locator, record.only) for record in records)
