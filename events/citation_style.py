"""Citations to copy: an event, a source or the view one looks at, as a Chicago note, BibTeX or RIS."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from events.date_words import MONTHS
from events.event import Event
from events.life import Life
from events.source import Source

Style = Literal["chicago", "bibtex", "ris"]

STYLES: tuple[tuple[Style, str], ...] = (("chicago", "Chicago"), ("bibtex", "BibTeX"), ("ris", "RIS"))

# What LaTeX would take for a command; a backslash is turned first.
_LATEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_LATEX |= {sign: f"\\{sign}" for sign in "#$%&_{}"}


@dataclass(frozen=True)
class CitedWork:
    """What a citation needs to know of a work, whichever its style."""

    key: str  # for BibTeX
    title: str
    author: str = ""
    year: str = ""
    published: str = ""
    address: str = ""
    locator: str = ""
    note: str = ""
    seen: date | None = None  # when the address was looked at


def cite_source(source: Source, style: Style, locator: str = "", seen: date | None = None) -> str:
    """Return the citation of a source, with the place in it where one is meant."""
    work = CitedWork(
        key=source.id,
        title=source.title,
        author=source.author,
        year=source.year,
        published=source.published,
        address=source.address,
        locator=locator,
        seen=seen if source.address else None,
    )
    return _in_style(work, style)


def cite_event(life: Life, event: Event, style: Style, address: str = "", seen: date | None = None) -> str:
    """Return the citation of an event on this map, with the sources on which its preferred reading rests."""
    place = f", {life.places[event.place].name_on(event.date.earliest)}" if event.place else ""
    cited = [f"{life.sources[one.source].short}, {one.locator}" for one in event.preferred.citations]
    what = f"{event.title}, {event.date.words}{place}"
    return _in_style(_of_map(life, event.id, what, address, seen, "; ".join(cited)), style)


def cite_view(life: Life, view: str, style: Style, address: str = "", seen: date | None = None) -> str:
    """Return the citation of what one looks at, such as "The year 1923"; of a told life it says by whom."""
    return _in_style(_of_map(life, view, view, address, seen, ""), style)


def cite_all(sources: Iterable[Source], style: Style) -> str:
    """Return many sources in one text, ready for a bibliography: one a paragraph."""
    between = "\n" if style == "chicago" else "\n\n"
    return between.join(cite_source(one, style) for one in sources)


def _of_map(life: Life, key: str, what: str, address: str, seen: date | None, sources: str) -> CitedWork:
    return CitedWork(
        key=f"{life.id}-{_slug(key)}",
        title=f"{what}, as told by {life.told_by}" if life.told_by else what,
        published=f"{life.name}: a life on the map. {life.credit}",
        address=address,
        note=f"after {sources}" if sources else "",
        seen=seen,
    )


def _in_style(work: CitedWork, style: Style) -> str:
    return {"chicago": _chicago, "bibtex": _bibtex, "ris": _ris}[style](work)


def _chicago(work: CitedWork) -> str:
    """Return a note: author, “title” (published, year), locator, address (accessed day)."""
    year = "" if work.year in work.published else work.year
    place = ", ".join(part for part in (work.published.rstrip("."), year) if part)
    about = f" ({place})" if place else ""
    head = f"{work.author}, " if work.author else ""
    seen = f" (accessed {_day_words(work.seen)})" if work.seen and work.address else ""
    parts = [f"{head}“{_inner(work.title)}”{about}", work.locator, work.note, f"{work.address}{seen}"]
    return _one_line(", ".join(part for part in parts if part)) + "."


def _bibtex(work: CitedWork) -> str:
    fields = {
        "author": f"{{{_latex(work.author)}}}" if work.author else "",
        "title": f"{{{_latex(work.title)}}}",
        "year": _latex(work.year),
        "howpublished": _latex(work.published),
        "pages": _latex(work.locator),
        "note": _latex(work.note),
        "url": _url(work.address),
        "urldate": work.seen.isoformat() if work.seen else "",
    }
    lines = [f"  {name} = {{{_one_line(value)}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{_slug(work.key)},", *lines, "}"])


def _ris(work: CitedWork) -> str:
    year = re.search(r"\d{4}", work.year)
    fields = [
        ("TY", "ELEC" if work.address else "GEN"),
        ("ID", _slug(work.key)),
        ("AU", work.author),
        ("TI", work.title),
        ("PY", year[0] if year else ""),
        ("PB", work.published),
        ("SP", work.locator),
        ("N1", work.note),
        ("UR", _url(work.address)),
        ("Y2", f"{work.seen:%Y/%m/%d}" if work.seen else ""),
    ]
    lines = [f"{tag}  - {_one_line(value)}" for tag, value in fields if value]
    return "\n".join([*lines, "ER  - "])


def _latex(text: str) -> str:
    r"""Return a text that LaTeX shows as it is.

    >>> print(_latex("R&D_100% {a} \\ ~"))
    R\&D\_100\% \{a\} \textbackslash{} \textasciitilde{}
    """
    return "".join(_LATEX.get(sign, sign) for sign in text)


def _url(address: str) -> str:
    """Return an address without what ends a field or a line."""
    escapes = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}
    return "".join(escapes.get(sign, sign) for sign in _one_line(address))


def _inner(title: str) -> str:
    """Return a title with its own quotation marks single, as it stands within double ones."""
    return title.replace("“", "‘").replace("”", "’").replace('"', "’")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _slug(text: str) -> str:
    words = re.findall(r"[a-z0-9]+", text.lower())
    return "-".join(words[:10]) or "work"


def _day_words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
