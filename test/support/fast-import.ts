/**
 * Files by path: a text, null to take one away, or an entry of another mode; a submodule's text is a commit id.
 * A path's byte that is not UTF-8 stands as U+DC00 plus the byte.
 */
export type PlannedFiles = Readonly<Record<string, PlannedFile>>

export type PlannedFile = string | null | { readonly mode: string; readonly text: string | Buffer }

/** Git's language for many objects in one process (git-fast-import); a text is given by its length in bytes, so it may hold anything. */
export class ImportStream {
  readonly #parts: Buffer[] = []

  say(line: string): this {
    this.#parts.push(Buffer.from(`${line}\n`))
    return this
  }

  data(text: string | Buffer): this {
    const bytes = Buffer.from(text as string)
    this.#parts.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n'))
    return this
  }

  files(files: PlannedFiles): this {
    for (const [path, entry] of Object.entries(files)) this.#file(quotePath(path), entry)
    return this
  }

  #file(path: string, entry: PlannedFile): void {
    if (entry === null) {
      this.say(`D ${path}`)
      return
    }
    const { mode, text } = typeof entry === 'string' ? { mode: '100644', text: entry } : entry
    if (mode === '160000') this.say(`M ${mode} ${text} ${path}`)
    else this.say(`M ${mode} inline ${path}`).data(text)
  }

  end(): Buffer {
    return Buffer.concat([...this.#parts, Buffer.from('done\n')])
  }
}

/** A path in git's C style quotes, with octal escapes for what is not printable ASCII. */
function quotePath(path: string): string {
  const bytes = [...path].flatMap((character) => {
    const code = character.codePointAt(0) as number
    return code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : [...Buffer.from(character)]
  })
  const text = bytes.map((byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\${byte.toString(8).padStart(3, '0')}`,
  )
  return `"${text.join('')}"`
}
