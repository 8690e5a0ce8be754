"""What is wrong between the tables of a life though each is right by itself: order and years."""

from collections.abc import Iterator, Mapping

from events.historical_date import HistoricalDate
from events.records import (
    AgreedEventRecord,
    DisputedEventRecord,
    JourneyRecord,
    MomentRecord,
    SilenceRecord,
    StageRecord,
)
from geodata.fault import Fault
from geodata.record import Record
from geodata.toml_file import Table

Checked = list[tuple[Table, Record]]  # tables that are right by themselves
EventRecord = AgreedEventRecord | DisputedEventRecord


def find_inconsistencies(years: range, checked: Checked) -> Iterator[Fault]:
    """Yield every fault between tables; `years` are those of the life."""
    events = {record.id: record for _, record in checked if isinstance(record, EventRecord)}
    years_told = dict[int, Table]()
    for table, record in checked:
        for key, date in _dates_of(record):
            if date.latest.year < years[0] or date.earliest.year > years[-1]:
                yield table.fault(f"{key}: '{date.text}' is {_outside(years)}", key)
        if isinstance(record, SilenceRecord):
            yield from _silence_faults(table, record, events)
        if isinstance(record, MomentRecord):
            yield from _moment_faults(table, record, years, years_told)


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
    table: Table, moment: MomentRecord, years: range, years_told: dict[int, Table]
) -> Iterator[Fault]:
    if moment.year not in years:
        yield table.fault(f"year: {moment.year} is {_outside(years)}", "year")
    earlier = years_told.setdefault(moment.year, table)
    if earlier is not table:
        where = f"{earlier.file.path.name}:{earlier.line}"
        yield table.fault(f"year: {moment.year} has a moment already at {where}; allowed: one a year", "year")


def _outside(years: range) -> str:
    return f"outside the years of this life; allowed: {years[0]} to {years[-1]}"
