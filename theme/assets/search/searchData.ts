/** The records of the search: fetched when search is first used, and turned into what answers a query. */
import { type Answers, readAnswers } from "./answers";
import { ArticleIndex } from "./articleIndex";
import { ArticleReader } from "./articleReader";
import { type Crises, readCrises } from "./crises";
import { fetchRecords } from "./fetchRecords";
import { oneAtATime } from "./oneAtATime";
import { RecordChain } from "./recordChain";
import type { BodyPart, HeadPart, Panel } from "./records";
import type { openPanel, RedFlagPanel } from "./redFlagPanel";
import { SectionIndex } from "./sectionIndex";
import { inSlices } from "./slices";

/** Where the first files of records lie, the code of the panel, and the site. */
export interface Addresses {
  base: string;
  head: string;
  body: string;
  panel: string;
  panelCode: string;
}

/** What is known so far; more of it comes with each file. */
export class SearchData {
  panel: RedFlagPanel | null = null;
  /** What is known of the articles once the first part has come. */
  articles: ArticleIndex | null = null;
  answers: Answers = readAnswers([]);
  crises: Crises = readCrises([]);
  readonly sections = new SectionIndex();

  private readonly heads: RecordChain<HeadPart>;
  private readonly bodies: RecordChain<BodyPart>;
  private headFailed = false;
  private bodyFailed = false;
  private wantsBody = false;
  private readonly readPanel;
  private readonly readHeads;
  private readonly readBody;

  constructor({ base, head, body, panel, panelCode }: Addresses, changed: () => void) {
    this.heads = new RecordChain(head, base);
    this.bodies = new RecordChain(body, base);
    this.readPanel = oneAtATime(async () => {
      if (this.panel) return;
      const [records, code] = await Promise.all([fetchRecords<Panel>(panel), import(panelCode) as Promise<{ openPanel: typeof openPanel }>]);
      this.panel = code.openPanel(records);
      changed();
    });
    const reader = new ArticleReader();
    this.readHeads = oneAtATime(async () => {
      try {
        while (this.heads.hasMore) {
          const part = await this.heads.read();
          this.heads.fetchAhead();
          const { named, detailed } = reader.read(part);
          const articles = this.articles ?? new ArticleIndex();
          if (!this.articles) {
            this.answers = readAnswers(part.answers ?? []);
            this.crises = readCrises(part.answers ?? []);
          }
          await inSlices(articles.add(named));
          await inSlices(articles.addDetails(detailed));
          if (part.synonyms) articles.takeSynonyms(part.synonyms);
          if (!this.articles) whenIdle(() => this.loadBody());
          this.articles = articles;
          changed();
        }
      } catch (error) {
        this.headFailed = true;
        changed();
        throw error;
      }
    });
    this.readBody = oneAtATime(async () => {
      try {
        while (this.wantsBody && this.bodies.hasMore) {
          const { sections } = await this.bodies.read();
          await inSlices(this.sections.add(sections));
          this.wantsBody = false;
          changed();
        }
      } catch (error) {
        this.bodyFailed = true;
        changed();
        throw error;
      }
    });
  }

  /** True while nothing could be fetched. */
  get failed(): boolean {
    return this.headFailed && !this.articles;
  }

  /** True when nothing more will come: all is there, or could not be fetched. */
  get complete(): boolean {
    return (this.headFailed || !this.heads.hasMore) && (this.bodyFailed || !this.bodies.hasMore);
  }

  /** Fetches the head and the panel side by side; what has come is not fetched again, and what failed is tried again. */
  load(): void {
    this.headFailed = false;
    this.bodyFailed = false;
    this.readPanel().catch(ignore);
    this.readHeads().catch(ignore);
  }

  /** Fetches the words of some sections more: those of the articles that readers need most, and of others only when these say too little. */
  loadBody(): void {
    this.wantsBody = true;
    if (!this.bodyFailed) this.readBody().catch(ignore);
  }
}

/** A failure is kept in the state and shown from there. */
function ignore(): void {}

function whenIdle(action: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(action, { timeout: 2000 });
  else setTimeout(action, 300);
}
