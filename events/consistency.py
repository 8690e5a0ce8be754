"""What is wrong between the tables of a life though each is right by itself: order, years, circles."""

from collections.abc import Iterator, Mapping

from events.historical_date import HistoricalDate
from events.records import (
    AgreedEventRecord,
    DisputedEventRecord,
    JourneyRecord,
    LifeRecord,
    MomentRecord,
    SilenceRecord,
    StageRecord,
)
from geodata.fault import Fault
from geodata.place import Place
from geodata.record import Record
from geodata.toml_file import Table

Checked = list[tuple[Table, Record]]  # tables that are right by themselves
EventRecord = AgreedEventRecord | DisputedEventRecord


def find_inconsistencies(head: LifeRecord, head_table: Table, checked: Checked) -> Iterator[Fault]:
    """Yield every fault between tables."""
    yield from _head_faults(head, head_table)
    events = {record.id: record for _, record in checked if isinstance(record, EventRecord)}
    years_told = dict[int, Table]()
    for table, record in checked:
        for key, date in _dates_of(record):
            if date.latest.year < head.first_year or date.earliest.year > head.last_year:
                years = f"{head.first_year} to {head.last_year}"
                yield table.fault(f"{key}: '{date.text}' is outside the years of this life, {years}", key)
        if isinstance(record, SilenceRecord):
            yield from _silence_faults(table, record, events)
        if isinstance(record, MomentRecord):
            yield from _moment_faults(table, record, head, years_told)


def find_circles(tables: Mapping[str, Table], places: Mapping[str, Place]) -> Iterator[Fault]:
    """Yield a fault for each place of `tables` that is, over others, within itself."""
    for id_, table in tables.items():
        seen, holder = set[str](), places[id_].within if id_ in places else None
        while holder is not None and holder not in seen and holder != id_:
            seen.add(holder)
            holder = places[holder].within if holder in places else None
        if holder == id_:
            yield table.fault(f"within: '{places[id_].within}' is itself within '{id_}'", "within")


def date_of_event(record: EventRecord) -> HistoricalDate:
    """Return the date that the map shows."""
    if isinstance(record, AgreedEventRecord):
        return record.date
    return next(one.date for one in record.reading if one.preferred and one.date)


def _dates_of(record: Record) -> Iterator[tuple[str, HistoricalDate]]:
    if isinstance(record, AgreedEventRecord | JourneyRecord):
        yield "date", record.date
    elif isinstance(record, DisputedEventRecord):
        yield "reading", date_of_event(record)
    elif isinstance(record, StageRecord | SilenceRecord):
        yield "start", record.start
        yield "end", record.end


def _head_faults(head: LifeRecord, table: Table) -> Iterator[Fault]:
    if head.died.latest < head.born.earliest:
        yield table.fault(f"died: '{head.died.text}' is before the birth, '{head.born.text}'", "died")
    if head.last_year < head.first_year:
        yield table.fault(f"last_year: {head.last_year} is before first_year, {head.first_year}", "last_year")


def _silence_faults(
    table: Table, silence: SilenceRecord, events: Mapping[str, EventRecord]
) -> Iterator[Fault]:
    last, following = events.get(silence.last_trace), events.get(silence.next_trace)
    if last is None or following is None:
        return
    if date_of_event(following).latest < date_of_event(last).earliest:
        message = f"next_trace: '{silence.next_trace}' is before the last trace, '{silence.last_trace}'"
        yield table.fault(message, "next_trace")
    if date_of_event(last).earliest > silence.end.latest:
        yield table.fault(f"last_trace: '{silence.last_trace}' is after the silence", "last_trace")
    if date_of_event(following).latest < silence.start.earliest:
        yield table.fault(f"next_trace: '{silence.next_trace}' is before the silence", "next_trace")


def _moment_faults(
    table: Table, moment: MomentRecord, head: LifeRecord, years_told: dict[int, Table]
) -> Iterator[Fault]:
    if not head.first_year <= moment.year <= head.last_year:
        years = f"{head.first_year} to {head.last_year}"
        yield table.fault(f"year: {moment.year} is outside the years of this life, {years}", "year")
    earlier = years_told.setdefault(moment.year, table)
    if earlier is not table:
        where = f"{earlier.file.path.name}:{earlier.line}"
        yield table.fault(f"year: {moment.year} has a moment already at {where}; allowed: one a year", "year")
