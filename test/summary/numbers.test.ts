// What Python prints, from a run of Python 3.11.
import { expect, test } from "vitest"
import { grouped, inUnits, megabytes, percentage, twoDecimals, whole } from "../../src/summary/numbers.ts"

test.each([
  [0, "0.00"],
  [0.125, "0.12"],
  [0.375, "0.38"],
  [0.625, "0.62"],
  [0.875, "0.88"],
  [1.125, "1.12"],
  [-0.125, "-0.12"],
  [-0.375, "-0.38"],
  [-0.001, "-0.00"],
  [0.005, "0.01"], // its binary value is a little more
  [0.015, "0.01"], // and this one's a little less
  [1.005, "1.00"],
  [2.675, "2.67"],
  [18004, "18004.00"],
  [1e21, "1000000000000000000000.00"],
  [562949953421311.625, "562949953421311.62"],
])("two decimals of %d: %s", (value, text) => expect(twoDecimals(value)).toBe(text))

test.each([
  [0n, "M", "0"],
  [1n, "M", "0.00"],
  [1_000_000n, "M", "1"],
  [1_125_000n, "M", "1.12"],
  [999_999_999n, "M", "1,000.00"],
  [1_000_000_000n, "G", "1"],
  [999_999_999_999n, "G", "1,000.00"],
  [1_500_000_000_000n, "T", "1.50"],
  [1_234_000_000_000_000n, "T", "1,234"],
  [1_234_567_000_000_000n, "T", "1,234.57"],
])("%d in units", (count, letter, text) =>
  expect(inUnits(count)).toEqual([expect.stringMatching(`^${letter}`), text]),
)

test.each([
  [1n, 1n, "100.00%"],
  [1n, 1300n, "  0.08%"],
  [1n, 80_000n, "  0.00%"],
  [1n, 800n, "  0.12%"], // 0.125, a tie
  [-1n, 2n, "-50.00%"],
  [-3n, 2n, "-150.00%"],
])("%d of %d as a share", (part, all, text) => expect(percentage(part, all)).toBe(text))

test("thousands", () => {
  expect(["0", "999", "1000", "-1234567"].map(BigInt).map(grouped)).toEqual([
    "0",
    "999",
    "1,000",
    "-1,234,567",
  ])
  expect(grouped(2n ** 53n + 1n)).toBe("9,007,199,254,740,993")
})

test("a total goes through a float in Python, too", () => {
  expect(whole(Number(2n ** 53n + 1n))).toBe("9,007,199,254,740,992")
})

test("bytes in megabytes", () => {
  expect([125_000n, 0n, 18_004_000_000n, undefined].map(megabytes)).toEqual([
    "0.12",
    "0.00",
    "18004.00",
    "--",
  ])
})
