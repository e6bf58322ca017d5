import type { Page } from "puppeteer-core";

/** Times are CPU milliseconds of the page's main thread, unlike the clock's untouched by neighbours. */
export interface Load {
  /** All tasks from the moment the page was committed until it was left in peace. */
  total: number;
  longest: number;
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
  const tasks = events
    .filter(
      (event) =>
        event.name === "RunTask" &&
        event.pid === main.pid &&
        event.tid === main.tid &&
        event.ts >= commit.ts,
    )
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
  if (tasks.length === 0) throw new Error("the trace shows no tasks of the page");
  return { total: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(...tasks) };
}

/** The middle value; of an even number of them, the mean of the middle two. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
