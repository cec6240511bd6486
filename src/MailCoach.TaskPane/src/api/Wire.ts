import { ApiError, Unreachable, isAbort } from './ApiError';
import { challengeIn } from '../signIn/challenge';
import { NO_SIGN_IN, SignedOut, type SignIn } from '../signIn/SignIn';
import type { Problem } from './contract';

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** A file as it is, instead of a JSON body. */
  csv?: string;
  signal?: AbortSignal | undefined;
}

/** One road to the server: language, token, challenges, problem+json and ETags are handled here and nowhere else. */
export class Wire {
  language = 'en';
  private readonly base: string;
  readonly signIn: SignIn;
  private readonly known = new Map<string, { etag: string; body: unknown }>();

  constructor(base: string, signIn: SignIn = NO_SIGN_IN) {
    this.base = base;
    this.signIn = signIn;
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

  /** A token the server refuses is renewed once without asking anybody; what it still refuses is told. */
  async send(path: string, call: Call, extra: Record<string, string> = {}): Promise<Response> {
    let answer = await this.attempt(path, call, extra);
    if (answer.status === 401 && (await this.signIn.renew(challengeIn(answer.headers.get('WWW-Authenticate'))))) {
      answer = await this.attempt(path, call, extra);
    }
    if (answer.status === 401) {
      throw new SignedOut(challengeIn(answer.headers.get('WWW-Authenticate')));
    }
    if (!answer.ok && answer.status !== 304) {
      throw new ApiError(answer.status, await problemIn(answer));
    }
    return answer;
  }

  private async attempt(path: string, call: Call, extra: Record<string, string>): Promise<Response> {
    const headers: Record<string, string> = { 'Accept-Language': this.language, ...extra };
    const token = await this.signIn.token();
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
    try {
      return await fetch(this.base + path, init);
    } catch (reason) {
      throw isAbort(reason) ? reason : new Unreachable();
    }
  }
}

async function problemIn(answer: Response): Promise<Problem> {
  try {
    return (await answer.json()) as Problem;
  } catch {
    return {};
  }
}
