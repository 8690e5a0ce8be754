"""Scripts that paint the sheets of the map: they run in a worker of their own, and know no page."""
