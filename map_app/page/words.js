// Every label and sentence of the page that is not part of a life. A life's own `words` come before these.
(function () {
  "use strict";

  const PRONOUNS = {
    he: { he: "he", him: "him", his: "his", He: "He", His: "His", was: "was", is: "is" },
    she: { he: "she", him: "her", his: "her", He: "She", His: "Her", was: "was", is: "is" },
    they: { he: "they", him: "them", his: "their", He: "They", His: "Their", was: "were", is: "are" },
  };

  const WORDS = {
    play: "Play", pause: "Pause", next: "Next", previous: "Previous", event: "Event", year: "Year",
    speed: "{seconds} s a year", speed_short: "{seconds} s", speed_name: "Speed: {seconds} s a year",
    view: "What the map shows", view_year: "This year", view_trail: "Trail so far", view_life: "Whole life",
    view_year_short: "Year", view_trail_short: "Trail", view_life_short: "Life",
    events: "{count} events", event_one: "1 event", events_none: "no events", events_of: "Events of {year}",
    chip_life: "{His} life", chip_group: "Group", chip_writing: "Writing", chip_world: "World",
    chips: "Kinds of event", chip_name: "{kind}, {count}, {action}", chip_shown: "shown", chip_hidden: "hidden",
    more: "more", less: "less", show: "show", hide: "hide", all_of_them: "all {count}", fewer: "fewer",
    readings: "{count} readings", no_source: "no source given",
    fold_life: "{count} more events of {his} life", fold_group: "{count} more events: {group}",
    fold_writing: "{count} more writings", fold_world: "{count} more events in the world around",
    fold_all_life: "{count} events of {his} life", fold_all_group: "{count} events: {group}",
    fold_all_writing: "{count} writings", fold_all_world: "{count} events in the world around",
    before: "Before", after: "After", nothing_before: "Nothing earlier is recorded.", nothing_after: "Nothing later is recorded.",
    months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    last_trace: "Last trace", next_trace: "Next trace", not_known: "What is not known", known: "What is known",
    meanwhile: "Meanwhile, without {him}", silence: "silence",
    place: "Place · {events}", place_years: "Place · all years", back: "back to {year}", was_here: "{he} {was} here {years}",
    never_here: "{he} {was} never here", within: "in {place}", without: "Here without {him}", born_here: "{years}",
    state_until: "{name} to {year}",
    find: "Find", find_label: "Find an event, a place, a person or a year", find_hint: "Kronstadt, Moscow, Trotsky, 1923 …",
    find_none: "Nothing found for “{text}”.", find_count: "{count} found", find_events: "Events", find_places: "Places",
    find_people: "People", find_years: "Years", find_more: "and {count} more: add a word", find_start: "Arrow keys choose, Enter goes there.",
    signs: "Signs", signs_title: "The signs", signs_rule: "Filled means sure. The less we know, the more a sign opens, breaks and fades.",
    here_now: "{he} {is} here now", here_before: "{he} {was} here", how_travelled: "How {he} travelled",
    signs_strip: "The strip: colour tells {his} condition, hatching tells our ignorance",
    look: "Look", look_paper: "Paper", look_dark: "Dark, for a projector", look_atlas: "Atlas", layers: "Layers", layers_life: "The life", layers_map: "The map", layer_stages: "{His} stages", layer_route: "The route",
    layer_life: "{His} events", layer_group: "{group}", layer_world: "World around", layer_writing: "Writings",
    layer_borders: "States and borders", layer_labels: "Names of states and seas", layer_towns: "Towns of the day", layer_today: "Names of today, in small type", today: "now {name}", layer_relief: "Relief", layer_rivers: "Rivers and lakes", layer_graticule: "Lines of latitude and longitude",
    marker: "{place}", marker_one: "{place}, 1 event", marker_many: "{place}, {count} events",
    zoom_in: "Zoom in", zoom_out: "Zoom out", follow: "Follow {him}", kilometres: "{count} km", borders_of: "borders of {day}",
    last_trace_on: "last trace: {date}", next_trace_on: "next trace: {date}", to_and_fro: "{year}, to and fro",
    help: "Help", help_title: "Keys", help_lecture: "In a lecture", close: "Close", sheet: "Size of the story",
  };

  /** Add the words of a part of the page that brings its own. @param {Object<string, string>} more */
  LifeMap.addWords = (more) => Object.assign(WORDS, more);

  /**
   * Put values into a text: each {name} is replaced by the value of that name.
   * @param {string} text
   * @param {object} values
   * @returns {string}
   */
  LifeMap.fillWords = (text, values) =>
    text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));

  /**
   * @param {object} data the data of the page
   * @param {string} key
   * @param {object} [values] what to put into the text, besides the person's pronouns
   * @returns {string}
   */
  LifeMap.say = function (data, key, values) {
    const text = data.words[key] ?? WORDS[key] ?? LifeMap.wordsOfDoubt?.[key] ?? key;
    return text.includes("{") ? LifeMap.fillWords(text, { ...(PRONOUNS[data.person.pronoun] ?? PRONOUNS.they), group: data.person.group, ...values }) : text;
  };

  /** @returns {string} a day in words: "1 Jun 1923"; @param {number} day since 1880-01-01 */
  LifeMap.sayDay = function (data, day) {
    const date = new Date(Date.UTC(1880, 0, 1 + day));
    const month = LifeMap.say(data, "months").split(" ")[date.getUTCMonth()];
    return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
  };

  /** @returns {string} "no events", "1 event", "21 events" */
  LifeMap.sayEvents = (data, count) =>
    LifeMap.say(data, ["events_none", "event_one"][count] ?? "events", { count });
})();
