import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { openedBefore, withPage } from "./openedPages";

const page = (name: string) => ({ title: name, address: `/${name}/` });

/** Stands in for the tab's storage and address. */
function tab(kept: string | null, pathname = "/here/"): void {
  Object.assign(globalThis, { sessionStorage: { getItem: () => kept }, location: { pathname } });
}

beforeEach(() => tab(null));

test("the latest page comes first, and each only once", () => {
  assert.deepEqual(withPage([page("a"), page("b")], page("b")), [page("b"), page("a")]);
});

test("the page being read and the five before it are kept", () => {
  const kept = ["a", "b", "c", "d", "e", "f"].map(page).reduce(withPage, [page("z")]);
  assert.deepEqual(kept, ["f", "e", "d", "c", "b", "a"].map(page));
});

test("the page being read is not among those opened before", () => {
  tab(JSON.stringify([page("here"), page("a")]));
  assert.deepEqual(openedBefore(), [page("a")]);
});

test("a storage that is empty, broken or refused gives no pages", () => {
  assert.deepEqual(openedBefore(), []);
  for (const kept of ["", "{", "{}", "null", "[null, 1, {}]", '[{"title":"x","address":"javascript:alert(1)"},{"title":"x","address":"//host/"}]']) {
    tab(kept);
    assert.deepEqual(openedBefore(), [], kept);
  }
  Object.defineProperty(globalThis, "sessionStorage", { configurable: true, get: () => { throw new Error("refused"); } });
  assert.deepEqual(openedBefore(), []);
  Object.defineProperty(globalThis, "sessionStorage", { configurable: true, writable: true, value: undefined });
});
