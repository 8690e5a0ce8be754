"""The tables of a talk as they are written: which keys a [[talk]] and a [[talk.step]] may have."""

from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from events.records import CitationRecord, Date, EventId, PlaceId
from events.talk import (
    LONGEST_HEADLINE,
    LONGEST_SENTENCE,
    LONGEST_STEP,
    LONGEST_TALK,
    LONGEST_WHEN,
    MAY_GO,
    MUST,
    SHORTEST_STEP,
    SHORTEST_TALK,
    Layer,
    Look,
    View,
)
from geodata.record import Number, Record, Slug, Text, reference_to

StageId = Annotated[str, reference_to("stage")]
SilenceId = Annotated[str, reference_to("silence")]

BOUNDS_KEYS = ("west", "south", "east", "north")
CLOSE_UP_KEYS = ("place", "zoom")


def _at_most(longest: int) -> AfterValidator:
    def check(value: str) -> str:
        if len(value) > longest:
            raise ValueError(f"it has {len(value)} characters; allowed: at most {longest}, to fit the screen")
        return value

    return AfterValidator(check)


Longitude = Annotated[Number, Field(ge=-180, le=180)]
Latitude = Annotated[Number, Field(ge=-90, le=90)]


class CameraRecord(Record):
    """{west=44, south=38, east=47, north=41}, or {place="moscow", zoom=7}."""

    west: Longitude | None = None
    south: Latitude | None = None
    east: Longitude | None = None
    north: Latitude | None = None
    place: PlaceId | None = None
    zoom: Annotated[Number, Field(ge=0, le=9)] | None = None

    @model_validator(mode="after")
    def _one_way_to_look(self) -> "CameraRecord":
        if self.model_fields_set not in ({*BOUNDS_KEYS}, {*CLOSE_UP_KEYS}):
            raise ValueError("write either west, south, east and north (degrees), or place and zoom")
        if self.south is not None and self.north is not None and self.south >= self.north:
            raise ValueError(f"south {self.south:g} is not south of north {self.north:g}")
        return self


class StepRecord(Record):
    """A [[talk.step]]; one with `like` is as the step of that id, but for what is written.

    What has to stand in it, and what not side by side, is judged by the rules of talks.
    """

    id: Slug | None = None
    like: str | None = None
    event: EventId | None = None
    stage: StageId | None = None
    silence: SilenceId | None = None
    place: PlaceId | None = None
    date: Date | None = None  # always in the calendar of today
    when: Annotated[Text, _at_most(LONGEST_WHEN)] | None = None
    headline: Annotated[Text, _at_most(LONGEST_HEADLINE)] | None = None
    sentence: Annotated[Text, _at_most(LONGEST_SENTENCE)] | None = None
    notes: list[Text] | None = None
    sources: list[CitationRecord] | None = None
    seconds: Annotated[int, Field(ge=SHORTEST_STEP, le=LONGEST_STEP)] | None = None
    rank: Annotated[int, Field(ge=MUST, le=MAY_GO)] = 2
    view: View = "trail"
    camera: CameraRecord | None = None
    hide: list[Layer] | None = None
    look: Look | None = None


class TalkRecord(Record):
    """A [[talk]]."""

    id: Slug
    title: Text
    minutes: Annotated[int, Field(ge=SHORTEST_TALK, le=LONGEST_TALK)]
    look: Look = "dark"
    step: Annotated[list[StepRecord], Field(min_length=1)]
