import type { WordedReason } from '../../api/views.ts';

/** What the API answered instead of what was asked for (RFC 9457), or that it could not be reached (`status` 0). */
export class Problem extends Error {
  readonly status: number;
  readonly reasons: readonly WordedReason[];

  constructor(status: number, reasons: readonly WordedReason[], detail: string) {
    super(detail);
    this.status = status;
    this.reasons = reasons;
  }

  /** Somebody else wrote to the case in between. */
  get isStale(): boolean {
    return this.reasons.some((reason) => reason.code === 'ledger.moved-on');
  }
}

const BASE = '/api/v1';

export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return send<T>('GET', path, { signal });
}

/** `key` makes it safe to send twice: the API does it once and gives the first answer again. */
export function post<T>(path: string, body: unknown, key = newKey()): Promise<T> {
  return send<T>('POST', path, {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
  });
}

export function remove(path: string): Promise<void> {
  return send<void>('DELETE', path, {});
}

/** `crypto.randomUUID` is missing on a plain http address of the office's network. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `?a=1&b=2` of what is set. */
export function query(given: Readonly<Record<string, string | number | null | undefined>>): string {
  const set = Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const text = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return text ? `?${text}` : '';
}

async function send<T>(method: string, path: string, init: RequestInit): Promise<T> {
  const response = await fetch(BASE + path, {
    method,
    credentials: 'same-origin',
    ...init,
    headers: { accept: 'application/json', ...init.headers },
  }).catch((fault: unknown) => {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
    throw new Problem(0, [], '');
  });
  if (response.status === 204) return undefined as T;
  const body = (await response.json().catch(() => null)) as unknown;
  if (response.ok && body !== null) return body as T;
  const problem = (body ?? {}) as { reasons?: WordedReason[]; detail?: string; title?: string };
  throw new Problem(response.ok ? 500 : response.status, problem.reasons ?? [], problem.detail ?? problem.title ?? '');
}

/** Sends a body and saves the file that comes back under the name it has. */
export async function postForFile(path: string, body: unknown): Promise<void> {
  const response = await fetch(BASE + path, {
    method: 'POST',
    credentials: 'same-origin',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  }).catch(() => {
    throw new Problem(0, [], '');
  });
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as { reasons?: WordedReason[]; detail?: string };
    throw new Problem(response.status, problem.reasons ?? [], problem.detail ?? '');
  }
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = decodeURIComponent(name);
  link.click();
  URL.revokeObjectURL(link.href);
}
