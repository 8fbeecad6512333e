// Chance that comes out the same on every machine.

export interface Random {
  /** A whole number from 0 to one less than `count`. */
  below(count: number): number
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  /** Whether something happens that happens once in `count` times. */
  once(count: number): boolean
  pick<T>(list: readonly T[]): T
}

/** mulberry32. */
export function generator(seed: number): Random {
  let state = seed
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * count)
  }
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    once: count => below(count) === 0,
    pick: list => list[below(list.length)]!,
  }
}
