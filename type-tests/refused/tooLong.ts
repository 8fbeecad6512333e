// What is too long for tsc to follow: said in a sentence and not as TS2589.
import { conv2d, model, relu, repeat, sequential } from "laminate"

const ten = [relu(), relu(), relu(), relu(), relu(), relu(), relu(), relu(), relu(), relu()] as const
const hundred = [...ten, ...ten, ...ten, ...ten, ...ten, ...ten, ...ten, ...ten, ...ten, ...ten] as const
const most = [
  ...[...hundred, ...hundred, ...hundred, ...hundred, ...hundred, ...hundred, ...hundred, ...hundred, ...hundred],
  ...[...ten, ...ten, ...ten, ...ten, ...ten, ...ten, ...ten, ...ten, ...ten],
  ...[relu(), relu(), relu(), relu(), relu(), relu(), relu(), relu(), relu()],
] as const

// tsc only: a limit of tsc
export const thousandElements = () => model("Net", [16, 3], [...most, relu()])

// tsc only: a limit of tsc
export const thousandElementsOfASequential = () => sequential(...most, relu())

// tsc only: a limit of tsc
export const thousandElementsOfAName = () => model("Net", [16, 3], [{ body: [...most, relu()] }])

// tsc only: a limit of tsc
export const thousandRepeats = () => model("Net", [16, 3, 9999, 9999], [...repeat(1000, () => conv2d(3, 3, 3))])
