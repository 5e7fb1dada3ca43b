/** What doctor has found. WARN: it works, and something could be better. */
export type Finding = { state: 'OK' | 'WARN' | 'FAIL'; text: string };
