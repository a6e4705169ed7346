// How much of each box differs between two pictures of the same card, with its text and without: the ink that the text leaves.

const VISIBLE = 48;

async function measure({ written, blank, boxes }) {
  const [before, after] = await Promise.all([pixelsOf(written), pixelsOf(blank)]);
  return boxes.map(({ words, x, y, width, height }) => ({ words, share: shareOf(before, after, { x, y, width, height }) }));
}

function shareOf(before, after, { x, y, width, height }) {
  let different = 0;
  let all = 0;
  for (let row = Math.max(0, Math.floor(y)); row < Math.min(before.height, y + height); row++) {
    for (let column = Math.max(0, Math.floor(x)); column < Math.min(before.width, x + width); column++) {
      const at = (row * before.width + column) * 4;
      all++;
      if ([0, 1, 2].some((part) => Math.abs(before.data[at + part] - after.data[at + part]) > VISIBLE)) different++;
    }
  }
  return all === 0 ? 0 : different / all;
}
