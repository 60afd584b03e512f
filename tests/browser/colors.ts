/** Colours as they reach the eye. */

/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

let canvas: OffscreenCanvasRenderingContext2D | null = null;

/** What is seen of colours painted over each other, the lowest first, whatever their notation. */
export function paint(layers: readonly string[]): Rgb {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  canvas!.fillStyle = '#fff';
  canvas!.fillRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas!.fillStyle = layer;
    canvas!.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas!.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The grounds below an element, lowest first, up to the page; across shadow roots and slots. */
export function groundsOf(element: Element): string[] {
  const grounds: string[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    grounds.unshift(getComputedStyle(node).backgroundColor);
  }
  return grounds;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  return element.assignedSlot ?? element.parentElement ?? host;
}
