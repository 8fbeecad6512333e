// at most 15000 instantiations on 5.9
import { conv2d, dropout, flatten, linear, maxPool2d, model, relu, type ParamsOf } from "laminate"

export const vgg16 = model("VGG", [16, 3, 224, 224], [
  { features: [
    conv2d(3, 64, 3, { padding: 1 }), relu(), conv2d(64, 64, 3, { padding: 1 }), relu(), maxPool2d(2),
    conv2d(64, 128, 3, { padding: 1 }), relu(), conv2d(128, 128, 3, { padding: 1 }), relu(), maxPool2d(2),
    conv2d(128, 256, 3, { padding: 1 }), relu(), conv2d(256, 256, 3, { padding: 1 }), relu(),
    conv2d(256, 256, 3, { padding: 1 }), relu(), maxPool2d(2),
    conv2d(256, 512, 3, { padding: 1 }), relu(), conv2d(512, 512, 3, { padding: 1 }), relu(),
    conv2d(512, 512, 3, { padding: 1 }), relu(), maxPool2d(2),
    conv2d(512, 512, 3, { padding: 1 }), relu(), conv2d(512, 512, 3, { padding: 1 }), relu(),
    conv2d(512, 512, 3, { padding: 1 }), relu(), maxPool2d(2),
  ] },
  { classifier: [
    flatten(), linear(25088, 4096), relu(), dropout(), linear(4096, 4096), relu(), dropout(), linear(4096, 1000),
  ] },
])

export const total: ParamsOf<typeof vgg16> = 138357544
