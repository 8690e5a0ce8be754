"""The colours of states: one for each lineage, in shades for its forms of rule; for map and place panel."""

import colorsys
from datetime import date
from zlib import crc32

from geodata.days import day_number
from geodata.polity import Polity

LINEAGES = {
    "russia": "#d09a84", "white-russia": "#bfae9c", "ukraine": "#dcc47a", "finland": "#a9c6cf",
    "estonia": "#93afc4", "latvia": "#b59ab0", "lithuania": "#b8c98b", "central-lithuania": "#c4b98a",
    "poland": "#b9b56a", "danzig": "#c9b07c", "memel": "#a9b7c2", "germany": "#8397b0", "saar": "#a7b0a2",
    "austria": "#d8b6b0", "hungary": "#d1b57a", "czechoslovakia": "#9cc0a6", "slovakia": "#a8bf9a",
    "serbia": "#c98b6b", "montenegro": "#b3937c", "croatia": "#c2a184", "fiume": "#c2a184",
    "bulgaria": "#b3c77f", "romania": "#cfa3c4", "greece": "#8bb8cf", "albania": "#d69a7e",
    "turkey": "#9fb56b", "syria": "#bb9fb9", "lebanon": "#b08fae", "hatay": "#b9b78c",
    "palestine": "#d9b3a0", "transjordan": "#d9c3a0", "iraq": "#cdb08e", "persia": "#d9a94e",
    "hejaz": "#c3b48a", "nejd": "#cdbf8c", "asir": "#b8ab85", "oman": "#c8a98c", "aden": "#cfae98",
    "afghanistan": "#c0a98f", "united-kingdom": "#e2a3a3", "france": "#a98fc0", "italy": "#86b59b",
    "spain": "#dcb678", "portugal": "#9ebf8f", "sweden": "#a8c4d8", "norway": "#c2b5a0",
    "denmark": "#d8a59b", "iceland": "#b9b7c4", "netherlands": "#e0ae82", "belgium": "#d6c08a",
    "luxembourg": "#b7a9a0", "switzerland": "#cc9f9f", "united-states": "#a6b98f", "japan": "#d3a3ae",
    "china": "#e8d27a", "mongolia": "#c9b183", "tuva": "#b9a878", "tibet": "#cbbd97", "nepal": "#b3a6c0",
    "bhutan": "#c0b08e", "siam": "#a5bd8d", "korea": "#b5c1a0", "khiva": "#c9bd8f", "bukhara": "#c3a985",
    "transcaucasia": "#c2b07e", "georgia": "#c7a0a0", "armenia": "#b7b07a", "azerbaijan": "#9fb7a0",
    "ireland": "#a7c19a", "egypt": "#d6be8e", "libya": "#86b59b", "tunisia": "#a98fc0", "algeria": "#a98fc0",
}  # fmt: skip
EMPIRE_OF_RUSSIA = "#d8b294"  # the same hue as Soviet Russia, paler
AUSTRIA_HUNGARY = "#e3c565"
OTTOMAN_EMPIRE = "#aabd7a"
OCTOBER = day_number(date(1917, 11, 7))


def state_colour(polity: Polity, day: int) -> str:
    """Return the colour of a polity on a day as #rrggbb.

    >>> from geodata.polity import read_polities
    >>> state_colour(read_polities()["soviet-union"], 20000)
    '#d09a84'
    """
    if polity.id == "russia" and day < OCTOBER:
        return EMPIRE_OF_RUSSIA
    if polity.id == "austria-hungary":
        return AUSTRIA_HUNGARY
    if polity.id == "ottoman-empire":
        return OTTOMAN_EMPIRE
    return LINEAGES.get(polity.lineage) or _muted_colour(polity.lineage)


def _muted_colour(name: str) -> str:
    """Return a muted colour that depends on the name alone."""
    hue = crc32(name.encode()) % 360 / 360
    return "#" + "".join(f"{round(part * 255):02x}" for part in colorsys.hls_to_rgb(hue, 0.68, 0.28))
