// Which calendar leads where two were in use: a choice of two in the slip of layers.
(function () {
  "use strict";
  const CALENDARS = ["new", "old"];

  /**
   * @param {object} page
   * @returns {{element: HTMLElement, show: function(object): void}|null} null where the life knows but one calendar
   */
  LifeMap.calendarSwitch = function (page) {
    const { data } = page;
    if (!data.best.events.some(({ dual }) => dual)) return null;
    const inputs = CALENDARS.map((calendar) => {
      const choose = () => LifeMap.useCalendar(page, calendar);
      const look = "layer__box layer__box--one";
      return LifeMap.make("input", { type: "radio", name: "calendar", class: look, value: calendar, on: { change: choose } });
    });
    const rows = inputs.map((input, number) => {
      const words = LifeMap.make("span", { text: LifeMap.say(data, `calendar_${CALENDARS[number]}`) });
      return LifeMap.make("label", { class: "layer" }, input, LifeMap.make("span", {}), words);
    });
    const title = LifeMap.make("legend", { class: "kicker", text: LifeMap.say(data, "calendar") });
    return {
      element: LifeMap.make("fieldset", { class: "layers__group" }, title, ...rows),
      show(state) {
        inputs.forEach((input, number) => {
          input.checked = CALENDARS[number] === state.calendar;
        });
      },
    };
  };
})();
