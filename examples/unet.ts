// A U-Net of four halvings, on images of any size that halves four times: its skip connections are proven, not hoped for.
import { batchNorm2d, conv2d, convTranspose2d, maxPool2d, model, relu, type OutputOf, type ParamsOf } from "laminate"
import { cat } from "laminate/functional"

const doubleConv = <const I extends number, const O extends number>(i: I, o: O) =>
  model("DoubleConv", ["N", i, "H", "W"], {
    block: [
      conv2d(i, o, 3, { padding: 1, bias: false }), batchNorm2d(o), relu(),
      conv2d(o, o, 3, { padding: 1, bias: false }), batchNorm2d(o), relu(),
    ],
  }, ({ block }, x) => block(x))

export const unet = model("UNet", ["N", 3, "16*h", "16*w"], {
  enc1: doubleConv(3, 64), enc2: doubleConv(64, 128), enc3: doubleConv(128, 256), enc4: doubleConv(256, 512),
  pool: maxPool2d(2),
  bottom: doubleConv(512, 1024),
  up4: convTranspose2d(1024, 512, 2, { stride: 2 }), dec4: doubleConv(1024, 512),
  up3: convTranspose2d(512, 256, 2, { stride: 2 }), dec3: doubleConv(512, 256),
  up2: convTranspose2d(256, 128, 2, { stride: 2 }), dec2: doubleConv(256, 128),
  up1: convTranspose2d(128, 64, 2, { stride: 2 }), dec1: doubleConv(128, 64),
  head: conv2d(64, 2, 1),
}, ({ enc1, enc2, enc3, enc4, pool, bottom, up4, dec4, up3, dec3, up2, dec2, up1, dec1, head }, x) => {
  const x1 = enc1(x)
  const x2 = enc2(pool(x1))
  const x3 = enc3(pool(x2))
  const x4 = enc4(pool(x3))
  const y4 = dec4(cat([x4, up4(bottom(pool(x4)))], 1))
  const y3 = dec3(cat([x3, up3(y4)], 1))
  const y2 = dec2(cat([x2, up2(y3)], 1))
  const y1 = dec1(cat([x1, up1(y2)], 1))
  return head(y1)
})

// Numbers that tsc has computed: other ones here do not compile.
export const output: OutputOf<typeof unet> = ["N", 2, "16*h", "16*w"]
export const total: ParamsOf<typeof unet> = 31037698
