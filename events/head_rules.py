"""What the head of a life binds its tables to: birth, death, and the last day of the old calendar."""

from collections.abc import Iterator
from datetime import date

from events.consistency import Checked, EventRecord, date_of_event
from events.historical_date import HistoricalDate
from events.julian import julian_of_gregorian
from events.records import (
    AgreedEventRecord,
    DisputedEventRecord,
    DocumentRecord,
    JourneyReadingRecord,
    JourneyRecord,
    LifeRecord,
    SilenceRecord,
    StageReadingRecord,
    StageRecord,
)
from geodata.fault import Fault
from geodata.record import Record
from geodata.toml_file import Table
from geodata.toml_lines import Where

FIRST_GREGORIAN_DAY = date(1582, 10, 15)


def find_head_faults(table: Table, head: LifeRecord, checked: Checked) -> Iterator[Fault]:
    """Yield where the head of a life and the events that it calls birth and death do not agree."""
    events = {record.id: record for _, record in checked if isinstance(record, EventRecord)}
    for key, date_key, written in (("birth", "born", head.born), ("death", "died", head.died)):
        event = events.get(getattr(head, key) or "")
        if event is not None and (told := date_of_event(event)) != written:
            message = f"{date_key}: '{written.text}', but the event '{event.id}' prefers '{told.text}'"
            yield table.fault(f"{message}; write the same date", date_key)


def find_calendar_faults(table: Table, head: LifeRecord, checked: Checked) -> Iterator[Fault]:
    """Yield every date in a calendar that was not in use on that day."""
    for one, record in [(table, head), *checked]:
        for where, written in _dates_in(record):
            wrong = _calendar_fault(written, head.old_style_until)
            if wrong:
                yield one.fault(f"{_words(where)}: {wrong}", *where)


def _calendar_fault(written: HistoricalDate, old_style_until: date | None) -> str:
    if written.calendar == "gregorian" and written.latest < FIRST_GREGORIAN_DAY:
        return (
            f"'{written.text}' is before the Gregorian calendar, which begins on 15 October 1582; "
            'allowed: the same day with calendar = "julian"'
        )
    if written.calendar == "julian" and old_style_until and written.earliest > old_style_until:
        year, month, day = julian_of_gregorian(old_style_until)
        return (
            f"'{written.text}' is Old Style, which ended on {year}-{month:02}-{day:02} "
            f"({old_style_until.isoformat()}, old_style_until of the life); allowed: the Gregorian date"
        )
    return ""


def _dates_in(record: Record) -> Iterator[tuple[Where, HistoricalDate]]:
    """Yield every date of a record and the keys under which it stands."""
    for key in _DATE_KEYS.get(type(record), ()):
        if (written := getattr(record, key)) is not None:
            yield (key,), written
    for number, reading in enumerate(getattr(record, "reading", ())):
        for key in _DATE_KEYS.get(type(reading), ("date",)):
            if (written := getattr(reading, key)) is not None:
                yield ("reading", number, key), written


def _words(where: Where) -> str:
    return f"reading {int(where[1]) + 1}, {where[2]}" if len(where) > 1 else str(where[0])


_DATE_KEYS: dict[type[Record], tuple[str, ...]] = {
    LifeRecord: ("born", "died"),
    AgreedEventRecord: ("date",),
    DisputedEventRecord: (),
    DocumentRecord: ("date",),
    StageRecord: ("start", "end"),
    StageReadingRecord: ("start", "end"),
    JourneyRecord: ("date",),
    JourneyReadingRecord: ("date",),
    SilenceRecord: ("start", "end"),
}
