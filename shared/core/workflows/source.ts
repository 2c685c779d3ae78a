import { entryOf, type Node, nodeAt } from '../documents/node.ts'
import type { Place } from '../text/error.ts'

/** A YAML file, and where what it says stands. */
export interface Source {
  /** Repository path. */
  readonly file: string
  readonly text: string
  /** Undefined when it cannot be read. */
  readonly root: Node | undefined
  /** The place of an offset in UTF-16 units. */
  readonly locate: (offset: number) => Required<Place>
  /** The place of the value at a path, of its key where it is a list or a mapping, or of the nearest one above that is there. */
  readonly place: (path: readonly (string | number)[]) => Place
}

/** Puts a source together. */
export function makeSource(
  file: string,
  text: string,
  root: Node | undefined,
  locate: (offset: number) => Required<Place>,
): Source {
  return { file, text, root, locate, place: (path) => findPlace(file, root, locate, path) }
}

function findPlace(
  file: string,
  root: Node | undefined,
  locate: (offset: number) => Required<Place>,
  path: readonly (string | number)[],
): Place {
  for (let length = path.length; length > 0; length--) {
    const last = path[length - 1] as string | number
    const above = nodeAt(root, path.slice(0, length - 1))
    if (typeof last === 'string') {
      const entry = entryOf(above, last)
      if (entry) return locate(isScalar(entry.value) ? entry.value.at : entry.keyAt)
    } else if (above?.kind === 'list' && above.items[last]) return locate(above.items[last].at)
  }
  return { file, line: 1, column: 1 }
}

function isScalar({ kind }: Node): boolean {
  return kind !== 'list' && kind !== 'map' && kind !== 'nothing'
}
