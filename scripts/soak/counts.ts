/** What happened, counted by kind and name; several rounds count into one. */
export class Counts {
  readonly #counts = new Map<string, Map<string, number>>()

  add(kind: string, name: string, times = 1): void {
    const names = this.#counts.get(kind) ?? new Map<string, number>()
    names.set(name, (names.get(name) ?? 0) + times)
    this.#counts.set(kind, names)
  }

  of(kind: string): number {
    return [...(this.#counts.get(kind)?.values() ?? [])].reduce((sum, count) => sum + count, 0)
  }

  /** A Markdown table, a kind a line: its sum, and what it is made of, most frequent first. */
  table(): string {
    const lines = [...this.#counts].map(([kind, names]) => {
      const parts = [...names].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`)
      return `| ${kind} | ${this.of(kind)} | ${parts.join(', ')} |`
    })
    return ['| What | Count | Of which |', '| --- | ---: | --- |', ...lines].join('\n')
  }
}
