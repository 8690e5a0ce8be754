"""Bars that are a table: every number stands beside its bar, so nothing has to be read from a picture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Bar:
    """One row: what is counted, and its number in parts that a sign tells apart."""

    label: str
    parts: Mapping[str, int]  # "certain": 120; the name is the sign, the order that of the bar

    @property
    def number(self) -> int:
        """All parts together."""
        return sum(self.parts.values())


def bar_table(caption: str, counted: str, bars: Sequence[Bar]) -> str:
    """Return bars as one HTML table; the longest fills its column, its parts are also told."""
    longest = max((bar.number for bar in bars), default=0) or 1
    rows = "".join(_row(bar, longest) for bar in bars)
    heads = (escape(counted), "Share", "Events")
    head = "".join(f'<th scope="col">{words}</th>' for words in heads)
    return (
        f'<table class="bars"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def legend(signs: Sequence[str]) -> str:
    """Return the signs of the parts, each with its name."""
    items = "".join(f'<li><span class="bar bar--{_sign(sign)}"></span>{escape(sign)}</li>' for sign in signs)
    return f'<ul class="bars-legend">{items}</ul>'


def _row(bar: Bar, longest: int) -> str:
    parts = "".join(
        f'<span class="bar bar--{_sign(name)}" style="width:{100 * number / longest:.2f}%"></span>'
        for name, number in bar.parts.items()
        if number
    )
    told = ", ".join(f"{number} {name}" for name, number in bar.parts.items() if number and name)
    spoken = f'<span class="for-ears">{escape(told)}</span>' if told else ""
    return f'<tr><th scope="row">{escape(bar.label)}</th><td>{parts}{spoken}</td><td>{bar.number}</td></tr>'


def _sign(name: str) -> str:
    return "".join(sign for sign in name if sign.isalpha()) or "plain"
