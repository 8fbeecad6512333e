import { elementsOf } from "../module/memory.ts"
import { show } from "../shape/dim.ts"
import { grouped } from "./numbers.ts"
import { inputFirst } from "./rulesByName.ts"
import type { Row } from "./rows.ts"

/** One parameter below its module, where `verbose` is 2. */
export interface ParameterRow {
  readonly name: string
  readonly kernelSize: string
  readonly numParams: string
}

/** The parameters that torchinfo shows below a row: the root's own, and of any other module its children's too. */
export function parameterRows({ parameters, path }: Row): readonly ParameterRow[] {
  const shown = parameters.filter(({ name }) => path !== "" || !name.includes("."))
  return shown.map((parameter, i) => ({
    name: parameter.name,
    kernelSize: show(inputFirst(parameter)),
    numParams: (i === shown.length - 1 ? "└─" : "├─") + grouped(elementsOf(parameter)),
  }))
}
