import { floatsAndComplex, unlike } from "../define/dtype.ts"
import type { FloatsAndComplex } from "../define/dtype.ts"
import { flag, judgeFlag } from "../define/fields/flag.ts"
import { refuseOptions } from "../define/call/options.ts"
import type { DType } from "../module/module.ts"
import { dtypeFault } from "../module/tensor.ts"
import { quoted, show } from "../shape/dim.ts"
import { refused, settle } from "../shape/error.ts"
import type { onceKnown } from "../shape/onceKnown.ts"
import { own } from "./children/isOwn.ts"
import type { OwnSpec } from "./children/isOwn.ts"
import type { checkedSizes } from "./sizes.ts"
import { sizeFault } from "./sizes.ts"
import type { Own } from "./values.ts"

/** Sizes of a tensor that a model owns: numbers, since it is there before any input is. */
type Sizes = readonly number[]

/** What a parameter may be told besides. */
export interface ParameterOptions<in out D, in out Trains> {
  /** Type of its numbers; float32 unless told. */
  readonly dtype?: D
  /** Whether it trains; true unless told. */
  readonly requiresGrad?: Trains
}
/** What a buffer may be told besides. */
export interface BufferOptions<in out D> {
  /** Type of its numbers; float32 unless told. */
  readonly dtype?: D
  /** Whether it is in the state dict; true unless told. */
  readonly persistent?: boolean
}

/**
 * A parameter of a model of one's own, an attribute that is a tensor in its `forward`. float32 and trained unless told, which only
 * floats and complex numbers are.
 *
 * PyTorch: `torch.nn.Parameter(torch.empty(shape, dtype=dtype), requires_grad)`. Throws a ShapeError for sizes or a dtype that are none.
 */
export const parameter: <
  const Shape extends Sizes,
  const D extends DType = "float32",
  const Trains extends boolean = true,
>(
  shape: checkedSizes<Shape>,
  options?: ParameterOptions<trained<D, Trains>, Trains>,
) => Own<[...Shape], D, false extends Trains ? "frozen parameter" : "parameter"> = ((
  shape: Sizes,
  options: { dtype?: DType; requiresGrad?: boolean } = {},
) => ownTensor("parameter", "requiresGrad", shape, options)) as never

/**
 * A buffer of a model of one's own: saved with it and never trained. float32 unless told; one that is not persistent is left
 * out of the state dict.
 *
 * PyTorch: `self.register_buffer(name, torch.empty(shape, dtype=dtype), persistent)`. Throws a ShapeError for sizes or a dtype that are none.
 */
export const buffer: <const Shape extends Sizes, const D extends DType = "float32">(
  shape: checkedSizes<Shape>,
  options?: BufferOptions<D>,
) => Own<[...Shape], D, "buffer"> = ((shape: Sizes, options: { dtype?: DType; persistent?: boolean } = {}) =>
  ownTensor("buffer", "persistent", shape, options)) as never

function ownTensor(
  role: OwnSpec["role"],
  keeps: "requiresGrad" | "persistent",
  shape: Sizes,
  options: { readonly dtype?: DType; readonly requiresGrad?: boolean; readonly persistent?: boolean },
): OwnSpec {
  refuseOptions(role, ["dtype", keeps], options)
  const { dtype = "float32", [keeps]: kept = true } = options
  settle(role, judgeFlag(flag(true), kept, `${role}: ${keeps}`), kept)
  return new OwnTensor(role, shape, dtype, kept)
}

// dtype, whether it trains -> the dtype | sentence
type trained<D, Trains> = [trainFault<D, Trains>] extends [true]
  ? D
  : Untrained<trainFault<D, Trains>>[onceKnown<trainFault<D, Trains>>]
interface Untrained<out fault> {
  readonly [key: string]: any
  readonly is: fault
}
// dtype, whether it trains -> sentence | true
type trainFault<D, Trains> = [Trains] extends [true]
  ? [D & FloatsAndComplex["of"][number]] extends [never]
    ? `parameter: ${D & string} does not train; set requiresGrad to false`
    : true
  : true
function trainFault(dtype: DType, trains: boolean): string | true {
  return (
    !trains ||
    unlike(floatsAndComplex, dtype, dtype) === true ||
    `parameter: ${dtype} does not train; set requiresGrad to false`
  )
}

/** A tensor that a model owns, as its attributes hold it. */
class OwnTensor implements OwnSpec {
  readonly role: OwnSpec["role"]
  readonly shape: Sizes
  readonly dtype: DType
  readonly kept: boolean

  constructor(role: OwnSpec["role"], shape: Sizes, dtype: DType, kept: boolean) {
    if (!Array.isArray(shape)) throw refused(role, `expects a shape, got ${quoted(shape)}`, shape)
    for (const size of shape) {
      if (typeof size !== "number") throw refused(role, `a size must be a number, got ${show(size)}`, shape)
      settle(role, sizeFault(size), shape)
    }
    settle(role, dtypeFault(role, dtype), dtype)
    if (role === "parameter") settle(role, trainFault(dtype, kept), dtype)
    this.role = role
    this.shape = Object.freeze([...shape])
    this.dtype = dtype
    this.kept = kept
    Object.freeze(this)
  }

  get [own](): true {
    return true
  }
}
