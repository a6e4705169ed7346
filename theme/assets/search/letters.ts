/** The signs and letters that people type for others. `npm run letters` writes them, and what follows from Unicode, for the generator. */

/** What stands for an apostrophe: quotes, primes, accents of their own, letters that look like one. */
export const APOSTROPHES =
  "'\u2018\u2019\u201B\u275B\u275C\uFF07`\uFF40\u00B4\u02B9\u02BA\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u02F4\u0374\u0384" +
  "\u0559\u055A\u055D\u05F3\u07F4\u07F5\u144A\u16CC\u1FBD\u1FBF\u1FEF\u1FFD\u1FFE\u2032\u2035\uA78B\uA78C";

/** Dots in the middle of a line: inside a word they part syllables. */
export const DOTS = "\u00B7\u0387\u2027\u2219\u22C5\u16EB\u2E31\u2E33\u30FB\uFF65\uA78F\u1427";

/** Letters for which Unicode knows no plain form, each before its own. */
const PLAIN_LETTERS =
  "ıi ȷj øo Øo łl Łl đd Đd ðd Ðd ħh Ħh ŧt Ŧt ƀb ɓb ƃb ɖd ɗd ɇe ɛe ƒf ɠg ɡg ǥg ɦh ɥh ɨi ɩi ɪi Ɩi ɉj ʝj ƙk ĸk ƚl ɫl ɬl ɭl ʟl ɱm ɲn ƞn ɳn ŋn ɴn " +
  "ɵo ɔo ƥp ɋq ɍr ɹr ɽr ʀr ʂs ȿs ƭt ʈt ʉu ʊu ʋv ⱳw ɏy ʏy ƴy ƶz ȥz ʐz ʑz ɑa ⱥa ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ᴊj ᴋk ᴍm ᴏo ᴘp ꞯq ꜱs ᴛt ᴜu ᴠv ᴡw ᴢz " +
  "æae Æae œoe Œoe ßss ẞss þth Þth";

/** Runs of letters in frames, from A on. */
const FRAMED = [0x24b6, 0x24d0, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6];

/** Letters of other alphabets that look like a Latin one; they stand for it in a word that has Latin letters too. */
const LOOK_ALIKES =
  "аaАaвbВbсcСcԁdԀdеeЕeҽeһhҺhнhНhіiІiӏiӀiјjЈjкkКkмmМmոnпnоoОoрpРpԛqԚqгrѕsЅsтtТtսuуyУyѵvѴvԝwԜwхxХxүyҮy" +
  "αaΑaβbΒbϲcϹcεeΕeηnΗhιiΙiϳjͿjκkΚkΜmνvΝnοoΟoρpΡpτtΤtυuΥyωwχxΧxγyζzΖzօoՕoհhցgզqՏsՍuԼl";

const FRAME_PATTERN = FRAMED.map((from) => `\\u{${from.toString(16)}}-\\u{${(from + 25).toString(16)}}`).join("");
const NO_LETTER = `${APOSTROPHES}${DOTS}\\p{Default_Ignorable_Code_Point}`;

/** One letter or digit, as part of a pattern: no sign that only looks like one, and no raised number of a note. */
export const LETTER = `(?:(?![${NO_LETTER}])[\\p{L}\\p{Nd}\\p{Nl}${FRAME_PATTERN}])`;

/** What may stand inside a word and is not read, for use in a class: apostrophes, dots, marks above and below, invisible signs. */
export const UNREAD = `${NO_LETTER}\\p{M}\\p{Cf}\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F`;

/** The plain letters of those for which Unicode knows none. */
export const PLAIN = new Map<string, string>();
for (const [letter = "", ...plain] of PLAIN_LETTERS.split(" ")) PLAIN.set(letter, plain.join(""));
for (const from of FRAMED) {
  for (let place = 0; place < 26; place++) PLAIN.set(String.fromCodePoint(from + place), String.fromCharCode(97 + place));
}

/** The Latin letter that a letter of another alphabet looks like. */
export const ALIKE = new Map(Array.from(LOOK_ALIKES.matchAll(/(.)(.)/gu), ([, letter = "", latin = ""]) => [letter, latin]));

const LATIN = /\p{Script=Latin}/u;
const NOT_READ = new RegExp(`[${UNREAD}]+`, "gu");
const OTHER_THAN_LETTERS = /[^\p{L}\p{N}]/gu;

/** A word without what is not read in it. */
export function readSigns(word: string): string {
  return word.replace(NOT_READ, "");
}

/** What a letter is read as: small, without accents; nothing for a sign that is not read. */
export function plainLetter(letter: string): string {
  const parts = Array.from(readSigns(letter.normalize("NFKD")), (part) => PLAIN.get(part) ?? part.toLowerCase());
  return readSigns(parts.join("")).normalize("NFC").replace(OTHER_THAN_LETTERS, "");
}

/** The Latin letter that a letter looks like, whatever accents it carries; undefined where it looks like none. */
export function alikeLetter(letter: string): string | undefined {
  return ALIKE.get(String.fromCodePoint(letter.normalize("NFD").codePointAt(0) ?? 0));
}

/** What a word is read as: in a word with Latin letters, those of other alphabets that look like one are read as one. */
export function plainWord(word: string): string {
  const letters = Array.from(word, (letter) => ({ letter, plain: plainLetter(letter) }));
  const isLatin = letters.some(({ plain }) => LATIN.test(plain));
  return letters.map(({ letter, plain }) => (isLatin ? alikeLetter(letter) : undefined) ?? plain).join("");
}
