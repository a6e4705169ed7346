/** Reads the entries of concepts: phrases, `no {feeling}`, `lost {the?} {feeling}`, `lost all? feeling`, `{lost} >2 {feeling}`. */

/** A part of an entry: some words, or the name of a concept, at most so many words behind the part before it. */
export interface ConceptPart {
  text: string;
  concept: string | null;
  gap: number;
}

const CONCEPT = /^\{([a-z0-9_-]+)\}$/;
const GAP = /^>([0-8])$/;

/** The name in a text that is one concept in braces. */
export function conceptName(text: string): string | null {
  return CONCEPT.exec(text)?.[1] ?? null;
}

/** Every way to say an entry: with and without what may be left out, neighbouring words as one part. */
export function waysOf(entry: string): ConceptPart[][] {
  let ways: string[][] = [[]];
  for (const part of entry.split(" ")) {
    const plain = part.replace("?", "");
    ways = ways.flatMap((way) => (plain === part ? [[...way, part]] : [[...way, plain], way]));
  }
  return ways.map(join).filter((way) => way.length > 0);
}

function join(parts: string[]): ConceptPart[] {
  const joined: ConceptPart[] = [];
  let gap = 0;
  for (const text of parts) {
    const last = joined[joined.length - 1];
    const isGap = GAP.exec(text);
    if (isGap) gap = Number(isGap[1]);
    else if (gap === 0 && conceptName(text) === null && last?.concept === null) last.text += ` ${text}`;
    else {
      joined.push({ text, concept: conceptName(text), gap });
      gap = 0;
    }
  }
  return joined;
}
