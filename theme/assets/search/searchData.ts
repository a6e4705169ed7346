/** The records of the search: fetched when search is first used, and turned into what answers a query. */
import { type ArticleSearch, indexArticles } from "./articleIndex";
import { fetchRecords } from "./fetchRecords";
import { once } from "./once";
import { readHead } from "./readHead";
import type { Article, Body, Panel, WrittenHead } from "./records";
import type { openPanel, RedFlagPanel } from "./redFlagPanel";
import { type SectionSearch, indexSections } from "./sectionIndex";

/** Where the three files of records lie, and the code of the panel. */
export interface Addresses {
  head: string;
  body: string;
  panel: string;
  panelCode: string;
}

/** What is known so far; each part comes when its file has come. */
export class SearchData {
  panel: RedFlagPanel | null = null;
  articles: readonly Article[] = [];
  searchArticles: ArticleSearch | null = null;
  searchSections: SectionSearch | null = null;
  /** True while the head could not be fetched. */
  failed = false;
  /** True once the body has come or could not be fetched. */
  complete = false;

  private readonly panelOnce;
  private readonly headOnce;
  private readonly bodyOnce;

  constructor({ head, body, panel, panelCode }: Addresses, changed: () => void) {
    this.panelOnce = once(async () => {
      const [records, code] = await Promise.all([fetchRecords<Panel>(panel), import(panelCode) as Promise<{ openPanel: typeof openPanel }>]);
      this.panel = code.openPanel(records);
      changed();
    });
    this.headOnce = once(async () => {
      try {
        const records = readHead(await fetchRecords<WrittenHead>(head));
        this.articles = records.articles;
        this.searchArticles = indexArticles(records);
        this.failed = false;
        whenIdle(() => this.loadBody());
      } catch (error) {
        this.failed = true;
        throw error;
      } finally {
        changed();
      }
    });
    this.bodyOnce = once(async () => {
      try {
        this.searchSections = await indexSections(await fetchRecords<Body>(body));
      } finally {
        this.complete = true;
        changed();
      }
    });
  }

  /** Fetches the head and the panel side by side; what has come is not fetched again. */
  load(): void {
    this.panelOnce().catch(ignore);
    this.headOnce().catch(ignore);
  }

  /** Fetches the words of the sections. */
  loadBody(): void {
    this.bodyOnce().catch(ignore);
  }
}

/** A failure is kept in the state and shown from there. */
function ignore(): void {}

function whenIdle(action: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(action, { timeout: 2000 });
  else setTimeout(action, 300);
}
