// What a printed article needs to be trusted away from the screen, and the headings that may be left alone at the end of a sheet.

function measure() {
  const printed = document.body.innerText;
  const headings = [...document.querySelectorAll("h2, h3, h4")].filter(isShown);
  return {
    address: printed.includes(document.querySelector("link[rel=canonical]").href),
    dates: /Last checked by the editors: \d+ \w+ \d{4}\.\s+Next check due: \d+ \w+ \d{4}\./.test(printed),
    clinician: /Not yet checked by a clinician|Checked by a clinician:/.test(printed),
    headings: headings.length,
    alone: headings.filter((heading) => !staysWithNext(heading)).map((heading) => heading.textContent.trim().slice(0, 40)),
  };
}

/** True where the heading, or a box it ends, may not be parted from what follows. */
function staysWithNext(heading) {
  return chainOf(heading).some((part) => {
    const { breakAfter, breakInside } = getComputedStyle(part);
    return (part === heading && breakAfter === "avoid") || (part !== heading && breakInside === "avoid");
  });
}
