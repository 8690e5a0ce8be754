"""Lands: sets of fragments, written as sums and differences of countries, units, cuts and lands."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import geopandas as gpd
import numpy as np
from numpy.typing import NDArray

from geodata.fault import Fault, Faults, nearest
from geodata.toml_file import TomlFile, read_toml

Mask = NDArray[np.bool_]
_SPLIT = re.compile(r"\s+([+&-])\s+")


class LandError(ValueError):
    """An expression that cannot be understood, or means no land at all."""


class Lands:
    """The lands of one set of fragments, by their expressions.

    `POL` is a country, `POL/Masovian, Lublin` are units of it, `congress-poland` is a cut or a named
    land. `&` binds closer than `+` and `-`, which are worked off from the left.
    """

    def __init__(self, fragments: gpd.GeoDataFrame, cut_ids: Iterable[str]) -> None:
        self._names = fragments["name"].str.replace(" - ", "-").to_numpy()  # " - " means without
        self._countries = fragments["country"].to_numpy()
        self._known: dict[str, Mask] = {
            id_: np.array([id_ in cuts for cuts in fragments["cuts"]], dtype=bool) for id_ in set(cut_ids)
        }

    def name(self, id_: str, expression: str) -> None:
        """Give a land a name; LandError if the name is taken or the expression wrong."""
        if id_ in self._known:
            raise LandError(f"'{id_}' is already the name of a cut or land")
        self._known[id_] = self.find(expression)

    def find(self, expression: str, held_by: Callable[[str], Mask] | None = None) -> Mask:
        """Return which fragments an expression means.

        `held_by` answers a term such as `@germany`: what the polity held on the day before.
        """
        tokens = _SPLIT.split(expression.strip())
        found = np.zeros(len(self._names), dtype=bool)
        sign, product = "+", self._term(tokens[0], held_by)
        for operator, text in zip(tokens[1::2], tokens[2::2], strict=True):
            term = self._term(text, held_by)
            if operator == "&":
                product = product & term
                continue
            found = found | product if sign == "+" else found & ~product
            sign, product = operator, term
        found = found | product if sign == "+" else found & ~product
        if not found.any():
            raise LandError(f"'{expression}' means no land at all")
        return found

    def _term(self, text: str, held_by: Callable[[str], Mask] | None) -> Mask:
        if text.startswith("@") and held_by:
            return held_by(text[1:])
        if text in self._known:
            return self._known[text]
        country, slash, names = text.partition("/")
        of_country: Mask = self._countries == country
        if not of_country.any():
            allowed = {*self._known, *self._countries}
            raise LandError(f"unit, cut or land '{text}' is not known{nearest(text, allowed)}")
        return self._units(country, of_country, names) if slash else of_country

    def _units(self, country: str, of_country: Mask, names: str) -> Mask:
        found = np.zeros_like(of_country)
        for name in names.split(", "):
            one: Mask = of_country & (self._names == name)
            if not one.any():
                hint = nearest(name, set(self._names[of_country]))
                raise LandError(f"unit '{country}/{name}' is not known{hint}")
            found |= one
        return found


def read_lands(path: Path, lands: Lands) -> None:
    """Add the lands of a file, each made of what stands above it; raises Faults that list every fault."""
    file = read_toml(path)
    faults = [*_strange(file)]
    for id_, expression in file.content.get("lands", {}).items():
        try:
            lands.name(id_, str(expression))
        except LandError as error:
            faults.append(file.fault(("lands", id_), str(error)))
    if faults:
        raise Faults(faults)


def _strange(file: TomlFile) -> Iterable[Fault]:
    for key in file.content:
        if key != "lands":
            yield file.fault((key,), f"'{key}' is not known here; allowed: [lands]")
