/** On the page at an old address: takes the reader on, to the heading that the old address named. */
{
  const to = document.currentScript?.dataset["to"];
  if (to) {
    location.replace(to + location.hash);
  }
}
