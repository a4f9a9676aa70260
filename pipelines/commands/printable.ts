/** Control characters of an untrusted text must not steer a terminal: each run of them is one blank. */
export const printable = (text: string): string => text.replace(/\p{Cc}+/gu, " ");
