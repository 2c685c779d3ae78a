/** Gives the next whole number from 0 to below `limit`. */
export type Draw = (limit: number) => number

/** A seeded source of numbers (mulberry32): the same seeds give the same numbers on every machine. */
export function seededDraw(...seeds: readonly number[]): Draw {
  let state = seeds.reduce((hash, seed) => mix(hash ^ seed), 0x9e3779b9)
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    return Math.floor((mix(state) / 0x1_0000_0000) * limit)
  }
}

/** Spreads the bits of a number over 32 bits, unsigned. */
export function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** Picks one of a list, which must not be empty. */
export function pick<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)] as T
}
