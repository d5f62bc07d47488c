/** One removal or choice: enough to understand a wrong page in a minute. */
export interface TraceEntry {
  /** File of the step: "body", "byline", "captions". */
  readonly step: string;
  readonly action: 'keep' | 'drop' | 'choose';
  readonly reason: string;
  readonly text: string;
}
