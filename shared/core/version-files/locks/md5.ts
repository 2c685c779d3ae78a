/** How far each step turns, four in a round (RFC 1321, 3.4). */
const TURNS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const
const SINES = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32))

/** The MD5 digest of some bytes in hexadecimal (RFC 1321): to tell whether a file is what it was, and for nothing that has to be safe. */
export function md5(bytes: Uint8Array): string {
  const words = new DataView(new ArrayBuffer(((bytes.length + 8) >> 6) * 64 + 64))
  new Uint8Array(words.buffer).set(bytes)
  words.setUint8(bytes.length, 0x80)
  words.setBigUint64(words.byteLength - 8, BigInt(bytes.length) * 8n, true)
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let block = 0; block < words.byteLength; block += 64) {
    let [a, b, c, d] = state as [number, number, number, number]
    for (let step = 0; step < 64; step++) {
      const [mixed, word] = mix(step, [b, c, d])
      const sum = (a + mixed + (SINES[step] as number) + words.getUint32(block + word * 4, true)) | 0
      const turn = TURNS[step >> 4]?.[step & 3] as number
      ;[a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0]
    }
    for (const [at, value] of [a, b, c, d].entries()) state[at] = ((state[at] as number) + value) | 0
  }
  const digest = new DataView(new ArrayBuffer(16))
  for (const [at, value] of state.entries()) digest.setInt32(at * 4, value, true)
  return [...new Uint8Array(digest.buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function mix(step: number, [b, c, d]: readonly [number, number, number]): readonly [mixed: number, word: number] {
  if (step < 16) return [(b & c) | (~b & d), step]
  if (step < 32) return [(d & b) | (~d & c), (5 * step + 1) % 16]
  if (step < 48) return [b ^ c ^ d, (3 * step + 5) % 16]
  return [c ^ (b | ~d), (7 * step) % 16]
}
