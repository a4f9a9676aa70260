/** Control characters of an untrusted text must not steer a terminal, nor marks of direction turn its lines about: each run of them is one blank. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, " ");
