"""The controls of the page, in the order in which they are made and reached by keyboard."""

from map_app.controls.address import Address
from map_app.controls.beside import Beside
from map_app.controls.event_steps import EventSteps
from map_app.controls.find import Find
from map_app.controls.help import Help
from map_app.controls.host import Host
from map_app.controls.keyboard import Keyboard
from map_app.controls.layers import Layers
from map_app.controls.play import Play
from map_app.controls.sheet import Sheet
from map_app.controls.signs import Signs
from map_app.controls.status import Status
from map_app.controls.story import Story
from map_app.controls.time_strip import TimeStrip
from map_app.controls.title import Title
from map_app.controls.told_by import ToldBy
from map_app.controls.view_switch import ViewSwitch
from map_app.controls.where import Where
from map_app.page.element import PageControl

CONTROLS: tuple[type[PageControl], ...] = (
    Address,
    Title,
    Play,
    EventSteps,
    ViewSwitch,
    TimeStrip,
    Find,
    Signs,
    Layers,
    Help,
    Story,
    ToldBy,
    Beside,
    Sheet,
    Status,
    Keyboard,
    Host,
    Where,
)


def all_controls() -> list[PageControl]:
    """Return one of each control."""
    return [control() for control in CONTROLS]
