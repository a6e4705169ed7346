/** Shows what the search knows about a query. */
import { announcement } from "./announcement";
import type { BoxParts } from "./boxParts";
import type { Help } from "./crises";
import { showHelp } from "./helpBox";
import { openedList } from "./openedList";
import type { Panel } from "./records";
import type { FoundFlag } from "./redflags";
import { loadingFailed, otherWays } from "./otherWays";
import type { LevelWords, ResultList } from "./resultList";
import { joinResults } from "./results";
import type { SearchData } from "./searchData";
import type { StatusLine } from "./statusLine";
import { queryTerms } from "./terms";

const LONGEST_QUERY = 200;
const FEW = 3;

/** What a view needs besides the query; `base` is the address of the site. */
export interface View {
  data: SearchData;
  parts: BoxParts;
  results: ResultList;
  status: StatusLine;
  base: string;
}

/** Opens the card of a query with red-flag words, or closes it; the same for words of a crisis. */
export function showCard(query: string, { data, parts, base }: View): void {
  data.panel?.show(parts.card, data.panel.find(query), base);
  const help = data.crises(query);
  const title = titleOf(help, data);
  showHelp(parts.status, help && title ? { ...help, title } : null, base);
}

/** Shows the results of a query and plans what the status line says. */
export function showResults(query: string, { data, results: place, status, base }: View): void {
  const say = (words: string, ...content: Node[]): void => {
    place.replace(...content);
    status.say(words);
  };
  if (query.trim() === "") return say("", ...openedList());
  if (!data.articles) {
    return data.failed ? say("The search could not be loaded.", loadingFailed(base)) : say("Loading the search.");
  }

  const asked = queryTerms(query.slice(0, LONGEST_QUERY));
  if (asked.terms.length === 0) return say("Type one more word.");
  const panel = data.panel;
  const flag = panel && panel.find(query);
  const emergency = flag?.level === "emergency" ? flag.flag : null;
  const help = data.crises(query);
  const answers = help ? [help.u] : data.answers(asked);
  const results = joinResults(data.articles.search(asked), data.sections.search(asked), data.articles.articles, { emergency, answers });
  const notice = noticeOf(flag, panel && panel.records) ?? titleOf(help, data);
  if (results.length < FEW) data.loadBody();
  if (results.length === 0) return data.complete ? say(announcement(query, 0, notice), nothingFound(base)) : say("Loading more of the search.");
  const bestLevel = flag || !panel ? null : levelWords(panel.records);
  status.say(announcement(query, place.show(results, { query, emergency, bestLevel }), notice));
}

function nothingFound(base: string): Node {
  return otherWays("Try fewer words or other words, or look here:", base);
}

function titleOf(help: Help | null, { articles }: SearchData): string | null {
  return (help && articles?.articles.find(({ u }) => u === help.u)?.t) ?? null;
}

function noticeOf(flag: FoundFlag | null, panel: Panel | null): string | null {
  return flag && panel ? panel.cards[flag.level].hidden : null;
}

/** The registry's words for the levels; it sends none for the last, which opens no card. */
function levelWords({ cards: { emergency, urgent } }: Panel): LevelWords {
  return { emergency: emergency.hidden.toLowerCase(), urgent: urgent.hidden.toLowerCase(), soon: "see someone soon" };
}
