"""Records the networks that examples/ writes in laminate: examples.json.gz. Their PyTorch stands here, attribute by attribute."""

from __future__ import annotations

from typing import Any

import store
import torch
import torchinfo
import torchvision
from draws.draw import Json, shaped
from torch import Tensor, nn
from torch_runner import buffers_of, describe, dtype_name, parameters_of, tensor, total_of

# U-Net: four halvings, skips by concatenation.


class DoubleConv(nn.Module):
    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.block = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, padding=1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(),
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.block(x)


class UNet(nn.Module):
    def __init__(self, classes: int = 2) -> None:
        super().__init__()
        self.enc1 = DoubleConv(3, 64)
        self.enc2 = DoubleConv(64, 128)
        self.enc3 = DoubleConv(128, 256)
        self.enc4 = DoubleConv(256, 512)
        self.pool = nn.MaxPool2d(2)
        self.bottom = DoubleConv(512, 1024)
        self.up4 = nn.ConvTranspose2d(1024, 512, 2, stride=2)
        self.dec4 = DoubleConv(1024, 512)
        self.up3 = nn.ConvTranspose2d(512, 256, 2, stride=2)
        self.dec3 = DoubleConv(512, 256)
        self.up2 = nn.ConvTranspose2d(256, 128, 2, stride=2)
        self.dec2 = DoubleConv(256, 128)
        self.up1 = nn.ConvTranspose2d(128, 64, 2, stride=2)
        self.dec1 = DoubleConv(128, 64)
        self.head = nn.Conv2d(64, classes, 1)

    def forward(self, x: Tensor) -> Tensor:
        x1 = self.enc1(x)
        x2 = self.enc2(self.pool(x1))
        x3 = self.enc3(self.pool(x2))
        x4 = self.enc4(self.pool(x3))
        y = self.bottom(self.pool(x4))
        y = self.dec4(torch.cat([x4, self.up4(y)], 1))
        y = self.dec3(torch.cat([x3, self.up3(y)], 1))
        y = self.dec2(torch.cat([x2, self.up2(y)], 1))
        y = self.dec1(torch.cat([x1, self.up1(y)], 1))
        return self.head(y)


# Inception: GoogLeNet's blocks 3a and 3b behind its stem.


class BasicConv2d(nn.Module):
    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int = 1, padding: int = 0) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride=stride, padding=padding, bias=False)
        self.bn = nn.BatchNorm2d(outputs)
        self.relu = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        return self.relu(self.bn(self.conv(x)))


class Inception(nn.Module):
    def __init__(self, inputs: int, c1: int, c3reduce: int, c3: int, c5reduce: int, c5: int, pooled: int) -> None:
        super().__init__()
        self.branch1 = BasicConv2d(inputs, c1, 1)
        self.branch2 = nn.Sequential(BasicConv2d(inputs, c3reduce, 1), BasicConv2d(c3reduce, c3, 3, padding=1))
        self.branch3 = nn.Sequential(BasicConv2d(inputs, c5reduce, 1), BasicConv2d(c5reduce, c5, 5, padding=2))
        self.branch4 = nn.Sequential(nn.MaxPool2d(3, stride=1, padding=1), BasicConv2d(inputs, pooled, 1))

    def forward(self, x: Tensor) -> Tensor:
        return torch.cat([self.branch1(x), self.branch2(x), self.branch3(x), self.branch4(x)], 1)


class InceptionNet(nn.Module):
    def __init__(self, classes: int = 10) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            BasicConv2d(3, 64, 7, stride=2, padding=3),
            nn.MaxPool2d(3, stride=2, padding=1),
            BasicConv2d(64, 64, 1),
            BasicConv2d(64, 192, 3, padding=1),
            nn.MaxPool2d(3, stride=2, padding=1),
        )
        self.inception3a = Inception(192, 64, 96, 128, 16, 32, 32)
        self.inception3b = Inception(256, 128, 128, 192, 32, 96, 64)
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.flatten = nn.Flatten()
        self.fc = nn.Linear(480, classes)

    def forward(self, x: Tensor) -> Tensor:
        x = self.inception3b(self.inception3a(self.stem(x)))
        return self.fc(self.flatten(self.pool(x)))


# A language model of stacked LSTMs, whose head reads with the embedding's weight.


class LanguageModel(nn.Module):
    def __init__(self, words: int = 10000, width: int = 256, layers: int = 2) -> None:
        super().__init__()
        self.embed = nn.Embedding(words, width)
        self.lstm = nn.LSTM(width, width, num_layers=layers, batch_first=True)
        self.head = nn.Linear(width, words, bias=False)
        self.head.weight = self.embed.weight

    def forward(self, tokens: Tensor) -> Tensor:
        x, _ = self.lstm(self.embed(tokens))
        return self.head(x)


# Siamese: one encoder, called twice.


class Encoder(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, 32, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
        )
        self.flatten = nn.Flatten()
        self.fc = nn.Linear(3136, 128)

    def forward(self, x: Tensor) -> Tensor:
        return self.fc(self.flatten(self.features(x)))


class Siamese(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.head = nn.Linear(128, 1)

    def forward(self, left: Tensor, right: Tensor) -> Tensor:
        return self.head(self.encoder(left) - self.encoder(right))


# Multi-head attention, written out.


class Attention(nn.Module):
    def __init__(self, width: int = 64, heads: int = 8) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor) -> Tensor:
        batch, length, width = x.shape
        split = (batch, length, self.heads, width // self.heads)
        q = self.query(x).reshape(split).permute(0, 2, 1, 3)
        k = self.key(x).reshape(split).permute(0, 2, 3, 1)
        v = self.value(x).reshape(split).permute(0, 2, 1, 3)
        weights = torch.softmax(torch.matmul(q, k) * (width // self.heads) ** -0.5, -1)
        mixed = torch.matmul(weights, v).permute(0, 2, 1, 3).reshape(batch, length, width)
        return self.out(mixed)


# An audio encoder of strided convolutions, after wav2vec.


class ConvBlock(nn.Module):
    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int) -> None:
        super().__init__()
        self.conv = nn.Conv1d(inputs, outputs, kernel, stride=stride, bias=False)
        self.norm = nn.GroupNorm(1, outputs)
        self.activation = nn.GELU()

    def forward(self, x: Tensor) -> Tensor:
        return self.activation(self.norm(self.conv(x)))


class AudioEncoder(nn.Module):
    def __init__(self, width: int = 512) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            ConvBlock(1, width, 10, 5),
            ConvBlock(width, width, 8, 4),
            ConvBlock(width, width, 4, 2),
            ConvBlock(width, width, 4, 2),
            ConvBlock(width, width, 4, 2),
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.layers(x)


# The ResNets are torchvision's own: `torchvision/models/resnet.py` is their PyTorch.
IMAGE = shaped([1, 3, 224, 224])
EXAMPLES: list[tuple[str, Any, list[Json]]] = [
    ("resnet18", torchvision.models.resnet18, [IMAGE]),
    ("resnet50", torchvision.models.resnet50, [IMAGE]),
    ("resnet152", torchvision.models.resnet152, [IMAGE]),
    ("unet", UNet, [IMAGE]),
    ("inception", InceptionNet, [IMAGE]),
    ("languageModel", LanguageModel, [shaped([4, 35], "int64")]),
    ("siamese", Siamese, [shaped([8, 1, 28, 28]), shaped([8, 1, 28, 28])]),
    ("attention", Attention, [shaped([2, 10, 64])]),
    ("audioEncoder", AudioEncoder, [shaped([1, 1, 16000])]),
]


def record_example(name: str, make: Any, inputs: list[Json]) -> Json:
    model = make().eval()
    with torch.no_grad():
        output = model(*(tensor(given) for given in inputs))
    found = torchinfo.summary(
        model,
        input_size=[given["shape"] for given in inputs],
        dtypes=[getattr(torch, given["dtype"]) for given in inputs],
        verbose=0,
    )
    return {
        "example": name,
        "class": type(model).__name__,
        "inputs": inputs,
        "output": describe(output),
        "paramsOf": total_of(model),
        "parameters": parameters_of(model),
        "buffers": buffers_of(model),
        "stateDict": [
            {"name": key, "shape": list(value.shape), "dtype": dtype_name(value.dtype)}
            for key, value in model.state_dict().items()
        ],
        "print": str(model),
        "totals": {
            "totalParams": found.total_params,
            "trainableParams": found.trainable_params,
            "totalMultAdds": found.total_mult_adds,
            "totalInput": found.total_input,
            "totalOutputBytes": found.total_output_bytes,
            "totalParamBytes": found.total_param_bytes,
        },
        "table": str(found),
    }


def record() -> None:
    about = {"torchvision": torchvision.__version__.split("+")[0]}
    store.write("examples", about, "examples", [record_example(*example) for example in EXAMPLES])
