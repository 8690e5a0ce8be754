"""Putting a life together from checked records: everything in order of time, and only the places it names."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from events import from_records
from events.consistency import Checked
from events.event import Event
from events.life import Life
from events.records import (
    AgreedEventRecord,
    DisputedEventRecord,
    DocumentRecord,
    JourneyRecord,
    LifeRecord,
    MomentRecord,
    PersonRecord,
    SilenceRecord,
    SourceRecord,
    StageRecord,
)
from events.stage import Journey, Stage
from events.talk import CloseUp, Talk
from events.talk_of_records import talks_of
from events.talk_records import TalkRecord
from geodata.place import Place
from geodata.record import Record

RecordType = TypeVar("RecordType", bound=Record)


def assemble_life(
    head: LifeRecord, checked: Checked, gazetteer: Mapping[str, Place], own: Iterable[str], folder: Path
) -> Life:
    """Return the life that faultless records describe; `own` are the ids of the places it brings itself."""
    events = [
        from_records.event_of(record, table.file.path.name, table.line)
        for table, record in checked
        if isinstance(record, AgreedEventRecord | DisputedEventRecord)
    ]
    stages = [from_records.stage_of(*one) for one in _all_with_lines(StageRecord, checked)]
    journeys = [from_records.journey_of(*one) for one in _all_with_lines(JourneyRecord, checked)]
    silences = [from_records.silence_of(one) for one in _all(SilenceRecord, checked)]
    moments = [from_records.moment_of(one) for one in _all(MomentRecord, checked)]
    talks = talks_of(_all(TalkRecord, checked))
    named = _places_named(events, stages, journeys)
    return Life(
        id=head.id,
        name=head.name,
        born=head.born,
        died=head.died,
        summary=head.summary,
        first_year=head.first_year,
        last_year=head.last_year,
        credit=head.credit,
        essay=head.essay,
        licence=head.licence,
        pronoun=head.pronoun,
        group=head.group,
        folder=str(folder),
        birth=head.birth,
        death=head.death,
        old_style_until=head.old_style_until,
        talks=talks,
        # Where dates tie, the order of the file tells what came first.
        events=tuple(sorted(events, key=lambda one: (one.date.earliest, one.date.latest))),
        stages=tuple(sorted(stages, key=lambda one: (one.start.earliest, one.end.latest))),
        journeys=tuple(sorted(journeys, key=lambda one: (one.date.earliest, one.date.latest))),
        silences=tuple(sorted(silences, key=lambda one: (one.start.earliest, one.end.latest))),
        moments=tuple(sorted(moments, key=lambda one: one.year)),
        places=_named_places({*own, *named, *_places_shown(talks)}, gazetteer),
        people={one.id: from_records.person_of(one) for one in _all(PersonRecord, checked)},
        documents={one.id: from_records.document_of(one) for one in _all(DocumentRecord, checked)},
        sources={one.id: from_records.source_of(one) for one in _all(SourceRecord, checked)},
    )


def _all_with_lines(model: type[RecordType], checked: Checked) -> Iterator[tuple[RecordType, str, int]]:
    """Yield records of a kind, each with the name of its file and its line there."""
    return ((one, table.file.path.name, table.line) for table, one in checked if isinstance(one, model))


def _all(model: type[RecordType], checked: Checked) -> Iterator[RecordType]:
    return (record for _, record in checked if isinstance(record, model))


def _places_named(
    events: Iterable[Event], stages: Iterable[Stage], journeys: Iterable[Journey]
) -> Iterator[str]:
    for event in events:
        yield from (reading.place for reading in event.readings if reading.place)
    told = [reading.stage for stage in stages for reading in stage.readings if reading.stage]
    yield from (stage.place for stage in (*stages, *told))
    told_legs = [reading.journey for one in journeys for reading in one.readings if reading.journey]
    for journey in (*journeys, *told_legs):
        yield from (journey.start_place, *journey.via, journey.end_place)


def _places_shown(talks: Iterable[Talk]) -> Iterator[str]:
    for step in (step for talk in talks for step in talk.steps):
        if step.kind == "place":
            yield step.moment
        if isinstance(step.camera, CloseUp):
            yield step.camera.place


def _named_places(named: set[str], gazetteer: Mapping[str, Place]) -> Mapping[str, Place]:
    """Return the places named and those that hold them, in the order of the gazetteer."""
    wanted = set[str]()
    for one in named:
        holder: str | None = one
        while holder is not None and holder not in wanted:
            wanted.add(holder)
            holder = gazetteer[holder].within
    return {id_: place for id_, place in gazetteer.items() if id_ in wanted}
