// The one global of all scripts, of the page and of its worker alike.
self.LifeMap = { layers: {}, controls: {} };
