import { formatCode, formatProse, formatTable } from './action-page.ts'

/** What this page reads of a JSON Schema. */
interface Node {
  readonly description?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Node | boolean
  readonly anyOf?: readonly Node[]
  readonly items?: Node
}

type Row = readonly string[]

/** Writes the page about release-tracks.yml from its JSON Schema: a row a key, the keys below with their whole path. */
export function formatConfiguration(schema: unknown): string {
  const sections = [
    '<!-- Made by `npm run docs` from the description of the configuration in shared/config/config-shape.ts. -->',
    '# release-tracks.yml',
    formatProse((schema as Node).description ?? ''),
    'It is read from the `config` input, else the first that exists of `release-tracks.yml`, `.yaml`, `.json` and the same names below `.github/`.',
    formatTable(['Key', 'Meaning', 'Default', 'Example'], rowsOf(schema as Node, '')),
  ]
  return `${sections.join('\n\n')}\n`
}

function rowsOf(node: Node, prefix: string): Row[] {
  const own = Object.entries(node.properties ?? {}).filter(([key]) => key !== '$schema')
  const named = typeof node.additionalProperties === 'object' ? [['<name>', node.additionalProperties] as const] : []
  const rows = [...own, ...named].flatMap(([key, child]) => [
    rowOf(`${prefix}${key}`, child, node.required?.includes(key) ?? false),
    ...rowsOf(child, `${prefix}${key}.`),
  ])
  const below = [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])]
  return [...rows, ...below.flatMap((child) => rowsOf(child, prefix.replace(/(\[\])?\.$/, '[].')))]
}

function rowOf(path: string, { description = '', default: value, examples }: Node, required: boolean): Row {
  const [example] = examples ?? []
  const otherwise = required ? 'required' : value === undefined ? '' : formatCode(JSON.stringify(value))
  return [
    formatCode(path),
    formatProse(description),
    otherwise,
    example === undefined ? '' : formatCode(JSON.stringify(example)),
  ]
}
