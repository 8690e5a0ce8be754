"""Citations to copy, in every style side by side; each has a button that copies it."""

from collections.abc import Callable, Iterable
from datetime import date
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from events.citation_style import STYLES, Style, cite_all, cite_event
from events.event import Event
from events.life import Life
from events.source import Source

OWN_MACHINE = {"localhost", "127.0.0.1", "::1"}
SUFFIXES: dict[Style, tuple[str, str]] = {
    "chicago": ("txt", "text/plain"),
    "bibtex": ("bib", "application/x-bibtex"),
    "ris": ("ris", "application/x-research-info-systems"),
}


def show_citation(cite: Callable[[Style], str]) -> None:
    """Show a citation in all styles, one of them in front."""
    for tab, (style, _) in zip(st.tabs([name for _, name in STYLES]), STYLES, strict=True):
        tab.code(cite(style), language=None, wrap_lines=True)


def show_event_citation(life: Life, event: Event) -> None:
    """Show the citation of an event on this map, with the sources it is told after."""
    address, today = address_of(event=event.id), date.today()
    show_citation(lambda style: cite_event(life, event, style, address, today))


def offer_event_citation(life: Life, event: Event) -> None:
    """Offer the citation of an event behind a button: it is made and sent only when somebody asks for it."""
    key = f"cite {event.id}"
    with st.popover("Cite", icon=":material/format_quote:", key=key, on_change="rerun") as offer:
        if offer.open:
            show_event_citation(life, event)


def offer_sources(sources: Iterable[Source], name: str) -> None:
    """Offer the citations of many sources as files, one for each style."""
    works = list(sources)
    offer = st.popover("Take all citations", icon=":material/download:", key="take-all", on_change="rerun")
    if not offer.open:
        return
    with offer:
        for style, words in STYLES:
            suffix, kind = SUFFIXES[style]
            st.download_button(
                words,
                cite_all(works, style),
                f"{name}-sources.{suffix}",
                kind,
                on_click="ignore",
                key=f"all sources as {style}",
            )


def address_of(**moment: str) -> str:
    """Return the address at which this app shows a moment; empty where no browser asked."""
    asked = urlsplit(st.context.url or "")
    if not asked.netloc:
        return ""
    folder = asked.path.rpartition("/")[0]
    return urlunsplit((asked.scheme, asked.netloc, f"{folder}/", urlencode(moment), ""))


def is_on_own_machine() -> bool:
    """Whether browser and app share a machine, so that nobody else can follow its addresses."""
    return urlsplit(st.context.url or "").hostname in OWN_MACHINE
