// Signs: the legend of the map, the months and the strip, in the order in which a reader meets them.
(function () {
  "use strict";
  const MONTHS = [
    [{ from: 4.8 }, "25 May", "day known"],
    [{ from: 5, to: 6 }, "June, day unknown", "month known"],
    [{ from: 5.6, to: 8.4, fades: "sample-bar--season" }, "summer", "season: soft ends"],
    [{ from: 7.6, to: 11, fades: "sample-bar--about" }, "about October", "fades both ways"],
    [{ from: 1.5, to: 5, fades: "sample-bar--by" }, "by 1 June", "not later than"],
    [{ from: 8.9, to: 11.6, fades: "sample-bar--after" }, "after 28 September", "not earlier than"],
    [{ from: 1.5, other: 5.5 }, "February or June", "ours filled, another open"],
  ];

  /** @returns {Array} the group of the states, if the map has any */
  function legendOfStates({ base }) {
    const { line, heldByForce } = LifeMap.borderSamples;
    const rows = [
      [line("state"), "border", "of the day by the scale"],
      [line("front"), "front, line of occupation", "no border by right"],
      [line("part"), "part of a state", "seen from near"],
      [heldByForce(), "held by force", "occupied or claimed"],
    ];
    const note = "One colour for each line of states: an empire and the republics that came after it share one.";
    return base.borders ? [["states", "States", rows, note]] : [];
  }

  /** @returns {Array} title and rows of each group: [sample, words, note] */
  function legend(data) {
    const show = LifeMap.signSamples;
    const say = (key) => LifeMap.say(data, key);
    const kindName = (id) => data.kinds.find((kind) => kind.id === id).name;
    const legs = ["certain", "probable", "disputed", "unknown"].map((one) => [show.leg(one), one]);
    const means = ["on foot", "swum", "train", "prison transport", "ship", "aeroplane", "carriage"].map((one) => [
      show.means(one),
      one,
    ]);
    return [
      [
        "where",
        "Where",
        [
          [show.place("certain"), "certain", "dated sources"],
          [show.place("probable"), "probable", "inferred"],
          [show.place("disputed"), "disputed", "sources differ"],
          [show.place("unknown"), "unknown", "near here"],
          [show.now(), say("here_now")],
          [show.past("certain", 5), say("here_before"), "years by the name"],
          [
            show.cluster(21, [
              ["life", 6],
              ["group", 10],
              ["writing", 2],
              ["world", 3],
            ]),
            "21 events",
            "ring: the kinds",
          ],
          [show.cluster(4, [["life", 4]]), "4, all of one kind"],
          [show.area(), "a region", "the source names no town"],
          [show.reach(), "reach of a silence", "inside it, spot unknown"],
        ],
      ],
      [
        "way",
        "How sure is the way",
        [...legs, [show.leg("certain", true), "earlier leg", "same rules"]],
        "Arrowheads give the direction. Curves part the lines; they are not roads.",
      ],
      ["means", say("how_travelled"), means, "No plate: means not recorded."],
      [
        "kinds",
        "What kind of event",
        ["life", "group", "writing", "world"].map((id) => [show.kind(id), kindName(id)]),
      ],
      ...legendOfStates(data),
      ["dates", "How sure is the date", MONTHS.map(([sample, words, note]) => [show.date(sample), words, note])],
      [
        "marks",
        "Marks in the text",
        [
          [show.readings("3 dates"), "sources disagree"],
          [show.unit("June, day unknown", "date date--doubtful"), "date doubtful"],
          [show.unit("10 Jan O.S.", "event__old"), "old calendar"],
          [show.unit("1923", "sample-focus"), "keyboard focus"],
        ],
      ],
      [
        "strip",
        say("signs_strip"),
        [
          [show.band("sample-band--free"), "at liberty at home"],
          [show.band("sample-band--held"), "prison, banishment"],
          [show.band("sample-band--abroad"), "abroad"],
          [show.band("sample-band--hiding"), "in hiding"],
          [show.band("sample-band--silence"), "silence: no dated trace"],
          [show.band("sample-band--fading"), "end not known to the month"],
        ],
      ],
    ];
  }

  function row([sample, words, note]) {
    const text = LifeMap.make(
      "span",
      { class: "sign__words" },
      LifeMap.make("b", { text: words }),
      note ? LifeMap.make("span", { text: note }) : null,
    );
    return LifeMap.make("li", { class: "sign" }, LifeMap.make("span", { class: "sign__sample" }, sample), text);
  }

  function group([name, title, rows, note]) {
    return LifeMap.make(
      "section",
      { class: `signs__group signs__group--${name}` },
      LifeMap.make("h3", { class: "kicker", text: title }),
      LifeMap.make("ul", {}, ...rows.map(row)),
      note ? LifeMap.make("p", { class: "slip__note", text: note }) : null,
    );
  }

  LifeMap.controls.signs = function (page) {
    const { data } = page;
    const body = LifeMap.make("div", { class: "slip__body signs", tabindex: "0" });
    const fill = () => {
      if (!body.childElementCount)
        body.append(
          LifeMap.make("p", { class: "signs__rule", text: LifeMap.say(data, "signs_rule") }),
          ...legend(data).map(group),
        );
    };
    const made = LifeMap.makeSlip(
      page,
      { name: "signs", title: LifeMap.say(data, "signs_title"), icon: "signs", onOpen: fill },
      body,
    );
    return { remove: made.remove };
  };
})();
