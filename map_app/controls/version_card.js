// One version of an event as a card: what, when, where, who says so, how sure, and whether the map shows it.
(function () {
  "use strict";

  /** @returns {HTMLElement} four boxes, filled as far as the version is trusted, and the same in a word */
  LifeMap.trustBoxes = function (data, version) {
    const boxes = [1, 2, 3, 4].map((step) => LifeMap.make("i", { class: step <= version.trust ? "is-full" : "" }));
    return LifeMap.make(
      "p", { class: "trust" },
      LifeMap.make("span", { class: "trust__boxes", "aria-hidden": "true" }, ...boxes),
      LifeMap.make("span", { text: version.trust_words }),
      LifeMap.make("span", { class: "visually-hidden", text: `, ${LifeMap.say(data, "how_sure", { trust: version.trust })}` }),
    );
  };

  /** @returns {string[]} the short names of the sources of a version, each once */
  LifeMap.namesOfSources = (data, { citations = [] }) => [...new Set(citations.map(([number]) => data.sources[number].short))];

  function dateLines(data, version) {
    const [first, year] = version.date ?? [LifeMap.say(data, "no_date")];
    return LifeMap.make(
      "p", { class: year ? "version__date" : "version__date version__date--plain" },
      first ? LifeMap.make("span", { text: first }) : null, first && year ? " " : null, year ? LifeMap.make("b", { text: year }) : null,
    );
  }

  /** What kinds of sources say so: "Works of reference, archive". */
  function whoLine(data, version) {
    const standings = [...new Set((version.citations ?? []).map(([number]) => data.sources[number].standing))];
    const words = standings.join(", ") || LifeMap.say(data, "background");
    return LifeMap.make("p", { class: "version__who", text: words });
  }

  /**
   * @param {object} data
   * @param {object} event
   * @param {number} number of the version
   * @returns {HTMLElement} a list item
   */
  LifeMap.versionCard = function (data, event, number) {
    const version = event.versions[number];
    const isShown = number === event.shown;
    const paragraph = (name, text) => (text ? LifeMap.make("p", { class: `version__${name}`, text }) : null);
    return LifeMap.make(
      "li", { class: isShown ? "version version--shown" : "version", "data-version": number },
      LifeMap.make(
        "div", { class: "version__top" },
        LifeMap.make("span", { class: "badge", text: LifeMap.say(data, isShown ? "shown_on_map" : version.apart || number === 0 ? "kept_aside" : "says_less") }),
        LifeMap.make("span", { class: "version__sign", "aria-hidden": "true" }),
      ),
      dateLines(data, version),
      paragraph("place", version.place_name || LifeMap.say(data, "no_place")),
      whoLine(data, version),
      paragraph("says", version.says || (number === 0 ? event.text : "")),
      paragraph("note", version.note),
      LifeMap.make(
        "div", { class: "version__foot" },
        LifeMap.trustBoxes(data, version),
        LifeMap.make("p", { class: "event__sources" }, ...LifeMap.citationsOf(data, version.citations ?? [])),
      ),
    );
  };
})();
