import type { WorkbookModel } from '../../model/workbook-model.ts';
import type { ChartSnapshot } from '../../model/workbook-snapshot.ts';
import { chartSvg } from './chart-svg.ts';

/** A chart as a PNG in base64, as `Chart.getImage` answers it. */
export async function chartImage(
  model: WorkbookModel,
  chart: ChartSnapshot,
  width: number,
  height: number,
): Promise<string> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml,${encodeURIComponent(chartSvg(model, chart, width, height))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return canvas.toDataURL('image/png').replace('data:image/png;base64,', '');
}
