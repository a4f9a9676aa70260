import { FuhanError } from "../errors.js";
import type { PdfFile } from "./pdf-file.js";
import type { ToPage } from "./pdf-space.js";

/** A ruling line: at `at` across the other axis, from `from` to `to` along its own; in points, y down. */
export interface Rule {
  readonly along: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** More drawn objects than this on one page are a drawing, not ruling lines. */
const OBJECTS_ON_PAGE = 200_000;
const RULES_ON_PAGE = 20_000;
/** A filled rectangle no thicker than this, in points, is a line. */
const THICKNESS = 3;

/**
 * Reads the horizontal and vertical lines of a page: straight strokes, the edges of stroked rectangles, thin filled rectangles.
 * @throws FuhanError `file-too-large`
 */
export function readRules(file: PdfFile, page: number, toPage: ToPage, place: string): readonly Rule[] {
  const { pdfium } = file;
  const rules: Rule[] = [];
  let visited = 0;
  const visit = (count: number, child: (index: number) => number, map: ToPage, depth: number) => {
    for (let index = 0; index < count; index++) {
      if (++visited > OBJECTS_ON_PAGE) throw new FuhanError("file-too-large", { value: visited, place });
      const object = child(index);
      const type = pdfium.FPDFPageObj_GetType(object);
      if (type === PATH && rules.length < RULES_ON_PAGE) rules.push(...pathRules(file, object, map));
      if (type === FORM && depth < 8) {
        const inner = within(matrixOf(file, object), map);
        const parts = pdfium.FPDFFormObj_CountObjects(object);
        visit(parts, (part) => pdfium.FPDFFormObj_GetObject(object, part), inner, depth + 1);
      }
    }
  };
  visit(pdfium.FPDFPage_CountObjects(page), (index) => pdfium.FPDFPage_GetObject(page, index), toPage, 0);
  return rules;
}

/** FPDF_PAGEOBJ_PATH, FPDF_PAGEOBJ_FORM and FPDF_SEGMENT_BEZIERTO, FPDF_SEGMENT_MOVETO of fpdf_edit.h. */
const PATH = 2;
const FORM = 5;
const BEZIER = 1;
const MOVE = 2;

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

function matrixOf({ pdfium, scratch }: PdfFile, object: number): Matrix {
  if (!pdfium.FPDFPageObj_GetMatrix(object, scratch)) return [1, 0, 0, 1, 0, 0];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdfium.pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 6);
  return [a, b, c, d, e, f];
}

const within = ([a, b, c, d, e, f]: Matrix, outer: ToPage): ToPage => {
  return (x, y) => outer(a * x + c * y + e, b * x + d * y + f);
};

function pathRules(file: PdfFile, path: number, outer: ToPage): readonly Rule[] {
  const { pdfium, scratch } = file;
  const count = pdfium.FPDFPath_CountSegments(path);
  if (count < 2 || count > 1000) return [];
  pdfium.FPDFPath_GetDrawMode(path, scratch, scratch + 4);
  const [fill = 0, stroke = 0] = pdfium.pdfium.HEAPU32.subarray(scratch >> 2, (scratch >> 2) + 2);
  if (fill === 0 && stroke === 0) return [];
  const map = within(matrixOf(file, path), outer);
  const rules: Rule[] = [];
  let points: (readonly [number, number])[] = [];
  const finish = () => {
    rules.push(...(stroke !== 0 ? strokes(points) : thinRectangle(points)));
    points = [];
  };
  for (let index = 0; index < count; index++) {
    const segment = pdfium.FPDFPath_GetPathSegment(path, index);
    const type = pdfium.FPDFPathSegment_GetType(segment);
    if (type === BEZIER) return [];
    if (type === MOVE) finish();
    pdfium.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const [x = 0, y = 0] = pdfium.pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 2);
    points.push(map(x, y));
    if (pdfium.FPDFPathSegment_GetClose(segment) && points.length > 2) points.push(points[0]!);
  }
  finish();
  return rules;
}

type Point = readonly [x: number, y: number];

function strokes(points: readonly Point[]): readonly Rule[] {
  const thin = points.length >= 4 ? thinRectangle(points) : [];
  return thin.length > 0 ? thin : points.slice(1).flatMap((point, index) => lineBetween(points[index]!, point));
}

function lineBetween([x1, y1]: Point, [x2, y2]: Point): readonly Rule[] {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (high <= 1 && wide > THICKNESS)
    return [{ along: "x", at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (wide <= 1 && high > THICKNESS)
    return [{ along: "y", at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}

function thinRectangle(points: readonly Point[]): readonly Rule[] {
  if (points.length < 4 || points.length > 6) return [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKNESS) return lineBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  return right - left <= THICKNESS ? lineBetween([(left + right) / 2, top], [(left + right) / 2, bottom]) : [];
}
