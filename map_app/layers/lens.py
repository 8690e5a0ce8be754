"""The area that may have been reached in a silence."""

from map_app.page.element import PageLayer


class Lens(PageLayer):
    """The area that may have been reached in a silence."""

    factory = "lens"
    scripts = ("lens.js",)
