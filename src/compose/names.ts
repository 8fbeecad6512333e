import { show } from "../shape/dim.ts"
import type { Next } from "./next.ts"
import type { Run } from "./values.ts"

// chain, name, place -> whether an element before that place has the name
/** To look along the chain for every name is quadratic: 67 s for 999 of them. A record of the names costs more than it saves in a short one. */
export type isTaken<chain, name extends string, i> = chain extends Many
  ? [places<chain>[name]] extends [`${i & number}`]
    ? false
    : isEarlier<chain, name, i>
  : isEarlier<chain, name, i>
/** A chain of more than 99 elements. */
interface Many {
  readonly 99: any
}
// chain -> a record of its names, each with its places
type places<chain> = { [i in keyof chain & `${number}` as nameOf<chain[i]>]: i } & {
  readonly [name: string]: string
}
type isEarlier<chain, name, i, j extends number = 0> = chain extends readonly unknown[]
  ? j extends i
    ? false
    : name extends nameOf<chain[j]>
      ? true
      : isEarlier<chain, name, i, Next[j]>
  : false
type nameOf<element> = element extends readonly unknown[]
  ? never
  : element extends Run<any, infer repeated>
    ? nameOf<repeated>
    : `${keyof element & (string | number)}`

/** Names that an element may not have: they are attributes of `torch.nn.Module`. One text: a tuple of so many is 110 types. */
const attributes = `
T_destination
add_module
apply
bfloat16
buffers
call_super_init
children
compile
cpu
cuda
double
dump_patches
eval
extra_repr
float
forward
get_buffer
get_extra_state
get_parameter
get_submodule
half
ipu
load_state_dict
modules
mtia
named_buffers
named_children
named_modules
named_parameters
parameters
register_backward_hook
register_buffer
register_forward_hook
register_forward_pre_hook
register_full_backward_hook
register_full_backward_pre_hook
register_load_state_dict_post_hook
register_load_state_dict_pre_hook
register_module
register_parameter
register_state_dict_post_hook
register_state_dict_pre_hook
requires_grad_
set_extra_state
set_submodule
share_memory
state_dict
to
to_empty
train
training
type
xpu
zero_grad
`

// name -> sentence | true
/** Why a name is refused. */
export type nameFault<name> = name extends ""
  ? "a name may not be empty"
  : name extends `${string}.${string}`
    ? `the name ${name} has a dot, which separates names in a path`
    : name extends `${number}`
      ? name extends LetteredNumber
        ? true
        : `the name ${name} is a number: unnamed elements are named by their index`
      : string extends name
        ? true
        : typeof attributes extends `${string}\n${name & string}\n${string}`
          ? `the name ${name & string} is an attribute of torch.nn.Module`
          : true

/** A union of templates has a name: tsc works out one without whenever it meets it. */
type LetteredNumber = `${string}${"e" | "E" | "x" | "X" | "o" | "O" | "b" | "B"}${string}`

export function nameFault(key: string): string | true {
  if (key === "") return "a name may not be empty"
  if (key.includes(".")) return `the name ${key} has a dot, which separates names in a path`
  if (Number.isFinite(Number(key)) && !/[a-z]/i.test(key))
    return `the name ${key} is a number: unnamed elements are named by their index`
  return attributes.split("\n").includes(key) ? `the name ${key} is an attribute of torch.nn.Module` : true
}

// name of a model -> the name | sentence
/** A class name: letters, digits and underscores, no digit first. Types look for what cannot be in one; letters they take all. */
export type className<name extends string> =
  isWord<name> extends true ? name : `model: the name must be a class name, got ${name}`
// What fills the last four up may stand in a name.
type isWord<name extends string> = string extends name
  ? true
  : name extends "" | `${number}${string}`
    ? false
    : hasWrongSign<`${name}___`> extends true
      ? false
      : true
/** Four signs at a time, each looked for in a text: a union of all templates with a wrong sign is 100 types. */
type hasWrongSign<text extends string> = text extends `${infer a}${infer b}${infer c}${infer d}${infer more}`
  ? WrongSign extends `${string}${a | b | c | d}${string}`
    ? true
    : hasWrongSign<more>
  : false
/** Those of ASCII that may not stand in a class name; of other letters types know nothing. */
type WrongSign = " !\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~"

export function classNameFault(name: unknown): string | true {
  return (
    (typeof name === "string" && /^[A-Za-z_]\w*$/.test(name)) ||
    `model: the name must be a class name, got ${show(name)}`
  )
}
