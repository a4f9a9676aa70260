/**
 * How long a server asks to be left alone: the header Retry-After, in seconds or as a date (RFC 9110, 10.2.3).
 * @returns milliseconds from `now`; 0 where the header is absent, past or neither
 */
export function retryAfter(header: string | undefined, now: Date): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime());
}

/** The wait before attempt `attempt` + 1 (from 0): it doubles, and what the server asks for counts up to a limit. */
export function retryWait(
  attempt: number,
  asked: number,
  { backoff, retryAfterLimit }: { readonly backoff: number; readonly retryAfterLimit: number },
): number {
  return Math.max(backoff * 2 ** attempt, Math.min(asked, retryAfterLimit));
}
