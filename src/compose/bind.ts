import { trace } from "../graph/trace.ts"
import { createModule } from "../module/create.ts"
import { behaviour } from "../module/module.ts"
import type { InputSize, TensorValue } from "../module/module.ts"
import type { Tensor } from "../module/tensor.ts"
import { isOneTensor, tensorOf, tensorValue } from "../module/tensor.ts"
import { show } from "../shape/dim.ts"
import type { Dim, join } from "../shape/dim.ts"
import { refused, settle } from "../shape/error.ts"
import { namesIn, normalSize, substitute } from "../shape/symbols/index.ts"
import type { canonical, namesIn as namesInSize } from "../shape/symbols/index.ts"
import type { substituteSize } from "../shape/unify.ts"
import { declared, declaredModule } from "./declared.ts"
import type { isOne } from "./isOne.ts"
import { sizeFault } from "./sizes.ts"
import type { Loose, sizeFault as sizeFaultType } from "./sizes.ts"
import { valuesOf } from "./input.ts"
import type { declaredShape } from "./input.ts"
import type { Model } from "./values.ts"

/**
 * A model with numbers, or other symbols, in the place of its symbols: `bind(net, { N: 16, H: 224 })`. All at once; a symbol that
 * is not told stays. What was assumed of the symbols is decided: throws the sentence of the layer that does not fit.
 */
export const bind: <M extends Model<any, any, any, any>, const B>(
  model: M,
  values: checkedBindings<M, B>,
) => bound<M, B> = ((model: unknown, values: unknown) => {
  const module = declaredModule(model, "bind")
  const { input } = module
  const names = [...new Set(shapesIn(input).flatMap(shape => shape.flatMap(namesIn)))]
  if (typeof values !== "object" || values === null)
    throw refused("bind", `expects an object, got ${show(values)}`, values)
  for (const [name, value] of Object.entries(values)) {
    if (!names.includes(name))
      throw refused("bind", `${module.kind} has no symbol ${name}, only ${names.join(", ")}`, name)
    settle("bind", sizeFault(value), value)
  }
  const found = new Map<string, Dim>(
    names.map(name => [name, normalSize((values as Record<string, Dim>)[name] ?? name)]),
  )
  const { forward, ...behaves } = module[behaviour]
  const bound = createModule({
    ...module,
    input: inputWith(input, found),
    [behaviour]: declared({
      ...behaves,
      // The forward names what the model was declared on before.
      forward: (now, inputs, call, names) =>
        forward(now, inputs, call, names === undefined ? found : substituted(found, names)),
    }),
  })
  trace(bound, valuesOf(bound.input as InputSize))
  return bound
}) as never

/** What names stand for, with sizes in the place of the names in that. */
function substituted(
  of: ReadonlyMap<string, Dim>,
  found: ReadonlyMap<string, Dim>,
): ReadonlyMap<string, Dim> {
  return new Map([...of].map(([name, size]) => [name, substitute(size, found)]))
}
function shapesIn(input: InputSize): readonly (readonly Dim[])[] {
  return (valuesOf(input) as readonly TensorValue[]).map(({ shape }) => shape)
}
function inputWith(input: InputSize, found: ReadonlyMap<string, Dim>): InputSize {
  if (!isOneTensor(input))
    return (input as readonly (InputSize | null)[]).map(one => one && inputWith(one, found))
  const { shape, dtype } = tensorOf(input)
  const sizes = shape.map(size => substitute(size, found))
  return "dtype" in input ? tensorValue(sizes, dtype) : sizes
}

// model, values -> the values | with a sentence in the place of each that is wrong
type checkedBindings<M, B> = [B] extends [object]
  ? checkedEach<M, B>
  : unknown extends B
    ? Bindings<M>
    : `bind: expects an object, got ${show<B>}`
type checkedEach<M, B> = [bindingFault<M, keyof B, B[keyof B]>] extends [true]
  ? B & Bindings<M>
  : refusedBindings<M, B>["is"]
type refusedBindings<M, B> = [bindingFault<M, keyof B, B[keyof B]>] extends [true]
  ? { is: B }
  : {
      is: {
        [name in keyof B]: bindingFault<M, name, B[name]> extends infer fault extends string ? fault : B[name]
      }
    }
type bindingFault<M, name, value> =
  M extends Model<infer model, infer input, any, any>
    ? name extends keyof namesOf<input>
      ? tightened<sizeFaultType<value>>
      : string extends name // a record whose names tsc does not know
        ? tightened<sizeFaultType<value>>
        : `bind: ${model} has no symbol ${name & string}, only ${join<mentioned<input>>}`
    : true

type tightened<fault> = fault extends Loose ? true : fault

/** What an editor completes: the symbols of a model. */
type Bindings<M> =
  M extends Model<any, infer input, any, any> ? { readonly [name in keyof namesOf<input>]?: Dim } : object

// declared input -> a record of its names
type namesOf<input> =
  isOne<input> extends true
    ? namesInShape<declaredShape<input>>
    : input extends readonly [infer first, ...infer rest]
      ? namesOf<first> & namesOf<rest>
      : {}
type namesInShape<shape> = {
  [i in keyof shape & `${number}` as namesInSize<shape[i]>[number]]: true
}
// declared input -> the names in it, as they stand there
type mentioned<input, done extends readonly unknown[] = []> =
  isOne<input> extends true
    ? namesInOrder<declaredShape<input>, done>
    : input extends readonly [infer first, ...infer rest]
      ? mentioned<rest, namesInOrder<declaredShape<first>, done>>
      : done
type namesInOrder<shape, done extends readonly unknown[]> = shape extends readonly [
  infer first,
  ...infer rest,
]
  ? namesInOrder<
      rest,
      namesInSize<first> extends readonly [...infer names] ? [...done, ...unmentioned<names, done>] : done
    >
  : done
type unmentioned<names, done extends readonly unknown[]> = names extends readonly [infer first, ...infer rest]
  ? first extends done[number]
    ? unmentioned<rest, done>
    : [first, ...unmentioned<rest, done>]
  : []

// model, values -> the model with the values in the place of its symbols
type bound<M, B> =
  M extends Model<infer name, infer input, infer output, infer params>
    ? placedIn<namesOf<input>, B> extends infer found
      ? Model<name, withValues<input, found>, withValues<output, found>, params>
      : never
    : never
type placedIn<names, B> = {
  [name in keyof names]: name extends keyof B ? canonical<B[name]> : name
}
type withValues<shapes, found> =
  shapes extends Tensor<infer shape, infer dtype>
    ? Tensor<withValues<shape, found>, dtype>
    : shapes extends readonly unknown[]
      ? {
          [i in keyof shapes]: shapes[i] extends readonly unknown[] | Tensor<any, any>
            ? withValues<shapes[i], found>
            : substituteSize<shapes[i], found>
        }
      : shapes
