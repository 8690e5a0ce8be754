"""The lecturer's notes: in a second window, or under the map where that is refused."""

from map_app.page.element import PageControl


class Notes(PageControl):
    """The lecturer's notes."""

    factory = "notes"
    scripts = (
        "map_picture.js",
        "notes_head.js",
        "notes_view.js",
        "notes_letters.js",
        "notes_window.js",
        "notes.js",
    )
    styles = ("notes.css",)
