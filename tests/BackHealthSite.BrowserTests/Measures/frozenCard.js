// Puts a card with words of its own, which no registry changes, in the place of the emergency card, so that only the styles decide how it
// looks.

const SIGNS = ["first sign, which is short", "second sign, with enough words to need more than one line of a phone", "third sign"];

function measure() {
  const card = document.querySelector("[data-red-flags][data-level=emergency]");
  const list = (signs) => signs.map((sign) => `<li>${sign}</li>`).join("");
  card.innerHTML = `<h2><span class="visually-hidden">Hidden prefix: </span>What to do now if you have back pain and:</h2>
    <ul>${list(SIGNS)}</ul><p>A sentence that follows the list.</p><p><a href="#">The one link</a></p>
    <div class="care-block" data-red-flag="sample"><h3>The title of a block</h3><ul>${list(SIGNS.slice(0, 2))}</ul>` +
    `<p>What to do about it.</p></div>`;
  return card.children.length;
}
