"""The colours of states: one for each lineage, in shades for its forms of rule; for map and place panel."""

import colorsys
from datetime import date
from zlib import crc32

from geodata.days import day_number
from geodata.polity import Polity

LINEAGES = {
    "russia": "#d09a84", "white-russia": "#bfae9c", "ukraine": "#bec775", "finland": "#a1c8d3",
    "estonia": "#7baec8", "latvia": "#b59ab0", "lithuania": "#9bac91", "central-lithuania": "#c3b689",
    "poland": "#9cc285", "danzig": "#c9b07c", "memel": "#c8bfb7", "germany": "#8397b0", "saar": "#a7b0a2",
    "austria": "#dfc4b9", "hungary": "#d5d1a8", "czechoslovakia": "#8bbea3", "slovakia": "#9bac91",
    "serbia": "#ae9396", "montenegro": "#b89d85", "croatia": "#c2a184", "fiume": "#c2a184",
    "bulgaria": "#d0ca9e", "romania": "#cfa3c4", "greece": "#86c0d2", "albania": "#d69a7e",
    "turkey": "#9fb56b", "syria": "#baaabf", "lebanon": "#b08bb1", "hatay": "#bdba8e",
    "palestine": "#d8b29f", "transjordan": "#cdbe85", "iraq": "#ccb9a3", "persia": "#d9a94e",
    "hejaz": "#c4b585", "nejd": "#cbd9bd", "asir": "#cbc3ba", "oman": "#c5a782", "aden": "#d3a694",
    "afghanistan": "#b5b487", "united-kingdom": "#e2a3a3", "france": "#a98fc0", "italy": "#86b59b",
    "spain": "#dcb678", "portugal": "#9ebf8f", "sweden": "#c3cdd5", "norway": "#b7b78c",
    "denmark": "#d4aa9c", "iceland": "#b9b7c4", "netherlands": "#e0ae82", "belgium": "#d6c08a",
    "luxembourg": "#b7a9a0", "switzerland": "#cd9f9e", "united-states": "#abbb8e", "japan": "#d39cbd",
    "china": "#e8d27a", "mongolia": "#b8c777", "tuva": "#aeb18b", "tibet": "#c2c799", "nepal": "#b3a6c0",
    "bhutan": "#c9a98c", "siam": "#a5bd8d", "korea": "#b5c1a0", "khiva": "#c9c18c", "bukhara": "#cfbac0",
    "transcaucasia": "#c2b07e", "georgia": "#bba3ad", "armenia": "#bfb37d", "azerbaijan": "#9fb7a0",
    "ireland": "#a7c19a", "egypt": "#d1be8e", "libya": "#86b59b", "tunisia": "#a98fc0", "algeria": "#a98fc0",
    "andorra": "#c2a996", "monaco": "#cf8fc7", "yemen": "#c6ab7f", "kuwait": "#94c79d", "morocco": "#9b9ac1",
    "liechtenstein": "#d399b4", "sudan": "#c3a997", "nationalist-spain": "#cf9a78",
    "jabal-shammar": "#9db8d2", "mountain-republic": "#d9c27a", "south-west-caucasus": "#9fb3c4",
}  # fmt: skip
EMPIRE_OF_RUSSIA = "#d8b294"  # the same hue as Soviet Russia, paler
AUSTRIA_HUNGARY = "#e3c565"
OTTOMAN_EMPIRE = "#aabd7a"
OCTOBER = day_number(date(1917, 11, 7))
NOVEMBER = day_number(date(1918, 11, 12))  # the Republic of German-Austria


def state_colour(polity: Polity, day: int) -> str:
    """Return the colour of a polity on a day as #rrggbb.

    >>> from geodata.polity import read_polities
    >>> state_colour(read_polities()["soviet-union"], 20000)
    '#d09a84'
    """
    if polity.id == "russia" and day < OCTOBER:
        return EMPIRE_OF_RUSSIA
    if polity.lineage == "austria" and day < NOVEMBER:
        return AUSTRIA_HUNGARY
    if polity.id == "ottoman-empire":
        return OTTOMAN_EMPIRE
    return LINEAGES.get(polity.lineage) or _muted_colour(polity.lineage)


def _muted_colour(name: str) -> str:
    """Return a muted colour that depends on the name alone."""
    hue = crc32(name.encode()) % 360 / 360
    return "#" + "".join(f"{round(part * 255):02x}" for part in colorsys.hls_to_rgb(hue, 0.68, 0.28))
