export { type Envelope, unwrap, wrap } from './envelope';
export { mayComeFromPage, protocolGuards } from './guards';
export type {
  Handlers,
  ImportReport,
  Input,
  Output,
  PageCard,
  Protocol,
  SavedPatch,
  SaveOutcome,
  ShippedTypeface,
  TabProtocol,
  TagChange,
} from './protocol';
export { parseReply } from './reply';
export { tabReplyGuards } from './tab-guards';
