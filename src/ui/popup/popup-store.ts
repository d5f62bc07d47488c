import { computed, signal } from '@preact/signals';
import { type ErrorCode, failure, type Result, type SavedSummary, success } from '@/article';
import type { PageCard, SaveOutcome } from '@/messages';
import { attempt } from '../errors/attempt';
import type { PopupDeps } from './popup-deps';

export type PopupWork = 'none' | 'read' | 'save' | 'undo';

/** What the popup knows: the page, what was saved of it, and what is being done. */
function createPopupState() {
  /** Null while the page is being looked at. */
  const card = signal<Result<PageCard> | null>(null);
  const latest = signal<readonly SavedSummary[] | null>(null);
  const work = signal<PopupWork>('none');
  const problem = signal<ErrorCode | null>(null);
  /** What the last save in this popup gave; null again after undo. */
  const outcome = signal<SaveOutcome | null>(null);
  const wasUndone = signal(false);
  const page = computed(() => (card.value?.ok ? card.value.value : null));
  const savedId = computed(() => outcome.value?.id ?? page.value?.saved?.id ?? null);
  return { page, card, latest, work, problem, outcome, wasUndone, savedId };
}

type PopupState = ReturnType<typeof createPopupState>;

/** One action at a time: what comes meanwhile fails as busy. */
function createPerform({ work, problem, wasUndone }: PopupState) {
  return async <T>(name: PopupWork, action: () => Promise<Result<T>>): Promise<Result<T>> => {
    if (work.value !== 'none') return failure('busy');
    work.value = name;
    problem.value = null;
    wasUndone.value = false;
    const answer = await attempt(action);
    work.value = 'none';
    if (!answer.ok) problem.value = answer.error.code;
    return answer;
  };
}

interface SaveContext {
  readonly deps: PopupDeps;
  readonly state: PopupState;
  readonly perform: ReturnType<typeof createPerform>;
  readonly loadLatest: () => Promise<void>;
}

/** Saving and the way back from it; the latest saved follow. */
function createSaveActions({ deps, state: { outcome, wasUndone }, perform, loadLatest }: SaveContext) {
  async function save(): Promise<void> {
    const answer = await perform('save', deps.save);
    if (!answer.ok) return;
    outcome.value = answer.value;
    await loadLatest();
  }

  async function undo(): Promise<void> {
    const id = outcome.value?.id;
    if (id === undefined) return;
    const answer = await perform('undo', () => deps.undoSave(id));
    if (!answer.ok) return;
    outcome.value = null;
    wasUndone.value = true;
    await loadLatest();
  }

  return { save, undo };
}

/** State and actions of the popup; one action at a time. */
export function createPopupStore(deps: PopupDeps) {
  const state = createPopupState();
  const { card, latest, problem } = state;
  const perform = createPerform(state);

  async function inspect(): Promise<void> {
    card.value = null;
    problem.value = null;
    card.value = await attempt(deps.inspect);
  }

  async function loadLatest(): Promise<void> {
    const answer = await attempt(async () => success(await deps.latest()));
    latest.value = answer.ok ? answer.value.slice(0, 5) : [];
  }

  async function read(): Promise<void> {
    const answer = await perform('read', deps.read);
    if (answer.ok) deps.close?.();
  }

  const start = (): Promise<unknown> => Promise.all([inspect(), loadLatest()]);
  return { ...state, ...createSaveActions({ deps, state, perform, loadLatest }), start, inspect, read };
}

export type PopupStore = ReturnType<typeof createPopupStore>;
