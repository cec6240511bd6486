import { ApiError, Unreachable, isAbort } from './ApiError';
import type { Problem } from './contract';

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** A file as it is, instead of a JSON body. */
  csv?: string;
  signal?: AbortSignal | undefined;
}

export type TokenSource = () => Promise<string | null>;

/** One road to the server: language, token, problem+json and ETags are handled here and nowhere else. */
export class Wire {
  language = 'en';
  private readonly base: string;
  private readonly token: TokenSource;
  private readonly known = new Map<string, { etag: string; body: unknown }>();

  constructor(base: string, token: TokenSource = async () => null) {
    this.base = base;
    this.token = token;
  }

  async json<T>(path: string, call: Call = {}): Promise<T> {
    const method = call.method ?? 'GET';
    const key = `${this.language} ${path}`;
    const known = method === 'GET' ? this.known.get(key) : undefined;
    const answer = await this.send(path, call, known ? { 'If-None-Match': known.etag } : {});
    if (answer.status === 304 && known) {
      return known.body as T;
    }
    if (answer.status === 204) {
      return undefined as T;
    }
    const body = (await answer.json()) as T;
    const etag = answer.headers.get('ETag');
    if (method === 'GET' && etag) {
      this.known.set(key, { etag, body });
    }
    return body;
  }

  async send(path: string, call: Call, extra: Record<string, string> = {}): Promise<Response> {
    const headers: Record<string, string> = { 'Accept-Language': this.language, ...extra };
    const token = await this.token();
    if (token) {
      headers['Authorization'] = `Bearer ${token}`;
    }
    const init: RequestInit = { method: call.method ?? 'GET', headers, signal: call.signal ?? null };
    if (call.body !== undefined) {
      headers['Content-Type'] = call.method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
      init.body = JSON.stringify(call.body);
    } else if (call.csv !== undefined) {
      headers['Content-Type'] = 'text/csv';
      init.body = call.csv;
    }
    let answer: Response;
    try {
      answer = await fetch(this.base + path, init);
    } catch (reason) {
      throw isAbort(reason) ? reason : new Unreachable();
    }
    if (!answer.ok && answer.status !== 304) {
      throw new ApiError(answer.status, await problemIn(answer));
    }
    return answer;
  }
}

async function problemIn(answer: Response): Promise<Problem> {
  try {
    return (await answer.json()) as Problem;
  } catch {
    return {};
  }
}
