/** Whether what lies in deploy/ fits together and fits the server, as far as that can be told without a cluster. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { VARIABLES } from '../src/config.js';
import { createMetrics } from '../src/observe/metrics.js';

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into as they are
type Manifest = any;

/** Read by what the server is built from. */
const OTHERS_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
/** What a profile may never allow: other processes' memory, the kernel itself, keys, BPF, io_uring. */
const FORBIDDEN = [
  ...[
    'ptrace',
    'process_vm_readv',
    'process_vm_writev',
    'kcmp',
    'pidfd_getfd',
    'perf_event_open',
    'userfaultfd',
  ],
  ...[
    'init_module',
    'finit_module',
    'delete_module',
    'kexec_load',
    'kexec_file_load',
    'reboot',
    'iopl',
    'ioperm',
  ],
  ...['keyctl', 'add_key', 'request_key', 'bpf', 'io_uring_setup', 'io_uring_enter', 'io_uring_register'],
  ...[
    'setns',
    'mknod',
    'mknodat',
    'chroot',
    'open_by_handle_at',
    'clock_settime',
    'settimeofday',
    'swapon',
    'acct',
  ],
];

const problems: string[] = [];
const check = (holds: unknown, problem: string): void => void (holds || problems.push(problem));

const documentsOf = (file: string): Manifest[] =>
  parseAllDocuments(readFileSync(file, 'utf8')).map((document) => {
    for (const error of [...document.errors, ...document.warnings])
      problems.push(`${file}: ${error.message}`);
    return document.toJS();
  });

const knownVariable = (where: string, names: readonly string[]): void => {
  for (const name of names)
    check(
      VARIABLES.includes(name) || OTHERS_VARIABLES.includes(name),
      `${where}: no variable is named ${name}`,
    );
};

function checkCompose(file: string): void {
  const [document] = parseAllDocuments(readFileSync(file, 'utf8'), { merge: true });
  for (const error of document!.errors) problems.push(`${file}: ${error.message}`);
  const { services, volumes } = document!.toJS() as Manifest;
  for (const [name, service] of Object.entries<Manifest>(services)) {
    const where = `${file}, ${name}`;
    check(service.image || service.build, `${where}: has neither an image nor a build`);
    for (const other of Array.isArray(service.depends_on)
      ? service.depends_on
      : Object.keys(service.depends_on ?? {}))
      check(services[other], `${where}: depends on ${other}, which is not there`);
    for (const volume of service.volumes ?? []) {
      const [source, target] = String(volume).split(':');
      if (!target) continue;
      const isThere = source!.startsWith('.') ? existsSync(path.join('deploy', source!)) : source! in volumes;
      check(isThere, `${where}: there is no volume ${source}`);
    }
    for (const option of service.security_opt ?? []) {
      const profile = /^seccomp:(.+)$/.exec(option)?.[1];
      if (profile) check(existsSync(path.join('deploy', profile)), `${where}: there is no ${profile}`);
    }
    if (service.environment?.ROLE) knownVariable(where, Object.keys(service.environment));
  }
  const used = [...readFileSync(file, 'utf8').matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name!);
  const example = readFileSync('deploy/env.example', 'utf8');
  for (const name of used)
    check(new RegExp(`^${name}=`, 'm').test(example), `deploy/env.example lacks ${name}`);
}

function checkKubernetes(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const kustomization = documentsOf(path.join(folder, 'kustomization.yaml'))[0];
  for (const resource of kustomization.resources)
    check(files.includes(resource), `${folder}: there is no ${resource}`);
  for (const { literals } of kustomization.configMapGenerator)
    knownVariable(
      folder,
      literals.map((literal: string) => literal.split('=')[0]!),
    );

  const all = files
    .filter((name) => name !== 'kustomization.yaml')
    .flatMap((name) => documentsOf(path.join(folder, name)));
  for (const { apiVersion, kind, metadata } of all)
    check(apiVersion && kind && metadata?.name, `${folder}: a document lacks apiVersion, kind or name`);
  const ofKind = (kind: string) => all.filter((manifest) => manifest.kind === kind);
  const deployments = ofKind('Deployment');
  for (const deployment of deployments) checkDeployment(deployment);
  const labels = deployments.map(({ spec }) => spec.template.metadata.labels);
  const selects = (selector: Record<string, string>) =>
    labels.some((each) => Object.entries(selector).every(([key, value]) => each[key] === value));
  for (const { metadata, spec } of [...ofKind('Service'), ...ofKind('PodDisruptionBudget')])
    check(selects(spec.selector.matchLabels ?? spec.selector), `${metadata.name}: selects no deployment`);
  for (const { metadata, spec } of [...ofKind('ScaledObject'), ...ofKind('HorizontalPodAutoscaler')])
    check(
      deployments.some((each) => each.metadata.name === spec.scaleTargetRef.name),
      `${metadata.name}: scales nothing`,
    );
  for (const { stringData } of ofKind('Secret'))
    knownVariable('secret.example.yaml', Object.keys(stringData));
}

function checkDeployment({ metadata, spec }: Manifest): void {
  const { labels } = spec.template.metadata;
  for (const [key, value] of Object.entries(spec.selector.matchLabels))
    check(labels[key] === value, `${metadata.name}: its selector does not fit its labels`);
  const pod = spec.template.spec;
  const profile = pod.securityContext.seccompProfile.localhostProfile.replace('reelgraph/', '');
  check(existsSync(`deploy/seccomp/${profile}`), `${metadata.name}: there is no profile ${profile}`);
  const volumes = pod.volumes.map((volume: Manifest) => volume.name);
  for (const container of pod.containers) {
    for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe'])
      check(
        ['/health', '/ready'].includes(container[probe]?.httpGet.path),
        `${metadata.name}: its ${probe} asks for nothing that is there`,
      );
    check(container.resources.requests && container.resources.limits, `${metadata.name}: has no resources`);
    knownVariable(
      metadata.name,
      container.env.map(({ name }: Manifest) => name),
    );
    for (const { name } of container.volumeMounts)
      check(volumes.includes(name), `${metadata.name}: no volume ${name}`);
  }
}

async function checkMetrics(): Promise<void> {
  const { registry, close } = createMetrics({
    subscriptions: () => 0,
    slots: () => ({ total: 0, busy: 0, waiting: 0 }),
    connections: () => ({ total: 0, idle: 0, waiting: 0 }),
    statistics: async () => null,
    freeBytes: async () => null,
  });
  close();
  const known = new Set(registry.getMetricsAsArray().map(({ name }) => name));
  for (const file of [
    'deploy/grafana-dashboard.json',
    'deploy/kubernetes/autoscaling.yaml',
    'docs/operations.md',
  ])
    for (const [name] of readFileSync(file, 'utf8').matchAll(
      /\b(?:reelgraph|nodejs|process)_[a-z][a-z0-9_]+\b/g,
    )) {
      const base = name.replace(/_(bucket|count|sum)$/, '');
      check(known.has(name) || known.has(base), `${file}: no metric is named ${name}`);
    }
}

function checkProfiles(folder: string): void {
  for (const file of readdirSync(folder)) {
    const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Manifest;
    check(profile.defaultAction === 'SCMP_ACT_ERRNO', `${file}: what is not named must be refused`);
    const allowed: string[] = profile.syscalls
      .filter(({ action }: Manifest) => action === 'SCMP_ACT_ALLOW')
      .flatMap(({ names }: Manifest) => names);
    for (const name of FORBIDDEN) check(!allowed.includes(name), `${file}: allows ${name}`);
  }
}

checkCompose('deploy/compose.yaml');
checkKubernetes('deploy/kubernetes');
checkProfiles('deploy/seccomp');
await checkMetrics();
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
