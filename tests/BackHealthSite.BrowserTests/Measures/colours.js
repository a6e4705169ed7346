// The colours of words as they end up on the page (WCAG 2.2, relative luminance and contrast ratio).

const pixel = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });

/** Red, green and blue from 0 to 255 and alpha from 0 to 1 of any colour that CSS can write. */
function channels(colour) {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = "#000";
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([red, green, blue, alpha], [r, g, b]) {
  return [red * alpha + r * (1 - alpha), green * alpha + g * (1 - alpha), blue * alpha + b * (1 - alpha), 1];
}

function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What lies behind an element. Printers leave grounds out unless the page insists on them. */
function groundUnder(element) {
  const printed = matchMedia("print").matches;
  const bare = !printed && matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
  let ground = bare;
  for (const part of chainOf(element).reverse()) {
    const style = getComputedStyle(part);
    if (!printed || style.printColorAdjust === "exact") ground = over(channels(style.backgroundColor), ground);
  }
  return ground;
}

function contrastOfText(holder) {
  const style = getComputedStyle(holder);
  const faded = chainOf(holder).reduce((rest, part) => rest * Number(getComputedStyle(part).opacity), 1);
  // A reader's own colours overrule the colour of the text, but not what a script is told of its fill.
  const ink = matchMedia("(forced-colors: active)").matches ? style.color : style.webkitTextFillColor;
  const [red, green, blue, alpha] = channels(ink);
  const ground = groundUnder(holder);
  return contrast(over([red, green, blue, alpha * faded], ground), ground);
}
