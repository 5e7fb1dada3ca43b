/** Spans of OpenTelemetry. While nothing is exported they are empty, and cost next to nothing. */
import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

const tracer = trace.getTracer('reelgraph');

export type SpanOptions = {
  attributes?: Attributes;
  kind?: 'SERVER' | 'CLIENT' | 'CONSUMER' | 'PRODUCER' | 'INTERNAL';
  /** A traceparent that came from another process, or from a row; else the span that is active is the parent. */
  parent?: string | null | undefined;
};

/** Runs the work in a span, which ends with it. */
export function inSpan<T>(
  name: string,
  { attributes = {}, kind = 'INTERNAL', parent }: SpanOptions,
  work: () => Promise<T>,
): Promise<T> {
  const place = parent ? propagation.extract(ROOT_CONTEXT, { traceparent: parent }) : context.active();
  return tracer.startActiveSpan(name, { attributes, kind: SpanKind[kind] }, place, async (span) => {
    try {
      return await work();
    } catch (error) {
      // Its message may hold what a client wrote; the log has it.
      span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error | undefined)?.name ?? 'Error' });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A span whose end is told later. */
export function beginSpan(name: string, attributes: Attributes): (attributes: Attributes) => void {
  const span = tracer.startSpan(name, { attributes, kind: SpanKind.CLIENT });
  return (found) => {
    span.setAttributes(found);
    span.end();
  };
}

/** How rows and messages carry the active span to whoever goes on with it; null while nothing is traced. */
export function traceparent(): string | null {
  const carrier: { traceparent?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent ?? null;
}

/** Whether what is done now belongs to a trace that is kept. */
export const isTraced = (): boolean => trace.getActiveSpan()?.isRecording() ?? false;

export function activeTrace(): { traceId?: string; spanId?: string } {
  const span = trace.getActiveSpan()?.spanContext();
  return span ? { traceId: span.traceId, spanId: span.spanId } : {};
}
