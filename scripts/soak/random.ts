import { randomNumbers } from '../../test/support/history.ts'

/** Choices that a seed decides; `fork` gives further ones that do not depend on how many were made before. */
export class Random {
  readonly #seed: number
  readonly #next: (below: number) => number

  constructor(seed: number) {
    this.#seed = seed
    this.#next = randomNumbers(seed)
  }

  fork(number: number): Random {
    return new Random((Math.imul(this.#seed, 0x9e3779b1) + Math.imul(number + 1, 0x85ebca6b)) >>> 0)
  }

  /** A whole number from 0 to below `below`. */
  below(below: number): number {
    return this.#next(below)
  }

  /** Whether it happens, `percent` times in a hundred. */
  chance(percent: number): boolean {
    return this.#next(100) < percent
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to pick from')
    return items[this.#next(items.length)] as T
  }

  /** Each item with its weight. */
  weighted<T>(items: readonly (readonly [T, number])[]): T {
    let at = this.#next(items.reduce((sum, [, weight]) => sum + weight, 0))
    for (const [item, weight] of items) {
      if (at < weight) return item
      at -= weight
    }
    throw new RangeError('no weights')
  }

  /** Some of the items, at least one, in their order. */
  some<T>(items: readonly T[]): T[] {
    const sure = this.#next(items.length)
    return items.filter((_, index) => index === sure || this.chance(40))
  }
}
