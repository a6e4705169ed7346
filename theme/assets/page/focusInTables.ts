/** Brings what gets the focus in a table that scrolls sideways into sight: Chromium leaves some of it outside (WCAG 2.2 SC 2.4.11). */
export function showFocusInTables(): void {
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.closest(".table-scroll")) target.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}
