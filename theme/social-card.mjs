// The picture that other sites and messengers show beside a link to this one.
import { readFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import opentype from "opentype.js";

// The size that Open Graph readers expect of a large picture, in pixels.
const width = 1200;
const height = 630;

// Vertebrae from the neck down: place of the middle, width, and turn in degrees.
const spine = [
  [968, 70, 66, 12], [980, 112, 70, 8], [986, 154, 75, 2], [982, 196, 80, -6], [970, 239, 86, -10], [955, 283, 92, -11],
  [942, 328, 98, -8], [935, 374, 105, -2], [938, 421, 112, 6], [950, 469, 118, 11], [966, 518, 120, 12], [980, 568, 112, 6],
];

/** PNG bytes; words become outlines, so that no font has to be installed. `bold` and `regular` are paths of WOFF files. */
export async function socialCard(bold, regular) {
  const [boldFont, regularFont] = await Promise.all([bold, regular].map(fontAt));
  const words = [
    outline(boldFont, "Plain facts", 90, 262, 80, "#1b2b2e"),
    outline(boldFont, "about back pain", 90, 356, 80, "#1b2b2e"),
    outline(regularFont, "Causes, symptoms, warning signs", 92, 434, 38, "#465455"),
    outline(regularFont, "and what helps", 92, 484, 38, "#465455"),
  ];
  const blocks = spine.map(([x, y, size, turn]) =>
    `<rect x="${x - size / 2}" y="${y - 15}" width="${size}" height="30" rx="15" transform="rotate(${turn} ${x} ${y})"/>`);
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
    <rect width="${width}" height="${height}" fill="#faf6ee"/>
    <path d="M760 0H1200V630H830C780 520 720 440 740 300C752 210 800 120 760 0Z" fill="#0c4249"/>
    <g fill="#ffb84d">${blocks.join("")}</g>
    <rect x="92" y="146" width="96" height="10" rx="5" fill="#0a5a63"/>
    ${words.join("")}
  </svg>`;
  return new Resvg(picture, { fitTo: { mode: "width", value: width } }).render().asPng();
}

async function fontAt(path) {
  const bytes = await readFile(path);
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

// Drawn in the font's own units, which are whole numbers, and scaled: rounding fractions to a path is not safe in opentype.js 2.0.
function outline(font, text, x, y, size, colour) {
  const units = font.unitsPerEm;
  return `<path d="${font.getPath(text, 0, 0, units).toPathData(0)}" transform="translate(${x} ${y}) scale(${size / units})" fill="${colour}"/>`;
}
