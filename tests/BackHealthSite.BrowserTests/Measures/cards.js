// What keeps a care card from being read: nothing, or a list of faults.

const LEAST_CONTRAST = 4.5;
const SMALLEST_ON_SCREEN = 16;
// 9 points.
const SMALLEST_ON_PAPER = 12;

function measure(selector) {
  const cards = [...document.querySelectorAll(selector)];
  return { cards: cards.length, texts: cards.reduce((sum, card) => sum + textsIn(card).length, 0), faults: cards.flatMap(faultsOf) };
}

function faultsOf(card) {
  const name = card.dataset.level;
  const box = card.getBoundingClientRect();
  const faults = [];
  if (!isShown(card)) faults.push(`${name}: the card is hidden`);
  if (box.width < 200 || box.height < 50) faults.push(`${name}: the card is only ${box.width} by ${box.height}`);
  if (!isInside(box)) faults.push(`${name}: the card reaches out of the window, from ${box.left} to ${box.right}`);
  faults.push(...[card, ...card.querySelectorAll("*")].flatMap(wordsOfStyles).map((words) => `${name}: the styles add ${words}`));
  faults.push(...animationsOn(card).map((animation) => `${name}: ${animation} changes it while it is read`));
  return [...faults, ...textsIn(card).flatMap((text) => faultsOfText(text).map((fault) => `${name}: "${text.data.trim()}" ${fault}`))];
}

function faultsOfText(text) {
  const holder = text.parentElement;
  const faults = [];
  const boxes = boxesOf(text);
  if (boxes.length === 0) return ["takes up no room"];
  if (!isShown(holder)) faults.push("is hidden");
  if (!boxes.every(isInside)) faults.push("reaches out of the window");
  if (boxes.some((box) => cutOffBy(holder, box))) faults.push("is cut off");
  const ratio = contrastOfText(holder);
  if (ratio < LEAST_CONTRAST) faults.push(`has a contrast of ${ratio.toFixed(2)}`);
  const lines = chainOf(holder).map((part) => getComputedStyle(part).textDecorationLine);
  if (lines.some((line) => /line-through|overline/.test(line))) faults.push("is struck through");
  const size = parseFloat(getComputedStyle(holder).fontSize);
  if (size < (matchMedia("print").matches ? SMALLEST_ON_PAPER : SMALLEST_ON_SCREEN)) faults.push(`is ${size} pixels small`);
  const cover = coverOf(text);
  if (cover) faults.push(`is covered by <${cover}>`);
  return faults;
}

function isInside({ left, right }) {
  return left >= -0.5 && right <= document.documentElement.clientWidth + 0.5;
}

/** True where an element around the text shows less than the whole text, or paints it otherwise than written. */
function cutOffBy(holder, box) {
  return chainOf(holder).some((part) => {
    const style = getComputedStyle(part);
    if (style.clipPath !== "none") return true;
    if (style.maskImage !== "none" || style.filter !== "none" || style.mixBlendMode !== "normal") return true;
    if (style.overflow === "visible" || part === document.body || part === document.documentElement) return false;
    const frame = part.getBoundingClientRect();
    return box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5;
  });
}

/** The name of what lies over the first line of the text, once it is scrolled to. */
function coverOf(text) {
  const first = boxesOf(text)[0];
  scrollTo({ top: scrollY + first.top - innerHeight / 2, behavior: "instant" });
  const { left, top, width, height } = boxesOf(text)[0];
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  const holder = text.parentElement;
  return found && (found === holder || holder.contains(found)) ? null : (found?.localName ?? "nothing");
}

/** The words that styles write before, after or in place of an element. */
function wordsOfStyles(element) {
  const contents = ["::before", "::after", "::marker", null].map((part) => getComputedStyle(element, part).content);
  return contents.filter((content) => /[\p{L}\p{N}]/u.test(content.replace(/^(none|normal)$/, "").replace(/\/\s*"[^"]*"$/, "")));
}

/** What moves or fades the card, or what it stands in; a card is the same now and in ten seconds. */
function animationsOn(card) {
  return document
    .getAnimations()
    .filter(({ effect }) => effect?.target && (effect.target.contains(card) || card.contains(effect.target)))
    .map((animation) => animation.animationName ?? animation.transitionProperty ?? "an animation");
}
