import * as v from "valibot";

/** One call of a direction: the shape of what is asked and of what is answered. */
export interface Call {
  readonly params: v.GenericSchema;
  readonly result: v.GenericSchema;
}

/** A direction: every call that may travel it, by name. */
export type Direction = Readonly<Record<string, Call>>;

export type Params<D extends Direction, N extends keyof D> = v.InferInput<D[N]["params"]>;
export type Result<D extends Direction, N extends keyof D> = v.InferOutput<D[N]["result"]>;

/** One handler per call: a call without one, or one without a call, does not compile. */
export type Handlers<D extends Direction, Context> = {
  readonly [N in keyof D]: (
    params: v.InferOutput<D[N]["params"]>,
    context: Context,
  ) => Promise<v.InferInput<D[N]["result"]>> | v.InferInput<D[N]["result"]>;
};

/** Why a call was not answered. Each has a sentence in the message catalogues. */
const FAILURES = [
  "refused",
  "malformed",
  "no-access",
  "not-running",
  "not-found",
  "storage-unavailable",
  "storage-full",
  "storage-newer",
  "unexpected",
] as const;

export type Failure = (typeof FAILURES)[number];

/** Thrown on the asking side when the other frame said no, and on the answering side to say so. */
export class CallFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, detail = "") {
    super(detail === "" ? failure : `${failure}: ${detail}`);
    this.name = "CallFailed";
    this.failure = failure;
  }
}

/** What travels: plain JSON, because Chrome serialises messages and `Error` survives in neither browser. */
export type Answer = { ok: true; value: unknown } | { ok: false; failure: Failure; detail: string };

const answerSchema = v.variant("ok", [
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), failure: v.picklist(FAILURES), detail: v.string() }),
]);

export const envelopeSchema = v.object({
  to: v.string(),
  call: v.string(),
  params: v.optional(v.unknown()),
});

/** Answers one call of one sender; what a direction, its handlers and a context come down to. */
export type Server = (call: string, params: unknown) => Promise<Answer>;

/**
 * A server that parses what came, runs its handler, and packs value or failure.
 * It never throws; a call that the direction does not have is "refused".
 */
export function serve<D extends Direction, Context>(
  direction: D,
  handlers: Handlers<D, Context>,
  context: Context,
): Server {
  return async (call, params) => {
    const spec = Object.hasOwn(direction, call) ? direction[call] : undefined;
    const handler = handlers[call];
    if (spec === undefined || handler === undefined) {
      return { ok: false, failure: "refused", detail: call };
    }
    const parsed = v.safeParse(spec.params, params);
    if (!parsed.success) {
      return { ok: false, failure: "malformed", detail: `${call}: ${parsed.issues[0].message}` };
    }
    try {
      return { ok: true, value: await handler(parsed.output, context) };
    } catch (error) {
      if (error instanceof CallFailed) {
        return { ok: false, failure: error.failure, detail: error.message };
      }
      console.error(`Verbale: ${call} failed`, error);
      return { ok: false, failure: "unexpected", detail: String(error) };
    }
  };
}

/**
 * Unpacks an answer and parses its value.
 * @throws CallFailed with the other side's failure, or "malformed" if the answer has another shape.
 */
export function unpack<D extends Direction, N extends keyof D & string>(
  direction: D,
  call: N,
  reply: unknown,
): Result<D, N> {
  const parsed = v.safeParse(answerSchema, reply);
  if (!parsed.success) throw new CallFailed("not-running", call);
  if (!parsed.output.ok) throw new CallFailed(parsed.output.failure, parsed.output.detail);
  const value = v.safeParse((direction[call] as Call).result, parsed.output.value);
  if (!value.success) throw new CallFailed("malformed", `${call}: ${value.issues[0].message}`);
  return value.output as Result<D, N>;
}
