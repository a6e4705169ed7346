import assert from "node:assert/strict";
import { test } from "node:test";
import { asksForSearch, slashIsOn, turnSlash } from "./slashKey";

const press = (change: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({ key: "/", ctrlKey: false, altKey: false, metaKey: false, isComposing: false, defaultPrevented: false, ...change }) as KeyboardEvent;

test("a plain slash asks for the search, with Shift too where the keyboard needs it", () => {
  assert.ok(asksForSearch(press(), false));
  assert.ok(asksForSearch(press({ shiftKey: true }), false));
});

test("another key, a modifier, a word in the making and a key already used do not", () => {
  const others: Partial<KeyboardEvent>[] = [{ key: "?" }, { ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }, { defaultPrevented: true }];
  for (const change of others) assert.ok(!asksForSearch(press(change), false), JSON.stringify(change));
});

test("a slash that is typed into a field stays there", () => assert.ok(!asksForSearch(press(), true)));

/** Stands in for a device and the storage of its tab. */
function device(isTouched: boolean): void {
  const kept = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  Object.assign(globalThis, { sessionStorage, matchMedia: (query: string) => ({ matches: isTouched && query === "(hover: none) and (pointer: coarse)" }) });
}

test("the key can be turned off and on again", () => {
  device(false);
  assert.ok(slashIsOn());
  turnSlash(false);
  assert.ok(!slashIsOn());
  turnSlash(true);
  assert.ok(slashIsOn());
});

test("under fingers alone, where the switch is hidden, it is off", () => {
  device(true);
  assert.ok(!slashIsOn());
});
