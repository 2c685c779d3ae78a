/** RFC 9562, section 6.6: the namespace of names that are URLs. */
const URL_NAMESPACE = Uint8Array.from([
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
])

/** Makes the id of a message out of what happened: the same words give the same id, others another one. */
export async function messageId(words: readonly string[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(words)))
  return `msg_${toHex(new Uint8Array(bytes)).slice(0, 32)}`
}

/** Makes a UUID of version 5 (RFC 9562, section 5.5) out of a URL: the same URL gives the same one. */
export async function uuidOfUrl(url: string): Promise<string> {
  const name = new TextEncoder().encode(url)
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array([...URL_NAMESPACE, ...name])))
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}

/** Writes bytes as lower-case hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
