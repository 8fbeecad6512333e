import { inUnits, megabytes, nothing, whole } from "./numbers.ts"
import type { Settings } from "./options.ts"
import { sumOf } from "./sizes.ts"
import type { ExactCount } from "./sizes.ts"
import type { Totals } from "./totals.ts"

/** The lines below the rows, in sections. */
export function footer(totals: Totals, { unitStyle }: Settings): readonly (readonly string[])[] {
  const { totalParams, trainableParams, totalMultAdds, totalInput, totalOutputBytes, totalParamBytes } =
    totals
  const params = [
    `Total params: ${whole(Number(totalParams))}`,
    `Trainable params: ${whole(Number(trainableParams))}`,
    `Non-trainable params: ${whole(Number(totalParams - trainableParams))}`,
  ]
  if (totalInput === null) return [params]
  const sizes = [
    `Input size (MB): ${megabytes(totalInput)}`,
    `Forward/backward pass size (MB): ${megabytes(totalOutputBytes)}`,
    `Params size (MB): ${megabytes(totalParamBytes)}`,
    `Estimated Total Size (MB): ${megabytes(sumOf([totalInput, totalOutputBytes, totalParamBytes]))}`,
  ]
  return [[...params, `Total mult-adds${multAdds(totalMultAdds, unitStyle)}`], sizes]
}

/** The unit is a Python enum, which prints as its value up to Python 3.10, and as its name from 3.11 on. */
function multAdds(count: ExactCount, unitStyle: Settings["unitStyle"]): string {
  if (count === undefined) return `: ${nothing}`
  const [unit, text] = inUnits(count)
  return ` (${unitStyle === "M" ? unit.charAt(0) : `Units.${unit}BYTES`}): ${text}`
}
