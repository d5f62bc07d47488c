export type {
  Handlers,
  Input,
  Output,
  PageCard,
  Protocol,
  SavedPatch,
  SaveOutcome,
  TabProtocol,
} from './protocol';
