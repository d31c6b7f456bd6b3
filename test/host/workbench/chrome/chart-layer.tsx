import { useEffect, useState } from 'react';
import { chartSvg } from '../charts/chart-svg.ts';
import type { GridView } from '../grid/grid-view.ts';
import { useWorkbench } from './use-workbench.ts';

const pixelsPerPoint = 4 / 3;

/** The active sheet's charts, drawn over the grid and scrolled with it. */
export function ChartLayer({ grid }: { readonly grid: GridView }) {
  const workbench = useWorkbench();
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  useEffect(() => grid.onScroll((left, top) => setScroll({ left, top })), [grid]);
  const model = workbench.active?.model;
  if (model === undefined || model.activeSheet.charts.length === 0) return null;
  return (
    <div className="chart-layer">
      {model.activeSheet.charts.map((chart) => (
        <div
          className="chart"
          key={chart.id}
          style={{
            left: chart.left * pixelsPerPoint - scroll.left,
            top: chart.top * pixelsPerPoint - scroll.top,
            width: chart.width * pixelsPerPoint,
            height: chart.height * pixelsPerPoint,
          }}
        >
          <img
            alt={chart.title ?? chart.name}
            src={`data:image/svg+xml,${encodeURIComponent(chartSvg(model, chart, chart.width * pixelsPerPoint, chart.height * pixelsPerPoint))}`}
          />
        </div>
      ))}
    </div>
  );
}
