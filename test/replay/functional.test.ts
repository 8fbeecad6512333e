// Every recorded call of every tensor operation: what PyTorch takes comes out the same, what it refuses is refused.
import { afterAll, describe, expect, test } from "vitest"
import { recordings } from "../recordings.ts"
import { functionDifferences as deliberate } from "./differences.ts"
import { call, differenceOf, operations } from "./functions.ts"
import type { FunctionCase } from "./functions.ts"

const { cases } = recordings<{ cases: FunctionCase[] }>("functional")
const used = new Map(deliberate.map(({ name }) => [name, 0]))

describe.each(Object.keys(operations))("%s", name => {
  test("agrees with PyTorch", () => {
    const own = cases.filter(given => given.function === name)
    expect(own.length).toBeGreaterThanOrEqual(150)
    const unexplained = own.flatMap(given => {
      const difference = differenceOf(call(given), given)
      if (difference === null) return []
      const reason = deliberate.find(({ covers }) => covers(given))
      if (reason === undefined) return [`${JSON.stringify([given.args, given.options])}: ${difference}`]
      used.set(reason.name, (used.get(reason.name) ?? 0) + 1)
      return []
    })
    expect(unexplained).toEqual([])
  })
})

afterAll(() => {
  console.log(`${cases.length} recorded calls replayed; different on purpose:`, Object.fromEntries(used))
})

test("every deliberate difference is met", () => {
  expect([...used].filter(([, count]) => count === 0)).toEqual([])
})
