/** `tsx scripts/dashboard.ts`: writes deploy/grafana-dashboard.json from the rows below. `--check` compares only. */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'deploy/grafana-dashboard.json';
const WIDTH = 8;
const HEIGHT = 8;

type Panel = { title: string; unit: string; queries: [expression: string, legend: string][] };

const quantiles = (metric: string, by: string[] = []): Panel['queries'] =>
  ['0.5', '0.99'].map((quantile) => [
    `histogram_quantile(${quantile}, sum by (${['le', ...by].join(', ')}) (rate(${metric}_bucket[5m])))`,
    [`p${Number(quantile) * 100}`, ...by.map((label) => `{{${label}}}`)].join(' '),
  ]);
const rate = (metric: string, by: string, range = '5m'): Panel['queries'] => [
  [
    `sum by (${by}) (rate(${metric}[${range}]))`,
    by
      .split(', ')
      .map((label) => `{{${label}}}`)
      .join(' '),
  ],
];
const most = (metric: string, by: string): Panel['queries'] => [
  [`max by (${by}) (${metric})`, `{{${by.split(', ').join('}} {{')}}}`],
];

/** Queue and ledger are the same on every server, so their maximum is taken; all else is summed. */
const ROWS: Record<string, Panel[]> = {
  'What clients see': [
    {
      title: 'Requests',
      unit: 'reqps',
      queries: rate('reelgraph_http_request_seconds_count', 'route, status'),
    },
    {
      title: 'Latency of operations',
      unit: 's',
      queries: quantiles('reelgraph_operation_seconds', ['operation']),
    },
    {
      title: 'Operations that failed by our fault',
      unit: 'reqps',
      queries: [
        [
          'sum by (operation) (rate(reelgraph_operation_seconds_count{outcome="failed"}[5m]))',
          '{{operation}}',
        ],
      ],
    },
    { title: 'Open subscriptions', unit: 'short', queries: [['sum(reelgraph_subscriptions_open)', 'open']] },
    { title: 'Deliveries', unit: 'ops', queries: rate('reelgraph_deliveries_total', 'subscription') },
    { title: 'Delay of events', unit: 's', queries: quantiles('reelgraph_event_delay_seconds') },
  ],
  'What is made': [
    { title: 'Jobs under way', unit: 'short', queries: most('reelgraph_jobs', 'status') },
    { title: 'Tasks in the queue', unit: 'short', queries: most('reelgraph_queue_tasks', 'lane, state') },
    { title: 'Oldest waiting task', unit: 's', queries: most('reelgraph_queue_oldest_seconds', 'lane') },
    { title: 'Ends of tasks', unit: 'ops', queries: rate('reelgraph_task_seconds_count', 'kind, outcome') },
    { title: 'How long tasks take', unit: 's', queries: quantiles('reelgraph_task_seconds', ['kind']) },
    { title: 'Slots', unit: 'short', queries: [['sum by (state) (reelgraph_slots)', '{{state}}']] },
    { title: 'ffmpeg', unit: 'ops', queries: rate('reelgraph_ffmpeg_seconds_count', 'outcome') },
    { title: 'Webhooks that wait', unit: 'short', queries: [['max(reelgraph_webhooks_pending)', 'pending']] },
  ],
  'What it costs': [
    {
      title: 'Calls to providers',
      unit: 'ops',
      queries: rate('reelgraph_provider_call_seconds_count', 'provider, outcome'),
    },
    {
      title: 'How long calls take',
      unit: 's',
      queries: quantiles('reelgraph_provider_call_seconds', ['model']),
    },
    {
      title: 'US dollars an hour',
      unit: 'currencyUSD',
      queries: [
        ['sum by (model, purpose) (increase(reelgraph_ledger_spent_usd_total[1h]))', '{{model}} {{purpose}}'],
      ],
    },
    { title: 'Reserved', unit: 'currencyUSD', queries: [['max(reelgraph_ledger_reserved_usd)', 'reserved']] },
    { title: 'Open calls', unit: 'short', queries: [['max(reelgraph_ledger_open_calls)', 'open']] },
  ],
  'What it stands on': [
    {
      title: 'Database answers',
      unit: 'short',
      queries: [['min by (instance) (reelgraph_database_up)', '{{instance}}']],
    },
    {
      title: 'Database connections',
      unit: 'short',
      queries: [['sum by (state) (reelgraph_database_connections)', '{{state}}']],
    },
    { title: 'Storage', unit: 's', queries: quantiles('reelgraph_storage_seconds', ['operation']) },
    {
      title: 'Stored bytes',
      unit: 'Bps',
      queries: [['sum(rate(reelgraph_storage_written_bytes_total[5m]))', 'written']],
    },
    {
      title: 'Free disk',
      unit: 'bytes',
      queries: [['min by (instance) (reelgraph_storage_free_bytes)', '{{instance}}']],
    },
    {
      title: 'Event loop',
      unit: 's',
      queries: [['max by (instance) (nodejs_eventloop_lag_p99_seconds)', '{{instance}}']],
    },
    {
      title: 'Memory',
      unit: 'bytes',
      queries: [['sum by (instance) (process_resident_memory_bytes)', '{{instance}}']],
    },
    {
      title: 'CPU',
      unit: 'short',
      queries: [['sum by (instance) (rate(process_cpu_seconds_total[5m]))', '{{instance}}']],
    },
    {
      title: 'Open files',
      unit: 'short',
      queries: [['max by (instance) (process_open_fds)', '{{instance}}']],
    },
  ],
};

function dashboard() {
  const panels: object[] = [];
  let y = 0;
  for (const [title, row] of Object.entries(ROWS)) {
    panels.push({ type: 'row', title, gridPos: { x: 0, y: y++, w: 24, h: 1 } });
    for (const [index, panel] of row.entries())
      panels.push(asPanel(panel, { x: (index % 3) * WIDTH, y: y + Math.floor(index / 3) * HEIGHT }));
    y += Math.ceil(row.length / 3) * HEIGHT;
  }
  return {
    title: 'Reelgraph',
    uid: 'reelgraph',
    schemaVersion: 39,
    refresh: '30s',
    time: { from: 'now-6h', to: 'now' },
    templating: { list: [{ name: 'source', type: 'datasource', query: 'prometheus', label: 'Prometheus' }] },
    panels: panels.map((panel, id) => ({ id: id + 1, ...panel })),
  };
}

const asPanel = ({ title, unit, queries }: Panel, place: { x: number; y: number }) => ({
  type: 'timeseries',
  title,
  gridPos: { ...place, w: WIDTH, h: HEIGHT },
  datasource: { type: 'prometheus', uid: '$' + '{source}' },
  fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
  targets: queries.map(([expr, legendFormat], index) => ({
    refId: String.fromCharCode(65 + index),
    expr,
    legendFormat,
  })),
});

const text = `${JSON.stringify(dashboard(), null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is out of date: tsx scripts/dashboard.ts`);
  process.exit(1);
}
