import { errors } from "undici";
import { FuhanError } from "../errors.js";
import { INNER } from "./outer-lookup.js";

/**
 * Why a request failed, in words a person can act on.
 * @param during `answer` while the headers were awaited, `body` after that
 * @returns `pull-inner`, `pull-timeout`, `pull-tls`, `pull-truncated`, `pull-encoding`, `pull-malformed` or `pull-unreachable`
 * @throws the error itself where it comes from no connection
 */
export function pullFailure(error: unknown, during: "answer" | "body", place: string): FuhanError {
  if (error instanceof FuhanError) return error;
  const code = codeOf(error);
  const failed = (name: ConstructorParameters<typeof FuhanError>[0]) =>
    new FuhanError(name, { value: code, place }, { cause: error });
  if (error instanceof Error && error.name === "TimeoutError")
    return new FuhanError("pull-timeout", { place }, { cause: error });
  if (code === INNER) return new FuhanError("pull-inner", { place }, { cause: error });
  if (/^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/.test(code)) return failed("pull-timeout");
  if (/CERT|_SSL_|^EPROTO$|SIGNATURE|^ERR_TLS/.test(code)) return failed("pull-tls");
  if (error instanceof errors.HTTPParserError) return failed("pull-malformed");
  if (/^Z_BUF_ERROR$|LENGTH_MISMATCH|PREMATURE_CLOSE|^ERR_STREAM/.test(code)) return failed("pull-truncated");
  if (/^Z_|^ERR__ERROR_FORMAT|BROTLI|PADDING/.test(code)) return failed("pull-encoding");
  if (code !== "") return failed(during === "body" ? "pull-truncated" : "pull-unreachable");
  throw error;
}

/** Failures that may pass: a connection that broke or never stood. */
export const mayPass = ({ code }: FuhanError): boolean => code === "pull-unreachable" || code === "pull-truncated";

function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as Error & { code?: unknown };
    if (typeof code === "string") return code;
  }
  return error instanceof errors.HTTPParserError ? error.message : "";
}
