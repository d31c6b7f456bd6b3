/** A request of the add-in page. */
export interface Request {
  readonly actionName: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Answers one request; the value goes back as `_data`. */
export type RequestHandler = (request: Request) => Promise<unknown> | unknown;

const INVOKE = 0;
const SUBSCRIBE = 1;
const UNSUBSCRIBE = 2;
const REQUEST_MESSAGE = 0;
const ANSWER_MESSAGE = 1;
const ANSWER = 0;
const EVENT = 1;
/** Office's `ooeInternalError`. */
const INTERNAL_ERROR = 5001;

/**
 * The talk between this page and office.js in the add-in's iframe: JSON texts through postMessage, requests answered
 * by correlation id, events sent under the name with which the page subscribed.
 */
export class Conversation {
  readonly #iframe: HTMLIFrameElement;
  readonly #origin: string;
  readonly #id: string;
  readonly #handler: RequestHandler;
  readonly #subscriptions = new Map<number, string>();
  readonly #listen = (event: MessageEvent) => this.#receive(event);
  /** Requests not answered yet. */
  open = 0;

  constructor(iframe: HTMLIFrameElement, origin: string, id: string, handler: RequestHandler) {
    this.#iframe = iframe;
    this.#origin = origin;
    this.#id = id;
    this.#handler = handler;
    window.addEventListener('message', this.#listen);
  }

  /** Whether the page has subscribed to the event. */
  hears(eventDispId: number): boolean {
    return this.#subscriptions.has(eventDispId);
  }

  /** Sends an event; without a subscription it is lost, as in Office. */
  fire(eventDispId: number, data: unknown): void {
    const actionName = this.#subscriptions.get(eventDispId);
    if (actionName === undefined) return;
    this.#post({ _actionName: actionName, _correlationId: -1, _responseType: EVENT, _data: data });
  }

  close(): void {
    window.removeEventListener('message', this.#listen);
  }

  #receive(event: MessageEvent): void {
    if (event.source !== this.#iframe.contentWindow || typeof event.data !== 'string') return;
    const message = parseMessage(event.data);
    if (message === null || message._messageType !== REQUEST_MESSAGE) return;
    const actionName = String(message._actionName);
    const data = record(message._data);
    if (message._actionType === INVOKE) void this.#answer(actionName, data, message._correlationId);
    else this.#subscribe(message._actionType, actionName, data, message._correlationId);
  }

  #subscribe(
    actionType: unknown,
    actionName: string,
    data: Readonly<Record<string, unknown>>,
    correlationId: unknown,
  ): void {
    const eventDispId = Number(data.eventDispId);
    if (actionType === SUBSCRIBE) this.#subscriptions.set(eventDispId, actionName);
    if (actionType === UNSUBSCRIBE) this.#subscriptions.delete(eventDispId);
    this.#post({ _actionName: actionName, _correlationId: correlationId, _responseType: ANSWER, _data: { Error: 0 } });
  }

  async #answer(actionName: string, data: Readonly<Record<string, unknown>>, correlationId: unknown): Promise<void> {
    this.open += 1;
    try {
      const answer = await this.#handler({ actionName, data });
      if (answer === undefined) return;
      this.#post({ _actionName: actionName, _correlationId: correlationId, _responseType: ANSWER, _data: answer });
    } catch (error) {
      // A fault of the stand-in must be seen here and must not leave the add-in waiting.
      this.#post({
        _actionName: actionName,
        _correlationId: correlationId,
        _responseType: ANSWER,
        _data: { Error: INTERNAL_ERROR },
      });
      throw error;
    } finally {
      this.open -= 1;
    }
  }

  #post(message: Readonly<Record<string, unknown>>): void {
    const envelope = {
      _messageType: ANSWER_MESSAGE,
      _conversationId: this.#id,
      _origin: window.location.origin,
      _errorCode: 0,
      _serializerVersion: 1,
      ...message,
    };
    this.#iframe.contentWindow?.postMessage(JSON.stringify(envelope), this.#origin);
  }
}

/** An object seen by key; anything else is empty. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function parseMessage(text: string): Readonly<Record<string, unknown>> | null {
  if (!text.startsWith('{')) return null;
  const message: unknown = JSON.parse(text);
  return record(message);
}
