/**
 * What servers are told of who asks: `fuhan/0.1.0 (reads official statistics; CONTACT)`, and nothing of the machine.
 * @param contact as `data/sources.yaml` states it, or null
 */
export function userAgent(version: string, contact: string | null): string {
  return `fuhan/${version} (reads official statistics${contact === null ? "" : `; ${contact}`})`;
}
