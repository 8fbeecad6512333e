/** Text that is written bit by bit, and remembers where the named bits begin. */
export class Writer {
  #text = ""
  readonly #columns = new Map<string, number>()

  get text(): string {
    return this.#text
  }
  /** The column, from 1, where what has the name begins. */
  column(name: string): number | undefined {
    return this.#columns.get(name)
  }

  /** The columns where what has the name begins, and what is within it. */
  columnsBelow(name: string): readonly number[] {
    return [...this.#columns].flatMap(([known, column]) => (known === name || known.startsWith(`${name}.`) ? [column] : []))
  }

  write(text: string): this {
    this.#text += text
    return this
  }
  /** Names what is written next. */
  mark(name: string): this {
    this.#columns.set(name, this.#text.length + 1)
    return this
  }

  /** A value as it stands in a program; its parts have names below its own: `"2"`, `"2.stride"`, `"2.stride.1"`. */
  value(value: unknown, name: string): this {
    if (Array.isArray(value)) return this.mark(name).list("[", value, "]", (item, i) => this.value(item, `${name}.${i}`))
    if (typeof value !== "object" || value === null) return this.mark(name).write(literal(value))
    return this.mark(name).list("{ ", Object.entries(value), " }", ([key, member]) => {
      const named = `${name}.${key}`
      this.mark(named).write(`${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}: `)
      const column = this.column(named)!
      this.value(member, named).#columns.set(named, column) // tsc blames the key
    })
  }

  list<T>(open: string, items: readonly T[], close: string, each: (item: T, i: number) => unknown): this {
    this.write(items.length === 0 ? open.trim() : open)
    items.forEach((item, i) => {
      if (i > 0) this.write(", ")
      each(item, i)
    })
    return this.write(items.length === 0 ? close.trim() : close)
  }
}

const literal = (value: unknown): string => (typeof value === "string" ? JSON.stringify(value) : String(value))
