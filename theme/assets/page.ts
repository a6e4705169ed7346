/** What every page can do beyond being read: search from anywhere, the pages opened before, the section being read, the focus in wide tables. */
import { markSections } from "./page/currentSection";
import { showFocusInTables } from "./page/focusInTables";
import { keepPage } from "./page/openedPages";
import { openSearchFromAnywhere } from "./page/searchFromAnywhere";

markSections();
showFocusInTables();
keepPage();
openSearchFromAnywhere();
