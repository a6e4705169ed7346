// How far two pictures are from each other, in blocks of a few pixels: letters drawn a little otherwise differ little, a line through them
// much.

const BLOCK = 6;
const FAR = 24;

async function measure({ approved, seen }) {
  const [left, right] = await Promise.all([pixelsOf(approved), pixelsOf(seen)]);
  if (left.width !== right.width || Math.abs(left.height - right.height) > 2) return 1;
  let far = 0;
  let all = 0;
  for (let y = 0; y + BLOCK <= Math.min(left.height, right.height); y += BLOCK) {
    for (let x = 0; x + BLOCK <= left.width; x += BLOCK) {
      all++;
      if ([0, 1, 2].some((part) => Math.abs(meanOf(left, x, y, part) - meanOf(right, x, y, part)) > FAR)) far++;
    }
  }
  return far / all;
}

function meanOf(picture, x, y, part) {
  let sum = 0;
  for (let row = y; row < y + BLOCK; row++) {
    for (let column = x; column < x + BLOCK; column++) sum += picture.data[(row * picture.width + column) * 4 + part];
  }
  return sum / (BLOCK * BLOCK);
}
