"""The colour tables of the three looks: every text can be read, and nobody needs to tell red from green.

Contrast after WCAG 2, colour blindness after Machado 2009, difference after CIEDE2000.
"""

import re
from itertools import combinations, pairwise
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

import pytest
import shapely

from geodata.polity import FIRST_DAY, LAST_DAY, read_polities
from geodata.territory import SEA, read_territory
from map_app.border_page_data import Holding, holdings_of
from map_app.page.element import read_asset
from map_app.state_colours import AUSTRIA_HUNGARY, EMPIRE_OF_RUSSIA, LINEAGES, OTTOMAN_EMPIRE

LOOKS = ("paper", "dark", "atlas")
KINDS = ("life", "group", "writing", "world")
CONDITIONS = ("free", "held", "abroad")
INKS = ("ink", "ink-second", "ink-third", "accent")
TEXTS = [
    *((ink, ground) for ink in INKS for ground in ("panel", "raised", "sunk")),
    *((ink, "wash") for ink in ("ink", "ink-second", "ink-third")),
    ("on-accent", "accent"),
    ("panel", "ink"),
    ("map-text", "halo"),
    ("part-text", "halo"),
    ("past", "halo"),
    ("sea-text", "sea"),
    *(("on-band", band) for band in (*CONDITIONS, "hiding")),
]
SIGNS = [("control-edge", "raised"), ("focus", "panel"), *((kind, "panel") for kind in KINDS)]

LEAST = {
    "paper": 3.5,
    "dark": 1.8,
    "atlas": 2.2,
}  # CIEDE2000; 1 is just to be seen, and a line lies between the two
LONG_ENOUGH = 0.4  # degrees of common border: what is shorter is a point on the map

Colour = tuple[float, float, float]

MACHADO = {  # full severity, on linear RGB (Machado, Oliveira and Fernandes 2009)
    "typical": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}


def linear_of(colour: str) -> Colour:
    """Return #rgb or #rrggbb as linear red, green and blue from 0 to 1."""
    text = colour.lstrip("#")
    long = "".join(sign * 2 for sign in text) if len(text) == 3 else text
    parts = [int(long[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours after WCAG 2, 1 to 21.

    >>> round(contrast("#000", "#fff"), 1)
    21.0
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def seen_by(colour: str, vision: str) -> Colour:
    """Return a colour as linear RGB as somebody with this vision sees it."""
    parts = linear_of(colour)
    rows = [sum(weight * part for weight, part in zip(row, parts, strict=True)) for row in MACHADO[vision]]
    red, green, blue = (min(1.0, max(0.0, row)) for row in rows)
    return red, green, blue


def difference(one: Colour, other: Colour) -> float:
    """Return how far two colours (linear RGB) look apart after CIEDE2000; 1 is just to be seen."""
    return _ciede2000(_lab(one), _lab(other))


def _luminance(colour: str) -> float:
    red, green, blue = linear_of(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _lab(colour: Colour) -> Colour:
    red, green, blue = colour
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (
        part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116 for part in (x, y, z)
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _ciede2000(one: Colour, other: Colour) -> float:
    """After Sharma, Wu and Dalal 2005."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    stretch = 1 + 0.5 * (1 - sqrt(mean**7 / (mean**7 + 25**7)))
    c1, c2 = hypot(a1 * stretch, b1), hypot(a2 * stretch, b2)
    h1, h2 = degrees(atan2(b1, a1 * stretch)) % 360, degrees(atan2(b2, a2 * stretch)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    hue = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    weight = (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )
    part_l = (l2 - l1) / (1 + 0.015 * (lightness - 50) ** 2 / sqrt(20 + (lightness - 50) ** 2))
    part_c = (c2 - c1) / (1 + 0.045 * chroma)
    part_h = 2 * sqrt(c1 * c2) * sin(radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    bend = 60 * exp(-(((hue - 275) / 25) ** 2))
    rotation = -2 * sqrt(chroma**7 / (chroma**7 + 25**7)) * sin(radians(bend))
    return sqrt(part_l**2 + part_c**2 + part_h**2 + rotation * part_c * part_h)


def tokens(look: str) -> dict[str, str]:
    """Return the colours of a look by name; a look says only what it has otherwise than paper."""
    style = read_asset("map_app.page", "tokens.css")
    blocks = [re.search(r":root \{(.*?)\n\}", style, re.S)]
    if look != "paper":
        blocks.append(re.search(rf'\[data-look="{look}"\] \{{(.*?)\n\}}', style, re.S))
    return {
        name: value
        for block in blocks
        if block
        for name, value in re.findall(r"--([\w-]+): (#\w+);", block[1])
    }


def mix_of(look: str) -> float:
    style = read_asset("map_app.page", "tokens.css")
    shares = re.findall(r"--state-mix: (\d+)%", style)
    return dict(zip(LOOKS, (int(share) / 100 for share in shares), strict=True))[look]


def mixed(one: str, other: str, share: float) -> str:
    """Mix two colours as the style sheet does: each channel by itself."""
    channels = [[int(text.lstrip("#")[at : at + 2], 16) for at in (0, 2, 4)] for text in (one, other)]
    return "#" + "".join(
        f"{round(mine * share + its * (1 - share)):02x}" for mine, its in zip(*channels, strict=True)
    )


def long(colour: str) -> str:
    return colour if len(colour) == 7 else "#" + "".join(sign * 2 for sign in colour[1:])


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_a_text_can_be_read_on_its_ground(look: str, text: str, ground: str) -> None:
    colours = tokens(look)

    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("sign", "ground"), SIGNS)
def test_a_sign_stands_out_from_its_ground(look: str, sign: str, ground: str) -> None:
    colours = tokens(look)

    assert contrast(colours[sign], colours[ground]) >= 3


@pytest.mark.parametrize("look", LOOKS)
def test_the_name_of_a_state_can_be_read_on_its_band(look: str) -> None:
    colours = tokens(look)
    grounds = [
        mixed(state, long(colours["panel"]), mix_of(look))
        for state in (*LINEAGES.values(), EMPIRE_OF_RUSSIA, AUSTRIA_HUNGARY, OTTOMAN_EMPIRE)
    ]

    assert min(contrast(colours["on-band"], ground) for ground in grounds) >= 4.5


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("sight", MACHADO)
@pytest.mark.parametrize(("names", "least"), [(KINDS, 16.5), (CONDITIONS, 10)])
def test_nobody_needs_to_tell_red_from_green(
    look: str, sight: str, names: tuple[str, ...], least: float
) -> None:
    colours = tokens(look)
    seen = [seen_by(colours[name], sight) for name in names]

    assert min(difference(one, other) for one, other in combinations(seen, 2)) >= least


def test_colours_are_measured_as_their_authors_published() -> None:
    assert _ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert _ciede2000((50, 2.5, 0), (73, 25, -18)) == pytest.approx(27.1492, abs=1e-4)


def tint_of(look: str) -> float:
    painter = read_asset("map_app.painting", "border_painter.js")
    return float(re.findall(rf"{look}: \{{ tint: ([\d.]+)", painter)[0])


@pytest.fixture(scope="module")
def neighbours() -> set[tuple[str, str, str, str]]:
    """Polity and colour of either side of each border on any day, where the two are of different colours."""
    territory, polities = read_territory("low"), read_polities()
    timelines = [holdings_of(region, polities, FIRST_DAY, LAST_DAY) for region in territory.regions]
    arcs = territory.arcs[shapely.length(territory.arcs.geometry.to_numpy()) > LONG_ENOUGH]
    met: set[tuple[str, str, str, str]] = set()
    for left, right in zip(arcs["left"], arcs["right"], strict=True):
        if SEA not in (left, right):
            met |= meetings(timelines[left], timelines[right])
    return met


def meetings(
    one: list[tuple[int, Holding]], other: list[tuple[int, Holding]]
) -> set[tuple[str, str, str, str]]:
    """Return what holds two neighbouring lands at the same time."""
    met = set()
    for (first, mine), (after, _) in pairwise([*one, (LAST_DAY + 1, one[-1][1])]):
        for (begun, its), (ended, _) in pairwise([*other, (LAST_DAY + 1, other[-1][1])]):
            if max(first, begun) < min(after, ended) and mine[4] != its[4]:
                met.add((mine[0], mine[4], its[0], its[4]))
    return met


@pytest.mark.parametrize("look", LOOKS)
def test_two_tints_that_meet_can_be_told_apart(neighbours: set[tuple[str, str, str, str]], look: str) -> None:
    land, share = long(tokens(look)["land"]), tint_of(look)
    alike = {
        (one, other)
        for one, mine, other, its in neighbours
        if difference(*(linear_of(mixed(colour, land, share)) for colour in (mine, its))) < LEAST[look]
        and not {one, other} <= {"ottoman-empire", "turkey", "constantinople"}  # all one state
    }

    assert len(neighbours) > 200
    assert not alike
