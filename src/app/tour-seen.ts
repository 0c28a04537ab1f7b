// Whether the tour was seen on this machine: beside the colour scheme, since it is about the page and no data of anybody.

const KEY = "candor-tour";

/** Where the browser keeps nothing, a tour at every visit would be a nuisance: there it counts as seen. */
export function isTourSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

export function rememberTour() {
  try {
    localStorage.setItem(KEY, "seen");
  } catch {
    // Then `isTourSeen` says so all the same.
  }
}
