// The U-Net of examples/unet.ts on images that may not halve four times: 2*(H//16) is not H//8, and the first skip says so.
import { batchNorm2d, conv2d, convTranspose2d, maxPool2d, model, relu } from "laminate"
import { cat } from "laminate/functional"

const doubleConv = <const I extends number, const O extends number>(i: I, o: O) =>
  model("DoubleConv", ["N", i, "H", "W"], {
    block: [
      conv2d(i, o, 3, { padding: 1, bias: false }), batchNorm2d(o), relu(),
      conv2d(o, o, 3, { padding: 1, bias: false }), batchNorm2d(o), relu(),
    ],
  }, ({ block }, x) => block(x))

export const fourHalvings = () =>
  model("UNet", ["N", 3, "H", "W"], {
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

export const oneHalving = () =>
  model("UNet", ["N", 8, "H", "W"], {
    pool: maxPool2d(2), up: convTranspose2d(8, 8, 2, { stride: 2 }), head: conv2d(16, 2, 1),
  }, ({ pool, up, head }, x) => head(cat([x, up(pool(x))], 1)))

// A size that is no multiple of 16, where the network is used.
export const used = () => {
  const unet = model("UNet", ["N", 8, "2*h", "2*w"], {
    pool: maxPool2d(2), up: convTranspose2d(8, 8, 2, { stride: 2 }), head: conv2d(16, 2, 1),
  }, ({ pool, up, head }, x) => head(cat([x, up(pool(x))], 1)))
  return model("Net", [4, 8, 225, 224], [unet])
}
