/**
 * A file that carries a track's version and how to find it there.
 * `keyed`: the value at a dotted `key` of a JSON, TOML or YAML document; `text`: the whole file; `pattern`: the one capture group.
 */
export type VersionFile =
  | { readonly kind: 'keyed'; readonly path: string; readonly format: 'json' | 'toml' | 'yaml'; readonly key: string }
  | { readonly kind: 'text'; readonly path: string }
  | { readonly kind: 'pattern'; readonly path: string; readonly pattern: string }
