const ms = (value) => value.toFixed(2);
const ratio = (ours, peer) => `${(ours / peer).toFixed(2)} ×`;

const duels = ({ detect, extract, extractWarm, reader }) => [
  ['detect', detect.oursMedianMs, 'isProbablyReaderable', detect.readerableMedianMs],
  ['extract', extract.oursMedianMs, 'Readability', extract.readabilityMedianMs],
  ['extract', extract.oursMedianMs, 'Defuddle', extract.defuddleMedianMs],
  ['extract', extract.oursMedianMs, 'a bare walk', extract.walkMedianMs],
  ['extract, code warm', extractWarm.oursMedianMs, 'Readability', extractWarm.readabilityMedianMs],
  ['extract, code warm', extractWarm.oursMedianMs, 'Defuddle', extractWarm.defuddleMedianMs],
  ['click in the popup to paint', reader.clickToPaintMedianMs, 'Readability, plain', reader.peerMedianMs],
  ['shortcut to paint', reader.shortcutToPaintMedianMs, 'Readability, plain', reader.peerMedianMs],
];

const single = ({ detect, summarize, reader, detectorEvalMs, longestTaskMs, leakMBAfter100, size }) => [
  ['detect, p95', `${ms(detect.oursP95Ms)} ms`],
  ['summarize', `${ms(summarize.medianMs)} ms`],
  ['click to paint, p95', `${ms(reader.clickToPaintP95Ms)} ms`],
  ['evaluating the detector', `${ms(detectorEvalMs)} ms`],
  ['longest task of ours on a page of 1 MB', `${ms(longestTaskMs)} ms`],
  ['left behind by 100 openings of the reader', `${leakMBAfter100.toFixed(2)} MB`],
  ['detector', `${size.detectorBytes} bytes`],
  ['engine and reader', `${size.readerBytes} bytes`],
];

const row = (cells) => `| ${cells.join(' | ')} |`;

/** The result of `bench -- page` as Markdown: ours beside the peer, then what has no peer, then growth. */
export function pageTable(result) {
  const [first] = result.extract.growth;
  const perNode = ({ nodes, ms: taken }) => taken / nodes / (first.ms / first.nodes);
  return [
    row(['medians, ms', 'ours', 'peer', 'ours ÷ peer', 'which peer']),
    row(['---', '--:', '--:', '--:', '---']),
    ...duels(result).map(([name, ours, peer, theirs]) =>
      row([name, ms(ours), ms(theirs), ratio(ours, theirs), peer]),
    ),
    '',
    row(['ours', '']),
    row(['---', '--:']),
    ...single(result).map(row),
    '',
    row(['the sample repeated', 'nodes', 'extraction, ms', 'per node ÷ the first']),
    row(['---', '--:', '--:', '--:']),
    ...result.extract.growth.map((point) =>
      row([`×${point.times}`, point.nodes, ms(point.ms), perNode(point).toFixed(2)]),
    ),
    '',
  ].join('\n');
}

/** The same medians for the plot's bars. */
export const barsOf = (result) => [
  { name: 'detect', time: result.detect.oursMedianMs, isOurs: true },
  { name: 'isProbablyReaderable', time: result.detect.readerableMedianMs, isOurs: false },
  { name: 'extract', time: result.extract.oursMedianMs, isOurs: true },
  { name: 'Readability', time: result.extract.readabilityMedianMs, isOurs: false },
  { name: 'Defuddle', time: result.extract.defuddleMedianMs, isOurs: false },
  { name: 'a bare walk', time: result.extract.walkMedianMs, isOurs: false },
  { name: 'summarize', time: result.summarize.medianMs, isOurs: true },
  { name: 'click to paint', time: result.reader.clickToPaintMedianMs, isOurs: true },
  { name: 'Readability, plain', time: result.reader.peerMedianMs, isOurs: false },
];
