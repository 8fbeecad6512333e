import { show } from "../../shape/dim.ts"
import type { Next } from "../chain/next.ts"
import type { Run } from "../values.ts"

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

/** The attributes of `torch.nn.Module`, which no child may be called. One text: a tuple of so many is 110 types. */
const ofModule = `
T_destination
__annotations__
__call__
__class__
__delattr__
__dict__
__dir__
__doc__
__eq__
__format__
__ge__
__getattr__
__getattribute__
__getstate__
__gt__
__hash__
__init__
__init_subclass__
__le__
__lt__
__module__
__ne__
__new__
__reduce__
__reduce_ex__
__repr__
__setattr__
__setstate__
__sizeof__
__str__
__subclasshook__
__weakref__
_apply
_backward_hooks
_backward_pre_hooks
_buffers
_call_impl
_compiled_call_impl
_forward_hooks
_forward_hooks_always_called
_forward_hooks_with_kwargs
_forward_pre_hooks
_forward_pre_hooks_with_kwargs
_get_backward_hooks
_get_backward_pre_hooks
_get_name
_is_full_backward_hook
_load_from_state_dict
_load_state_dict_post_hooks
_load_state_dict_pre_hooks
_maybe_warn_non_full_backward_hook
_modules
_named_members
_non_persistent_buffers_set
_parameters
_register_load_state_dict_pre_hook
_register_state_dict_hook
_replicate_for_data_parallel
_save_to_state_dict
_slow_forward
_state_dict_hooks
_state_dict_pre_hooks
_version
_wrapped_call_impl
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
/** Those of `torch.nn.Sequential`, which no element of a chain may be called: at run time, since to look twice costs types. */
const ofSequential = `
__add__
__delitem__
__getitem__
__iadd__
__imul__
__iter__
__len__
__mul__
__rmul__
__setitem__
_get_item_by_idx
append
extend
insert
pop
`

// name -> sentence | true
/** Why a child may not have a name. */
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
        : typeof ofModule extends `${string}\n${name & string}\n${string}`
          ? `the name ${name & string} is an attribute of torch.nn.Module`
          : true

/** A union of templates has a name: tsc works out one without whenever it meets it. */
type LetteredNumber = `${string}${"e" | "E" | "x" | "X" | "o" | "O" | "b" | "B"}${string}`

export function nameFault(key: string): string | true {
  if (key === "") return "a name may not be empty"
  if (key.includes(".")) return `the name ${key} has a dot, which separates names in a path`
  if (Number.isFinite(Number(key)) && !/[a-z]/i.test(key))
    return `the name ${key} is a number: unnamed elements are named by their index`
  return !isListed(ofModule, key) || `the name ${key} is an attribute of torch.nn.Module`
}
/** Why an element of a chain may not. */
export function elementNameFault(key: string): string | true {
  return isListed(ofSequential, key)
    ? `the name ${key} is an attribute of torch.nn.Sequential`
    : nameFault(key)
}
const isListed = (list: string, name: string): boolean => list.includes(`\n${name}\n`)

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
