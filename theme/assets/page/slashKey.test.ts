import assert from "node:assert/strict";
import { test } from "node:test";
import { asksForSearch } from "./slashKey";

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
