"""Which places lie within which: a building in its town, a town in its region."""

from collections.abc import Mapping

from geodata.place import Place

_PARTS_OF_A_TOWN = ("building", "district", "site")


class PlaceTree:
    """The places of a gazetteer, each below the one that holds it; reading makes sure of no circles."""

    def __init__(self, places: Mapping[str, Place]) -> None:
        self._places = places
        self._members: dict[str, list[str]] = {}
        for place in places.values():
            if place.within is not None:
                self._members.setdefault(place.within, []).append(place.id)

    def holders(self, place: str) -> tuple[str, ...]:
        """Return the ids of all that holds a place, the nearest first."""
        holder = self._places[place].within
        return () if holder is None else (holder, *self.holders(holder))

    def with_parts(self, place: str) -> frozenset[str]:
        """Return the ids of a place and of all that lies within it."""
        parts = (self.with_parts(one) for one in self._members.get(place, ()))
        return frozenset({place}).union(*parts)

    def town(self, place: str) -> Place:
        """Return the place itself, or the town that holds it where it is part of one."""
        one = self._places[place]
        return self.town(one.within) if one.within and one.precision in _PARTS_OF_A_TOWN else one

    def related(self, place: str, other: str) -> bool:
        """Whether two places are the same or one lies within the other."""
        return place == other or place in self.holders(other) or other in self.holders(place)
