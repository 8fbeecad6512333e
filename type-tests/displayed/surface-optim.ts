// Every name of "laminate/optim".
export { adam } from "laminate/optim"
//       ^? const adam: OptimizerFactory<AdamRule>
export { defineOptimizer } from "laminate/optim"
//       ^? function defineOptimizer<const D extends OptimizerDefinition<keyof D["options"] & string>>(definition: D): OptimizerFactory<ruleOf<D>>
export type { AdamRule } from "laminate/optim"
//            ^? interface AdamRule
export type { Kept } from "laminate/optim"
//            ^? type Kept<option extends string = string> = readonly [name: string, like: "parameter" | "scalar", when?: option]
export type { Optimizer } from "laminate/optim"
//            ^? on 5.9, 6.0: interface Optimizer<in out R extends OptimizerRule>
//            ^? on 7.0: interface Optimizer<R extends OptimizerRule>
export type { OptimizerDefinition } from "laminate/optim"
//            ^? interface OptimizerDefinition<option extends string = string>
export type { OptimizerFactory } from "laminate/optim"
//            ^? on 5.9, 6.0: interface OptimizerFactory<in out R extends OptimizerRule>
//            ^? on 7.0: interface OptimizerFactory<R extends OptimizerRule>
export type { OptimizerRuleOf } from "laminate/optim"
//            ^? type OptimizerRuleOf<factory> = factory extends OptimizerFactory<infer R extends OptimizerRule> ? R : never
export type { ParamGroup } from "laminate/optim"
//            ^? type ParamGroup<R extends OptimizerRule> = Settings<R> & { readonly params: readonly Parameter[]; readonly numParams: number; readonly numTrainable: number; }
export type { ParameterState } from "laminate/optim"
//            ^? type ParameterState<R extends OptimizerRule> = { readonly name: string; } & { readonly [one in R["state"][number] as one extends readonly [unknown, unknown] ? one[0] : never]: StateTensor; } & { readonly [one in R["state"][number] as one extends readonly [unknown, unknown] ? never : one[0]]?: StateTensor; }
export type { Settings } from "laminate/optim"
//            ^? type Settings<R extends OptimizerRule> = { readonly [name in keyof R["options"]]: accepted<R["options"][name]>; }
export type { StateTensor } from "laminate/optim"
//            ^? interface StateTensor
