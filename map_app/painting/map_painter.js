// Paints any sheet of the map as a picture: what each is painted of is read once. Runs in a worker, or where there is none.
(function () {
  "use strict";
  const TINT_HIGH_FROM = 3.9; // zoom; the tint is soft, so it can do with coarse outlines for longer

  /** @returns {object} what the sheets are painted of, each part read when it is first needed */
  function readSheets(sheets) {
    const read = (encoded) => LifeMap.readShape(LifeMap.decodeLine(encoded, sheets.low.scale));
    const known = LifeMap.remember(8);
    const levelOf = (name) => known(name, () => LifeMap.baseMap.readLevel(sheets[name]));
    return {
      levelOf,
      arcsOf: (name) => known(`arcs ${name}`, () => LifeMap.borderModel.readArcs(sheets.borders[name], levelOf(name).land)),
      graticule: () => known("graticule", () => sheets.graticule.map(read)),
      relief: LifeMap.baseMap.readRelief(sheets.relief),
    };
  }

  /**
   * @param {object} sheets of the page data: the base map and the arcs of the borders
   * @param {?object} borders of the page data: holdings, regions and colours
   * @returns {function(object): Promise} does a job: {map, sheet, view, what, ink} gives an ImageBitmap, for the number
   *   of the map and the name of its sheet, the view from `measureView`, what to show on the sheet, and the ink (look,
   *   colours, how many times the usual width lines have); {day, points} gives the polity at each point
   */
  LifeMap.makeMapPainter = function (sheets, borders) {
    const read = readSheets(sheets);
    const sceneOf = LifeMap.baseMapPainter.sceneFor(read.levelOf);
    const statesOf = borders && LifeMap.borderScenes(borders, read.arcsOf);
    const paintLens = LifeMap.makeLensPainter(() => read.levelOf("low").land);
    const tints = LifeMap.remember(4); // by map
    const painters = {
      ground: (context, view, what, ink) => LifeMap.baseMapPainter.paintGround(context, view, sceneOf(view), ink),
      async water(context, view, shown, ink) {
        const [relief, graticule] = [await read.relief, read.graticule()];
        LifeMap.baseMapPainter.paintWater(context, view, sceneOf(view), ink, { relief, graticule, shown });
      },
      tint(context, view, { day }, { look }, map) {
        const level = view.zoom < TINT_HIGH_FROM ? "low" : "high";
        const scene = { ...statesOf(day, level), land: sceneOf(view, level).land, colours: borders.colours, look };
        tints(map, LifeMap.borderPainter.makeTint)(context, view, scene);
      },
      borders(context, view, { day }, ink) {
        const { lines } = statesOf(day, view.zoom < LifeMap.baseMap.HIGH_FROM ? "low" : "high");
        LifeMap.borderPainter.paintLines(context, view, lines, ink);
      },
      lens: paintLens,
    };
    async function paint({ map, sheet, view, what, ink }) {
      const canvas = new OffscreenCanvas(Math.round(view.width * view.ratio), Math.round(view.height * view.ratio));
      const context = canvas.getContext("2d");
      const measured = LifeMap.viewOn(context, view);
      measured.usePixels();
      await painters[sheet](context, measured, what, ink, map);
      return canvas.transferToImageBitmap();
    }

    /** Coarse outlines do: a name does not stand where a border is a matter of a few km. */
    const find = ({ day, points }) => LifeMap.holdersAt(statesOf(day, "low").areas, points);
    return async (job) => (job.points ? find(job) : paint(job));
  };

  /** Paint what a page asks its worker for: first it sends the data, then jobs, each with a number. */
  LifeMap.paintOnRequest = function (worker) {
    let work = null;
    worker.onmessage = async ({ data: { sheets, borders, number, job } }) => {
      if (sheets) work = LifeMap.makeMapPainter(JSON.parse(sheets), borders);
      else {
        try {
          const answer = await work(job);
          worker.postMessage({ number, answer }, answer instanceof ImageBitmap ? [answer] : []);
        } catch (failure) {
          worker.postMessage({ number, answer: null, failure });
        }
      }
    };
  };
})();
