const ms = (value) => value.toFixed(2).padStart(9);
const ratio = (ours, peer) => `${(ours / peer).toFixed(2)} ×`.padStart(9);

/** The result of `bench -- page` as a table: ours, the peer, ours over the peer. */
export function printPageTable({ pages, detect, extract, summarize }) {
  const rows = [
    ['detect', detect.oursMedianMs, 'isProbablyReaderable', detect.readerableMedianMs],
    ['extract', extract.oursMedianMs, 'Readability', extract.readabilityMedianMs],
    ['extract', extract.oursMedianMs, 'Defuddle', extract.defuddleMedianMs],
    ['extract', extract.oursMedianMs, 'a bare walk', extract.walkMedianMs],
  ];
  console.log(`Medians over ${pages} pages, ms\n`);
  console.log(`${''.padEnd(10)}${'ours'.padStart(9)}${'peer'.padStart(9)}${'ratio'.padStart(9)}`);
  for (const [name, ours, peer, theirs] of rows) {
    console.log(`${name.padEnd(10)}${ms(ours)}${ms(theirs)}${ratio(ours, theirs)}  ${peer}`);
  }
  console.log(`${'summarize'.padEnd(10)}${ms(summarize.medianMs)}`);
  console.log(`detect p95 ${detect.oursP95Ms.toFixed(2)} ms\n\nGrowth (the sample's body repeated)`);
  const [first] = extract.growth;
  for (const { times, nodes, ms: taken } of extract.growth) {
    const perNode = taken / nodes / (first.ms / first.nodes);
    console.log(
      `  ×${String(times).padEnd(3)} ${String(nodes).padStart(7)} nodes ${ms(taken)} ms, per node ${perNode.toFixed(2)} × the first`,
    );
  }
}
