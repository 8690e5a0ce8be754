"""WHERE: places and their names through time, regions, routes, the base map. Knows no person, no screen."""
