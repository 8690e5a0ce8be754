"""Where the sources disagree: every event told in more than one way, what differs, and what is preferred."""

from dataclasses import dataclass
from typing import Literal

from events.difference import contradictions
from events.event import Event, Reading
from events.life import Life

Kind = Literal["date", "place", "date and place", "what is told", "exactness"]

DISTRUSTED = 1  # the least trust of a reading: it is kept, and held to be wrong


@dataclass(frozen=True)
class Disagreement:
    """An event that is told in more than one way; one row of a table."""

    event: Event
    kind: Kind  # "exactness": no reading is wrong, some say less
    against: tuple[Reading, ...]  # the readings that cannot be right if the preferred one is

    @property
    def readings(self) -> tuple[Reading, ...]:
        """All its readings, the preferred one first, then the more trusted."""
        return self.event.readings

    @property
    def preferred(self) -> Reading:
        """The reading that the map shows."""
        return self.event.preferred

    @property
    def reason(self) -> str:
        """Why it is preferred, in one sentence."""
        return self.event.preferred.why

    @property
    def is_contradiction(self) -> bool:
        """Whether some source must be wrong."""
        return bool(self.against)


def disagreements(life: Life) -> tuple[Disagreement, ...]:
    """Return every event with more than one reading, in order of time."""
    return tuple(disagreement_on(life, event) for event in life.events if len(event.readings) > 1)


def disagreement_on(life: Life, event: Event) -> Disagreement:
    """Return how the readings of an event stand to each other."""
    against = [(one, contradictions(life, event.preferred, one)) for one in event.readings[1:]]
    wrong = tuple(one for one, aspects in against if aspects or one.trust == DISTRUSTED)
    found = {aspect for _, aspects in against for aspect in aspects}
    kind: Kind = "exactness"
    if found == {"date", "place"}:
        kind = "date and place"
    elif found:
        kind = "date" if "date" in found else "place"
    elif wrong:
        kind = "what is told"
    return Disagreement(event, kind, wrong)
