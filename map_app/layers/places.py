"""The places as buttons: where he is, where he was, and how many events each has."""

from map_app.page.element import PageLayer


class Places(PageLayer):
    """The places as buttons: where he is, where he was, and how many events each has."""

    factory = "places"
    scripts = ("place_marks.js", "joined_marks.js", "place_mark.js", "place_names.js", "places.js")
    styles = ("places.css",)
