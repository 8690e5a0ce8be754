"""WHERE: places and their names through time, regions, routes and the base map. Knows no person and no screen."""
