/** The search box over the page: made when it is first opened, with the page's own emergency line in it. */
import { element } from "../search/elements";
import { loadingFailed } from "../search/otherWays";
import { slashIsOn, turnSlash } from "./slashKey";

const LABEL = "Search for a symptom, a cause or a word you were told";
const FIELD = "search-words";

/** What the page says about the search: the addresses of its code, its records and its page. */
export type SearchPlaces = Record<"code" | "base" | "head" | "body" | "panel" | "panelCode" | "page", string>;

/** Makes the opener of the dialog. */
export function searchDialog(places: SearchPlaces): () => void {
  let dialog: HTMLDialogElement | undefined;
  let loading: Promise<unknown> | undefined;
  return () => {
    if (!dialog) document.body.append((dialog = makeDialog(places)));
    if (dialog.open) return;
    dialog.showModal();
    const results = dialog.querySelector("[data-search-results]");
    const field = dialog.querySelector("input");
    field?.focus();
    field?.select();
    loading ??= import(places.code).catch(() => {
      loading = undefined;
      results?.replaceChildren(loadingFailed(places.base));
    });
  };
}

function makeDialog({ code, ...places }: SearchPlaces): HTMLDialogElement {
  const box = element(
    "div",
    {},
    element("button", { class: "search-close", type: "button" }, "Close"),
    element(
      "div",
      { class: "search-field" },
      element("label", { for: FIELD }, LABEL),
      element("input", {
        id: FIELD, type: "search", maxlength: "200", autocomplete: "off", autocapitalize: "none", spellcheck: "false", enterkeyhint: "search",
      }),
    ),
    element("div", { "data-search-panel": "" }),
    element("p", { class: "search-status", role: "status", "data-search-status": "" }),
    document.querySelector(".emergency-line")?.cloneNode(true) ?? "",
    element("div", { "data-search-results": "" }),
    slashSwitch(),
  );
  Object.assign(box.dataset, places, { search: "" });
  const dialog = element("dialog", { class: "search-dialog", "aria-label": "Search" }, element("div", { class: "search", role: "search", "aria-label": "Articles" }, box));
  closeWhenAsked(dialog);
  return dialog;
}

/** A check box that turns the `/` key off, for those who press keys by voice or by accident. */
function slashSwitch(): HTMLElement {
  const box = element("input", { type: "checkbox" });
  box.checked = slashIsOn();
  box.addEventListener("change", () => turnSlash(box.checked));
  return element("label", { class: "search-key" }, box, " The / key opens the search");
}

/** By its button, by Escape, by a click beside it, by a link into the same page, and when the reader comes back to the page. */
function closeWhenAsked(dialog: HTMLDialogElement): void {
  const close = (): void => dialog.close();
  dialog.addEventListener("click", ({ target }) => {
    const { pathname } = (target as Element).closest("a") ?? {};
    if (target === dialog || (target as Element).closest(".search-close") || pathname === location.pathname) close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    close();
  });
  window.addEventListener("pageshow", close);
}
