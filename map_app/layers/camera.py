"""The part of the world that is looked at; it follows him until the reader takes hold."""

from map_app.page.element import PageLayer


class Camera(PageLayer):
    """The part of the world that is looked at; it follows him until the reader takes hold."""

    factory = "camera"
    scripts = ("moment_bounds.js", "camera.js")
