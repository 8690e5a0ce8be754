"""The strip of events and stages under the map, and the year slider over it."""

from map_app.page.element import PageControl


class TimeStrip(PageControl):
    """The strip of events and stages under the map, and the year slider over it."""

    factory = "timeStrip"
    scripts = ("strip_bands.js", "strip_columns.js", "strip_scale.js", "year_slider.js", "time_strip.js")
    styles = ("time_strip.css",)
