import type { AnyLayer, rule } from "../../define/layer.ts"
import type { Signature } from "../../define/several/signature.ts"
import type { NoTensor, Several, State, Typed, typed } from "../../define/run/state.ts"
import type { show } from "../../shape/dim.ts"
import type { Fault, placed, Refused, sentenceOf } from "../chain/fault.ts"
import type { outcome } from "../chain/outcome.ts"
import type { Tensor } from "../../module/tensor.ts"
import type { isOne } from "../isOne.ts"
import type { dtypeFrom, givesOne, portsOf } from "./promised.ts"
import type { declaredDtype } from "../input.ts"
import type {
  Chain,
  chained,
  Model,
  modelled,
  ModuleList,
  onceOf,
  Own,
  Run,
  Sequential,
  Some,
} from "../values.ts"

/** A module as a `forward` has it: called with tensors, it gives tensors. */
export interface Callable<in out Element> {
  <const Inputs extends readonly unknown[]>(...input: taken<Element, Inputs>): Gives<Element, Inputs>
}

/** The attributes of a model as its `forward` gets them. */
export type Attributes<C> = { readonly [name in keyof C]: attribute<C[name]> }

// attribute -> what it is in a forward; an array is a chain that can only be blamed as a whole
type attribute<element> = attributeOf<element, element>
// attribute, the same -> what it is in a forward
/**
 * What kind it is is asked of a parameter of its own: then one of several layers is one `Callable` of them all, since of a union of
 * functions tsc would check nothing, and a type parameter that is some layer is called as itself and not as its constraint.
 */
type attributeOf<element, kind> = kind extends AnyLayer
  ? unknown extends kind[typeof rule]
    ? Callable<Some<element>>
    : Callable<element>
  : kind extends readonly unknown[]
    ? Callable<Chain<kind>>
    : kind extends ModuleList<infer modules>
      ? listed<modules>
      : kind extends Own<infer shape, infer dtype, any>
        ? Tensor<shape, dtype>
        : isAnyModule<kind> extends true
          ? Callable<Some<element>>
          : Callable<element>
// sequential or model -> whether it is one of which nothing is known
/** `"length" & number` is `never`, also where a chain is a type parameter, and `any` for `any`; `unknown extends chain` would wait. */
type isAnyModule<kind> =
  kind extends Model<any, any, any, any>
    ? "" extends "length" & kind[typeof modelled][0]["length"]
      ? true
      : false
    : kind extends Sequential<any>
      ? "" extends "length" & kind[typeof chained]["length"]
        ? true
        : false
      : false
// modules of a list -> the list in a forward; a repeat makes its length unknown
type listed<modules extends readonly unknown[]> =
  Extract<modules[number], Run<any, any>> extends never
    ? { readonly [i in keyof modules]: attribute<modules[i]> }
    : readonly attribute<onceOf<modules[number]>>[]

// element, inputs -> the inputs | the inputs with a sentence in the place of the wrong one
export type taken<element, inputs extends readonly unknown[]> = takenBut<
  inputs,
  faultIn<CallOf<element, inputs>[asked<inputs, "outcome">]>
>
// inputs, fault | never -> the inputs | with its sentence
// The fault is a parameter of its own: within the brackets of a test tsc works a type out anew for each way in which it looks at
// type parameters.
type takenBut<inputs extends readonly unknown[], fault> = [fault] extends [never]
  ? inputs
  : misplaced<inputs, fault>["is"]
type misplaced<inputs, fault> = [fault] extends [Fault<infer at, any, any>]
  ? {
      is: inputs extends readonly [] ? readonly [input: sentenceOf<fault>] : placed<inputs, at, fault>
    }
  : { is: any }
type faultIn<outcome> = Extract<outcome, Fault<any, any, any>>

// element, inputs -> state | fault | refused
/** What comes of a call; of a tensor that was refused before comes the same refusal. */
export type calledWith<element, inputs extends readonly unknown[]> = inputs extends readonly [
  Tensor<infer shape extends readonly unknown[], infer dtype>,
]
  ? outcome<element, alone<typed<shape, dtype>>>
  : number extends inputs["length"]
    ? number[]
    : statesIn<inputs> extends infer states extends readonly unknown[]
      ? refusedIn<states> extends infer refused
        ? [refused] extends [never]
          ? strayIn<states, element> extends infer stray
            ? [stray] extends [never]
              ? outcome<element, states>
              : stray
            : never
          : refused
        : never
      : never

// state -> states; of a tensor of any shape nothing is known
type alone<state> = { is: readonly [unknown extends state ? number[] : state] }["is"]
// inputs -> states
type statesIn<inputs extends readonly unknown[]> = { [i in keyof inputs]: stateIn<inputs[i]> }
type stateIn<input> = unknown extends input
  ? number[]
  : input extends Tensor<infer shape, infer dtype>
    ? shape extends string
      ? Refused<shape>
      : typed<shape, dtype>
    : input extends null
      ? null
      : input extends readonly unknown[]
        ? Several<statesIn<input>>
        : NoTensor<input>
type refusedIn<states extends readonly unknown[]> = {
  [i in keyof states]: states[i] extends Refused<any>
    ? states[i]
    : states[i] extends Several<infer inner>
      ? refusedIn<inner>
      : never
}[number]
// states, element -> fault at what is no tensor | never
/** A last object is the options of the call, of a layer that has such. */
type strayIn<states extends readonly unknown[], element> = {
  [i in keyof states]: states[i] extends NoTensor<infer value>
    ? takesOptions<element, states, i, value> extends true
      ? never
      : Fault<i & string, "", `${calleeName<element>}: expects a tensor, got ${show<value>}`>
    : never
}[number]
type takesOptions<element, states extends readonly unknown[], i, value> = element extends AnyLayer
  ? element[typeof rule]["signature"] extends Signature
    ? states extends readonly [unknown, ...infer later]
      ? `${later["length"]}` extends i
        ? value extends (...parameters: never) => unknown
          ? false
          : value extends object
            ? true
            : false
        : false
      : false
    : false
  : false
type calleeName<element> = element extends AnyLayer
  ? element[typeof rule]["name"]
  : element extends Model<infer name, any, any, any>
    ? name
    : element extends Some<infer some>
      ? calleeName<some>
      : "Sequential"

// element, inputs -> tensor, or several, nested as PyTorch nests them
/**
 * What a call gives. A tensor, for the elements that always give one, also while its shape waits for a type parameter. The
 * shape of what was refused is the sentence: it is taken by every later call, so that one mistake is told once.
 */
export type Gives<element, inputs extends readonly unknown[]> = CallOf<element, inputs>[asked<
  inputs,
  "gives"
>]

/**
 * A call, behind keys that wait for its inputs: a signature that is not called yet, at which tsc looks several times for every
 * call, costs nothing.
 */
interface CallOf<in out element, in out inputs extends readonly unknown[]> {
  readonly [key: string]: any
  readonly outcome: calledWith<element, inputs>
  readonly gives: givesOne<element> extends true
    ? tensorOf<shapeGiven<element, inputs>, dtypeFrom<element, declaredDtype<inputs[0]>>>
    : portsOf<element> extends readonly unknown[]
      ? tensorsAt<portsOf<element>, calledWith<element, inputs>, dtypeFrom<element, declaredDtype<inputs[0]>>>
      : element extends Some<infer some>
        ? Tensor<CallResult<some, inputs>, dtypeFrom<some, declaredDtype<inputs[0]>>>
        : tensorsFrom<calledWith<element, inputs>, element>
}
// No inputs are a word, but a type parameter might be.
type asked<inputs, question> = inputs extends "" ? string : question
// shape, dtype -> tensor
// The members of what a type alias has in its own text wait until they are asked for, and are worked out anew for each way in which
// tsc looks at type parameters; those of what is a member of a record do not, and so a call does not go over the calls before it.
type tensorOf<shape, dtype> = { is: Tensor<shape, dtype> }["is"]
type shapeGiven<element, inputs extends readonly unknown[]> =
  keeps<element, inputs[0]> extends Tensor<infer shape, any> ? shape : CallResult<element, inputs>
// element, inputs -> shape | sentence; named, for declarations of generic functions
export type CallResult<element, inputs extends readonly unknown[]> =
  calledWith<element, inputs> extends infer out
    ? out extends Several<any>
      ? `${calleeName<element>}: gives several tensors where one is expected`
      : shapeFrom<out>
    : never
// element, input -> the input where its shape goes through, also one that waits for a type parameter | false
type keeps<element, input> = element extends AnyLayer
  ? element[typeof rule]["keeps"] extends true
    ? input
    : false
  : false

// state | fault | refused -> shape | sentence
export type shapeFrom<out> = out extends readonly unknown[]
  ? out
  : out extends Typed<infer shape, any>
    ? shape
    : out extends Refused<infer sentence>
      ? sentence
      : sentenceOf<out>
// state | fault | refused, element -> tensor or several
export type tensorsFrom<out, element> = out extends State
  ? tensorsGiven<out>
  : out extends Refused<infer sentence>
    ? refusedAs<element, sentence>
    : refusedAs<element, sentenceOf<out>>
type tensorsGiven<state> =
  state extends Several<infer states>
    ? { [i in keyof states]: tensorsGiven<states[i]> }
    : state extends Typed<infer shape, infer dtype>
      ? tensorOf<shape, dtype>
      : state extends null
        ? null
        : Tensor<state>
// outputs, state | fault | refused, dtype -> tensors, nested as the outputs are, also while their shapes wait for type parameters
type tensorsAt<ports, out, dtype> = {
  -readonly [i in keyof ports]: ports[i] extends { readonly of: infer inner }
    ? tensorsAt<inner, stateAt<out, i>, dtype>
    : ports[i] extends { readonly only: false }
      ? tensorOf<shapeFrom<stateAt<out, i>>, ports[i] extends { readonly dtype: infer own } ? own : dtype>
      : tensorOrNull<stateAt<out, i>>
}
type tensorOrNull<out> = out extends null ? null : tensorsFrom<out, 0>
// state | fault | refused, index -> that of one output; what is refused or unknown is so for all
type stateAt<out, i> = out extends Several<infer states> ? states[i & keyof states] : out
// element, sentence -> as many tensors as the element gives
type refusedAs<element, sentence> = element extends AnyLayer
  ? element[typeof rule]["signature"] extends { readonly outputs: infer ports }
    ? refusedPorts<ports, sentence>
    : Tensor<sentence>
  : element extends Model<any, any, infer output, any>
    ? refusedOutput<output, sentence>
    : Tensor<sentence>
type refusedPorts<ports, sentence> = {
  -readonly [i in keyof ports]: ports[i] extends { readonly of: infer inner }
    ? refusedPorts<inner, sentence>
    : Tensor<sentence>
}
type refusedOutput<output, sentence> =
  isOne<output> extends true ? Tensor<sentence> : { [i in keyof output]: refusedOutput<output[i], sentence> }
