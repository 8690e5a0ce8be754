"""The story beside the map: a year, a place, or a silence."""

from map_app.page.element import PageControl


class Story(PageControl):
    """The story beside the map: a year, a place, or a silence."""

    factory = "story"
    scripts = (
        "event_card.js",
        "event_list.js",
        "event_row.js",
        "fold_line.js",
        "kind_chips.js",
        "month_marks.js",
        "month_strip.js",
        "version_card.js",
        "version_times.js",
        "readings_screen.js",
        "changes_screen.js",
        "dated_elsewhere.js",
        "untold.js",
        "way_back.js",
        "neighbour_cards.js",
        "place_times.js",
        "place_screen.js",
        "shortened_list.js",
        "silence_screen.js",
        "year_screen.js",
        "story.js",
    )
    styles = (
        "story.css",
        "event_card.css",
        "place_screen.css",
        "silence_screen.css",
        "readings_screen.css",
        "changes_screen.css",
    )
