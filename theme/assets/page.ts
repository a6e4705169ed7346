/** What every page can do beyond being read: search from anywhere, the pages opened before, the section being read. */
import { markSections } from "./page/currentSection";
import { keepPage } from "./page/openedPages";
import { openSearchFromAnywhere } from "./page/searchFromAnywhere";

markSections();
keepPage();
openSearchFromAnywhere();
