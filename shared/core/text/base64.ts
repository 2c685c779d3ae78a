/**
 * Decodes standard base64 with padding (RFC 4648 §4); undefined for any other text.
 * Strict: no white space inside, no missing padding, no stray bits at the end, so a text has one decoding and one encoding.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text === '' || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  return encodeBase64(bytes) === text ? bytes : undefined
}

/** Encodes bytes as standard base64 with padding (RFC 4648 §4), on one line. */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
