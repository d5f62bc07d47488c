export { fitness, rankedSentences } from '../../src/summarize/key-points/candidates';
export { chooseSentences } from '../../src/summarize/key-points/key-points';
export { ranker } from '../../src/summarize/key-points/ranker';
export { sentenceFeatureNames } from '../../src/summarize/key-points/sentence-features';
export { containment, setFeatureNames } from '../../src/summarize/key-points/set-features';
export { textDocument } from '../../src/summarize/text/document-text';
export { bigrams, tokens } from '../../src/summarize/text/tokens';
