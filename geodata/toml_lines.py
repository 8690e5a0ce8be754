"""Where in a TOML text its tables and keys stand, as tomllib does not tell; for messages only."""

import re
from collections.abc import Iterator, Mapping

Where = tuple[str | int, ...]  # ("event", 3, "reading", 0, "date"): keys, and numbers within arrays

_TOKEN = re.compile(
    r"""
    (?P<text>'{3}.*?'{3,5}|"{3}(?:\\.|[^\\])*?"{3,5}|'[^'\n]*'|"(?:\\.|[^"\\\n])*")
    |(?P<comment>\#[^\n]*)
    |(?P<newline>\n)
    |(?P<sign>[\[\]{}=,.])
    |(?P<space>[^\S\n]+)
    |(?P<word>[^\s\[\]{}=,.'"\#]+|.)
    """,
    re.VERBOSE | re.DOTALL,
)


def find_lines(text: str) -> Mapping[Where, int]:
    """Return the line (from 1) of every table, key and member of an array in a valid TOML text.

    Keys inside inline tables are not listed; `line_of` gives the line of what holds them.

    >>> find_lines('id = "x"\\n[[event]]\\ntitle = "y"')
    {('id',): 1, ('event', 0): 2, ('event', 0, 'title'): 3}
    """
    lines: dict[Where, int] = {}
    table: Where = ()
    counts: dict[Where, int] = {}
    for statement in _statements(text):
        kinds = [(kind, word) for kind, word, _ in statement]
        line = statement[0][2]
        if kinds[0] == ("sign", "["):
            is_array = kinds[1] == ("sign", "[")
            table = _table(_keys(statement), counts, is_array)
            lines.setdefault(table, line)
            continue
        if ("sign", "=") not in kinds:
            continue
        equals = kinds.index(("sign", "="))
        key = (*table, *_keys(statement[:equals]))
        lines[key] = line
        lines.update(_members(key, statement[equals + 1 :]))
    return lines


def line_of(lines: Mapping[Where, int], where: Where) -> int:
    """Return the line of `where`, or of the nearest thing that holds it, or 1.

    >>> line_of({("event", 0): 2}, ("event", 0, "title"))
    2
    """
    while where and where not in lines:
        where = where[:-1]
    return lines.get(where, 1)


_Token = tuple[str, str, int]  # kind, text, line


def _statements(text: str) -> Iterator[list[_Token]]:
    """Yield the tokens of each table header or key with its value, without spaces, comments and newlines."""
    line, depth, statement = 1, 0, list[_Token]()
    for match in _TOKEN.finditer(text):
        kind, word = str(match.lastgroup), match.group()
        if kind == "newline" and depth == 0 and statement:
            yield statement
            statement = []
        elif kind in ("text", "sign", "word"):
            statement.append((kind, word, line))
            depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(word, 0) if kind == "sign" else 0
        line += word.count("\n")
    if statement:
        yield statement


def _keys(tokens: list[_Token]) -> list[str]:
    return [
        word.strip("\"'") if kind == "text" else word for kind, word, _ in tokens if kind in ("text", "word")
    ]


def _table(keys: list[str], counts: dict[Where, int], is_array: bool) -> Where:
    """Return where a table header leads: into the last member of each array on the way."""
    where: Where = ()
    for key in keys[:-1]:
        where = (*where, key)
        if where in counts:
            where = (*where, counts[where])
    where = (*where, keys[-1])
    if is_array:
        counts[where] = counts.get(where, -1) + 1
        where = (*where, counts[where])
    return where


def _members(key: Where, value: list[_Token]) -> Iterator[tuple[Where, int]]:
    """Yield the line of each member of an array; members of arrays within it are not listed."""
    if not value or value[0][:2] != ("sign", "["):
        return
    depth, number, expected = 0, 0, True
    for kind, word, line in value:
        if depth == 1 and expected and (kind, word) not in (("sign", "]"), ("sign", ",")):
            yield (*key, number), line
            number, expected = number + 1, False
        if kind == "sign":
            depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(word, 0)
            expected = expected or (word == "," and depth == 1)
