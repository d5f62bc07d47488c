export { detect } from './detect';
export { type SignalName, signalNames } from './signal-names';
