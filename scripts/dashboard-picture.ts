/** A dashboard as CloudWatch takes it, as far as the picture shows it. */
export interface DashboardBody {
  readonly widgets: readonly Widget[];
}

interface Widget {
  readonly type: 'text' | 'metric' | 'alarm';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly properties: {
    readonly markdown?: string;
    readonly title?: string;
    readonly view?: string;
    readonly alarms?: readonly string[];
    readonly metrics?: readonly (readonly unknown[])[];
    readonly annotations?: { readonly horizontal?: readonly { readonly value: number; readonly label: string; readonly color: string }[] };
  };
}

/** A line of a graph, with data that is made up. */
interface Line {
  readonly label: string;
  readonly color: string;
  readonly values: readonly number[];
}

const UNIT = { x: 50, y: 34 };
const GAP = 4;
const POINTS = 24;

/** The picture of a dashboard as SVG. */
export function renderDashboard({ widgets }: DashboardBody): string {
  const width = Math.max(...widgets.map((each) => (each.x + each.width) * UNIT.x));
  const height = Math.max(...widgets.map((each) => (each.y + each.height) * UNIT.y));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Helvetica, Arial, sans-serif" font-size="12">`,
    '<title>A dashboard of FlowMonitoring, drawn from its body; the data is made up</title>',
    `<rect width="${width}" height="${height}" fill="#f2f3f3"/>`,
    ...widgets.flatMap(renderWidget),
    '</svg>',
    '',
  ].join('\n');
}

function renderWidget(widget: Widget): string[] {
  const { x, y, width, height, properties } = widget;
  const size = { width: width * UNIT.x - 2 * GAP, height: height * UNIT.y - 2 * GAP };
  const content = (): string[] => {
    if (widget.type === 'text') {
      return [text(10, size.height / 2 + 6, properties.markdown?.replace(/^#+ /, '') ?? '', 'font-size="17" font-weight="bold"')];
    }
    const title = text(10, 18, properties.title ?? '', 'font-weight="bold"');
    if (widget.type === 'alarm') {
      return [title, ...renderAlarms(properties.alarms ?? [], size.width)];
    }
    return [title, ...(properties.view === 'singleValue' ? renderNumber(widget, size) : renderGraph(widget, size))];
  };
  return [
    `<g transform="translate(${x * UNIT.x + GAP} ${y * UNIT.y + GAP})">`,
    `<rect width="${size.width}" height="${size.height}" rx="6" fill="#ffffff" stroke="#d5dbdb"/>`,
    ...content(),
    '</g>',
  ];
}

function renderAlarms(alarms: readonly string[], width: number): string[] {
  const columns = 4;
  const cell = (width - 20) / columns;
  return alarms.flatMap((alarm, index) => {
    const [x, y] = [10 + (index % columns) * cell, 26 + Math.floor(index / columns) * 22];
    const name = alarm.replace(/^Monitoring(\w+)[0-9a-f]{8}([A-Z]\w+)[0-9A-F]{8}$/, '$1 $2');
    return [`<rect x="${x}" y="${y}" width="${cell - 8}" height="18" rx="3" fill="#e9f3e6" stroke="#1d8102"/>`, text(x + 8, y + 13, `OK  ${name}`, 'font-size="11"')];
  });
}

function renderNumber({ properties }: Widget, size: { width: number; height: number }): string[] {
  const [[{ label, color }]] = properties.metrics as [[{ label: string; color: string }]];
  const flows = (properties.metrics?.length ?? 1) - 1;
  const total = sum(dataOf(label.split(' ').pop() ?? '', 0)) * flows;
  return [text(size.width / 2, size.height / 2 + 22, total.toLocaleString('en'), `font-size="26" text-anchor="middle" fill="${color}"`)];
}

function renderGraph({ properties, y }: Widget, size: { width: number; height: number }): string[] {
  const lines = (properties.metrics ?? []).map((metric): Line => {
    const { label, color } = metric[metric.length - 1] as { label: string; color: string };
    return { label, color, values: dataOf(label, y) };
  });
  const limits = properties.annotations?.horizontal ?? [];
  const top = Math.max(...lines.flatMap(({ values }) => values), ...limits.map(({ value }) => value), 1) * 1.1;
  const [left, right, above, below] = [54, size.width - 12, 32, size.height - 30];
  const place = (value: number): number => round(below - (value / top) * (below - above));
  const along = (index: number): number => round(left + (index / (POINTS - 1)) * (right - left));
  return [
    ...[0, 0.5, 1].flatMap((part) => [
      `<line x1="${left}" x2="${right}" y1="${place(top * part)}" y2="${place(top * part)}" stroke="#eaeded"/>`,
      text(left - 6, place(top * part) + 4, short(top * part), 'font-size="10" text-anchor="end" fill="#687078"'),
    ]),
    ...limits.flatMap(({ value, label, color }) => [
      `<line x1="${left}" x2="${right}" y1="${place(value)}" y2="${place(value)}" stroke="${color}" stroke-dasharray="5 3"/>`,
      text(right, place(value) - 4, label, `font-size="10" text-anchor="end" fill="${color}"`),
    ]),
    ...lines.map(({ color, values }) =>
      `<polyline fill="none" stroke="${color}" stroke-width="2" points="${values.map((value, index) => `${along(index)},${place(value)}`).join(' ')}"/>`),
    ...lines.flatMap(({ label, color }, index) => [
      `<rect x="${left + index * 92}" y="${size.height - 19}" width="10" height="10" fill="${color}"/>`,
      text(left + index * 92 + 15, size.height - 10, label, 'font-size="11"'),
    ]),
  ];
}

/** Made-up data of a day, the same in each run: what is drawn depends on the body only. */
function dataOf(label: string, seed: number): number[] {
  const wave = (index: number): number => (Math.sin(index * 1.7 + seed) + Math.sin(index * 0.6 + seed * 2)) / 2;
  return Array.from({ length: POINTS }, (_, index) => {
    const failed = index === 15 ? 1 : 0;
    switch (label.toLowerCase()) {
      case 'started':
        return 1;
      case 'succeeded':
        return 1 - failed;
      case 'failed':
        return failed;
      case 'average':
        return Math.round(900_000 + 300_000 * wave(index));
      case 'longest':
        return Math.round(1_500_000 + 600_000 * wave(index));
      default:
        return Math.round(1200 + 900 * wave(index)) * (1 - failed);
    }
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function short(value: number): string {
  const thousands = value / 1000;
  const millions = value / 1_000_000;
  return millions >= 1 ? `${round(millions)}M` : thousands >= 1 ? `${round(thousands)}K` : String(round(value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function text(x: number, y: number, content: string, attributes = ''): string {
  const escaped = content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<text x="${round(x)}" y="${round(y)}" fill="#16191f" ${attributes}>${escaped}</text>`.replace(/fill="#16191f" (.*fill=)/, '$1');
}
