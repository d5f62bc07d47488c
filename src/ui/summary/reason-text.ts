import type { Reason } from '@/article';
import { formatDay } from '../format/dates';
import { formatNumber } from '../format/numbers';
import type { Translate } from '../i18n';
import { optionalText } from '../kit/optional-text';

const longestEvidence = 28;

/** What was seen, as a person writes it: numbers and days in the language, long addresses cut. */
function shownEvidence(evidence: string, language: string): string {
  if (/^\d+(\.\d+)?$/.test(evidence)) return formatNumber(Number(evidence), language);
  if (/^\d{4}-\d{2}-\d{2}/.test(evidence)) return formatDay(evidence, language);
  if (evidence.length <= longestEvidence) return evidence;
  const kept = evidence.slice(0, longestEvidence - 1);
  return `${kept.replace(/[^\p{L}\p{N}]+$/u, '')}…`;
}

/** A signal in words; one that nobody has put into words yet shows its name and what was seen. */
export function reasonText({ signal, evidence: raw }: Reason, text: Translate): string {
  const evidence = shownEvidence(raw, text('ui_language'));
  const key = `reason_${signal.replaceAll('-', '_')}`;
  return (
    optionalText(text, key, evidence) ?? [signal.replaceAll('-', ' '), evidence].filter(Boolean).join(' ')
  );
}
