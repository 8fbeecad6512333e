import type { AnyLayer, args, rule } from "../define/layer.ts"
import type { judge } from "../define/fields/index.ts"
import type { Frozen, Run, Sequential } from "./values.ts"

// chain | element -> whether the arguments of all its layers suit their factories; read only where a chain fails
export type sound<element> = element extends AnyLayer
  ? wrong<element[typeof rule], element[typeof args]> extends never
    ? true
    : false
  : element extends readonly unknown[]
    ? soundAll<element>
    : element extends Sequential<infer chain>
      ? soundAll<chain>
      : element extends Run<any, infer repeated> | Frozen<infer repeated>
        ? sound<repeated>
        : element extends object
          ? soundAll<element>
          : true
type soundAll<elements> = false extends { [i in keyof elements]: sound<elements[i]> }[keyof elements &
  (number | string)]
  ? false
  : true

// rule, arguments -> never | the places that are wrong
type wrong<R extends { args: any; options: any }, A> = {
  [i in keyof A & `${number}`]: R["args"][i] extends readonly [string, infer field]
    ? judge<field, A[i], ""> extends true
      ? never
      : i
    : A[i] extends object
      ? wrongOptions<R["options"], A[i]>
      : never
}[keyof A & `${number}`]
type wrongOptions<fields, options> = {
  [name in keyof options]: name extends keyof fields
    ? judge<fields[name], options[name], ""> extends true
      ? never
      : name
    : name
}[keyof options]
