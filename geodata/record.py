"""Checking one table of a file against a pydantic model, and saying plainly all that is wrong with it."""

import math
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
)
from pydantic_core import ErrorDetails

from geodata.fault import Fault, nearest
from geodata.toml_file import Table


class Record(BaseModel):
    """A table as it is written; nothing is converted silently and no unknown key is let through."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


RecordType = TypeVar("RecordType", bound=Record)
KnownIds = Mapping[str, Collection[str]]  # ids by kind of table; a kind that is left out is not checked


def read_record(
    model: type[RecordType], table: Table, known: KnownIds, faults: list[Fault]
) -> RecordType | None:
    """Return the table as a record; if it is wrong, add every fault of it to `faults` and return None."""
    try:
        return model.model_validate(table.content, context=known)
    except ValidationError as error:
        faults.extend(_plain_faults(model, table, error.errors()))
        return None


def reference_to(kind: str) -> AfterValidator:
    """Return a check that a text is the id of a table of this kind."""

    def check(value: str, info: ValidationInfo) -> str:
        known: KnownIds = info.context or {}
        if kind in known and value not in known[kind]:
            hint = nearest(value, known[kind]) or f"; write a [[{kind}]] with this id"
            raise ValueError(f"{kind} '{value}' is not known{hint}")
        return value

    return AfterValidator(check)


def find_double_ids(tables: Iterable[Table]) -> Iterator[Fault]:
    """Yield a fault for each id that an earlier table of the same kind has already."""
    first: dict[tuple[str, str], Table] = {}
    for table in tables:
        id_ = table.content.get("id")
        if not isinstance(id_, str):
            continue
        earlier = first.setdefault((table.kind, id_), table)
        if earlier is not table:
            where = f"{earlier.file.path.name}:{earlier.line}"
            yield table.fault(f"this id is already used at {where}; an id may be used once", "id")


def _not_empty(value: str) -> str:
    if not value.strip():
        raise ValueError("it is empty; write a text")
    return value


def _is_slug(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        raise ValueError(
            f"'{value}' is no id; allowed: small letters a to z, digits and single hyphens between"
        )
    return value


def _as_text(value: Any) -> Any:
    """Let a year be written as a number."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _is_finite(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError(f"{value} is not a number that can be used here")
    return value


def _on_earth(point: list[float]) -> list[float]:
    longitude, latitude = point
    if not -180 <= longitude <= 180 or not -90 <= latitude <= 90:
        swapped = -90 <= longitude <= 90 and -180 <= latitude <= 180
        hint = "; are the two swapped?" if swapped else ""
        raise ValueError(
            f"[{longitude}, {latitude}] is out of range; "
            f"allowed: [longitude -180 to 180, latitude -90 to 90]{hint}"
        )
    return point


Text = Annotated[str, AfterValidator(_not_empty)]
Slug = Annotated[str, AfterValidator(_is_slug)]
YearText = Annotated[str, BeforeValidator(_as_text)]
Number = Annotated[float, AfterValidator(_is_finite)]
Point = Annotated[list[Number], Field(min_length=2, max_length=2), AfterValidator(_on_earth)]


def _plain_faults(model: type[Record], table: Table, errors: list[ErrorDetails]) -> Iterator[Fault]:
    """Yield all faults of a table, those of missing keys joined to one."""
    missing: dict[tuple[str | int, ...], list[str]] = {}
    for error in errors:
        if error["type"] == "missing":
            missing.setdefault(error["loc"][:-1], []).append(str(error["loc"][-1]))
        else:
            yield _plain_fault(model, table, error)
    for where, keys in missing.items():
        inside = f"{_place_words(where)}: " if where else ""
        yield table.fault(f"{inside}missing {', '.join(keys)}", *where)


def _plain_fault(model: type[Record], table: Table, error: ErrorDetails) -> Fault:
    where = error["loc"]
    if error["type"] == "extra_forbidden":
        allowed = _keys_at(model, where[:-1])
        hint = nearest(str(where[-1]), allowed) or f"; allowed: {', '.join(sorted(allowed))}"
        inside = f"{_place_words(where[:-1])}: " if where[:-1] else ""
        return table.fault(f"{inside}'{where[-1]}' is not a key known here{hint}", *where)
    say = _WORDS.get(error["type"], _words_of_pydantic)
    name = f"{_place_words(where)}: " if where else ""
    return table.fault(f"{name}{say(error)}", *where)


def _place_words(where: tuple[str | int, ...]) -> str:
    """Return "second reading, date" for ("reading", 1, "date")."""
    words = list[str]()
    for key in where:
        if isinstance(key, int) and words:
            words[-1] = f"{words[-1]} {key + 1}"
        else:
            words.append(str(key))
    return ", ".join(words)


def _keys_at(model: type[BaseModel], where: tuple[str | int, ...]) -> set[str]:
    """Return the keys that are allowed inside `where`, going down through lists of records."""
    for key in where:
        if isinstance(key, str):
            inner = _record_in(model.model_fields[key].annotation)
            if inner is None:
                return set()
            model = inner
    return {field.alias or name for name, field in model.model_fields.items()}


def _record_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        found = _record_in(part)
        if found is not None:
            return found
    return None


def _words_of_pydantic(error: ErrorDetails) -> str:
    return str(error["msg"])


def _literal(error: ErrorDetails) -> str:
    expected = str(error["ctx"]["expected"])
    allowed = re.findall(r"'([^']*)'", expected)
    value = error["input"]
    hint = nearest(value, allowed) if isinstance(value, str) else ""
    return f"{value!r} is not allowed{hint or '; allowed: ' + ', '.join(allowed)}"


def _number_range(error: ErrorDetails) -> str:
    return f"{error['input']} is out of range; {error['msg'].removeprefix('Input ')}"


_WORDS: dict[str, Callable[[ErrorDetails], str]] = {
    "value_error": lambda error: str(error["ctx"]["error"]),
    "literal_error": _literal,
    "string_type": lambda error: f"{error['input']} is not a text; write it in quotation marks",
    "int_type": lambda error: f"{error['input']!r} is not a whole number; write it without quotation marks",
    "float_type": lambda error: f"{error['input']!r} is not a number; write it without quotation marks",
    "bool_type": lambda error: f"{error['input']!r} is neither true nor false",
    "list_type": lambda error: f"{error['input']!r} is not a list; write it in square brackets",
    "dict_type": lambda error: f"{error['input']!r} is not a table; write it in curly brackets",
    "model_type": lambda error: f"{error['input']!r} is not a table; write it in curly brackets",
    "too_short": lambda error: (
        f"the list has too few members; allowed: at least {error['ctx']['min_length']}"
    ),
    "too_long": lambda error: f"the list has too many members; allowed: at most {error['ctx']['max_length']}",
    "greater_than_equal": _number_range,
    "less_than_equal": _number_range,
}
