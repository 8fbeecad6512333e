import type { AnyLayer } from "../../define/layer.ts"
import type { State } from "../../define/run/state.ts"
import type { show } from "../../shape/dim.ts"
import type { union } from "../../shape/union.ts"
import type { walkOpen } from "../chain/chain.ts"
import type { Fault } from "../chain/fault.ts"
import type { lastOf } from "../chain/lastOf.ts"
import type { nameFault } from "../children/names.ts"
import type { functionGiven, lengthUnknown } from "../children/noLayer.ts"
import type { Frozen, Model, ModuleList, Own, Run, Sequential } from "../values.ts"

// attributes of a model -> fault | state; the state says only that they may be taken
/** What is wrong with the attributes whatever goes in: names, what is no module, neighbours in an array that contradict each other. */
export type attributesFault<C> = anyFault<{ [name in keyof C]: attributeFault<name, C[name]> }[keyof C]>
// modules of a list -> fault | state
export type elementsFault<C> = C extends readonly unknown[]
  ? number extends C["length"]
    ? Fault<"", "", "an array of unknown length is no module list: write its elements in place">
    : union<C["length"]> extends true
      ? Fault<"", "", "expects a layer, an array of them or a model, got undefined">
      : anyFault<{ [i in keyof C]: moduleFault<`${i & string}`, C[i]> }[number]>
  : Fault<"", "", `moduleList: expects an array of modules, got ${show<C>}`>
// faults -> one of them | state
type anyFault<faults> = [faults] extends [never] ? State : lastOf<faults>

// name, attribute -> fault | never
type attributeFault<name, attribute> =
  nameFault<name> extends infer fault extends string
    ? Fault<name & string, "", fault>
    : attribute extends Own<any, any, any>
      ? never
      : moduleFault<name & string, attribute>

// place, module -> fault | never
type moduleFault<place extends string, module> = unknown extends module
  ? never
  : module extends AnyLayer | Sequential<any> | Model<any, any, any, any> | Frozen<any> | ModuleList<any>
    ? never
    : module extends Run<any, infer repeated>
      ? moduleFault<place, repeated>
      : module extends readonly unknown[]
        ? number extends module["length"]
          ? Fault<place, "", lengthUnknown>
          : walkOpen<module, number[]> extends Fault<infer at, infer inside, infer sentence>
            ? Fault<`${place}.${at}`, inside, sentence>
            : never
        : module extends (...parameters: never) => unknown
          ? Fault<place, "", functionGiven>
          : Fault<place, "", `expects a layer, an array of them or a model, got ${show<module>}`>
