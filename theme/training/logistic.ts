/** Logistic regression over pieces of text; the same examples in the same order give the same weights. */

/** An example: its pieces, and whether it is of the kind to be told from the rest. */
export interface Example {
  pieces: string[];
  isRight: boolean;
}

/** What was learned. */
export interface Weights {
  weights: Map<string, number>;
  bias: number;
}

const ROUNDS = 15;
const STEP = 0.5;
const SHRINK = 1e-4;
const FEWEST = 3;
const SEED = 12345;

/** Learns the weights of at most so many pieces, those that matter most; or of the pieces that are named. */
export function train(examples: Example[], most: number, only?: ReadonlySet<string>): Weights {
  const counts = new Map<string, number>();
  for (const { pieces } of examples) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  let kept = only ?? new Set([...counts].filter(([, count]) => count >= FEWEST).map(([piece]) => piece));
  let learned = fit(examples, kept);
  while (kept.size > most) {
    const matters = ([piece, weight]: [string, number]): number => Math.abs(weight) * Math.sqrt(counts.get(piece) ?? 0);
    const sorted = [...learned.weights].sort((a, b) => matters(b) - matters(a) || (a[0] < b[0] ? -1 : 1));
    kept = new Set(sorted.slice(0, Math.max(most, Math.floor(kept.size / 1.7))).map(([piece]) => piece));
    learned = fit(examples, kept);
  }
  return learned;
}

/** The score of pieces; the more they are, the less each counts. */
export function scoreOf({ weights, bias }: Weights, pieces: string[]): number {
  const known = pieces.filter((piece) => weights.has(piece));
  return bias + known.reduce((sum, piece) => sum + (weights.get(piece) ?? 0), 0) / Math.sqrt(known.length || 1);
}

/** Stochastic gradient descent with a step of its own for each weight (AdaGrad). */
function fit(examples: Example[], kept: ReadonlySet<string>): Weights {
  const weights = new Map<string, number>();
  const steps = new Map<string, number>();
  const rest = examples.map(({ pieces, isRight }) => ({ pieces: pieces.filter((piece) => kept.has(piece)), isRight }));
  const random = randomFrom(SEED);
  let [bias, biasSteps] = [0, 1e-8];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { pieces, isRight } of shuffled(rest, random)) {
      const length = 1 / Math.sqrt(pieces.length || 1);
      const score = bias + length * pieces.reduce((sum, piece) => sum + (weights.get(piece) ?? 0), 0);
      const slope = 1 / (1 + Math.exp(-score)) - (isRight ? 1 : 0);
      biasSteps += slope * slope;
      bias -= (STEP * slope) / Math.sqrt(biasSteps);
      for (const piece of pieces) {
        const weight = weights.get(piece) ?? 0;
        const own = slope * length + SHRINK * weight;
        const sum = (steps.get(piece) ?? 1e-8) + own * own;
        steps.set(piece, sum);
        weights.set(piece, weight - (STEP * own) / Math.sqrt(sum));
      }
    }
  }
  return { weights, bias };
}

function shuffled<T>(items: T[], random: () => number): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [one, other] = [order[i] as T, order[j] as T];
    [order[i], order[j]] = [other, one];
  }
  return order;
}

/** Numbers from 0 to 1 that are the same every time (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}
