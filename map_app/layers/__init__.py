"""The layers of the map, from the ground up. They do not know each other."""

from map_app.layers.areas import Areas
from map_app.layers.base_map import BaseMap
from map_app.layers.borders import Borders
from map_app.layers.camera import Camera
from map_app.layers.dated_lakes import DatedLakes
from map_app.layers.disputes import Disputes
from map_app.layers.edge_slips import EdgeSlips
from map_app.layers.ghosts import Ghosts
from map_app.layers.lens import Lens
from map_app.layers.lettering import Lettering
from map_app.layers.map_tools import MapTools
from map_app.layers.places import Places
from map_app.layers.route import Route
from map_app.page.element import PageLayer

LAYERS: tuple[type[PageLayer], ...] = (
    BaseMap,
    Borders,
    DatedLakes,
    Lens,
    Areas,
    Route,
    Places,
    Ghosts,
    Disputes,
    EdgeSlips,
    Lettering,
    MapTools,
    Camera,
)


def all_layers() -> list[PageLayer]:
    """Return one of each layer, the lowest first."""
    return [layer(control=False) for layer in LAYERS]
