import type { Page } from "puppeteer-core";

/** Times are CPU milliseconds of the page's main thread, unlike the clock's untouched by neighbours. */
export interface Load {
  /** All tasks from the moment the page was committed until it was left in peace. */
  total: number;
  longest: number;
  /** What Verbale's own scripts ran, from their start until the paint. */
  ours: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string; processId?: number } };
}

/** Loads `url` under a trace and waits `peace` milliseconds after its load event. */
export async function traceLoad(page: Page, url: string, peace: number): Promise<Load> {
  await page.tracing.start({
    categories: ["-*", "devtools.timeline", "toplevel", "disabled-by-default-devtools.timeline"],
  });
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, peace));
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error("Chromium gave no trace");
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  return mainThread(traceEvents, url);
}

function mainThread(events: TraceEvent[], url: string): Load {
  const commit = events.find(
    ({ name, args }) => name === "FrameCommittedInBrowser" && args?.data?.url === url,
  );
  const pid = commit?.args?.data?.processId;
  const main = events.find(
    (event) =>
      event.name === "thread_name" && event.pid === pid && event.args?.name === "CrRendererMain",
  );
  if (commit === undefined || main === undefined)
    throw new Error("the trace does not show the page");
  const onMain = events.filter(
    (event) => event.pid === main.pid && event.tid === main.tid && event.ts >= commit.ts,
  );
  const tasks = onMain.filter(({ name }) => name === "RunTask").map(cpu);
  if (tasks.length === 0) throw new Error("the trace shows no tasks of the page");
  return { total: sum(tasks), longest: Math.max(...tasks), ours: sum(outermost(onMain).map(cpu)) };
}

/** Calls into the extension's scripts, and their compilation; a call within a call counts once. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const calls = events
    .filter(({ args }) => args?.data?.url?.startsWith("chrome-extension://") === true)
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  return calls.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** Milliseconds of the processor. An event without them would be the clock's, and mean nothing. */
function cpu({ name, tdur, dur = 0 }: TraceEvent): number {
  if (tdur === undefined && dur > 0) throw new Error(`the trace has no CPU time for ${name}`);
  return (tdur ?? 0) / 1000;
}

const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);

/** The middle value; of an even number of them, the mean of the middle two. */
export const median = (values: number[]): number => quantile(values, 0.5);

/** The value below which a share of them lies, between neighbours in proportion; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
