// The words of the lecture that are not in a talk.
(function () {
  "use strict";
  LifeMap.addWords({
    present: "Present", lecture: "Lecture", step_of: "{number} of {count}", go_to_step: "Go to step {number}",
    return_to_step: "Backspace: back to step {number}", minutes_left: "Minutes left", minutes_short: "I have",
    minutes_long: "minutes left", shortened: "{told} of {all} steps left to tell. Skipped: {skipped}.", nothing_skipped: "none",
    only_the_last: "Only the last step is left to tell. It takes {needed}; you have {left}.",
    minutes_fault: "Minutes are a number from 0 to {most}, such as 12 or 7.5.",
    goes_on: "The lecture goes on at step {number}, and so does its clock. C starts the clock again.", clock_begins: "The clock begins now.",
    notes: "Notes", notes_of: "Notes · {title}", on_screen: "On the screen · step {number} of {count}", next_step: "Next · step {number}",
    next_none: "Nothing comes after this step.", to_next: "Next step", to_previous: "Back", black: "Black screen", lift: "Show the map",
    sources_of_step: "Sources for this step", no_notes: "No notes for this step.", now: "Now", running: "Running",
    against_plan: "Against plan", on_time: "on time", behind: "{time} behind", ahead: "{time} ahead", talk: "Talk",
    clock_again: "Start the clock again", left_to_show: "Left to show: {steps} steps, {minutes} min. You have {left}.",
    fits: "Tell only what fits", tell_all: "Tell all", skipped: "Skipped", close_notes: "Close the notes",
    window_refused: "The browser refused a second window, so the notes stand here.", no_answer: "The window with the map does not answer.",
  });
})();
