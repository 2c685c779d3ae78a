import type { TextRule } from './text-rule.ts'

/** What a value of the configuration may be: data from which validation, the JSON Schema and the types are made. */
export type Shape = TextShape | WordShape | FlagShape | ListShape | RecordShape | NamesShape | EitherShape

/** What editors show about a value. */
export interface Described {
  readonly description: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
}

/** A text that obeys a rule. */
export interface TextShape extends Described {
  readonly kind: 'text'
  readonly rule: TextRule
}

/** One of a few words. */
export interface WordShape extends Described {
  readonly kind: 'word'
  readonly words: readonly string[]
  /** What each word means, for editors. */
  readonly meanings: readonly string[]
}

/** true or false; only one of them where `only` is given. */
export interface FlagShape extends Described {
  readonly kind: 'flag'
  readonly only?: boolean
}

/** A list, with at least one item unless `orEmpty`. */
export interface ListShape extends Described {
  readonly kind: 'list'
  readonly orEmpty?: true
  readonly of: Shape
  /** No two items are the same text. */
  readonly unique?: true
  /** At least one item must match. */
  readonly some?: { readonly pattern: RegExp; readonly message: string; readonly fix: string }
}

/** A mapping with keys that are known beforehand. */
export interface RecordShape extends Described {
  readonly kind: 'record'
  readonly fields: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  /** Of these two keys at most one may be there. */
  readonly exclusive?: readonly [string, string]
}

/** A mapping with at least one key, the keys being names that users choose. */
export interface NamesShape extends Described {
  readonly kind: 'names'
  readonly rule: TextRule
  readonly of: Shape
}

/** A value of one shape or the other, told apart by what kind of node is there. */
export interface EitherShape extends Described {
  readonly kind: 'either'
  readonly options: readonly Shape[]
}

/** A value and the offset where it stands. */
export interface Placed<T> {
  readonly value: T
  readonly at: number
}

/** A value under a name that the user chose; `nameAt` is where the name stands. */
export interface Named<T> extends Placed<T> {
  readonly name: string
  readonly nameAt: number
}

/** The values that a shape lets through. What is missing or was reported as wrong is left out. */
export type Values<S> = S extends TextShape
  ? string
  : S extends { kind: 'word'; words: readonly (infer W)[] }
    ? W
    : S extends { kind: 'flag'; only: infer B }
      ? B
      : S extends FlagShape
        ? boolean
        : S extends { kind: 'list'; of: infer O }
          ? readonly Placed<Values<O>>[]
          : S extends { kind: 'names'; of: infer O }
            ? readonly Named<Values<O>>[]
            : S extends { kind: 'record'; fields: infer F }
              ? { readonly [K in keyof F]?: Placed<Values<F[K]>> }
              : S extends { kind: 'either'; options: readonly (infer O)[] }
                ? Values<O>
                : never
