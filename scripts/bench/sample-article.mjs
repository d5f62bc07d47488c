import { readFileSync } from 'node:fs';

const file = new URL('../start/sample/article.html', import.meta.url);
const [head, body, foot] = readFileSync(file, 'utf8').split(/(?=<div id="first">)|(?=<div class="author">)/);

export const sampleAddress = 'https://baomau.example/dia-phuong/bai-20260914083000123.htm';

/** The invented sample article with its body `times` over. */
export const sampleTimes = (times) => head + body.repeat(times) + foot;

/** The same with as many bodies as make up `bytes`. */
export const sampleOfSize = (bytes) => sampleTimes(Math.ceil(bytes / Buffer.byteLength(body)));
