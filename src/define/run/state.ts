/** A shape of another dtype than float32. Its length is no number, so that no form of a rule is found for it. */
export interface Typed<in out Shape extends readonly unknown[], in out DType> {
  readonly length: DType
  readonly sizes: Shape
  readonly [place: number]: unknown
}

/** Several tensors, nested as PyTorch nests them. */
export interface Several<in out States extends readonly unknown[]> {
  readonly length: "several"
  readonly states: States
  readonly [place: number]: unknown
}

/** In the place of a state: what is no tensor, a mistake unless it is the options of a call, `{ needWeights: false }`. */
export interface NoTensor<in out Value> {
  readonly value: Value
}

/** What passes along a chain: the shape of a float32 tensor, a shape with its dtype, or several of these. */
export type State = readonly unknown[] | Typed<any, any> | Several<any>

// state -> the shape of a tensor; nothing is known of that of several
export type shapeIn<state> =
  state extends Typed<infer shape, any> ? shape : state extends readonly unknown[] ? state : number[]
// state -> its dtype
export type dtypeIn<state> = state extends Typed<any, infer dtype> ? dtype : "float32"

// shape, dtype -> state; a dtype that is not known counts as float32
export type typed<shape, dtype> = "float32" extends dtype
  ? shape
  : shape extends readonly unknown[]
    ? Typed<shape, dtype>
    : shape

// state -> its shape, or the shapes of several
export type sizesOf<state> =
  state extends Typed<infer shape, any>
    ? shape
    : state extends Several<infer states>
      ? { [i in keyof states]: sizesOf<states[i]> }
      : state
