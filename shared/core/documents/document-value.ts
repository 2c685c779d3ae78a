/** A value of a JSON, TOML or YAML document. Offsets count UTF-16 units of the text that was parsed. */
export type DocumentValue = TextValue | TableValue | ListValue | OtherValue

/** A string; `start` and `end` enclose what stands between the quotes. */
export interface TextValue {
  readonly kind: 'text'
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface TableValue {
  readonly kind: 'table'
  readonly entries: Map<string, DocumentValue>
  readonly start: number
}

export interface ListValue {
  readonly kind: 'list'
  readonly items: DocumentValue[]
  readonly start: number
}

/** A number, a boolean, null, a date or an alias, as its source text. */
export interface OtherValue {
  readonly kind: 'other'
  readonly source: string
  readonly start: number
}
