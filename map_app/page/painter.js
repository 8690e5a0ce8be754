// Has the sheets of the map painted by a worker, so that no step of the page waits for them. Paints nothing itself.
(function () {
  "use strict";
  let asked = 0; // jobs
  let maps = 0;
  let painter = null; // one for all maps of the page

  const textOf = (id) => document.getElementById(id).textContent;

  /** @returns {Worker} that runs the scripts in the page that paint */
  function hire(sheets, borders) {
    const script = `${textOf("life-painting")}\nLifeMap.paintOnRequest(self);`;
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const worker = new Worker(address);
    worker.postMessage({ sheets, borders });
    return worker;
  }

  /** Paint in the page itself, for browsers that give a page from a file no worker. */
  function paintAlone(sheets, borders) {
    let work = null;
    return async function (job) {
      work = work || LifeMap.makeMapPainter(JSON.parse(sheets), borders);
      return work(job);
    };
  }

  /** @returns {function(object): Promise} does a job, see `LifeMap.makeMapPainter` */
  function makePainter(borders) {
    const sheets = textOf("life-sheets");
    const alone = paintAlone(sheets, borders);
    const waiting = new Map(); // job and what is done with its answer, by number
    let worker = null;
    try {
      worker = hire(sheets, borders);
    } catch {
      return alone;
    }
    worker.onmessage = ({ data: { number, answer, failure } }) => {
      if (failure) reportError(failure);
      waiting.get(number).done(answer);
      waiting.delete(number);
    };
    worker.onerror = () => {
      worker = null;
      for (const { job, done } of waiting.values()) alone(job).then(done);
      waiting.clear();
    };
    return (job) => {
      if (!worker) return alone(job);
      return new Promise((done) => {
        waiting.set(++asked, { job, done });
        worker.postMessage({ number: asked, job });
      });
    };
  }

  /** While one answer is being worked out, only the last one asked for waits: the others nobody would see. */
  function askForLast(work) {
    let isBusy = false;
    let next = null;
    return async function (makeJob, show) {
      next = makeJob && { makeJob, show };
      if (!makeJob) show(null);
      if (isBusy) return;
      isBusy = true;
      while (next) {
        const now = next;
        next = null;
        now.show(await work(now.makeJob()));
      }
      isBusy = false;
    };
  }

  const ink = () => ({ look: LifeMap.look(), colours: LifeMap.colours(), lines: LifeMap.magnification.lines });

  /** Note when every sheet of a map has its first picture. */
  function noteFirstPictures(root) {
    const due = new Set();
    return {
      expect: (name) => due.add(name),
      have(name) {
        if (!due.delete(name) || due.size || root.dataset.painted) return;
        root.dataset.painted = "true";
        performance.mark("life-map-painted");
      },
    };
  }

  function makeDesk({ data, root }) {
    const map = ++maps;
    const { borders } = data.base;
    const known = borders && { holdings: borders.holdings, regions: borders.regions, colours: borders.colours };
    const first = noteFirstPictures(root);
    painter = painter || makePainter(known);
    const search = askForLast(painter);
    const desk = {
      holders: (job, found) => search(() => job, found),
      pictures: 0, // shown so far
      sheet(name, what = () => ({})) {
        const ask = askForLast(painter);
        first.expect(name);
        return function (view, show) {
          const shown = what();
          const makeJob = shown && (() => ({ map, sheet: name, view, what: shown, ink: ink() }));
          ask(makeJob, (picture) => {
            show(picture);
            desk.pictures += 1;
            first.have(name);
          });
        };
      },
    };
    return desk;
  }

  /**
   * @param {object} page
   * @returns {{pictures: number, holders: function, sheet: function(string, function=): function}} `sheet(name, what)` makes the `paint(view, show)` of a
   *   canvas layer; `what()` says what to show on it, or null for nothing;
   *   `holders(job, found)` tells `found` who holds the points of a job, see `LifeMap.makeMapPainter`
   */
  LifeMap.painterFor = (page) => (page.painter = page.painter || makeDesk(page));
})();
