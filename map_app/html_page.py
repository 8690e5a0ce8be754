"""Turns a life map into one HTML text that works alone: from a server, in a frame, or from a USB stick."""

from map_app.life_map import LifeMap


def html_page(life_map: LifeMap) -> str:
    """Return the whole document; it links to no other file and no other host."""
    return str(life_map.get_root().render())
