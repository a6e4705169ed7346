// Every piece of text that stands out too little from its ground, in the elements that a selector finds.

function measure({ least, within }) {
  const texts = [...document.querySelectorAll(within)].flatMap(textsIn).filter((text) => isShown(text.parentElement) && boxesOf(text).length > 0);
  const faults = texts.flatMap((text) => {
    const ratio = contrastOfText(text.parentElement);
    const { localName, className } = text.parentElement;
    return ratio < least ? [`${ratio.toFixed(2)}: "${text.data.trim().slice(0, 60)}" in <${localName} class="${className}">`] : [];
  });
  return { texts: texts.length, faults };
}
