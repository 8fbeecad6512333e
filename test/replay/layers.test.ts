// Every recorded configuration of every layer: what PyTorch takes comes out the same, what it refuses is refused.
import { afterAll, describe, expect, test } from "vitest"
import { factoryOf } from "../library.ts"
import { recordedClasses, recordings } from "../recordings.ts"
import { differences as deliberate } from "./differences.ts"
import { differences, replay } from "./replay.ts"
import type { Case } from "./replay.ts"

const used = new Map(deliberate.map(({ name }) => [name, 0]))
let replayed = 0

describe.each(recordedClasses)("%s", layer => {
  test("agrees with PyTorch", () => {
    const { cases } = recordings<{ cases: Case[] }>(`layers/${layer}`)
    expect(cases.length).toBeGreaterThanOrEqual(250)
    const unexplained = cases.flatMap(given => {
      const outcome = replay(factoryOf(layer), given)
      const found = differences(outcome, given.result)
      replayed++
      if (found.length === 0) return []
      const reason = outcome.ok ? undefined : deliberate.find(({ covers }) => covers(layer, given))
      if (reason === undefined)
        return [
          `${JSON.stringify([given.args, given.options, given.inputs, given.call])}: ${found.join("; ")}`,
        ]
      used.set(reason.name, (used.get(reason.name) ?? 0) + 1)
      return []
    })
    expect(unexplained).toEqual([])
  })
})

afterAll(() => {
  console.log(`${replayed} recorded configurations replayed; stricter on purpose:`, Object.fromEntries(used))
})

test("every deliberate difference is met", () => {
  expect([...used].filter(([, count]) => count === 0)).toEqual([])
})
