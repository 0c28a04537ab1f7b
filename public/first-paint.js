// Runs before anything is drawn: the colours and the language of what index.html shows until the page has come.
(() => {
  const page = document.documentElement;
  let spoken = null;
  try {
    const chosen = localStorage.getItem("mantine-color-scheme-value");
    if (chosen === "dark" || chosen === "light") page.style.colorScheme = chosen;
    spoken = localStorage.getItem("candor-language");
  } catch {
    // A browser that keeps nothing has no choice to read; the system's colours will do.
  }
  const wanted = [...(spoken ? [spoken] : []), ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  if (wanted.find((tag) => tag === "en" || tag === "de") === "de") page.lang = "de";
  // Somebody who comes back to a job waits for that, not for a welcome.
  if (location.hash.length > 2) page.classList.add("inside");
})();
